import type { ExplorerData } from '../../../../../scripts/src/site/explorer-data/explorer-data.ts';
import { readExplorerData } from '../../../../../scripts/src/site/explorer-data/read-explorer-data.ts';
import { findProviders } from '../../../../../scripts/src/generate/providers.ts';
import { loadSupport } from '../../../../../scripts/src/providers/load-support.ts';
import type { Browser, ClickResult, Page } from './browser.ts';
import { explorerSteps, type Step } from './explorer-clicks.ts';
import { startFakeProcess } from './fake-process.ts';
import { playgroundSteps } from './playground-clicks.ts';

/** What the clicks are made with. */
export interface ClickThrough {
  readonly browser: Browser;
  /** Address of the site, with a slash at its end. */
  readonly siteUrl: string;
  readonly root: string;
  /** Source text of axe, which looks at what is open. */
  readonly axe: string;
}

/** Clicks through the explorer of every provider and through the playground. */
export async function clickThrough(options: ClickThrough): Promise<ClickResult[]> {
  const results: ClickResult[] = [];
  // oxlint-disable no-await-in-loop -- one page after the other: each of them takes a core
  for (const provider of findProviders(options.root)) {
    const data = await readExplorerData(options.root, provider);
    results.push(...(await clickExplorer(options, data)));
  }
  // oxlint-enable no-await-in-loop
  return [...results, ...(await clickPlayground(options))];
}

async function clickExplorer(options: ClickThrough, data: ExplorerData): Promise<ClickResult[]> {
  const { provider, title } = data;
  const { list } = await loadSupport(options.root, provider, 'app');
  const operation = list?.call.split('(')[0] ?? '';
  const { page, problems } = await openPage(options, `${provider}/${operation}.html`);
  await page.getByRole('button', { name: 'Open the explorer' }).click();
  await page.getByRole('button', { name: 'Run', exact: true }).waitFor();
  const steps = explorerSteps(page, data, operation, () => startFakeProcess(options.root, provider));
  const opened: Step = { name: 'it has the focus once it is open', work: () => seeFocus(page) };
  const results = await take(`explorer of ${title}`, [opened, ...steps, ...looks(page, options.axe, 'wa-explorer')]);
  await page.close();
  return [...results, { name: `explorer of ${title}: no other origin is asked, and nothing fails`, problems }];
}

/** The button that opened the explorer is gone, and the focus must not be lost with it. */
async function seeFocus(page: Page): Promise<void> {
  const focused = await page.evaluate<string>('document.activeElement?.localName ?? ""');
  if (focused !== 'wa-explorer') throw new Error(`The focus is on ${focused}.`);
}

async function clickPlayground(options: ClickThrough): Promise<ClickResult[]> {
  const { page, problems } = await openPage(options, 'playground.html');
  await page.getByRole('button', { name: 'Open the playground' }).click();
  await page.locator('wa-playground .cm-content').waitFor();
  const results = await take('playground', [...playgroundSteps(page), ...looks(page, options.axe, 'wa-playground')]);
  await page.close();
  return [...results, { name: 'playground: no other origin is asked, and nothing fails', problems }];
}

async function openPage({ browser, siteUrl }: ClickThrough, path: string) {
  const problems: string[] = [];
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  page.on('pageerror', (error) => void problems.push(error.message));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== '127.0.0.1' && protocol.startsWith('http')) problems.push(`${request.url()} was loaded`);
  });
  await page.goto(new URL(path, siteUrl).href);
  return { page, problems };
}

/** How it looks to axe and on a phone. */
function looks(page: Page, axe: string, name: string): Step[] {
  const violations = `axe.run(document.querySelector(${JSON.stringify(name)})).then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`;
  return [
    {
      name: 'axe finds nothing, in light and in dark',
      work: async () => {
        await page.evaluate(axe);
        const found: string[] = [];
        for (const theme of ['light', 'dark']) {
          // oxlint-disable no-await-in-loop -- one after the other: it is the same page
          await page.evaluate(`document.documentElement.dataset.theme = '${theme}'`);
          found.push(...(await page.evaluate<string[]>(violations)));
          // oxlint-enable no-await-in-loop
        }
        if (found.length > 0) throw new Error(found.join('; '));
      },
    },
    {
      name: 'it is no wider than a phone',
      work: async () => {
        await page.setViewportSize({ width: 390, height: 844 });
        const width = await page.evaluate<number>('document.documentElement.scrollWidth');
        if (width > 390) throw new Error(`It is ${width} pixels wide.`);
      },
    },
  ];
}

/** Takes the steps in their order; one that fails does not keep the others from being taken. */
async function take(subject: string, steps: readonly Step[]): Promise<ClickResult[]> {
  const results: ClickResult[] = [];
  for (const { name, work } of steps) {
    const problems: string[] = [];
    // oxlint-disable-next-line no-await-in-loop -- they are steps on the same page
    await work().catch((error: Error) => void problems.push(error.message));
    results.push({ name: `${subject}: ${name}`, problems });
  }
  return results;
}
