import { writeFile } from 'node:fs/promises';
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
export async function bundle(
  contents: string,
  { external = [], from, minify = true, platform, plugins = [], sources = false }: BundleOptions,
): Promise<Bundle> {
  const options: BuildOptions & { metafile: true; write: false } = {
    stdin: { contents, resolveDir: from },
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
  };
  const { metafile, outputFiles } = await build(options);
  const text = outputFiles[0]?.text ?? '';
  return {
    text,
    gzipBytes: text === '' ? 0 : gzipSync(text, { level: 9 }).byteLength,
    bytesOfFiles: bytesOf(metafile),
  };
}

/** Writes a bundle where Node can import it. */
export async function writeBundle(contents: string, file: string, options: BundleOptions): Promise<void> {
  const { text } = await bundle(contents, options);
  await writeFile(file, text);
}

function bytesOf({ outputs }: Metafile): Record<string, number> {
  const inputs = Object.values(outputs).flatMap((output) => Object.entries(output.inputs));
  return Object.fromEntries(
    inputs.flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [[file, bytesInOutput]] : [])),
  );
}
