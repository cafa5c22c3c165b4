import type { Entry } from './entry.ts';
import { ledger } from './ledger.ts';
import { refusals } from './refusals.ts';
import { officialPositions, type Positions, type Version, versions } from './positions.ts';

const verdicts = ['done', 'told'] as const;

const introduction = `# What is done with each part of a description

<!-- Written by "spec ledger --write" from scripts/src/ledger; a test holds it fresh. -->

Every field of OpenAPI 3.0, 3.1 and 3.2, every keyword of JSON Schema 2020-12, and every value that they list, has a verdict:

- **done**: it has its effect on types, calls and checks, or is text for people. The tests that show it are named.
- **told**: it has no effect. \`generate\`, \`spec check\` and \`provider add\` print a notice with its place; in the overlay of a new provider it is a comment marked \`CHOOSE\`.
- **refused**: some of its values, or all, are: nothing is generated from such a description, and the message names the place, the rule and the remedy. The last table has the rules.

A test walks the official meta-schemas and fails for a field that has no row here. A field that none of them has is told too (\`unknown-field\`, \`unknown-keyword\`), and so is whatever admission reads in another way than it is written.
`;

/** The text of docs/ledger.md: the counts by version, and a table for each object of the standard. */
export function ledgerPage(): string {
  const official = officialPositions();
  const sections = Object.entries(ledger).map(([object, fields]) => {
    const rows = Object.entries(fields).map(([field, entry]) => row(object, field, entry, official));
    return `## ${titleOf(object)}\n\n| Field | Versions | Verdict | What it does | Shown by |\n| --- | --- | --- | --- | --- |\n${rows.join('\n')}\n`;
  });
  return [introduction, counts(official), ...sections, refusalTable()].join('\n');
}

function counts(official: Positions): string {
  const rows = versions.map((version) => {
    const entries = entriesOf(official, version);
    const cells = verdicts.map((verdict) => entries.filter((entry) => entry.verdict === verdict).length);
    const refusing = entries.filter((entry) => entry.verdict === 'done' && entry.refuses !== undefined).length;
    return `| OpenAPI ${version} | ${entries.length} | ${cells.join(' | ')} | ${refusing} |\n`;
  });
  return `| Version | Fields and values | done | told | refused in some form |\n| --- | --- | --- | --- | --- |\n${rows.join('')}`;
}

function entriesOf(official: Positions, version: Version): Entry[] {
  return Object.entries(ledger).flatMap(([object, fields]) =>
    Object.entries(fields).flatMap(([field, entry]) =>
      official.get(`${object}.${field}`)?.has(version) ? [entry] : [],
    ),
  );
}

function refusalTable(): string {
  const rows = Object.entries(refusals).map(([rule, { says, remedy }]) => `| \`${rule}\` | ${says} | ${remedy} |\n`);
  return `## What is refused\n\n| Rule | What | Remedy |\n| --- | --- | --- |\n${rows.join('')}`;
}

function row(object: string, field: string, entry: Entry, official: Positions): string {
  const of = official.get(`${object}.${field}`) ?? new Set();
  const since = of.size === versions.length ? 'all' : versions.filter((version) => of.has(version)).join(', ');
  return `| \`${field}\` | ${since} | ${entry.verdict} | ${sentenceOf(entry)} | ${proofOf(entry)} |`;
}

function sentenceOf(entry: Entry): string {
  const notice = entry.verdict === 'told' ? entry.notice : undefined;
  return notice === undefined ? entry.says : `${entry.says} ${notice.remedy}`;
}

function proofOf(entry: Entry): string {
  if (entry.verdict === 'told')
    return entry.notice ? `notice \`${entry.notice.rule}\`` : `told with \`${entry.with ?? ''}\``;
  const tests = entry.shownBy.map((test) => {
    const [path = '', title] = test.split(' > ');
    return `[${title ?? path.slice(path.lastIndexOf('/') + 1)}](../scripts/${path})`;
  });
  const notice = entry.notice ? [`notice \`${entry.notice.rule}\``] : [];
  const rules = (entry.refuses ?? []).map((rule) => `refused by \`${rule}\``);
  return [...tests, ...notice, ...rules].join(', ');
}

function titleOf(object: string): string {
  const words = object.replaceAll('-', ' ');
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}`;
}
