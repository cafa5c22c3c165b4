import { rule } from './document-rule.ts';

/** Changes that an app notices which was written against the old package, where the rules of the wire report less. */
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
  'types-call-changed': rule(
    'major',
    'request',
    'A function takes its input in another form: a parameter under another name, or the body beside the parameters, under `body`, or as another media type.',
    'Change the calls as the text says.',
  ),
  'types-result-changed': rule(
    'major',
    'response',
    'A function returns something else: JSON, text, bytes, a URL, a list, or undefined.',
    'Change the code that reads the result.',
  ),
  'types-function-moved': rule(
    'major',
    'both',
    'The name of a function or method was removed, or now belongs to another operation.',
    'Keep the name by moving it in the name lock, or call the operation by its new name.',
  ),
  'types-export-removed': rule(
    'major',
    'both',
    'The type of a named schema is no longer exported, or its name now belongs to another schema.',
    'Keep the name with an alias, a schema of the old key that refers to the new one, or by moving it in the name lock.',
  ),
  'types-export-changed': rule(
    'major',
    'both',
    'The type of a named schema was what requests have and is what responses have now, or the other way round.',
    'Use the type that the text names.',
  ),
  'types-result-narrowed': rule(
    'minor',
    'response',
    'A function no longer returns undefined, or a string, beside the JSON of the response, or does so at fewer statuses.',
    'Remove the code that handles it.',
  ),
  'types-failure-removed': rule(
    'major',
    'response',
    'The failures of an operation no longer have a type for a status.',
    'Stop asking for the status, or for its type.',
  ),
  'tool-class-changed': rule(
    'major',
    'both',
    'The tool of an operation has another class ("x-tool-class", or its method, path or name): apps that choose tools by class, or leave the choice to the default "reads", lose it or give it to a model.',
    'Name the tool in "allow", or check what the allowed classes contain now.',
  ),
  'tool-removed': rule(
    'major',
    'both',
    'An operation can no longer be a tool.',
    'Remove it from "allow"; call the method of the client.',
  ),
  'tool-added': rule(
    'minor',
    'both',
    'An operation that could not be a tool is one now, in the class that the text names.',
    'Check what the allowed classes contain now.',
  ),
  'tool-input-changed': rule(
    'major',
    'request',
    'The input of a tool has other names than before, although the call has not.',
    'Change the code that reads or makes the input of the tool.',
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
    'The compiler cannot compare the types: they are too deep, or not assignable to themselves.',
    'Rely on the rules for requests and responses only.',
  ),
} as const;
