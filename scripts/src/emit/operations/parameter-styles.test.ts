import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { emitOperations } from './emit-operations.ts';

const list = { type: 'array', items: { type: 'string' } };
const object = { type: 'object', properties: { a: { type: 'integer' } } };
const text = { type: 'string' };

/** The code of an operation with one parameter, `p`. */
function emitted(parameter: JsonObject): string {
  const path = parameter['in'] === 'path' ? '/x/{p}' : '/x';
  const get = { operationId: 'get', parameters: [{ name: 'p', required: true, ...parameter }], responses: {} };
  const root: JsonObject = { openapi: '3.1.0', paths: { [path]: { get } } };
  return emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
}

describe('a parameter', () => {
  it('cannot bring the query of a request that has other query parameters', () => {
    const parameters = [
      { name: 'id', in: 'path', required: true, schema: text, 'x-keeps-query': true },
      { name: 'fields', in: 'query', schema: text },
    ];
    const root: JsonObject = { openapi: '3.1.0', paths: { '/{id}': { get: { parameters, responses: {} } } } };
    expect(() => readContract(root, deriveNames(root), 'openapi.yaml')).toThrow(/"fields" is a query parameter/);
  });

  it.each<[string, JsonObject, JsonObject]>([
    ['of a path in a query', { in: 'query', style: 'simple', schema: list }, { in: 'query', schema: list }],
    ['of a matrix in a query', { in: 'query', style: 'matrix', schema: list }, { in: 'query', schema: list }],
    ['of a query in a path', { in: 'path', style: 'deepObject', schema: object }, { in: 'path', schema: object }],
    ['of a query in a header', { in: 'header', style: 'form', schema: list }, { in: 'header', schema: list }],
    ['of none', { in: 'query', style: 'commaDelimited', schema: list }, { in: 'query', schema: list }],
  ])('is written in the usual style of its place where it has one %s', (_, parameter, usual) => {
    expect(emitted(parameter)).toBe(emitted(usual));
  });

  it.each<[string, JsonObject]>([
    ['a list that repeats its name', { in: 'query', schema: list }],
    ['a text of any style of a query', { in: 'query', style: 'pipeDelimited', explode: false, schema: text }],
    ['a text in a deep object', { in: 'query', style: 'deepObject', schema: text }],
    ['a text in a header', { in: 'header', schema: text }],
    ['a number in a path', { in: 'path', schema: { type: 'integer' } }],
    ['a text of another type than JSON', { in: 'query', content: { 'text/csv': { schema: text } } }],
  ])('needs no writer: %s', (_, parameter) => {
    expect(emitted(parameter)).not.toContain('write:');
  });

  it.each<[string, JsonObject, string, string]>([
    ['commas', { in: 'query', explode: false, schema: list }, "query: writeQuery({ p: styled('form') })", 'string[]'],
    [
      'pipes',
      { in: 'query', style: 'pipeDelimited', schema: list },
      "query: writeQuery({ p: styled('pipeDelimited') })",
      'string[]',
    ],
    [
      'spaces',
      { in: 'query', style: 'spaceDelimited', schema: list },
      "query: writeQuery({ p: styled('spaceDelimited') })",
      'string[]',
    ],
    [
      'a list of a style that is exploded',
      { in: 'query', style: 'pipeDelimited', explode: true, schema: list },
      "query: writeQuery({ p: styled('pipeDelimited', true) })",
      'string[]',
    ],
    ['the fields of an object', { in: 'query', schema: object }, "query: writeQuery({ p: styled('form', true) })", '{'],
    [
      'a deep object',
      { in: 'query', style: 'deepObject', schema: object },
      'query: writeQuery({ p: deepObject })',
      '{',
    ],
    [
      'a list in a deep object',
      { in: 'query', style: 'deepObject', schema: list },
      'query: writeQuery({ p: deepObject })',
      'string[]',
    ],
    [
      'JSON',
      { in: 'query', content: { 'Application/JSON': { schema: object } } },
      "query: writeQuery({ p: asJson(styled('form')) })",
      '{',
    ],
    [
      'reserved characters',
      { in: 'query', allowReserved: true, schema: text },
      "query: writeQuery({ p: styled('form', true, keepReserved) })",
      'string',
    ],
    ['a list in a path', { in: 'path', schema: list }, "path: writePath({ p: styled('simple') })", 'string[]'],
    [
      'an object in a path',
      { in: 'path', explode: true, schema: object },
      "path: writePath({ p: styled('simple', true) })",
      '{',
    ],
    ['a label', { in: 'path', style: 'label', schema: text }, "path: writePath({ p: styled('label') })", 'string'],
    [
      'a matrix',
      { in: 'path', style: 'matrix', explode: true, schema: list },
      "path: writePath({ p: styled('matrix', true) })",
      'string[]',
    ],
    [
      'a path with slashes',
      { in: 'path', allowReserved: true, schema: text },
      "path: writePath({ p: styled('simple', false, keepReservedInPath) })",
      'string',
    ],
    [
      'a path with the query of its value',
      { in: 'path', 'x-keeps-query': true, schema: text },
      "path: writePath({ p: styled('simple', false, keepQueryInPath) })",
      'string',
    ],
    ['a list in a header', { in: 'header', schema: list }, 'header: writeHeaders({ p: simpleHeader() })', 'string[]'],
    [
      'an object in a header',
      { in: 'header', explode: true, schema: object },
      'header: writeHeaders({ p: simpleHeader(true) })',
      '{',
    ],
    [
      'JSON in a header',
      { in: 'header', content: { 'application/json': { schema: object } } },
      'header: writeHeaders({ p: asJson() })',
      '{',
    ],
    ['any value at all', { in: 'query', schema: {} }, "query: writeQuery({ p: styled('form', true) })", 'unknown'],
  ])('is given as its value, and written as described: %s', (_, parameter, write, type) => {
    const code = emitted(parameter);
    expect(code).toContain(`write: { ${write} }`);
    expect(code).toContain(`p: ${type}`);
    for (const name of write.match(/\b(styled|deepObject|asJson|simpleHeader|keepReserved\w*|write\w+)\b/g) ?? [])
      expect(code).toMatch(new RegExp(String.raw`^import \{[^}]*\b${name}\b`, 'm'));
  });

  it('of a path may be true or false', () => {
    expect(emitted({ in: 'path', schema: { type: 'boolean' } })).toContain('p: boolean;');
  });

  it('whose text says the name of a writer does not import it', () => {
    expect(emitted({ in: 'query', schema: text, description: 'See styled(form).' })).toContain('import { call } from');
  });
});

describe('a path', () => {
  it('that has a query is followed by the others', () => {
    const parameters = [{ name: 'p', in: 'query', schema: text }];
    const root: JsonObject = {
      openapi: '3.1.0',
      paths: { '/x?a=1': { get: { operationId: 'get', parameters, responses: {} } } },
    };
    const code = emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
    expect(code).toContain("path: '/x?a=1', query: ['p'], write: { query: writeQuery({}, '&') }");
  });

  it('is sent without its fragment', () => {
    const root: JsonObject = {
      openapi: '3.1.0',
      paths: { '/x?a=1#b': { get: { operationId: 'get', responses: {} } } },
    };
    const code = emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
    expect(code).toContain("path: '/x?a=1', query: [], empty");
  });
});
