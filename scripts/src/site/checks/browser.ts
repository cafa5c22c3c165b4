import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { Page } from '../../../../docs/site/explorer/test/browser/browser.ts';
import { obtainChromium } from '../../runtimes/obtain-chromium.ts';
import { pnpm } from '../../runtimes/pack-app.ts';
import { runtimesFolder } from '../../runtimes/runtimes.ts';

/** A page of the browser, as far as checks use one. */
export type BrowserPage = Page & {
  on(name: 'console', listener: (message: { type(): string; text(): string }) => void): void;
  waitForTimeout(ms: number): Promise<void>;
};

/** A Chromium that was started. */
export interface Browser {
  newPage(options: object): Promise<BrowserPage>;
  close(): Promise<void>;
}

interface Playwright {
  readonly chromium: { launch(options: object): Promise<Browser> };
}

/** Starts the Chromium that `test:runtimes` uses, with its driver from the same project, installed when it is first needed. */
export async function openBrowser(onDownload: () => void): Promise<Browser> {
  if (!existsSync(join(runtimesFolder, 'node_modules/playwright-core'))) {
    onDownload();
    await pnpm(runtimesFolder, ['install', '--frozen-lockfile']);
  }
  const { env, path } = await obtainChromium(onDownload);
  const { chromium } = createRequire(join(runtimesFolder, 'package.json'))('playwright-core') as Playwright;
  return await chromium.launch({
    executablePath: path,
    env: { ...process.env, ...env },
    args: ['--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'],
  });
}
