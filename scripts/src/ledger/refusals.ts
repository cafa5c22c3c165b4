/** A rule by which a description is refused before anything is generated. */
export interface Refusal {
  /** What it is about. */
  readonly where: 'file' | 'name' | 'part';
  readonly says: string;
  readonly remedy: string;
}

/** The rules of reading and admission, by the name that messages have for them; each message names its place. */
export const refusals: Readonly<Record<string, Refusal>> = {
  file: file('A file that is not there.', 'Give the path of an OpenAPI description.'),
  encoding: file('A file that is no UTF-8 text.', 'Save it as UTF-8.'),
  syntax: file('A file that is neither JSON nor YAML.', 'Correct the text at the line that is named.'),
  size: file('A file that is too large, or holds too many values.', 'Split it, or drop its examples.'),
  depth: file('Nesting that is too deep.', 'Use references.'),
  'duplicate-key': file('A name that stands twice in one object.', 'Remove one of them.'),
  aliases: file('Too many YAML aliases, or such that stand for too much.', 'Use references.'),
  'alias-cycle': file('An alias that contains itself.', 'Use a reference.'),
  'merge-key': file('A merge key that merges no map.', 'Merge a map, or use a reference.'),
  tag: file('A YAML tag of a type that JSON does not have.', 'Write the value as JSON has it.'),
  'second-document': file('A second YAML document.', 'Split the file.'),
  number: file('A number that JavaScript has no exact value for, where it would be sent.', 'Write it as text.'),
  'not-openapi': file(
    'No OpenAPI description; also one of Swagger 2.',
    'Convert it first: "npx swagger2openapi FILE -o OUT".',
  ),
  version: file('A version of OpenAPI other than 3.0, 3.1 and 3.2.', 'Give a description of one of these.'),
  shape: part('A value of another kind than the standard puts there.', 'Correct it as the OpenAPI Specification says.'),
  'schema-keyword': part(
    'A keyword of a schema with a value that it does not take.',
    'Correct it as JSON Schema 2020-12 says.',
  ),
  'limit-across': part(
    'A limit for all items of an array together (`x-most-across`, `x-unique-across`) with a path that leads to no field of theirs.',
    'Name fields that the items have, such as `rows.id`.',
  ),
  'open-enum': part('An `x-open-enum` beside values that are no texts.', 'Leave it out, or take the `enum` out.'),
  path: part('A path that does not begin with "/".', 'Correct the path.'),
  method: part(
    'A method in `additionalOperations` that has a field, is no token, or is never sent by fetch.',
    'Use its field, or remove the operation.',
  ),
  'query-string': part(
    'A required query string that is no object of a form.',
    'Describe its fields as query parameters.',
  ),
  pattern: part('A regular expression that is too long to be printed.', 'Shorten it.'),
  reference: part(
    'A reference that leads to nothing, or to no component, path or webhook.',
    'Add what it names, or correct it.',
  ),
  'external-reference': part(
    'A reference that leads out of the description.',
    'Bundle the description: "npx @redocly/cli bundle FILE -o OUT".',
  ),
  cycle: part('References, or schemas, that only lead to each other.', 'Let one of them say what it is.'),
  'component-key': name(
    'A key of a component with other characters than the standard allows.',
    'Give it another key by `x-component-keys` in an overlay: `{ schemas: { "Größe": Size } }`; references to it follow.',
  ),
  'prototype-name': name(
    'A component or a parameter that is named like something that every JavaScript object has.',
    'Rename it.',
  ),
  'control-character': name('A control character in a path, or in the name of a parameter.', 'Remove it.'),
};

function file(says: string, remedy: string): Refusal {
  return { where: 'file', says, remedy };
}

function name(says: string, remedy: string): Refusal {
  return { where: 'name', says, remedy };
}

function part(says: string, remedy: string): Refusal {
  return { where: 'part', says, remedy };
}
