import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../spec/document.ts';
import { compareWithTypes } from './compare-with-types.ts';
import { pairPaths } from './pair-paths.ts';

const pairs = (old: string[], next: string[]) => pairPaths(old, next, (label) => label);

describe('paths', () => {
  it('are paired by themselves before they are paired by their shape', () => {
    expect(pairs(['GET /a/{id}', 'GET /a/{key}'], ['GET /a/{key}', 'GET /a/{id}'])).toEqual({
      both: [
        ['GET /a/{id}', 'GET /a/{id}'],
        ['GET /a/{key}', 'GET /a/{key}'],
      ],
      removed: [],
      added: [],
    });
  });

  it('keep their pair when a name within them changes', () => {
    expect(pairs(['GET /a/{id}'], ['GET /a/{uid}'])).toMatchObject({ both: [['GET /a/{id}', 'GET /a/{uid}']] });
  });

  it('of one shape come and go each for itself', () => {
    expect(pairs(['GET /a/{id}'], ['GET /a/{key}', 'GET /a/{id}'])).toEqual({
      both: [['GET /a/{id}', 'GET /a/{id}']],
      removed: [],
      added: ['GET /a/{key}'],
    });
    expect(pairs(['GET /a/{id}', 'GET /a/{key}'], ['GET /a/{uid}'])).toEqual({
      both: [['GET /a/{id}', 'GET /a/{uid}']],
      removed: ['GET /a/{key}'],
      added: [],
    });
  });

  it('of one shape are no news where nothing changes, in any order', { timeout: 600_000 }, async () => {
    const answering = (id: string, answer: string): JsonObject => ({
      operationId: id,
      parameters: [{ name: id, in: 'path', required: true, schema: { type: 'string' } }],
      responses: { '200': { description: 'Done.', content: { 'application/json': { schema: { type: answer } } } } },
    });
    const of = (...ids: (readonly [string, string])[]): JsonObject => ({
      openapi: '3.1.0',
      info: { title: 'Shapes', version: '1' },
      paths: Object.fromEntries(ids.map(([id, answer]) => [`/a/{${id}}`, { get: answering(id, answer) }])),
    });
    const [one, other] = [['one', 'string'] as const, ['other', 'number'] as const];
    expect((await compareWithTypes(of(one, other), of(other, one))).changes).toEqual([]);
    const { changes } = await compareWithTypes(of(one, other), of(['one', 'integer'], other));
    expect(new Set(changes.map(({ operation }) => operation))).toEqual(new Set(['GET /a/{one}']));
  });
});
