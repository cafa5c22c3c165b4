import type { ChangeEntry } from './change-feed.ts';

/** Something for the next release, as a changeset says it. */
export interface Changeset {
  /** Name of its file, without an extension. */
  readonly name: string;
  /** Bumps by package. */
  readonly bumps: Readonly<Record<string, string>>;
  readonly markdown: string;
  /** When it was written, as a time of RFC 3339; undefined if the history at hand does not tell. */
  readonly date: string | undefined;
}

/** Reads a changeset; undefined for a file that is none, such as the README beside them. */
export function readChangeset(name: string, text: string, date: string | undefined): Changeset | undefined {
  const [, head, markdown] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n([\s\S]*)$/.exec(text) ?? [];
  if (head === undefined || markdown === undefined) return undefined;
  const bumps = [...head.matchAll(/^['"]?([^'":\n]+)['"]?: *(\w+)$/gm)].map(([, one = '', bump = '']) => [one, bump]);
  return { name, bumps: Object.fromEntries(bumps) as Record<string, string>, markdown: markdown.trim(), date };
}

/** The entries of a package: what its next release has, then its releases by their changelog. */
export function packageEntries(
  packageName: string,
  changesets: readonly Changeset[],
  changelog: string,
  dateOfRelease: (version: string) => string | undefined,
): ChangeEntry[] {
  const next = changesets
    .filter(({ bumps }) => (bumps[packageName] ?? 'none') !== 'none')
    .toSorted((one, other) => timeOf(other) - timeOf(one) || (one.name < other.name ? -1 : 1))
    .map(({ bumps, date, markdown, name }) => ({
      key: `changeset ${name}`,
      title: `Next release, ${bumps[packageName]}: ${name.replaceAll('-', ' ')}`,
      date,
      markdown,
    }));
  const released = changelog
    .split(/^## (?=\d)/m)
    .slice(1)
    .map((section) => {
      const [version = '', ...lines] = section.split('\n');
      return {
        key: `release ${version.trim()}`,
        title: version.trim(),
        date: dateOfRelease(version.trim()),
        // Headings within a release stand below that of its version.
        markdown: lines
          .join('\n')
          .replaceAll(/^#+ (.*)$/gm, '**$1**')
          .trim(),
      };
    });
  return [...next, ...released];
}

/** What has no date is older than what has one: a part of the history has its end. */
function timeOf({ date }: Changeset): number {
  return date === undefined ? 0 : Date.parse(date);
}
