import { describe, expect, it } from 'vitest';

import { wordsOf } from '../gate/words.ts';
import { deriveNames } from '../names/names.ts';
import type { JsonObject } from '../spec/document.ts';
import { readContract } from './read-contract.ts';

const parameter = (name: string, place: string): JsonObject => ({
  name,
  in: place,
  schema: { type: 'string' },
  ...(place === 'path' && { required: true }),
});

describe('a parameter of a path', () => {
  const list: JsonObject = {
    operationId: 'list',
    parameters: [parameter('page', 'path'), parameter('page', 'query'), parameter('size', 'query')],
    'x-pagination': [
      { strategy: 'numbered', items: '', parameters: ['page', 'size'], size: { parameter: 'size', maximum: 9 } },
    ],
    responses: {
      '200': {
        description: '',
        content: { 'application/json': { schema: { type: 'array', items: { type: 'object', properties: {} } } } },
      },
    },
  };
  const root: JsonObject = { openapi: '3.1.0', paths: { '/books/{page}/lines': { get: list } } };
  const names = deriveNames(root);

  it('has another name in the input where a walk sets one of its name, which the walk knows by that name alone', () => {
    const [operation] = readContract(root, names, 'test.json').operations;
    expect(operation?.parameters.map(({ in: place, name, sentAs }) => [place, name, sentAs])).toEqual([
      ['path', 'pagePath', 'page'],
      ['query', 'page', undefined],
      ['query', 'size', undefined],
    ]);
  });

  it('may stand in generated files by that name', () => {
    const words = wordsOf(root, names);
    expect([words.has('/books/{pagePath}/lines'), words.has('pagePath')]).toEqual([true, true]);
    expect(words.has('/books/{sizePath}/lines')).toBe(false);
  });
});
