import type { Level } from '../change.ts';

/** A level that was decided on, against what the direction alone would say. */
export interface Policy {
  readonly rule: string;
  readonly level: Level;
  /** One sentence. */
  readonly reason: string;
}

/** Where the level of a rule is a decision; docs/spec-rules.md prints the reasons beside the rules. */
export const policies: readonly Policy[] = [
  {
    rule: 'response-object-opened',
    level: 'minor',
    reason: 'Types and schemas of answers take members that are not listed in any case.',
  },
  {
    rule: 'response-pattern-changed',
    level: 'minor',
    reason:
      'A pattern of an answer is documentation: no type carries it, and which texts match both cannot be computed.',
  },
  {
    rule: 'response-pattern-removed',
    level: 'minor',
    reason: 'A pattern of an answer is documentation: no type carries it.',
  },
  {
    rule: 'response-content-schema-removed',
    level: 'minor',
    reason: 'The content of a text is never read by the client, and its type stays text.',
  },
];
