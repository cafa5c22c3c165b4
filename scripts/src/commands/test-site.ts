/**
 * Builds the documentation site and checks it: samples, links, feeds, accessibility and size.
 *
 *   test-site          samples of every page; curl and the browser on a selection
 *   test-site --all    every curl command, and every page in the browser
 *
 * The last line is `N passed, N failed`.
 */
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { parseArgs } from 'node:util';

import axe from 'axe-core';

import { clickThrough } from '../../../docs/site/explorer/test/browser/click-through.ts';
import { runProgram } from '../run-program.ts';
import { root, runTool } from '../run-tool.ts';
import { buildSite } from '../site/build-site.ts';
import { openBrowser } from '../site/checks/browser.ts';
import { checkCount } from '../site/checks/check-count.ts';
import { checkCurl } from '../site/checks/check-curl.ts';
import { checkFeeds } from '../site/checks/check-feeds.ts';
import { checkInBrowser } from '../site/checks/check-in-browser.ts';
import { checkLinks } from '../site/checks/check-links.ts';
import type { CheckResult } from '../site/checks/check-result.ts';
import { compileSamples } from '../site/checks/compile-samples.ts';
import { pageSamples } from '../site/checks/page-samples.ts';
import { pagesOfEachKind } from '../site/checks/pages-of-each-kind.ts';
import { runSamples } from '../site/checks/run-samples.ts';
import { siteWeight } from '../site/checks/site-weight.ts';
import { serveSite } from '../site/serve-site.ts';
import { seconds, startProgress } from '../terminal/progress.ts';
import { runCommand, UsageError } from '../terminal/run-command.ts';

/** Problems of one check that are shown. */
const mostProblems = 20;

await runCommand(async () => {
  const isThorough = readOptions();
  const progress = startProgress();
  const results: CheckResult[] = [];
  const check = async (what: string, make: () => Promise<readonly CheckResult[]> | readonly CheckResult[]) => {
    progress.step(`${what} ...`);
    const startedAt = performance.now();
    const found = await Promise.resolve()
      .then(make)
      .catch((error: unknown) => [{ name: what, problems: [error instanceof Error ? error.message : String(error)] }]);
    for (const { name, problems } of found) {
      results.push({ name, problems });
      progress.line(`${problems.length === 0 ? '  ' : 'FAILED: '}${name} in ${seconds(performance.now() - startedAt)}`);
      for (const problem of problems.slice(0, mostProblems)) progress.line(`    ${problem}`);
      if (problems.length > mostProblems) progress.line(`    and ${problems.length - mostProblems} more`);
    }
  };
  const words = ['run', 'build', '--concurrency=2', '--output-logs=errors-only'];
  if (!(await runTool('turbo', words, { quiet: true }))) throw new Error('turbo run build failed; see above.');
  const site = await buildSite(root, (text) => progress.step(`${text} ...`));
  const bytes = await readAll(site.folder);
  const files = new Map([...bytes].map(([name, buffer]) => [name, buffer.toString()]));
  const operations = new Map(site.pages.flatMap(({ operation, path }) => (operation ? [[path, operation]] : [])));
  await mkdir(join(root, '.tmp'), { recursive: true });
  const folder = await mkdtemp(join(root, '.tmp/site-'));
  try {
    const samples = pageSamples(files, operations);
    await check('Counting pages', async () => [await checkCount(root, files)]);
    await check('Checking links', () => checkLinks(files));
    await check('Checking feeds', () => [checkFeeds(files)]);
    await check('Compiling samples', async () => [await compileSamples(root, folder, samples)]);
    const wire = new Map(site.providers.map(({ id, wire: examples }) => [id, examples]));
    await check('Running samples', async () => [
      await runSamples(
        root,
        folder,
        samples,
        ({ name, provider }) => wire.get(provider)?.get(name)?.isRepeatable === true,
      ),
    ]);
    await check('Running curl', async () => {
      const commands = new Map(
        [...operations.keys()].map((path) => [
          path,
          /^```sh curl\n([\s\S]*?)\n```$/m.exec(files.get(`${path}.md`) ?? '')?.[1] ?? '',
        ]),
      );
      return [await checkCurl(root, site.providers, commands, isThorough)];
    });
    await check('Filling the forms of the explorer', async () => {
      const ended = await runProgram('pnpm', ['--filter', '@wa-clients/site', 'run', 'test:forms'], {
        cwd: root,
        env: { ...process.env, NO_COLOR: '1' },
        timeoutMs: 300_000,
      });
      return [{ name: 'forms of the explorer', problems: ended.ok ? [] : [ended.reason] }];
    });
    await check('Looking at pages', async () => {
      const browser = await openBrowser(() => progress.line('  downloading a browser'));
      // Below a path, as a site of many projects has it.
      const served = await serveSite(site.folder, 0, '/some/where/');
      try {
        const paths = pagesOfEachKind(site.pages, site.providers);
        const all = site.pages.map(({ path }) => path);
        const withContacts = site.providers.filter((provider) => provider.wire.has('contacts.list'));
        const [chosen, near] = [withContacts.at(0), withContacts.at(-1)];
        if (!chosen || !near) throw new Error('No provider lists contacts.');
        const looks = await checkInBrowser(browser, served.url, paths, isThorough, all, [near, chosen]);
        progress.step('Clicking through the explorer and the playground ...');
        const clicks = await clickThrough({ browser, siteUrl: served.url, root, axe: axe.source });
        return [...looks, ...clicks];
      } finally {
        await browser.close();
        served.close();
      }
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
  const { bytes: size, files: count, firstLoad, gzipBytes } = siteWeight(bytes);
  progress.line(`${site.pages.length} pages in ${count} files: ${kB(size)}, ${kB(gzipBytes)} with gzip`);
  progress.line(`First load of the start page, with gzip: ${kB(firstLoad)}`);
  const failed = results.filter(({ problems }) => problems.length > 0).length;
  progress.done('The site is built and checked');
  progress.line(`${results.length - failed} passed, ${failed} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
});

function kB(bytes: number): string {
  return `${(bytes / 1_000).toLocaleString('en', { maximumFractionDigits: 1 })} kB`;
}

async function readAll(folder: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const texts = await Promise.all(
    names.map(async (name) => [relative(folder, name).replaceAll('\\', '/'), await readFile(name)] as const),
  );
  return new Map(texts);
}

function readOptions(): boolean {
  try {
    return parseArgs({ options: { all: { type: 'boolean', default: false } } }).values.all;
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\nUsage: test:site [--all]`);
  }
}
