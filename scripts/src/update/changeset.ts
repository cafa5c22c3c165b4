import { type Bump, releasedBump } from '../checks/least-bumps.ts';
import { type Difference, highest } from '../diff/change.ts';
import { safeMarkdown } from '../diff/print/safe-text.ts';
import type { NamedPart } from '../names/add-names.ts';
import type { NameProposal } from '../names/propose-names.ts';
import { printChangelog } from './changelog.ts';

/** What is released of a package, and why. */
export interface ChangesetInput {
  /** Name of the package. */
  readonly name: string;
  /** Its version before the release. */
  readonly version: string;
  /** Name of the description among several of the package. */
  readonly api?: string;
  readonly difference: Difference;
  readonly names: NameProposal;
  /** Public names that are gone. */
  readonly lost: readonly string[];
  /** Public names of the operations of both descriptions, `resource.method`, by method and path. */
  readonly methods: ReadonlyMap<string, string>;
}

/** A changeset that says what another description is for users. */
export interface DescriptionChangeset {
  /** What the differences ask for. */
  readonly verdict: Bump;
  /** What that is for a package of this version. */
  readonly bump: Bump;
  readonly text: string;
}

/** How many names are listed, and how many that stay. */
const mostNames = 12;
const mostMoved = 3;

/** Writes the changeset of another description: the verdict as its bump, the difference as its text. */
export function writeChangeset({
  api,
  difference,
  lost,
  methods,
  name,
  names,
  version,
}: ChangesetInput): DescriptionChangeset {
  const verdict = highest([difference.bump, lost.length > 0 ? 'major' : names.added.length > 0 ? 'minor' : 'none']);
  const bump = releasedBump(verdict, version);
  const lower = verdict === bump ? '' : `, which is a ${bump} below 1.0.0`;
  const title =
    verdict === 'none'
      ? `The description ${api === undefined ? '' : `"${api}" `}that this package is generated from has changed, and nothing of it for users.`
      : `The ${api === undefined ? '' : `${api} `}API has changed; to apps this is a ${verdict} change${lower}.`;
  const parts = [title, ...printChangelog(difference, methods), ...nameLines(names, lost)];
  return { verdict, bump, text: `---\n'${name}': ${bump}\n---\n\n${parts.join('\n\n')}\n` };
}

function nameLines({ added, moved }: NameProposal, lost: readonly string[]): string[] {
  const lines = [
    ...(lost.length > 0 ? [`- gone: ${code(lost)}`] : []),
    ...(added.length > 0 ? [`- new: ${code(added.map((one) => one.name))}`] : []),
    ...moved.slice(0, mostMoved).map(stays),
    ...(moved.length > mostMoved
      ? [`- ${moved.length - mostMoved} more names stay, which the vendor has changed`]
      : []),
  ];
  return lines.length === 0 ? [] : [`**Names**\n\n${lines.join('\n')}`];
}

function stays({ key, name }: NamedPart): string {
  return `- \`${name}\` stays, which the vendor calls ${safeMarkdown(key)} now`;
}

function code(names: readonly string[]): string {
  const some = names.slice(0, mostNames).map((name) => `\`${name}\``);
  return `${some.join(', ')}${names.length > mostNames ? ` and ${names.length - mostNames} more` : ''}`;
}
