import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import type { Plugin } from 'esbuild';

import { root } from '../run-tool.ts';
import { bundle, type BundleOptions } from './bundle.ts';

/** A module of the runtime, and what each bundle would be without it. */
export interface MappedModule {
  /** Path below the sources of core. */
  readonly file: string;
  /** Bytes after `gzip -9` that leave the bundle with the module and with what it alone imports. */
  readonly gzipBytes: readonly number[];
}

const core = join(root, 'packages/core/dist');

/**
 * Finds out what each module of the runtime costs in each of the bundles: all are made again with the module replaced by
 * one that exports nothing of worth. Costs do not add up, since modules that are alike compress each other.
 */
export async function mapBundles(
  entries: readonly { readonly contents: string; readonly from: string }[],
  options: Omit<BundleOptions, 'from'>,
  step: (file: string) => void,
): Promise<readonly MappedModule[]> {
  const make = (plugins: readonly Plugin[] = []) =>
    Promise.all(entries.map(({ contents, from }) => bundle(contents, { ...options, from, plugins })));
  const whole = await make();
  const paths = new Set(
    whole.flatMap(({ bytesOfFiles }) => Object.keys(bytesOfFiles).map((file) => join(process.cwd(), file))),
  );
  const modules: MappedModule[] = [];
  for (const path of [...paths].filter((one) => one.startsWith(core))) {
    const file = relative(core, path);
    step(file);
    // oxlint-disable-next-line no-await-in-loop -- one after the other: esbuild takes all processors for one bundle
    const without = await make([hollow(path)]);
    const gzipBytes = whole.map((one, index) => one.gzipBytes - (without[index]?.gzipBytes ?? 0));
    modules.push({ file, gzipBytes });
  }
  return modules.toSorted((one, other) => (other.gzipBytes.at(-1) ?? 0) - (one.gzipBytes.at(-1) ?? 0));
}

/** Replaces a module by one with the same exports and nothing behind them. */
function hollow(path: string): Plugin {
  return {
    name: 'hollow',
    setup(build) {
      build.onLoad({ filter: /\.js$/ }, async (module) => {
        if (module.path !== path) return undefined;
        const text = await readFile(path, 'utf8');
        const names = [...text.matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)].map(
          ([, name]) => name,
        );
        return { contents: names.map((name) => `export const ${name} = 0;`).join('\n') };
      });
    },
  };
}
