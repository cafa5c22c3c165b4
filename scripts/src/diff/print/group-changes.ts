import type { Change, Difference, Level } from '../change.ts';

/** Changes by operation, the document as a whole under its own heading; the order stays. */
export function groupChanges({ changes }: Difference): Map<string, Change[]> {
  const groups = new Map<string, Change[]>();
  for (const change of changes) {
    const heading = change.operation ?? 'Whole description';
    groups.set(heading, [...(groups.get(heading) ?? []), change]);
  }
  return groups;
}

/** How many changes of each level there are, in words. */
export function countLevels({ changes }: Difference): string {
  const count = (level: Level) => changes.filter((change) => change.level === level).length;
  return (['major', 'minor', 'patch'] as const).map((level) => `${count(level)} ${level}`).join(', ');
}

/** What is different where, in one line. */
export function sentenceOf({ place, message, others = 0 }: Change): string {
  const more = others === 0 ? '' : ` (and in ${others} more place${others === 1 ? '' : 's'})`;
  return `${place === 'operation' ? message : `${place} ${message}`}${more}`;
}
