/**
 * Clicks through the page of each provider's fake in a headless Chromium, on a wide screen and on a phone.
 *
 *   fake-page.ts FOLDER PROGRAM   FOLDER has playwright-core; the app in the current folder has the packages installed
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

import type { RuntimeReport, SuiteResult } from '../suite/contract.ts';

// Declared here, since it is installed on demand, by this command alone.
interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

interface Browser {
  version(): string;
  newPage(options: object): Promise<Page>;
  close(): Promise<void>;
}

interface Page {
  goto(url: string): Promise<unknown>;
  evaluate<Result>(script: string): Promise<Result>;
  on(name: 'pageerror', listener: (error: Error) => void): void;
  on(name: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  on(name: 'request', listener: (request: { url(): string }) => void): void;
  close(): Promise<void>;
}

interface Told {
  readonly url: string;
  readonly controlUrl: string;
  readonly headers: Readonly<Record<string, string>>;
}

const [folder = '', executablePath = ''] = process.argv.slice(2);
const { chromium } = createRequire(join(folder, 'package.json'))('playwright-core') as Playwright;
const scope = join(process.cwd(), 'node_modules/@wa-clients');
const screens = [
  { width: 1280, colorScheme: 'light' },
  { width: 390, colorScheme: 'dark' },
] as const;

/** Buttons that every fake has an answer for, and the beginning of what the page then says. */
const buttons = [
  ['Send as the customer', 'The customer wrote: '],
  ['Fail the next call', 'The next calls fail: '],
  ['Forget faults', 'The faults are forgotten.'],
  ['Jump a minute', 'The time is now '],
  ['Jump an hour', 'The time is now '],
  ['Jump a day', 'The time is now '],
  // Nothing was sent.
  ['Next status', 'No message is on its way'],
  ['Read again', 'The rows were read.'],
  ['Start again', 'Everything but the clock'],
] as const;

/** Starts the fake of a package; undefined where it has no program. */
async function startFake(name: string): Promise<{ readonly child: ChildProcess; readonly told: Told } | undefined> {
  const manifest = JSON.parse(readFileSync(join(scope, name, 'package.json'), 'utf8')) as { readonly bin?: object };
  const [program] = Object.values(manifest.bin ?? {}) as string[];
  if (program === undefined) return undefined;
  const words = [join(scope, name, program), 'fake', '--port', '0', '--json'];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  const line = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (chunk: Buffer) => resolve(chunk.toString()));
    child.once('exit', (code) => reject(new Error(`The fake of ${name} ended with code ${String(code)}.`)));
  });
  return { child, told: JSON.parse(line) as Told };
}

/** Waits until an expression is true in the page, whose policy lets nothing of its own be made from text. */
async function until(page: Page, expression: string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await page.evaluate<boolean>(expression)) return;
    await sleep(50);
  }
  throw new Error(`This did not come to be: ${expression}`);
}

/** What was wrong on the page of a fake, on one screen. */
async function problemsOf(browser: Browser, told: Told, { colorScheme, width }: (typeof screens)[number]) {
  const problems: string[] = [];
  const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme });
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    // The browser reports the refusal of the next status as an error, too.
    if (message.type() === 'error' && !message.text().includes('409')) problems.push(message.text());
  });
  const { origin } = new URL(told.url);
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) problems.push(`${request.url()} was loaded`);
  });
  await page.goto(`${told.controlUrl}/`);
  await until(page, 'document.querySelectorAll("#rows li").length > 0');
  for (const [button, expected] of buttons) {
    // A fake that stores no messages of customers does not offer any.
    const there = `[...document.querySelectorAll('button')].some((one) => one.textContent === ${JSON.stringify(button)} && one.checkVisibility())`;
    if (button === 'Send as the customer' && !(await page.evaluate<boolean>(there))) continue;
    await page.evaluate(`document.getElementById('notice').textContent = '';
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent === ${JSON.stringify(button)}).click()`);
    await until(page, 'document.getElementById("notice").textContent !== ""');
    const notice = await page.evaluate<string>('document.getElementById("notice").textContent');
    if (!notice.startsWith(expected)) problems.push(`${button} says: ${notice}`);
  }
  await fetch(`${told.url}/nowhere`, { headers: told.headers });
  await until(page, 'document.querySelectorAll("#requests li").length === 1');
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
  const wide = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (wide > width) problems.push(`it is ${wide} pixels wide`);
  await page.close();
  return problems;
}

const browser = await chromium.launch({ executablePath, args: ['--disable-gpu', '--no-first-run', '--disable-sync'] });
const results: SuiteResult[] = [];
try {
  for (const name of readdirSync(scope)) {
    const started = await startFake(name);
    if (!started) continue;
    for (const screen of screens) {
      const problems = await problemsOf(browser, started.told, screen).catch((error: Error) => [error.message]);
      const title = `the page of the fake of ${name} works at ${screen.width} pixels`;
      results.push({ name: title, ok: problems.length === 0, message: problems.join('; ') });
    }
    started.child.kill('SIGTERM');
  }
  const report: RuntimeReport = { version: browser.version(), results };
  console.log(JSON.stringify(report));
} finally {
  await browser.close();
}
