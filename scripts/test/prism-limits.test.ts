import { describe, expect, it, onTestFinished } from 'vitest';

import type { JsonObject } from '../src/spec/document.ts';
import { servePrism, violationsOf } from './support/prism.ts';
import { sentAsKnown } from './support/prism-methods.ts';

const json = { 'application/json': { schema: { type: 'object' } } };
const done = { '200': { description: 'Done.', content: json } };
const tax: JsonObject = { type: 'object', required: ['on'], properties: { on: { type: 'boolean' } } };
const lines: JsonObject = {
  'application/jsonl': { schema: { type: 'object', properties: { a: { type: 'string' } } } },
};
const list: JsonObject = { type: 'array', items: { type: 'string' } };
const within: JsonObject = { type: 'object', properties: { a: { type: 'string' }, b: list } };
const counted: JsonObject = {
  type: 'object',
  properties: { a: { type: 'array', contains: { const: 1 }, minContains: 0 } },
};
const whole = { 'text/plain': { schema: { type: 'integer' } } };
const done204 = { '204': { description: 'Done.' } };
const description: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Limits', version: '1' },
  paths: {
    '/deep': {
      get: {
        parameters: [{ name: 'tax', in: 'query', style: 'deepObject', explode: true, schema: tax }],
        responses: done,
      },
    },
    '/pairs': { get: { parameters: [{ name: 'pair', in: 'query', required: true, schema: tax }], responses: done } },
    '/lines': { get: { responses: { '200': { description: 'Lines.', content: lines } } } },
    '/sequence': {
      get: { responses: { '200': { description: 'One.', content: { 'application/json-seq': { schema: tax } } } } },
    },
    '/number': {
      get: { responses: { '200': { description: 'A number.', content: whole } } },
      put: { requestBody: { content: whole }, responses: done204 },
    },
    '/silent': { get: { responses: {} } },
    '/markup': { post: { requestBody: { content: { 'application/xml': { schema: tax } } }, responses: done204 } },
    '/parts': { post: { requestBody: { content: { 'multipart/related': { schema: tax } } }, responses: done204 } },
    '/matrix/{id}': {
      get: {
        parameters: [{ name: 'id', in: 'path', required: true, style: 'matrix', explode: true, schema: within }],
        responses: done204,
      },
    },
    '/counted': { post: { requestBody: { content: { 'application/json': { schema: counted } } }, responses: done204 } },
    '/asked': { query: { requestBody: { required: true, content: json }, responses: done } },
  },
};
const plain = { 'content-type': 'text/plain' };
const parts = { 'content-type': 'multipart/related; boundary=a' };
const xml = { 'content-type': 'application/xml' };
const body = { body: '{}', headers: { 'content-type': 'application/json' } };

/** What Prism answers to a request, where it has the description as written and where it is made readable. */
async function answers(path: string, init: RequestInit, isAsWritten: boolean) {
  const prism = await servePrism(structuredClone(description), isAsWritten);
  onTestFinished(prism.close);
  const request = isAsWritten ? ([`${prism.url}${path}`, init] as const) : sentAsKnown(`${prism.url}${path}`, init);
  const answer = await fetch(...request);
  const wrong = violationsOf(answer).map(({ message }) => message);
  await answer.arrayBuffer();
  return [answer.status, ...wrong];
}

describe('what Prism cannot read is its own limit, and is out of its way in our tests', () => {
  it.each<[string, string, RequestInit, number, number?]>([
    ['an optional deepObject that is not sent, one of whose members is required', '/deep', {}, 422],
    ['an object whose members stand in the query by themselves, by default', '/pairs?on=true', {}, 422],
    ['an answer of JSON lines', '/lines', {}, 500],
    ['an answer of a sequence of JSON texts', '/sequence', {}, 500],
    ['an answer of a number as a text', '/number', {}, 500],
    ['a number sent as a text', '/number', { method: 'PUT', body: '7', headers: plain }, 422, 204],
    ['an operation without any response', '/silent', {}, 500, 204],
    ['XML that is sent', '/markup', { method: 'POST', body: '<on/>', headers: xml }, 422, 204],
    ['a body of parts', '/parts', { method: 'POST', body: '--a--', headers: parts }, 422, 204],
    ['a list within an object in a path', '/matrix/;a=1;b=2', {}, 422, 204],
    ['items of which none has to match', '/counted', { method: 'POST', ...body, body: '{"a":[]}' }, 422, 204],
    ['the method QUERY', '/asked', { method: 'QUERY', ...body }, 404],
  ])('%s', async (_name, path, init, status, read = 200) => {
    expect((await answers(path, init, true))[0]).toBe(status);
    expect(await answers(path, init, false)).toEqual([read]);
  });

  it('and a QUERY without its body is refused as described', async () => {
    expect((await answers('/asked', { method: 'QUERY' }, false))[0]).toBe(422);
  });
});
