import type { Change, Difference } from '../change.ts';
import { groupChanges, sentenceOf } from './group-changes.ts';
import { safeMarkdown } from './safe-text.ts';

const headings = { major: 'Breaking', minor: 'New', patch: 'Other' } as const;

/** The difference for a changelog: what breaks first, then what is new, then the rest, each by operation. */
export function printMarkdown(difference: Difference): string {
  const parts = (['major', 'minor', 'patch'] as const).flatMap((level) => {
    const changes = difference.changes.filter((change) => change.level === level);
    if (changes.length === 0) return [];
    const groups = groupChanges({ bump: level, changes });
    return [`**${headings[level]}**\n\n${[...groups].map(([heading, some]) => printGroup(heading, some)).join('\n')}`];
  });
  return parts.length === 0 ? 'No change of meaning.\n' : `${parts.join('\n\n')}\n`;
}

function printGroup(heading: string, changes: readonly Change[]): string {
  const items = changes.map((change) => `  - ${safeMarkdown(sentenceOf(change))}`);
  return [`- ${safeMarkdown(heading)}`, ...new Set(items)].join('\n');
}
