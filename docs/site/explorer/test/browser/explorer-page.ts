import type { Locator, Page } from './browser.ts';

/** An explorer on a page, as a person uses it. */
export interface ExplorerPage {
  readonly open: (operation: string) => Promise<void>;
  readonly fault: (id: string) => Promise<void>;
  /** Runs the call, and gives what the explorer then says. */
  readonly run: () => Promise<string>;
  /** Goes to the end of the list; the number of pages and what is said of the last one. */
  readonly toTheEnd: () => Promise<{ readonly pages: number; readonly said: string }>;
  readonly log: () => Promise<readonly string[]>;
  readonly status: Locator;
}

const endings = /^(Page|The list has ended|Done|The input|\w+Error|Error)/;

/** Uses the explorer of a page. */
export function explorerPage(page: Page): ExplorerPage {
  const status = page.locator('wa-explorer [role=status]');
  const said = async () => {
    await status.locator('xpath=self::*[not(contains(., "Under way"))]').waitFor({ timeout: 20_000 });
    return await status.innerText();
  };
  const run = async () => {
    await page.getByRole('button', { name: 'Run', exact: true }).click();
    const text = await said();
    if (!endings.test(text)) throw new Error(`The explorer says: ${text}`);
    return text;
  };
  return {
    status,
    run,
    open: async (operation) => void (await page.getByLabel('Operation', { exact: true }).selectOption(operation)),
    fault: async (id) => void (await page.getByLabel('Fault', { exact: true }).selectOption(id)),
    log: () => page.locator('wa-explorer .log li span').allInnerTexts(),
    toTheEnd: async () => {
      let pages = 1;
      const next = page.getByRole('button', { name: 'Next page' });
      // oxlint-disable no-await-in-loop -- page by page, as a person does
      while (await next.isVisible()) {
        const before = await status.innerText();
        await next.click();
        for (let tries = 0; (await status.innerText()) === before; tries += 1) {
          if (tries > 200) throw new Error(`After "Next page" it still says: ${before}`);
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        pages += 1;
        if (pages > 100) throw new Error('The list does not end.');
      }
      // oxlint-enable no-await-in-loop
      return { pages, said: await status.innerText() };
    },
  };
}
