import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { firstSentence } from '../../emit/text.ts';
import type { Page, PageGroup } from '../page.ts';

/**
 * Pages that the site has for itself: its start, the playground, and the one for addresses that it does not have.
 *
 * @param nearby Stands beside the start.
 * @param folders Folders of the site.
 */
export async function ownPages(
  site: string,
  nearby: readonly PageGroup[],
  folders: readonly string[],
): Promise<Page[]> {
  const [start = '', playground = '', missing = ''] = await Promise.all(
    ['start.md', 'playground.md', 'not-found.md'].map((name) => readFile(join(site, name), 'utf8')),
  );
  return [
    pageOf('index', 'start', start, nearby),
    pageOf('playground', 'playground', playground),
    // Servers of static files send a file of this name.
    { ...pageOf('404', 'start', missing), siteFolders: folders },
  ];
}

function pageOf(path: string, section: Page['section'], markdown: string, nearby: readonly PageGroup[] = []): Page {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? path;
  const [, first = ''] = markdown.split('\n\n');
  const description = firstSentence(first.replaceAll('`', ''));
  return { path, title, description, markdown, section, trail: [], nearby };
}
