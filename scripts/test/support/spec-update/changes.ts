import type { ChangePlaces } from '../../../src/providers/review.ts';
import { isObject, type Json, type JsonObject, member } from '../../../src/spec/document.ts';

/** A way to change a description, and what it asks of a release. */
export interface DescriptionChange {
  readonly name: string;
  readonly verdict: 'major' | 'minor' | 'patch';
  readonly below1: 'minor' | 'patch';
  readonly make: (description: JsonObject, places: ChangePlaces) => void;
  /** What the changeset must say. */
  readonly says: (places: ChangePlaces) => readonly string[];
}

/** The object at a path of names; a test that reaches for what is not there fails. */
function at(root: Json | undefined, ...names: readonly string[]): JsonObject {
  const found = names.reduce<Json | undefined>(member, root);
  if (!isObject(found)) throw new Error(`There is no ${names.join(' ')}.`);
  return found;
}

const operation = (description: JsonObject, path: string) => at(description, 'paths', path, 'get');
const parameters = (description: JsonObject, path: string) =>
  operation(description, path)['parameters'] as JsonObject[];
const schema = (description: JsonObject, key: string) => at(description, 'components', 'schemas', key);

/** The cases that every provider is put through. */
export const descriptionChanges: readonly DescriptionChange[] = [
  {
    name: 'a description alone',
    verdict: 'patch',
    below1: 'patch',
    make: (description, { list }) => Object.assign(operation(description, list), { description: 'Lists them all.' }),
    says: ({ list }) => [`GET ${list}`, '**Other**'],
  },
  {
    name: 'a new optional filter',
    verdict: 'minor',
    below1: 'patch',
    make: (description, { list }) =>
      parameters(description, list).push({
        name: 'shade',
        in: 'query',
        description: 'Only those of this shade.',
        schema: { type: 'string' },
      }),
    says: ({ list }) => [`GET ${list}`, '**New**', 'query parameter "shade" was added'],
  },
  {
    name: 'a new operation',
    verdict: 'minor',
    below1: 'patch',
    make: (description) => {
      at(description, 'paths')['/shades'] = {
        get: {
          operationId: 'listEveryShade',
          summary: 'Lists every shade.',
          description: 'Lists every shade.',
          'x-evidence': 'docs',
          responses: { '204': { description: 'There are none.' }, '401': { description: 'The key is unknown.' } },
        },
      };
    },
    says: () => ['GET /shades', '**New**', '**Names**', '- new: `listEveryShade`'],
  },
  {
    name: 'a removed member of an answer',
    verdict: 'major',
    below1: 'minor',
    make: (description, { member: [key, name] }) => {
      const properties = at(schema(description, key), 'properties');
      const required = schema(description, key)['required'] as string[] | undefined;
      if (!(name in properties)) throw new Error(`There is no ${name}.`);
      delete properties[name];
      if (required?.includes(name)) required.splice(required.indexOf(name), 1);
    },
    says: ({ member: [, name] }) => ['**Breaking**', name],
  },
  {
    name: 'a parameter that is required now',
    verdict: 'major',
    below1: 'minor',
    make: (description, { filter, list }) =>
      Object.assign(parameters(description, list).find(({ name }) => name === filter) as JsonObject, {
        required: true,
      }),
    says: ({ filter, list }) => [`GET ${list}`, '**Breaking**', filter, 'required'],
  },
  {
    name: 'a narrowed enum of requests',
    verdict: 'major',
    below1: 'minor',
    make: (description, { narrowed: [place, name] }) => {
      const found =
        name === undefined
          ? schema(description, place)
          : at(
              parameters(description, place).find((one) => one['name'] === name),
              'schema',
            );
      (found['enum'] as string[]).pop();
    },
    says: () => ['**Breaking**'],
  },
];
