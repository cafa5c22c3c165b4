import { writeFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { gzipSync } from 'node:zlib';

import { build, type BuildOptions, type Metafile, type Plugin } from 'esbuild';

/** What a bundle is made for. */
export interface BundleOptions {
  readonly platform: 'browser' | 'node';
  /** Folder that the module's imports are found from. */
  readonly from: string;
  /** Modules that are left out, and not weighed. */
  readonly external?: readonly string[];
  /** Take the packages' sources instead of their builds, as the repository's tests do. */
  readonly sources?: boolean;
  /** Default true. */
  readonly minify?: boolean;
  readonly plugins?: readonly Plugin[];
}

/** A module with everything that it imports. */
export interface Bundle {
  readonly text: string;
  /** Bytes after `gzip -9`. */
  readonly gzipBytes: number;
  /** Minified bytes that each file put into it, by the file's path from the working directory. */
  readonly bytesOfFiles: Readonly<Record<string, number>>;
}

/** Bundles a module, given as its text, as an app's bundler would. */
export async function bundle(contents: string, options: BundleOptions): Promise<Bundle> {
  const stdin = { contents, resolveDir: options.from };
  const { metafile, outputFiles } = await build({ ...settingsOf(options), stdin });
  return bundleOf(outputFiles[0]?.text ?? '', Object.values(metafile.outputs));
}

/** Bundles modules, each by itself, in one run: what several of them import is read once. */
export async function bundleEach(modules: readonly string[], options: BundleOptions): Promise<Bundle[]> {
  const apps: Plugin = {
    name: 'apps',
    setup(run) {
      run.onResolve({ filter: /^app:\d+$/ }, ({ path }) => ({ path, namespace: 'apps' }));
      run.onLoad({ filter: /^app:/, namespace: 'apps' }, ({ path }) => ({
        contents: modules[Number(path.slice('app:'.length))] ?? '',
        resolveDir: options.from,
      }));
    },
  };
  const settings = settingsOf(options);
  const { metafile, outputFiles } = await build({
    ...settings,
    plugins: [...settings.plugins, apps],
    entryPoints: modules.map((_, index) => ({ in: `app:${index}`, out: String(index) })),
    outdir: '.',
  });
  const texts = new Map(outputFiles.map(({ path, text }) => [basename(path), text]));
  return modules.map((_, index) => {
    const name = `${index}.js`;
    const output = metafile.outputs[name];
    return bundleOf(texts.get(name) ?? '', output ? [output] : []);
  });
}

function settingsOf({ external = [], minify = true, platform, plugins = [], sources = false }: BundleOptions) {
  return {
    bundle: true,
    external: [...external],
    minify,
    metafile: true,
    write: false,
    plugins: [...plugins],
    format: 'esm',
    platform,
    target: platform === 'browser' ? 'es2022' : 'node22',
    conditions: sources ? ['wa-clients:source'] : [],
    logLevel: 'silent',
  } as const satisfies BuildOptions;
}

function bundleOf(text: string, outputs: readonly Metafile['outputs'][string][]): Bundle {
  return {
    text,
    get gzipBytes() {
      return text === '' ? 0 : gzipSync(text, { level: 9 }).byteLength;
    },
    bytesOfFiles: bytesOf(outputs),
  };
}

/** Writes a bundle where Node can import it. */
export async function writeBundle(contents: string, file: string, options: BundleOptions): Promise<void> {
  const { text } = await bundle(contents, options);
  await writeFile(file, text);
}

function bytesOf(outputs: readonly Metafile['outputs'][string][]): Record<string, number> {
  const inputs = outputs.flatMap((output) => Object.entries(output.inputs));
  return Object.fromEntries(
    inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [[file, bytesInOutput]] : [])),
  );
}
