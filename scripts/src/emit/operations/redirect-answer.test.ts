import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { emitOperations } from './emit-operations.ts';

const moved = { description: 'Moved.', headers: { location: { schema: { type: 'string' } } } };
const json = { description: 'Fine.', content: { 'application/json': { schema: { type: 'object' } } } };

function emitted(responses: JsonObject): string {
  const root: JsonObject = { openapi: '3.1.0', paths: { '/file': { get: { operationId: 'getFile', responses } } } };
  return emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
}

describe('an operation whose answer is a redirect', () => {
  it.each<[string, JsonObject]>([
    ['described', moved],
    ['not described', { description: 'Moved.' }],
  ])('is called for its address, %s', (_, redirect) => {
    const text = emitted({ '302': redirect, '404': json });
    expect(text).toContain("import { locate } from '@wa-clients/core';");
    expect(text).toContain("return locate(client, { name: 'file.getFile', method: 'GET', path: '/file', query: [] }");
    expect(text).toMatch(/export type GetFileResult = \{[^}]* location: string;\n\};/);
  });

  it.each<[string, JsonObject]>([
    ['any other response is a failure', { '302': moved, default: json }],
    ['its status is any of redirects', { '3XX': moved, '4XX': json }],
  ])('is called for its address where %s', (_, responses) => {
    const text = emitted(responses);
    expect(text).toContain('return locate(client, ');
    expect(text).toMatch(/export type GetFileResult = \{[^}]* location: string;\n\};/);
    expect(text).toMatch(/export type GetFileErrors = |GetFileError/);
  });

  it.each<[string, JsonObject]>([
    ['there is a success as well', { '200': json, '302': moved }],
    ['nothing has changed', { '304': moved }],
  ])('is called for its body when %s', (_, responses) => {
    expect(emitted(responses)).toContain('return call(client, ');
  });
});
