import { rule } from './document-rule.ts';

/** What the compiler says of an app that was written against the types of before, where the rules of the wire say less. */
export const consumerRules = {
  'types-request-refused': rule(
    'major',
    'request',
    'Requests that the types of before allow are refused by the types of now.',
    'Follow the compiler: it marks each place after the update.',
  ),
  'types-answer-changed': rule(
    'major',
    'response',
    'Answers of the types of now do not fit where those of before are read.',
    'Follow the compiler: it marks each place after the update.',
  ),
  'types-exhaustive-switch': rule(
    'minor',
    'response',
    'A switch over all values of an enum meets one that it does not know.',
    'Give the switch a default.',
  ),
  'types-see-no-break': rule(
    'none',
    'both',
    'The types of both versions take each other: the break shows when the app runs, and no compiler finds it.',
    'Read the changes of the operation; nothing else will point at them.',
  ),
  'types-undecided': rule(
    'none',
    'both',
    'The types are too deep for the compiler, which says nothing of them.',
    'Rely on the rules of the wire alone.',
  ),
} as const;
