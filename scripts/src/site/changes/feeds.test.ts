import { describe, expect, it } from 'vitest';

import { checkFeeds } from '../checks/check-feeds.ts';
import { atomFeed } from './atom-feed.ts';
import type { ChangeFeed } from './change-feed.ts';
import { changePages } from './change-pages.ts';
import { packageEntries, readChangeset } from './changelog-entries.ts';
import { descriptionFeed } from './description-feed.ts';
import { jsonFeed } from './json-feed.ts';

const feed: ChangeFeed = {
  path: 'changes/acme',
  title: '@acme/<client>',
  kind: 'package',
  asOf: '2027-02-03T00:00:00Z',
  entries: [
    { key: 'b', title: 'A & B', date: '2027-02-01T00:00:00Z', markdown: 'Is ]]> gone\u0000.' },
    { key: 'a', title: 'First', date: '2027-01-01T10:00:00+02:00', markdown: 'Was there.' },
  ],
};
const files = (one: ChangeFeed) =>
  new Map([
    [`${one.path}.json`, jsonFeed(one, (text) => `<p>${text}</p>`)],
    [`${one.path}.xml`, atomFeed(one, (text) => `<p>${text}</p>`)],
  ]);

describe('the feeds of changes', () => {
  it('have the same entries, with ids that stay and times of RFC 3339', () => {
    expect(checkFeeds(files(feed)).problems).toEqual([]);
    const [newest] = (JSON.parse(files(feed).get('changes/acme.json') ?? '') as { items: { id: string }[] }).items;
    const later = { ...feed, entries: [{ ...feed.entries[1], key: 'c' } as never, ...feed.entries] };
    expect(files(later).get('changes/acme.xml')).toContain(newest?.id ?? 'no id');
  });

  it('escape what XML reads, and leave out what it cannot have', () => {
    const atom = files(feed).get('changes/acme.xml') ?? '';
    expect(atom).toContain('<title>A &amp; B</title>');
    expect(atom).not.toMatch(/<client>|<p>/);
    expect(atom).not.toContain('\u0000');
  });

  it('tell a description by the differences that were recorded', () => {
    const change = {
      rule: 'operation-added',
      level: 'minor',
      direction: 'both',
      operation: 'GET /things',
      place: 'operation',
      oldPointer: null,
      newPointer: '/x',
      message: 'the operation was added',
    } as const;
    const records = [
      { recorded: '2027-02-01', sha256: 'b', bump: 'minor', changes: [change] },
      { recorded: '2027-01-01', sha256: 'a' },
    ] as const;
    const { entries, path } = descriptionFeed(
      { label: 'acme/shop', title: 'Shop', operations: 3 },
      records,
      '2027-02-03T00:00:00Z',
    );
    expect(path).toBe('changes/acme/shop');
    expect(entries.map(({ title }) => title)).toEqual(['1 difference, minor', 'First description']);
    expect(entries[0]?.markdown).toContain('GET /things');
    // How many operations the first one had is not known any more.
    expect(entries[1]?.markdown).not.toContain('3 operations');
  });

  it('say no date where the history has none; Atom, which needs one, says by when it was there', () => {
    const entries = feed.entries.map((entry) => ({ ...entry, date: undefined }));
    const made = files({ ...feed, entries });
    expect(checkFeeds(made).problems).toEqual([]);
    expect(made.get('changes/acme.json')).not.toContain('date_published');
    expect(made.get('changes/acme.xml')?.match(/<updated>2027-02-03T00:00:00Z/g)).toHaveLength(3);
    const page = changePages([{ ...feed, entries }]).find(({ path }) => path === feed.path);
    expect(page?.markdown).toContain('Some entries have no date');
  });

  it('tell a package by its changesets and its changelog', () => {
    const text = "---\n'@acme/client': minor\n'@acme/other': none\n---\n\nThings are new.\n";
    const changeset = readChangeset('things', text, '2027-03-01T00:00:00Z');
    const log = '# @acme/client\n\n## 0.2.0\n\n### Minor Changes\n\n- Lists.\n\n## 0.1.0\n\n- First.\n';
    const all = changeset ? [changeset] : [];
    const entries = packageEntries('@acme/client', all, log, () => '2027-02-01T00:00:00Z');
    expect(entries.map(({ title }) => title)).toEqual(['Next release, minor: things', '0.2.0', '0.1.0']);
    expect(entries[1]?.markdown).toBe('**Minor Changes**\n\n- Lists.');
    expect(packageEntries('@acme/other', all, '', () => '')).toEqual([]);
    expect(readChangeset('README', '# Changesets\n', '')).toBeUndefined();
  });
});
