/**
 * Runs the suite in workerd, inside a request as every worker does.
 *
 *   workerd.ts FOLDER MODULE INPUT   FOLDER has miniflare, MODULE exports runSuite; the report is the last line
 */
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { RuntimeReport, SuiteResult } from '../suite/contract.ts';

interface Worker {
  dispatchFetch(url: string, init: { method: string; body: string }): Promise<Response>;
  dispose(): Promise<void>;
}

// Declared here, since it is installed on demand, by this command alone.
interface Miniflare {
  readonly Miniflare: new (options: object) => Worker;
}

const [folder = '', module = '', input = ''] = process.argv.slice(2);
const load = createRequire(join(folder, 'package.json'));
const { Miniflare } = load('miniflare') as Miniflare;
const { version } = createRequire(load.resolve('miniflare'))('workerd/package.json') as { version: string };

const main = `import { runSuite } from './suite.js';
export default { fetch: async (request) => Response.json(await runSuite(await request.json())) };`;
const worker = new Miniflare({
  compatibilityDate: '2026-07-01',
  modules: [
    { type: 'ESModule', path: 'main.js', contents: main },
    { type: 'ESModule', path: 'suite.js', contents: await readFile(module, 'utf8') },
  ],
});
try {
  const response = await worker.dispatchFetch('http://worker.test/', { method: 'POST', body: input });
  if (!response.ok) throw new Error(`The worker answered ${response.status}: ${await response.text()}`);
  const report: RuntimeReport = { version, results: (await response.json()) as SuiteResult[] };
  console.log(JSON.stringify(report));
} finally {
  await worker.dispose();
}
