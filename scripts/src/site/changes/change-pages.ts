import type { Page, PageGroup } from '../page.ts';
import type { ChangeFeed } from './change-feed.ts';

/** The pages of the changes: an index, and one for each feed. */
export function changePages(feeds: readonly ChangeFeed[]): Page[] {
  const nearby = (['package', 'description'] as const).map((kind): PageGroup => ({
    title: kind === 'package' ? 'Packages' : 'Descriptions',
    links: feeds.filter((feed) => feed.kind === kind).map(({ path, title }) => ({ title: nameOf(title), path })),
  }));
  return [indexPage(feeds, nearby), ...feeds.map((feed) => feedPage(feed, nearby))];
}

function indexPage(feeds: readonly ChangeFeed[], nearby: readonly PageGroup[]): Page {
  const of = (kind: ChangeFeed['kind']) => feeds.filter((feed) => feed.kind === kind).map(line);
  return {
    path: 'changes',
    title: 'Changes',
    description: 'What changed in each package, and in the description of each API.',
    markdown: [
      '# Changes',
      '',
      'What changed in each package, and in the description of each API. Each list is also a JSON feed and an Atom feed.',
      '',
      '## Packages',
      '',
      'Changes that an app can notice, by release. Changes for the next release come first.',
      '',
      ...of('package'),
      '',
      '## Descriptions',
      '',
      'How the API of each provider changed, graded by the [rules of `spec diff`](/guides/spec-rules).',
      '',
      ...of('description'),
    ].join('\n'),
    section: 'changes',
    trail: [],
    nearby,
  };
}

function feedPage({ entries, path, title }: ChangeFeed, nearby: readonly PageGroup[]): Page {
  const lines = entries.flatMap(({ date, markdown, title: name }) => [
    `## ${name}`,
    '',
    ...(date === undefined ? [] : [date.slice(0, 10), '']),
    markdown,
    '',
  ]);
  const isPartial = entries.some(({ date }) => date === undefined);
  return {
    path,
    title: `Changes of ${title}`,
    description: `What changed in ${title}.`,
    markdown: [
      `# Changes of ${title}`,
      '',
      `As a feed: [JSON Feed](/${path}.json), [Atom](/${path}.xml).`,
      '',
      ...(isPartial
        ? ['Some entries have no date: this site was built without the history of the repository.', '']
        : []),
      ...(entries.length === 0 ? ['Nothing has changed yet.'] : lines),
    ].join('\n'),
    section: 'changes',
    trail: [{ title: 'Changes', path: 'changes' }],
    nearby,
    hasFeeds: true,
  };
}

/** What is newest: of a package its release, and how much there is for the next one. */
function newestOf({ entries, kind }: ChangeFeed): string {
  const waiting = entries.filter(({ key }) => key.startsWith('changeset ')).length;
  const [newest] = entries.slice(waiting);
  if (kind === 'description') return newest?.title ?? 'nothing yet';
  const released = newest === undefined ? 'not released yet' : `version ${newest.title}`;
  const changes = waiting === 1 ? '1 change' : `${waiting} changes`;
  return waiting === 0 ? released : `${released}, ${changes} for the next release`;
}

function line(feed: ChangeFeed): string {
  const { path, title } = feed;
  return `- [${nameOf(title)}](/${path}): ${newestOf(feed)} ([JSON Feed](/${path}.json), [Atom](/${path}.xml))`;
}

function nameOf(title: string): string {
  return title.replace(/^the description of /, '');
}
