import { join } from 'node:path';

import { build, type BuildOptions } from 'esbuild';

import { root } from '../run-tool.ts';
import { printSuite } from './print-suite.ts';

/** The suite as files of the app. */
export interface SuiteFiles {
  /** For the command lines: the packages are imported from the app's node_modules, by the runtime itself. */
  readonly commandLine: string;
  /** For a page and a worker, which have no node_modules: one module that exports `runSuite`, packages included. */
  readonly page: string;
  readonly worker: string;
}

/** Writes the suite into the app, so that its imports are resolved as an app's are. */
export async function bundleSuite(app: string): Promise<SuiteFiles> {
  const modules = printSuite(root);
  const files = {
    commandLine: join(app, 'command-line.js'),
    page: join(app, 'page.js'),
    worker: join(app, 'worker.js'),
  };
  const common: BuildOptions = {
    bundle: true,
    format: 'esm',
    target: 'es2022',
    absWorkingDir: app,
    nodePaths: [join(app, 'node_modules')],
    logLevel: 'silent',
  };
  // In two steps: the repository's own packages stand nearer to the suite than the app's do.
  const portable = join(app, 'suite.js');
  const own: BuildOptions = {
    ...common,
    packages: 'external',
    platform: 'neutral',
    external: ['node:module', 'node:util'],
  };
  await build({ ...own, stdin: module(modules.portable), outfile: portable });
  await build({ ...own, stdin: module(modules.commandLine), outfile: files.commandLine });
  const whole: BuildOptions = { ...common, entryPoints: [portable] };
  await build({ ...whole, platform: 'browser', outfile: files.page });
  await build({ ...whole, platform: 'neutral', conditions: ['workerd', 'worker', 'browser'], outfile: files.worker });
  return files;
}

function module(contents: string): BuildOptions['stdin'] & object {
  return { contents, resolveDir: root, sourcefile: 'suite.ts', loader: 'ts' };
}
