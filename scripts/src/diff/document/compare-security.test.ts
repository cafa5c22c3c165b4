import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../../spec/document.ts';
import { compareDocuments } from '../compare-documents.ts';

const scheme = (name: string): JsonObject => ({ type: 'apiKey', in: 'header', name });

/** A description whose operations have these `security`, and one that says nothing of all. */
function documentOf(...operations: (Json | undefined)[]): JsonObject {
  const paths = operations.map((security, index): [string, JsonObject] => [
    `/things/${index}`,
    { get: { ...(security !== undefined && { security }), responses: { '204': { description: 'Done.' } } } },
  ]);
  return {
    openapi: '3.1.0',
    info: { title: 'T', version: '1' },
    paths: Object.fromEntries(paths),
    components: { securitySchemes: { a: scheme('X-A'), b: scheme('X-B') } },
  };
}

function told(before: JsonObject, after: JsonObject) {
  return compareDocuments(before, after).changes.map(({ level, message, operation }) => [level, operation, message]);
}

const [a, b] = [[{ a: [] }], [{ b: [] }]];
const added = ['minor', 'GET /things/1', 'was added'];

describe('the credentials of an operation that says the same of them as before', () => {
  it('are lost where an operation that comes is the first one to apply a scheme', () => {
    expect(told(documentOf(undefined), documentOf(undefined, a))).toEqual([
      ['major', 'GET /things/0', 'a or b is no longer sent with it'],
      added,
    ]);
  });

  it('are sent again where no operation applies a scheme any more', () => {
    expect(told(documentOf(undefined, a), documentOf(undefined))).toEqual([
      ['minor', 'GET /things/0', 'a or b is sent with it if given'],
      ['major', 'GET /things/1', 'was removed'],
    ]);
  });

  it('are its own, whatever most of the others have', () => {
    expect(told(documentOf(a), documentOf(a, b, b))).toEqual([added, ['minor', 'GET /things/2', 'was added']]);
  });
});
