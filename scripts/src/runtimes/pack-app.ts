import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkPublishedManifest } from '../checks/published-manifest.ts';
import { root } from '../run-tool.ts';
import { type Ended, runProgram } from '../run-program.ts';

/** A step towards the runtimes that did not work; its text says what to do. */
export class SetupFailure extends Error {
  override readonly name = 'SetupFailure';
}

/**
 * Packs every package as it would be published; gives the tarballs by package name.
 *
 * @throws SetupFailure when packing fails.
 */
export async function packTarballs(folder: string): Promise<ReadonlyMap<string, string>> {
  const tarballs = join(folder, 'tarballs');
  await mkdir(tarballs);
  for (const name of readdirSync(join(root, 'packages'))) {
    await pnpm(join(root, 'packages', name), ['pack', '--pack-destination', tarballs]);
  }
  return new Map(readdirSync(tarballs).map((file) => [packageOf(file), join(tarballs, file)]));
}

/**
 * Packs every package, and installs the tarballs into an app of its own; gives its folder.
 *
 * @throws SetupFailure when packing or installing fails, or a manifest still speaks of the workspace.
 */
export async function packApp(folder: string): Promise<string> {
  const app = join(folder, 'app');
  await mkdir(app);
  const files = new Map([...(await packTarballs(folder))].map(([name, file]) => [name, `file:${file}`]));
  // The peer of the schemas, in the version that the packages are tested with.
  const installed = await readFile(join(root, 'packages/core/node_modules/zod/package.json'), 'utf8');
  const { version: zod } = JSON.parse(installed) as { readonly version: string };
  const manifest = {
    name: 'app',
    private: true,
    type: 'module',
    dependencies: { ...Object.fromEntries(files), zod },
  };
  await writeFile(join(app, 'package.json'), JSON.stringify(manifest, null, 2));
  // The providers name core by its version, which no registry has yet; everything else comes as for any app.
  const overrides = [...files].map(([name, file]) => `  '${name}': '${file}'`).join('\n');
  await writeFile(join(app, 'pnpm-workspace.yaml'), `nodeLinker: hoisted\noverrides:\n${overrides}\n`);
  await pnpm(app, ['install', '--prefer-offline', '--no-frozen-lockfile']);
  for (const name of files.keys()) await checkManifest(join(app, 'node_modules', name, 'package.json'));
  return app;
}

function packageOf(tarball: string): string {
  return `@wa-clients/${/^wa-clients-(.+)-\d+\.\d+\.\d+.*\.tgz$/.exec(tarball)?.[1] ?? tarball}`;
}

async function checkManifest(file: string): Promise<void> {
  if (!existsSync(file)) throw new SetupFailure(`The app lacks ${file}; its tarball holds no package.json.`);
  const [problem] = checkPublishedManifest(await readFile(file, 'utf8'));
  if (problem !== undefined) throw new SetupFailure(`${file} ${problem}.`);
}

/** Runs pnpm in a folder; it is on the PATH of every script that pnpm runs. */
export async function pnpm(cwd: string, parameters: readonly string[]): Promise<Ended> {
  const ended = await runProgram('pnpm', parameters, { cwd, env: process.env, timeoutMs: 600_000 });
  if (!ended.ok) throw new SetupFailure(`pnpm ${parameters.join(' ')} in ${cwd} failed: ${ended.reason}`);
  return ended;
}
