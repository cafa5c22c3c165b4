import type { Json, JsonObject } from '../../../src/spec/document.ts';

const text: Json = { type: 'string' };
const plain: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  security: [{ key: [] }],
  paths: {
    '/a/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
      get: {
        operationId: 'getA',
        tags: ['A'],
        responses: { '204': { description: 'Done.' } },
      },
    },
  },
  components: {
    securitySchemes: {
      key: { type: 'apiKey', in: 'header', name: 'X-Key' },
    },
    schemas: { Unused: { type: 'string', enum: ['a'] } },
  },
};
const get = ['paths', '/a/{id}', 'get'] as const;

interface Mutation {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly expected: readonly string[];
}

type Path = readonly (string | number)[];

function changed(path: Path, value: Json | undefined): JsonObject {
  const copy = structuredClone(plain);
  let holder: Record<string | number, Json> = copy;
  for (const name of path.slice(0, -1)) holder = holder[name] as JsonObject;
  if (value !== undefined) holder[path.at(-1) ?? ''] = value;
  return copy;
}

/** A part that has one value, or none, and then another. */
function swapped(expected: readonly string[], path: Path, value: Json | undefined, other: Json): Mutation {
  return { before: changed(path, value), after: changed(path, other), expected };
}

function to(expected: readonly string[], path: Path, value: Json): Mutation {
  return swapped(expected, path, undefined, value);
}

/** Single changes of what the overlay says, and of the order of what has one. */
export const hintMutations: Readonly<Record<string, Mutation>> = {
  'another tag is the first one': swapped(
    ['operation-first-tag-changed patch'],
    [...get, 'tags'],
    ['A', 'B'],
    ['B', 'A'],
  ),
  'its evidence is another': swapped(['operation-text-changed patch'], [...get, 'x-evidence'], 'docs', 'repo'),
  'the fake answers otherwise': swapped(['operation-fake-changed minor'], [...get, 'x-fake'], 'a', 'b'),
  'a header carries an idempotency key': to(
    ['operation-idempotency-key-added minor'],
    [...get, 'x-idempotency-key'],
    'X',
  ),
  'another header carries the idempotency key': swapped(
    ['operation-idempotency-key-removed major', 'operation-idempotency-key-added minor'],
    [...get, 'x-idempotency-key'],
    'X',
    'Y',
  ),
  'it is harmless to repeat': to(['operation-idempotence-changed minor'], [...get, 'x-idempotent'], true),
  'a value of the path brings its query': to(
    ['parameter-serialization-changed major'],
    ['paths', '/a/{id}', 'parameters', '0', 'x-keeps-query'],
    true,
  ),
  'the values of an unused schema may be others': to(
    ['unused-component-changed minor'],
    ['components', 'schemas', 'Unused', 'x-open-enum'],
    true,
  ),
};
