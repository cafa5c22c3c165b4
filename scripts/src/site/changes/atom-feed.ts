import { escapeHtml } from '../render/escape-html.ts';
import type { ChangeFeed } from './change-feed.ts';
import { feedId } from './feed-id.ts';

/** What XML cannot have, even escaped. */
// oxlint-disable-next-line no-control-regex -- These are what it is about.
const unwritable = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

/**
 * A feed as Atom (RFC 4287).
 *
 * @param toHtml Renders the Markdown of an entry.
 */
export function atomFeed({ asOf, entries, path, title }: ChangeFeed, toHtml: (markdown: string) => string): string {
  const name = path.split('/').at(-1) ?? path;
  const all = entries.map(
    ({ date, key, markdown, title: one }) => `  <entry>
    <id>${feedId(`${path} ${key}`)}</id>
    <title>${text(one)}</title>
    <updated>${date ?? asOf}</updated>
    <link rel="alternate" type="text/html" href="${text(name)}.html"/>
    <content type="html">${text(toHtml(markdown))}</content>
  </entry>
`,
  );
  const updated = entries
    .map(({ date }) => date ?? asOf)
    .toSorted((one, other) => Date.parse(other) - Date.parse(one))[0];
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${feedId(path)}</id>
  <title>${text(`Changes of ${title}`)}</title>
  <updated>${updated ?? asOf}</updated>
  <author><name>wa-clients</name></author>
  <link rel="alternate" type="text/html" href="${text(name)}.html"/>
  <link rel="self" type="application/atom+xml" href="${text(name)}.xml"/>
${all.join('')}</feed>
`;
}

/** A text for XML. */
function text(value: string): string {
  return escapeHtml(value.replaceAll(unwritable, ''));
}
