import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { build } from 'esbuild';

import { findProviders, findSharedPackages } from '../../generate/providers.ts';
import { hasSupport, loadSupport } from '../../providers/load-support.ts';
import type { ExplorerData } from '../explorer-data/explorer-data.ts';
import { browserBundle } from '../explorer/browser-bundle.ts';
import { libraryDeclarations, packageDeclarations } from './declarations.ts';
import { playgroundSamples } from './playground-samples.ts';

/** Entries of a package that a page can import. */
const entries = ['.', './operations', './schemas', './testing', './templates', './tools', './webhooks'];

/** Writes the playground into the folder of the explorer: its element, its workers, declarations and modules of each package. */
export async function bundlePlayground(root: string, folder: string, all: readonly ExplorerData[]): Promise<void> {
  const place = join(folder, 'playground');
  const source = join(root, 'docs/site/explorer/playground');
  await mkdir(place, { recursive: true });
  await writeFile(join(place, 'library.json'), JSON.stringify(libraryDeclarations()));
  const compiler = createRequire(import.meta.url).resolve('typescript');
  await build({
    ...browserBundle(root),
    entryPoints: [join(source, 'playground-element.ts')],
    outfile: join(folder, 'playground.js'),
  });
  await build({
    ...browserBundle(root),
    entryPoints: [join(source, 'runner-worker.ts')],
    outfile: join(place, 'runner.js'),
  });
  await build({
    ...browserBundle(root),
    entryPoints: [join(source, 'language-worker.ts')],
    outfile: join(place, 'language.js'),
    // The one with an API of its own; what it asks of Node it asks behind a look whether there is one.
    alias: { typescript: compiler },
    external: ['fs', 'path', 'os', 'crypto', 'inspector', 'module', 'perf_hooks', 'source-map-support', 'url'],
    logOverride: { 'direct-eval': 'silent' },
  });
  const providers = [];
  for (const provider of findProviders(root)) {
    // oxlint-disable-next-line no-await-in-loop -- each has a few seconds of work for every core
    providers.push(
      await bundleProvider(
        root,
        place,
        provider,
        all.find((one) => one.provider === provider),
      ),
    );
  }
  await writeFile(join(place, 'providers.json'), JSON.stringify(providers));
}

async function bundleProvider(root: string, place: string, id: string, data: ExplorerData | undefined) {
  const folder = join(place, id);
  await mkdir(folder, { recursive: true });
  const manifest = JSON.parse(await readFile(join(root, 'packages', id, 'package.json'), 'utf8')) as {
    readonly exports: object;
  };
  const there = entries.filter((entry) => Object.hasOwn(manifest.exports, entry));
  await build({
    ...browserBundle(root),
    entryPoints: Object.fromEntries(there.map((entry) => [nameOf(entry), `@wa-clients/${id}${entry.slice(1)}`])),
    outdir: folder,
    splitting: true,
    chunkNames: 'shared-[hash]',
  });
  const declarations = packageDeclarations(root, [...findSharedPackages(root), id]);
  await writeFile(join(folder, 'types.json'), JSON.stringify(declarations));
  const title = data?.title ?? id;
  const app = hasSupport(root, id, 'app') ? await loadSupport(root, id, 'app') : undefined;
  const [operation] = app?.list?.call.split('(') ?? [];
  const form = data?.parts.flatMap(({ operations }) => operations).find((one) => one.operation === operation);
  const samples = app
    ? playgroundSamples({ provider: id, title, app, takesPageSize: form?.list?.takesPageSize === true })
    : [];
  return {
    id,
    title,
    modules: Object.fromEntries(there.map((entry) => [entry, `${id}/${nameOf(entry)}.js`])),
    samples,
  };
}

/** Name of the module of an entry. */
function nameOf(entry: string): string {
  return entry === '.' ? 'index' : entry.slice(2);
}
