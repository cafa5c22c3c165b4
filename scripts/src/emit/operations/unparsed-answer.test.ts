import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { emitOperations } from './emit-operations.ts';

const answer = (...mediaTypes: string[]) => ({
  description: 'Fine.',
  content: Object.fromEntries(mediaTypes.map((mediaType) => [mediaType, { schema: { type: 'string' } }])),
});

function emitted(post: JsonObject): string {
  const root: JsonObject = { openapi: '3.1.0', paths: { '/file': { post: { operationId: 'send', ...post } } } };
  return emitOperations({ contract: readContract(root, deriveNames(root), 'openapi.yaml'), banner: '' });
}

describe('an operation whose answer is not JSON', () => {
  it('is called for text when the answer is text', () => {
    const text = emitted({ responses: { '200': answer('text/plain'), '400': answer('application/json') } });
    expect(text).toContain("import { callText } from '@wa-clients/core';");
    expect(text).toContain(
      "return callText(client, { name: 'file.send', method: 'POST', path: '/file', query: [], accept: 'text/plain' }",
    );
    expect(text).toContain('export type SendResult = string;');
  });

  it('is called for bytes when the answer is anything else', () => {
    const text = emitted({ responses: { '200': answer('application/octet-stream', 'text/csv') } });
    expect(text).toContain("accept: 'application/octet-stream, text/csv' }");
    expect(text).toContain('return callBytes(client, ');
    expect(text).toContain('export type SendResult = Uint8Array;');
  });

  it.each<[string, JsonObject]>([
    ['one of its successes is JSON', { '200': answer('text/plain'), '201': answer('application/json') }],
    ['a success can be had as JSON', { '200': answer('text/plain', 'application/problem+json') }],
    ['no success has a body', { '204': { description: 'Nothing.' } }],
    ['failures alone are no JSON', { '200': answer('application/json'), '400': answer('text/plain') }],
  ])('is called as ever when %s', (_, responses) => {
    expect(emitted({ responses })).toContain('return call(client, ');
  });
});

describe("an operation that hands on what a user's own code answers", () => {
  const responses = {
    '200': answer('application/json', 'text/plain', 'text/html'),
    '204': { description: 'Nothing.' },
  };

  it('takes text for an answer as well, and asks for both', () => {
    const text = emitted({ 'x-passthrough': true, responses });
    expect(text).toContain("accept: 'application/json, text/plain, text/html', empty: true, text: true }");
    expect(text).toMatch(/export type SendResult = .*\['application\/json'\] \| undefined \| string;/);
  });

  it('asks for JSON alone where the service only offers a choice of types', () => {
    const text = emitted({ responses });
    expect(text).not.toContain('accept:');
    expect(text).not.toContain('text: true');
  });
});

describe('an operation that takes a form', () => {
  it('says so, since a form is sent as it is and never as JSON', () => {
    const requestBody = { required: true, content: { 'multipart/form-data': { schema: { type: 'object' } } } };
    const text = emitted({ requestBody, responses: { '200': answer('application/json') } });
    expect(text).toContain(
      "body: 'whole', contentType: 'multipart/form-data', encodeBody: asGiven, choose: withWholeBody }",
    );
    expect(text).toContain('body: FormData;');
  });
});

describe('an operation of another kind of JSON', () => {
  it('is sent and asked for as that', () => {
    const schema = { type: 'object', properties: { a: { type: 'string' } } };
    const requestBody = { content: { 'application/merge-patch+json': { schema } } };
    const text = emitted({ requestBody, responses: { '200': answer('application/hal+json', 'text/html') } });
    expect(text).toContain(
      "body: 'fields', optionalBody: true, contentType: 'application/merge-patch+json', accept: 'application/hal+json' }",
    );
  });
});

describe('what a caller gives', () => {
  const parameter = (name: string, place: string) => ({ name, in: place, required: true, schema: { type: 'string' } });
  const responses = { '204': { description: 'Fine.' } };

  it('leaves out the headers that say what the rest of the description says', () => {
    const headers = ['Accept', 'content-type', 'AUTHORIZATION'].map((name) => parameter(name, 'header'));
    expect(emitted({ parameters: [...headers, parameter('X-Own', 'header')], responses })).toContain(
      "headers: ['X-Own'], ",
    );
  });

  it('has no name twice: what stands in two places has a longer name in one, and is sent under its own', () => {
    const parameters = ['header', 'query'].map((place) => parameter('id', place));
    const text = emitted({ parameters, responses });
    expect(text).toMatch(/interface SendInput \{\s+idHeader: string;\s+id: string;\s+\}/);
    expect(text).toContain("headers: ['idHeader'], sentAs: wireNames([['idHeader', 'id']])");
  });

  it('has no parameter of the name under which a whole body stands', () => {
    const requestBody = { content: { 'text/plain': {} } };
    const text = emitted({ parameters: [parameter('body', 'query')], requestBody, responses });
    expect(text).toContain("query: ['bodyQuery'], sentAs: wireNames([['bodyQuery', 'body']]), body: 'whole'");
    expect(text).toMatch(/bodyQuery: string;[^}]*body\?: string \| undefined;/);
  });

  it('keeps clear of names that are there', () => {
    const taken = [parameter('id', 'query'), parameter('id', 'header'), parameter('idHeader', 'query')];
    expect(emitted({ parameters: taken, responses })).toContain("sentAs: wireNames([['idHeaderHeader', 'id']])");
  });
});
