import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../../spec/document.ts';
import { compareDocuments } from '../compare-documents.ts';

/** A description whose request has a member that requests do not have. */
function withReadOnly(schema: Json, unused: Json): JsonObject {
  const body = {
    type: 'object',
    properties: { state: { allOf: [{ $ref: '#/components/schemas/State' }], readOnly: true } },
  };
  const post = {
    operationId: 'send',
    requestBody: { content: { 'application/json': { schema: body } } },
    responses: { '204': { description: 'Done.' } },
  };
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: { '/things': { post } },
    components: { schemas: { State: schema, Unused: unused } },
  };
}

const text: Json = { type: 'string' };
const number: Json = { type: 'number' };
const member = (schema: JsonObject): Json => ({ type: 'object', properties: { id: { ...schema, readOnly: true } } });
const rulesOf = (before: JsonObject, after: JsonObject) =>
  compareDocuments(before, after).changes.map(({ rule, place }) => `${place}: ${rule}`);

describe('a named schema of which no side has anything', () => {
  it('is told as one that nothing uses, also where a read-only member of a request leads to it', () => {
    expect(rulesOf(withReadOnly(text, text), withReadOnly(number, text))).toEqual([
      'schema "State": unused-component-changed',
    ]);
  });

  it('is told of with its read-only members', () => {
    expect(
      rulesOf(withReadOnly(text, member({ type: 'string' })), withReadOnly(text, member({ type: 'number' }))),
    ).toEqual(['schema "Unused": unused-component-changed']);
  });
});
