import type { BuildOptions } from 'esbuild';

/** How the modules of the explorer and of the playground are bundled: for the browser, from the sources of the packages. */
export function browserBundle(root: string): BuildOptions {
  return {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    platform: 'browser',
    conditions: ['wa-clients:source'],
    minify: true,
    legalComments: 'none',
    logLevel: 'silent',
    absWorkingDir: root,
  };
}
