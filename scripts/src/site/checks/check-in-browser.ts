import axe from 'axe-core';

import type { Browser, BrowserPage } from './browser.ts';
import { checked, type CheckResult } from './check-result.ts';

const screens = [
  { width: 1280, height: 900, colorScheme: 'light' },
  { width: 390, height: 844, colorScheme: 'dark' },
] as const;

/** A page with a long table. */
const folded = 'guides/spec-rules';

/** A provider, for the search. */
interface SearchedProvider {
  readonly id: string;
  readonly title: string;
}

interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly target: readonly unknown[]; readonly failureSummary?: string }[];
}

/** What a look at pages found, by check. */
interface Found {
  readonly axe: string[];
  readonly wide: string[];
  readonly foreign: string[];
  readonly errors: string[];
}

/** Two providers whose contacts are listed: one that the reader is at, and one that the reader chooses. */
export type SearchedProviders = readonly [near: SearchedProvider, chosen: SearchedProvider];

/** Looks at pages on a wide screen in light and on a phone in dark: axe, what overflows, requests elsewhere, and errors. */
export async function checkInBrowser(
  browser: Browser,
  url: string,
  paths: readonly string[],
  isThorough: boolean,
  all: readonly string[],
  searched: SearchedProviders,
): Promise<CheckResult[]> {
  const found: Found = { axe: [], wide: [], foreign: [], errors: [] };
  for (const screen of screens) {
    const page = await openPage(browser, screen, url, found);
    for (const path of paths) {
      const title = `${path} at ${screen.width} px, ${screen.colorScheme}`;
      await page.goto(`${url}${path}.html`);
      await lookAt(page, title, screen.width, found);
      await runAxe(page, title, found);
    }
    await page.goto(`${url}${folded}.html`);
    const fold = await page.evaluate<string>('document.querySelector(".fold tr[id]").id');
    await page.goto('about:blank');
    await page.goto(`${url}${folded}.html#${fold}`);
    if (!(await comes(page, 'document.querySelector(":target")?.getBoundingClientRect().height > 0')))
      found.errors.push(`a link into what is folded shows nothing at ${screen.width} px`);
    await page.goto(`${url}${searched[0].id}.html`);
    await searchFor(page, `search at ${screen.width} px`, searched, found);
    for (const path of isThorough ? all : []) {
      await page.goto(`${url}${path}.html`);
      await lookAt(page, `${path} at ${screen.width} px`, screen.width, found);
    }
    await page.close();
  }
  const missing = await lookAtMissing(browser, url);
  const looks = paths.length * screens.length + (isThorough ? all.length * screens.length : 0);
  return [
    checked('pages on which axe finds no violation', (paths.length + 1) * screens.length, found.axe),
    checked('pages on which nothing overflows', looks, found.wide),
    checked('pages that ask no other host for anything', looks, found.foreign),
    checked('pages without an error', looks, found.errors),
    checked('addresses without a page that lead on', missing.count, missing.problems),
  ];
}

/** Whether the page for missing addresses has its style and leads to the start, however deep an address is. */
async function lookAtMissing(browser: Browser, url: string): Promise<{ count: number; problems: string[] }> {
  // A page of its own: that the address is missing is an error to the browser.
  const page = await browser.newPage({});
  const problems: string[] = [];
  const addresses = ['nothing.html', 'guides/nothing.html', 'guides/packages/nothing/at/all'];
  for (const address of addresses) {
    await page.goto(`${url}${address}`);
    const style = 'getComputedStyle(document.querySelector(".top") ?? document.body).display';
    const [display, start] = await page.evaluate<string[]>(`[${style}, document.querySelector(".brand")?.href ?? ""]`);
    if (display !== 'flex' || start !== `${url}index.html`) problems.push(`${address} leads to ${start || 'nothing'}`);
  }
  await page.close();
  return { count: addresses.length, problems };
}

async function openPage(
  browser: Browser,
  { colorScheme, height, width }: (typeof screens)[number],
  url: string,
  { errors, foreign }: Found,
): Promise<BrowserPage> {
  const page = await browser.newPage({ viewport: { width, height }, colorScheme });
  const { origin } = new URL(url);
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('data:') && new URL(request.url()).origin !== origin) foreign.push(request.url());
  });
  return page;
}

/** Everything that reaches beyond the screen, and is in no box of its own that scrolls. */
async function lookAt(page: BrowserPage, title: string, width: number, { wide }: Found): Promise<void> {
  await page.evaluate('for (const details of document.querySelectorAll("details")) details.open = true');
  const found = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (found > width) wide.push(`${title} is ${found} px wide`);
}

async function runAxe(page: BrowserPage, title: string, found: Found): Promise<void> {
  await page.evaluate(`${axe.source}; undefined`);
  const violations = await page.evaluate<Violation[]>(
    'axe.run(document, { resultTypes: ["violations"] }).then(({ violations }) => JSON.parse(JSON.stringify(violations)))',
  );
  for (const { help, id, nodes } of violations) {
    const [node] = nodes;
    found.axe.push(`${title}: ${id}, ${help}: ${nodes.length} times, such as ${String(node?.target.join(' '))}`);
  }
}

/** Searches as a reader does: by the key, a few letters, and the first result. */
async function searchFor(
  page: BrowserPage,
  title: string,
  [near, chosen]: SearchedProviders,
  found: Found,
): Promise<void> {
  await page.evaluate('document.querySelector(".search-button").click()');
  if (!(await comes(page, 'document.querySelector("dialog[open] input") !== null'))) {
    found.errors.push(`${title} does not open`);
    return;
  }
  await page.evaluate(`{
    const input = document.querySelector('dialog input');
    input.value = 'contacts list';
    input.dispatchEvent(new Event('input'));
  }`);
  const isFound = await comes(
    page,
    '[...document.querySelectorAll("dialog li a")].some(({ href }) => href.includes("contacts.list"))',
  );
  if (!isFound) found.errors.push(`${title} does not find the list of contacts`);
  const first = await page.evaluate<string>('document.querySelector("dialog li a").href');
  if (!first.includes(`/${near.id}/`)) found.errors.push(`${title} begins with ${first}, on a page of ${near.title}`);
  await page.evaluate(`{
    const select = document.querySelector('dialog select');
    select.value = ${JSON.stringify(chosen.title)};
    select.dispatchEvent(new Event('change'));
  }`);
  const isChosen = await comes(
    page,
    `[...document.querySelectorAll("dialog li a")].every(({ href }) => href.includes("/${chosen.id}/"))`,
  );
  if (!isChosen) found.errors.push(`${title} does not keep to the provider that was chosen`);
  await runAxe(page, title, found);
}

async function comes(page: BrowserPage, expression: string): Promise<boolean> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await page.evaluate<boolean>(expression)) return true;
    await page.waitForTimeout(50);
  }
  return false;
}
