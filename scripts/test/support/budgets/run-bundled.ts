import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

import { bundle } from '../../../src/bench/bundle.ts';

const execute = promisify(execFile);

/**
 * Bundles a module, given as its text, from the packages' sources and runs a program that imports it in a process of its
 * own; gives what the program printed, as JSON.
 *
 * The program finds the module's address in `process.argv[2]`. msw stands there as an empty package: what it does on its
 * import is not ours.
 */
export async function runBundled(contents: string, from: string, program = 'await import(process.argv[2]);') {
  const folder = mkdtempSync(join(tmpdir(), 'wa-clients-budgets-'));
  try {
    const msw = join(folder, 'node_modules/msw');
    mkdirSync(msw, { recursive: true });
    writeFileSync(join(msw, 'package.json'), '{ "name": "msw", "type": "module", "exports": "./index.js" }');
    writeFileSync(join(msw, 'index.js'), 'export const http = {}; export const HttpResponse = {};');
    // Not minified: errors in the process show the line that they come from.
    const options = { from, platform: 'node', external: ['msw'], sources: true, minify: false } as const;
    const { text } = await bundle(contents, options);
    writeFileSync(join(folder, 'module.mjs'), text);
    writeFileSync(join(folder, 'program.mjs'), program);
    const address = pathToFileURL(join(folder, 'module.mjs')).href;
    const { stdout } = await execute(process.execPath, [join(folder, 'program.mjs'), address]);
    return JSON.parse(stdout) as unknown;
  } finally {
    rmSync(folder, { recursive: true });
  }
}
