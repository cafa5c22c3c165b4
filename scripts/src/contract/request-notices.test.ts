import { describe, expect, it } from 'vitest';

import { deriveNames } from '../names/names.ts';
import type { JsonObject } from '../spec/document.ts';
import { contractNotices } from './contract-notices.ts';
import { readContract } from './read-contract.ts';
import { requestNotices } from './request-notices.ts';

/** The rules and problems that are told of an operation. */
function told(method: string, node: JsonObject, path = '/x'): string[] {
  const root: JsonObject = { openapi: '3.1.0', paths: { [path]: { [method]: { responses: {}, ...node } } } };
  return requestNotices(readContract(root, deriveNames(root), 'openapi.yaml')).map(({ pointer, problem, rule }) => {
    expect(pointer).toMatch(/^\/paths\//);
    return `${rule}: ${problem}`;
  });
}

const body = (type: string, schema: JsonObject = { type: 'object' }) => ({
  requestBody: { content: { [type]: { schema } } },
});

const formOf = (type: string, schema: JsonObject, encoding: JsonObject) => ({
  requestBody: { content: { [type]: { schema: { properties: { a: schema } }, encoding: { a: encoding } } } },
});

describe('what cannot be sent or read as it is described', () => {
  it.each<[string, JsonObject, string]>([
    ['get', body('application/json'), 'body-not-sent: a request body of GET'],
    ['head', body('application/json'), 'body-not-sent: a request body of HEAD'],
    [
      'get',
      { parameters: [{ name: 'p', in: 'query', schema: { type: 'array', items: { type: 'object' } } }] },
      'nested-value: "p" is a list of lists or objects in the style form, which has no form for them',
    ],
    ['post', body('application/xml'), 'body-as-given: a request body of application/xml'],
    ['post', body('multipart/mixed'), 'body-as-given: a request body of multipart/mixed'],
    [
      'post',
      body('application/x-www-form-urlencoded', { type: 'array', items: {} }),
      'body-as-given: a request body of application/x-www-form-urlencoded that is no object',
    ],
    [
      'post',
      formOf('application/x-www-form-urlencoded', { type: 'object' }, { contentType: 'application/xml' }),
      'body-as-given: the field "a" of a form is application/xml',
    ],
    [
      'post',
      formOf('multipart/form-data', { type: 'object' }, { contentType: 'application/pdf, image/png' }),
      'body-as-given: the field "a" of a form is of other types than JSON',
    ],
    [
      'get',
      { responses: { '304': { description: '' }, default: { description: '' } } },
      'no-success: a response of status 304, and none of success',
    ],
    [
      'get',
      { responses: { '200': { description: '', content: { 'application/x-ndjson': {} } } } },
      'sequence-as-text: a response of application/x-ndjson',
    ],
    [
      'get',
      {
        responses: {
          '200': { description: '', content: { 'application/pdf': {} } },
          '202': { description: '', content: { 'application/json': {} } },
          '203': { description: '', content: { 'text/plain': {} } },
        },
      },
      'bytes-beside-json: a response of status 200 that is neither JSON nor text, beside responses that are JSON',
    ],
  ])('is told: %s %j', (method, node, wanted) => {
    expect(told(method, node)).toEqual([wanted]);
  });

  it('is told of a path with a fragment', () => {
    expect(told('get', {}, '/x#y')).toEqual(['fragment-not-sent: a path with a fragment']);
  });

  it.each(['/../x', '/a/.', '/%2E%2e/x', '/a/./b'])('is told of a path with a dot segment: %s', (path) => {
    expect(told('get', {}, path)).toEqual(['dot-segment: a path with a segment "." or ".."']);
    expect(told('get', {}, '/a..b/.well-known/x')).toEqual([]);
  });

  it('is not told of what is done', () => {
    expect(told('post', body('application/json'))).toEqual([]);
    expect(told('delete', body('application/json'))).toEqual([]);
    const text = { type: 'string' };
    expect(told('post', formOf('multipart/form-data', text, { contentType: 'image/png' }))).toEqual([]);
    expect(told('post', formOf('multipart/form-data', text, { contentType: 'text/csv' }))).toEqual([]);
    expect(told('post', formOf('multipart/form-data', {}, { contentType: 'application/json' }))).toEqual([]);
    const deep = { name: 'p', in: 'query', style: 'deepObject', schema: { type: 'array', items: { type: 'object' } } };
    expect(
      told('get', { parameters: [deep, { name: 'q', in: 'query', schema: { type: 'array', items: {} } }] }).length,
    ).toBe(1);
  });
});

it('bytes that are written as text are told', () => {
  const picture = (schema: JsonObject) => ({ content: { 'image/png': { schema } } });
  const encoded = { type: 'string', contentEncoding: 'base64' };
  const node = { requestBody: picture(encoded), responses: { 200: picture({ type: 'string', format: 'byte' }) } };
  const plain = { requestBody: picture({ type: 'string', format: 'binary' }), responses: {} };
  const root: JsonObject = { openapi: '3.1.0', paths: { '/x': { post: node, put: plain } } };
  const found = contractNotices(readContract(root, deriveNames(root), 'a.yaml'));
  expect(found.map(({ pointer, rule }) => [rule, pointer])).toEqual([
    ['encoded-bytes', '/paths/~1x/post'],
    ['encoded-bytes', '/paths/~1x/post'],
  ]);
});
