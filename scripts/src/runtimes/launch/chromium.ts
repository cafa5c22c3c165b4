/**
 * Runs the suite in a page of a headless Chromium, from an origin of its own.
 *
 *   chromium.ts FOLDER MODULE PROGRAM INPUT   FOLDER has playwright-core, MODULE exports runSuite
 */
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import type { RuntimeReport, SuiteResult } from '../suite/contract.ts';

// Declared here, since it is installed on demand, by this command alone.
interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

interface Browser {
  version(): string;
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

interface Page {
  goto(url: string): Promise<unknown>;
  evaluate(script: string): Promise<unknown>;
  on(name: 'pageerror', listener: (error: Error) => void): void;
}

const [folder = '', module = '', executablePath = '', input = ''] = process.argv.slice(2);
const { chromium } = createRequire(join(folder, 'package.json'))('playwright-core') as Playwright;

const suite = await readFile(module);
const site = createServer((request, response) => {
  const isSuite = request.url === '/suite.js';
  // No script may be made from text, as on pages with a strict policy.
  const policy = "script-src 'self'";
  const type = isSuite ? 'text/javascript' : 'text/html';
  response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': policy });
  response.end(isSuite ? suite : '<!doctype html><title>suite</title>');
});
await new Promise<void>((resolve) => site.listen(0, '127.0.0.1', resolve));
const { port } = site.address() as AddressInfo;
try {
  const browser = await chromium.launch({
    executablePath,
    args: ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
  try {
    const page = await browser.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`http://127.0.0.1:${port}/`);
    const results = await page.evaluate(`import('/suite.js').then(({ runSuite }) => runSuite(${input}))`);
    const report: RuntimeReport = {
      version: browser.version(),
      results: [
        ...(results as SuiteResult[]),
        { name: 'the page reported no error', ok: errors.length === 0, message: errors.join('; ') },
      ],
    };
    console.log(JSON.stringify(report));
  } finally {
    await browser.close();
  }
} finally {
  site.close();
  site.closeAllConnections();
}
