import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { emitOperations } from './emit-operations.ts';

const schemas = Object.fromEntries(['A', 'B', 'Problem'].map((name) => [name, { type: 'object' }]));
const media = (name: string) => ({ schema: { $ref: `#/components/schemas/${name}` } });
const json = (name: string, headers: JsonObject = {}) => ({
  description: name,
  content: { 'application/json': media(name) },
  headers,
});
const nothing = { description: 'Nothing.' };
const header = (schema: JsonObject, required = false): Json => ({ schema, required });

function emitted(responses: JsonObject): string {
  const root: JsonObject = {
    openapi: '3.1.0',
    paths: { '/a': { post: { operationId: 'send', responses } } },
    components: { schemas },
  };
  return emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
}

const typeOf = (text: string) => /export type SendWithResponse = ([^;]*(?:;\n[^;]*)*?);\n\n/.exec(text)?.[1];

describe('the result of withResponse', () => {
  it.each<[string, JsonObject, string]>([
    ['statuses', { '200': json('A'), '202': json('B') }, 'WithResponse<A, 200> | WithResponse<B, 202>'],
    [
      'a success without a body',
      { '201': json('A'), '204': nothing },
      'WithResponse<A, 201> | WithResponse<undefined, 204>',
    ],
    [
      'a status and the range around it',
      { '200': json('A'), '2XX': json('B') },
      'WithResponse<A, 200> | WithResponse<B, 201 | 202 | 203 | 204 | 205 | 206 | 207 | 208 | 226>',
    ],
  ])('tells %s apart', (_, responses, type) => {
    expect(typeOf(emitted(responses))).toBe(type);
  });

  it('has the headers of the description, as text', () => {
    const headers = {
      'X-Total': header({ type: 'integer' }),
      'X-Mode': header({ type: 'string', enum: ['live', 'test'] }, true),
      'Content-Type': header({ type: 'string' }),
    };
    expect(typeOf(emitted({ '200': json('A', headers) }))?.replaceAll(/\s+/g, ' ')).toBe(
      "WithResponse<A, 200, { 'X-Total': string | null; 'X-Mode': 'live' | 'test'; }>",
    );
  });

  it.each<[string, JsonObject]>([
    ['one success', { '200': json('A'), '404': json('Problem') }],
    ['successes of one body', { '200': json('A'), '201': json('A') }],
    ['a success of any status', { default: json('A') }],
  ])('has no type of its own for %s', (_, responses) => {
    expect(emitted(responses)).toContain('): Call<SendResult> {');
  });
});

describe('the bodies of failures', () => {
  it('are told by status, whichever JSON they are', () => {
    const problem = { description: 'A.', content: { 'application/problem+json': media('Problem'), 'text/plain': {} } };
    const either = { description: 'A.', content: { 'application/json': media('A'), ...problem.content } };
    const text = emitted({ '200': json('A'), '401': nothing, '404': problem, '4xx': either, default: json('B') });
    expect(text).toContain(
      "export interface SendErrors {\n  404: Problem;\n  '4XX': A | Problem;\n  'default': B;\n}\n".replace(
        'default:',
        "'default':",
      ),
    );
    expect(text).toContain("  'a.send': SendErrors;\n");
    expect(text).toContain(' * @throws WaError by status: 401, 404, 4XX or any other.\n');
  });

  it('are not those of a success, nor anything that is not JSON', () => {
    const csv = { description: 'A.', content: { 'text/csv': { schema: { type: 'string' } } } };
    const text = emitted({ '404': csv, default: json('B') });
    expect(text).not.toContain('SendErrors');
    expect(text).toContain("  'a.send': {};\n");
  });
});
