import type { Difference } from '../change.ts';
import { safeMarkdown } from './safe-text.ts';
import { type SharedChanges, shareChanges } from './share-changes.ts';

/** Headings of a changelog by level. */
export const headings = { major: 'Breaking', minor: 'New', patch: 'Other' } as const;

/** How many operations are named of those that share a change. */
const namedOperations = 4;

/** The difference for a changelog: what breaks first, then what is new, then the rest, each by operation. */
export function printMarkdown(difference: Difference): string {
  const parts = (['major', 'minor', 'patch'] as const).flatMap((level) => {
    const changes = difference.changes.filter((change) => change.level === level);
    if (changes.length === 0) return [];
    return [`**${headings[level]}**\n\n${shareChanges(changes).map(printGroup).join('\n')}`];
  });
  return parts.length === 0 ? 'No change of meaning.\n' : `${parts.join('\n\n')}\n`;
}

function printGroup({ operations, entries }: SharedChanges): string {
  const items = new Set(entries.map(({ sentence }) => `  - ${safeMarkdown(sentence)}`));
  return [`- ${headingOf(operations, safeMarkdown)}`, ...items].join('\n');
}

/** Names the operations that share a change, the first of them where there are many. */
export function headingOf(operations: readonly string[], print: (operation: string) => string): string {
  const [only] = operations;
  if (only === undefined) return 'Whole description';
  if (operations.length === 1) return print(only);
  const named = operations.slice(0, namedOperations).map(print).join(', ');
  const more = operations.length - namedOperations;
  return `${operations.length} operations: ${named}${more > 0 ? ` and ${more} more` : ''}`;
}
