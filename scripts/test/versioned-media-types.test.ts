import { beforeAll, describe, expect, it } from 'vitest';

import { importOperations, type ImportedOperations } from './support/imported-operations.ts';

const one = { type: 'object', required: ['a'], properties: { a: { type: 'string' } } };
const two = { type: 'object', required: ['b'], properties: { b: { type: 'string' } } };
const versions = {
  'application/json; version=1': { schema: one },
  'application/json; version=2': { schema: two },
};

let operations: ImportedOperations;

beforeAll(async () => {
  const responses = { '204': { description: 'Done.' } };
  const get = (operationId: string, content: object) => ({
    get: { operationId, responses: { '200': { description: 'Done.', content } } },
  });
  operations = await importOperations({
    paths: {
      '/sent': { post: { operationId: 'send', requestBody: { required: true, content: versions }, responses } },
      '/versions': get('findVersion', versions),
      '/linked': get('findLinked', { 'application/hal+json': { schema: two }, 'application/json': { schema: one } }),
      '/written': {
        post: {
          operationId: 'write',
          requestBody: {
            content: { 'application/json': { schema: one }, 'application/json; charset=utf-8': { schema: two } },
          },
          responses,
        },
      },
    },
  });
}, 60_000);

describe('media types that differ by a parameter', () => {
  it('are each a body that can be sent', async () => {
    const types = [
      await operations.sent('send', { a: '1' }),
      await operations.sent('send', { contentType: 'application/json; version=1', a: '1' }),
      await operations.sent('send', { contentType: 'application/json; version=2', b: '2' }),
    ].map((request) => request.headers.get('content-type'));
    expect(types).toEqual([
      'application/json; version=1',
      'application/json; version=1',
      'application/json; version=2',
    ]);
    const [, input] = /export type SendInput = ([^]*?);\n\n/.exec(operations.text('operations.ts') ?? '') ?? [];
    expect(input).toContain("contentType: 'application/json; version=2'");
  });

  it('of which the one is asked for that the result has the type of', async () => {
    const asked = async (name: string) => {
      const response = Response.json({ a: '1' });
      const request = await operations.sent(name, {}, response);
      return request.headers.get('accept');
    };
    expect(await asked('findVersion')).toBe('application/json; version=1');
    expect(await asked('findLinked')).toBe('application/json');
    expect(operations.text('operations.ts')).toContain("['content']['application/json'];");
  });

  it('are told where only one of them can be had', () => {
    const told = operations.notices.filter(([rule]) => /^(json-beside-json|same-media-type)$/.test(rule));
    expect(told).toEqual([
      ['json-beside-json', '/paths/~1versions/get'],
      ['json-beside-json', '/paths/~1linked/get'],
      ['same-media-type', '/paths/~1written/post'],
    ]);
  });
});
