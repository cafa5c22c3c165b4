import type { Json, JsonObject } from '../../../src/spec/document.ts';

const text: Json = { type: 'string' };
const done: JsonObject = { responses: { '204': { description: 'Done.' } } };

/** A description of OpenAPI 3.2 with these operations at its only path. */
function described(item: JsonObject): JsonObject {
  return { openapi: '3.2.0', info: { title: 'Test', version: '1' }, paths: { '/a': { get: done, ...item } } };
}

function answering(response: JsonObject): JsonObject {
  return described({ get: { responses: { '200': response } } });
}

/** An operation whose whole query string is a form of these fields. */
function asking(...fields: readonly string[]): JsonObject {
  const schema = { type: 'object', properties: Object.fromEntries(fields.map((field) => [field, text])) };
  const content = { 'application/x-www-form-urlencoded': { schema } };
  return described({ get: { parameters: [{ name: 'all', in: 'querystring', content }], ...done } });
}

/** Changes of what OpenAPI 3.2 added. */
export const version32Mutations: Readonly<
  Record<string, { readonly before: JsonObject; readonly after: JsonObject; readonly expected: readonly string[] }>
> = {
  'an operation of the method QUERY comes': {
    before: described({}),
    after: described({ query: done }),
    expected: ['operation-added minor'],
  },
  'an operation of a method without a field goes': {
    before: described({ additionalOperations: { COPY: done, LOCK: done } }),
    after: described({ additionalOperations: { LOCK: done } }),
    expected: ['operation-removed major'],
  },
  'a field of the whole query string goes': {
    before: asking('q', 'r'),
    after: asking('q'),
    expected: ['parameter-removed major'],
  },
  'items that follow each other get another type': {
    before: answering({ content: { 'application/jsonl': { itemSchema: text } } }),
    after: answering({ content: { 'application/jsonl': { itemSchema: { type: 'integer' } } } }),
    expected: ['response-type-changed major'],
  },
  'the summary of a response changes': {
    before: answering({ summary: 'Found.' }),
    after: answering({ summary: 'All.' }),
    expected: ['response-description-changed patch'],
  },
};
