import { rule } from './document-rule.ts';

/** What an app meets that was written against the package of before, where the rules of the wire say less. */
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
  'types-call-changed': rule(
    'major',
    'request',
    'The function of an operation takes its body in another way: beside the parameters, under `body`, or as another media type.',
    'Change the calls as the text says.',
  ),
  'types-result-changed': rule(
    'major',
    'response',
    'The function of an operation returns something else: JSON, text, bytes, an address, a list, or undefined.',
    'Change what reads the result.',
  ),
  'types-function-moved': rule(
    'major',
    'both',
    'The name of a function is gone, or is that of another operation.',
    'Keep the name by moving it in the name lock, or call the operation by its new name.',
  ),
  'types-export-removed': rule(
    'major',
    'both',
    'The type of a named schema is no longer exported.',
    'Keep the name: by an alias, a schema of the old key that refers to the new one, or by moving it in the name lock.',
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
    'The compiler cannot compare the types, and says nothing of them: they are too deep, or do not fit themselves.',
    'Rely on the rules of the wire alone.',
  ),
} as const;
