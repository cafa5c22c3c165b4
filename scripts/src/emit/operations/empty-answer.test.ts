import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { emitOperations } from './emit-operations.ts';

const json = { description: 'A.', content: { 'application/json': { schema: { type: 'string' } } } };
const nothing = { description: 'Nothing.' };

function emitted(responses: JsonObject, more: JsonObject = {}, method = 'post'): string {
  const operation: Json = { operationId: 'send', responses, ...more };
  const root: JsonObject = { openapi: '3.1.0', paths: { '/a': { [method]: operation } } };
  return emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
}

const typeOf = (text: string) => /export type \w+Result = (.*);/.exec(text)?.[1];

describe('an operation whose answer may be empty', () => {
  it.each<[string, JsonObject, JsonObject, string]>([
    ['its success has no body', { '204': nothing }, {}, 'undefined'],
    ['one of a range has none', { '200': json, '2XX': nothing }, {}, 'string | undefined'],
    ['the overlay says so', { '200': json }, { 'x-may-be-empty': true }, 'string | undefined'],
    ['nothing is known of its success', { '400': json }, {}, 'unknown'],
  ])('says so when %s', (_, responses, more, type) => {
    const text = emitted(responses, more);
    expect(text).toContain("path: '/a', query: [], empty: true }");
    expect(typeOf(text)?.replace(/^operations\S+ /, 'string ')).toBe(type);
  });

  it('says of which success it is where others have a body, but for 204, which never has one', () => {
    const text = emitted({ '200': json, '202': nothing, '204': nothing });
    expect(text).toContain("path: '/a', query: [], empty: [202] }");
    expect(typeOf(text)).toMatch(/ \| undefined$/);
    expect(emitted({ '200': json, '204': nothing })).not.toContain('empty');
  });

  it('is any of HEAD', () => {
    expect(emitted({ '200': json }, {}, 'head')).toContain('empty: true }');
  });

  it.each<[string, JsonObject]>([
    ['JSON', { '200': json, '400': nothing }],
    ['text', { '200': { description: 'A.', content: { 'text/plain': {} } }, '204': nothing }],
    ['a redirect', { '302': { description: 'A.', headers: { Location: { schema: { type: 'string' } } } } }],
  ])('is not one whose success is %s', (_, responses) => {
    expect(emitted(responses)).not.toContain('empty: true');
  });
});
