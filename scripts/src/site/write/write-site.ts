import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import type { Page } from '../page.ts';
import { addressFrom, withAddresses } from '../render/addresses.ts';
import { foldLong } from '../render/fold-long.ts';
import { layout } from '../render/layout.ts';
import { stepsOf } from '../render/steps.ts';
import { toHtml } from '../render/to-html.ts';
import { type SearchEntry, searchEntries } from './search-entries.ts';
import { llmsText } from './llms-text.ts';

/** Files of the site by their paths in it. */
export type SiteFiles = ReadonlyMap<string, string>;

/** The files of all pages: each as HTML and as Markdown, what search reads, and what assistants read. */
export function siteFiles(pages: readonly Page[]): SiteFiles {
  const files = new Map<string, string>();
  const entries: unknown[] = [];
  const steps = stepsOf(pages);
  const types = new Set<string>();
  // A type is on many pages, and is found on the first.
  const isNew = ({ path, provider, title }: SearchEntry) => {
    const isSeen = path.includes('#type-') && types.has(`${provider} ${title}`);
    types.add(`${provider} ${title}`);
    return !isSeen;
  };
  for (const page of pages) {
    const rendered = toHtml(page.markdown, (href) => addressFrom(page.path, href, 'html'));
    const { html, parts } = foldLong(rendered.html);
    files.set(`${page.path}.html`, layout(page, { ...rendered, html }, steps.get(page)));
    files.set(`${page.path}.md`, `${withAddresses(page.markdown, page.path).trimEnd()}\n`);
    if (!page.siteFolders) entries.push(...searchEntries(page, rendered.headings, parts).filter(isNew));
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
