import { checked, type CheckResult } from './check-result.ts';

const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

interface Item {
  readonly id?: unknown;
  readonly title?: unknown;
  readonly content_html?: unknown;
  readonly date_published?: unknown;
}

/** Checks the feeds against JSON Feed 1.1 and RFC 4287, and that both have the same entries. */
export function checkFeeds(files: ReadonlyMap<string, string>): CheckResult {
  const problems: string[] = [];
  const names = [...files.keys()].filter((name) => name.startsWith('changes/') && name.endsWith('.json'));
  for (const name of names) {
    const report = (problem: string) => problems.push(`${name} ${problem}`);
    const feed = JSON.parse(files.get(name) ?? '') as { version?: unknown; title?: unknown; items?: readonly Item[] };
    if (feed.version !== 'https://jsonfeed.org/version/1.1') report('has no version of JSON Feed');
    if (typeof feed.title !== 'string') report('has no title');
    const items = feed.items ?? [];
    for (const { content_html: content, date_published: date, id } of items) {
      if (typeof id !== 'string' || !id.startsWith('urn:uuid:')) report('has an entry without an id');
      if (typeof content !== 'string' || content === '') report(`has an entry without content: ${String(id)}`);
      if (date !== undefined && (typeof date !== 'string' || !time.test(date)))
        report(`has an entry with a wrong time: ${String(id)}`);
    }
    if (new Set(items.map(({ id }) => id)).size < items.length) report('has an id twice');
    const atom = files.get(name.replace(/json$/, 'xml')) ?? '';
    const ids = [...atom.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id).slice(1);
    if (ids.join(' ') !== items.map(({ id }) => id).join(' ')) report('has other entries than its Atom feed');
    const times = [...atom.matchAll(/<updated>([^<]*)<\/updated>/g)].map(([, one = '']) => one);
    if (times.length !== items.length + 1 || !times.every((one) => time.test(one)))
      report('has an Atom feed with wrong times');
  }
  return checked('feeds', names.length * 2, problems);
}
