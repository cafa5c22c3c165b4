import type { ChangeFeed } from './change-feed.ts';
import { feedId } from './feed-id.ts';

/**
 * A feed as JSON Feed 1.1.
 *
 * @param toHtml Renders the Markdown of an entry.
 */
export function jsonFeed({ entries, path, title }: ChangeFeed, toHtml: (markdown: string) => string): string {
  const items = entries.map(({ date, key, markdown, title: name }) => ({
    id: feedId(`${path} ${key}`),
    title: name,
    content_html: toHtml(markdown),
    ...(date !== undefined && { date_published: date }),
  }));
  const feed = { version: 'https://jsonfeed.org/version/1.1', title: `Changes of ${title}`, language: 'en', items };
  return `${JSON.stringify(feed, null, 2)}\n`;
}
