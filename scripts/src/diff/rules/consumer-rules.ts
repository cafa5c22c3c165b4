import { rule } from './document-rule.ts';

/** What the compiler says of an app that was written against the types of before, where the rules of the wire say less. */
export const consumerRules = {
  'types-request-refused': rule(
    'major',
    'request',
    'Requests that the old types accept are rejected by the new types.',
    'Follow the compiler errors after the update.',
  ),
  'types-answer-changed': rule(
    'major',
    'response',
    'Responses of the new types are not assignable where those of the old types are read.',
    'Follow the compiler errors after the update.',
  ),
  'types-exhaustive-switch': rule(
    'minor',
    'response',
    'A switch over all values of an enum does not handle a new value.',
    'Add a default case to the switch.',
  ),
  'types-see-no-break': rule(
    'none',
    'both',
    'The types of both versions are compatible: the breaking change appears only at run time, and no compiler finds it.',
    'Review the changes of the operation; nothing else reports them.',
  ),
  'types-undecided': rule(
    'none',
    'both',
    'The types are too deep for the compiler to compare.',
    'Rely on the rules for requests and responses only.',
  ),
} as const;
