import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { firstSentence } from '../../emit/text.ts';
import type { Page } from '../page.ts';

/** Pages that the site has for itself: its start, and the playground. */
export async function ownPages(site: string): Promise<Page[]> {
  const [start, playground] = await Promise.all(
    ['start.md', 'playground.md'].map((name) => readFile(join(site, name), 'utf8')),
  );
  return [pageOf('index', 'start', start ?? ''), pageOf('playground', 'playground', playground ?? '')];
}

function pageOf(path: string, section: Page['section'], markdown: string): Page {
  const title = /^# (.+)$/m.exec(markdown)?.[1] ?? path;
  const [, first = ''] = markdown.split('\n\n');
  const description = firstSentence(first.replaceAll('`', ''));
  return { path, title, description, markdown, section, trail: [], nearby: [] };
}
