import type { Change, Difference } from '../diff/change.ts';
import { headingOf, headings } from '../diff/print/print-markdown.ts';
import { safeMarkdown } from '../diff/print/safe-text.ts';
import { type SharedChanges, shareChanges } from '../diff/print/share-changes.ts';

/** Lines of each level before the fold, where not all of them fit; what one does not need is the next one's. */
const lines = { major: 16, minor: 8, patch: 2 } as const;
/** Lines within the fold; whoever wants all of them asks "spec diff". */
const mostFolded = 300;

/** Named schemas come and go with the names of their types, which a changeset lists. */
const toldByName = new Set(['component-added', 'component-removed']);

/** An entry of a list, with what stands beneath it. */
interface Entry {
  readonly level: keyof typeof lines;
  readonly section: string;
  readonly text: string;
  readonly items: readonly string[];
}

/**
 * The difference as a changelog: what breaks, what is new, the rest, by the public name of the operation; about a screen
 * of it, and the rest in a fold.
 *
 * @param methods Public names, `resource.method`, by method and path.
 */
export function printChangelog({ changes }: Difference, methods: ReadonlyMap<string, string>): string[] {
  const levels = ['major', 'minor', 'patch'] as const;
  const entries = levels.flatMap((level) => {
    const own = changes.filter((change) => change.level === level && !toldByName.has(change.rule));
    const section = { level, section: headings[level] };
    return [
      ...entriesOf(
        section,
        own.filter((change) => !isDeprecated(change)),
        methods,
      ),
      ...entriesOf({ level, section: deprecations }, own.filter(isDeprecated), methods),
    ];
  });
  const shown: Entry[] = [];
  const folded: Entry[] = [];
  const all = entries.reduce((sum, { items }) => sum + 1 + items.length, 0);
  let left = 0;
  for (const level of levels) {
    left += all <= lines.major + lines.minor + lines.patch ? all : lines[level];
    for (const entry of entries.filter((one) => one.level === level)) {
      const room = left - 1;
      // A heading with nothing beneath it would say nothing.
      if (room < Math.min(1, entry.items.length)) folded.push(entry);
      else {
        shown.push({ ...entry, items: entry.items.slice(0, room) });
        if (entry.items.length > room) folded.push({ ...entry, items: entry.items.slice(room) });
        left -= 1 + Math.min(room, entry.items.length);
      }
    }
  }
  return [...printSections(shown), ...printFold(folded)];
}

/** Heading of what still works, and is to be left. */
const deprecations = 'Deprecated';

/** Whether a change says that something is to be left, which is nothing new to use. */
function isDeprecated({ level, rule }: Change): boolean {
  return level === 'minor' && /(?<!no-longer)-deprecated$/.test(rule);
}

function entriesOf(
  section: Pick<Entry, 'level' | 'section'>,
  changes: readonly Change[],
  methods: ReadonlyMap<string, string>,
): Entry[] {
  const print = (label: string) => {
    const method = methods.get(label);
    const request = codeOf(label);
    return method === undefined ? request : `\`${method}\` (${request})`;
  };
  const whole = byResource(changes.filter(isWhole), methods).map((some) => ({
    ...section,
    text: `${some.map(({ operation }) => print(operation ?? '')).join(', ')} ${wholeMessage(some)}`,
    items: [],
  }));
  const groups = shareChanges(changes.filter((change) => !isWhole(change)));
  const sorted = groups
    .map(({ entries, operations }) => ({ operations, entries: entries.toSorted(byWeight) }))
    .toSorted(({ entries: [a] }, { entries: [b] }) => (a && b ? byWeight(a, b) : 0));
  return [...whole, ...sorted.map((group) => ({ ...section, ...entryOf(group, print) }))];
}

/** A method and a path as code, in which braces need no escape; else as text that Markdown makes nothing of. */
function codeOf(label: string): string {
  return /^[A-Z]+ [\w./{}:-]+$/.test(label) ? `\`${label}\`` : safeMarkdown(label);
}

/** Whether an operation comes or goes as a whole, which needs no more words than its heading. */
function isWhole({ rule }: Change): boolean {
  return rule === 'operation-added' || rule === 'operation-removed';
}

/** Changes of the same kind by the resource of their operations, which come and go together. */
function byResource(changes: readonly Change[], methods: ReadonlyMap<string, string>): Change[][] {
  const resources = new Map<string, Change[]>();
  for (const change of changes) {
    const method = methods.get(change.operation ?? '') ?? change.operation ?? '';
    const key = `${change.rule} ${method.split('.', 1)[0] ?? ''}`;
    const known = resources.get(key);
    if (known) known.push(change);
    else resources.set(key, [change]);
  }
  return [...resources.values()];
}

function wholeMessage([first, ...others]: readonly Change[]): string {
  const message = first?.message ?? '';
  return others.length === 0 ? message : message.replace(/^was /, 'were ');
}

/** What every caller meets stands before what only unusual calls meet. */
function byWeight(a: SharedChanges['entries'][number], b: SharedChanges['entries'][number]): number {
  return weightOf(a.change) - weightOf(b.change);
}

function weightOf({ rule }: Change): number {
  if (/-closed$|-format-|^types-failure-/.test(rule)) return 3;
  if (/-removed$|^types-/.test(rule)) return 0;
  return /required/.test(rule) ? 1 : 2;
}

function entryOf(
  { operations, entries }: SharedChanges,
  print: (label: string) => string,
): Pick<Entry, 'items' | 'text'> {
  const heading = headingOf(operations, print);
  const items = [...new Set(entries.map(({ sentence }) => safeMarkdown(sentence)))];
  if (items.length > 1) return { text: heading, items };
  // What changed, before the long list of where.
  const text = operations.length > 1 ? `${items.join('')} (${heading})` : `${heading}: ${items.join('')}`;
  return { text, items: [] };
}

function printSections(entries: readonly Entry[]): string[] {
  return [headings.major, headings.minor, deprecations, headings.patch].flatMap((section) => {
    const some = entries.filter((entry) => entry.section === section);
    const printed = some.flatMap(({ text, items }) => [`- ${text}`, ...items.map((item) => `  - ${item}`)]);
    return printed.length === 0 ? [] : [`**${section}**\n\n${printed.join('\n')}`];
  });
}

function printFold(entries: readonly Entry[]): string[] {
  if (entries.length === 0) return [];
  const count = (some: readonly Entry[]) => some.reduce((sum, { items }) => sum + Math.max(1, items.length), 0);
  const fitting: Entry[] = [];
  let left = mostFolded;
  for (const entry of entries) {
    if (left < 2) break;
    const items = entry.items.slice(0, left - 1);
    fitting.push({ ...entry, items });
    left -= 1 + items.length;
  }
  const rest = count(entries) - count(fitting);
  return [
    `<details>\n<summary>${count(entries)} more changes</summary>`,
    ...printSections(fitting),
    ...(rest > 0 ? [`And ${rest} more, which \`spec diff\` lists.`] : []),
    '</details>',
  ];
}
