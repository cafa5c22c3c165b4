import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Page } from '../page.ts';
import { addressFrom, withAddresses } from '../render/addresses.ts';
import { layout } from '../render/layout.ts';
import { stepsOf } from '../render/steps.ts';
import { toHtml } from '../render/to-html.ts';
import { searchEntries } from './search-entries.ts';
import { llmsText } from './llms-text.ts';

/** Files of the site by their paths in it. */
export type SiteFiles = ReadonlyMap<string, string>;

/** The files of all pages: each as HTML and as Markdown, what search reads, and what assistants read. */
export function siteFiles(pages: readonly Page[]): SiteFiles {
  const files = new Map<string, string>();
  const entries: unknown[] = [];
  const steps = stepsOf(pages);
  for (const page of pages) {
    const rendered = toHtml(page.markdown, (href) => addressFrom(page.path, href, 'html'));
    files.set(`${page.path}.html`, layout(page, rendered, steps.get(page)));
    files.set(`${page.path}.md`, `${withAddresses(page.markdown, page.path).trimEnd()}\n`);
    if (!page.siteFolders) entries.push(...searchEntries(page, rendered.headings));
  }
  files.set('assets/search.json', JSON.stringify(entries));
  for (const [name, text] of Object.entries(llmsText(pages))) files.set(name, text);
  return files;
}

/** Writes files into a folder, which is emptied before. */
export async function writeSite(folder: string, files: SiteFiles): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  for (const place of new Set([...files.keys()].map((name) => dirname(join(folder, name)))))
    await mkdir(place, { recursive: true });
  await Promise.all([...files].map(([name, text]) => writeFile(join(folder, name), text)));
}
