import type { Change } from '../change.ts';

/** What is different where, in one line. */
export function sentenceOf({ place, message, others = 0 }: Change): string {
  const more = others === 0 ? '' : ` (and in ${others} more place${others === 1 ? '' : 's'})`;
  return `${place === 'operation' ? message : `${place} ${message}`}${more}`;
}
