import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import openapiTS, { astToString } from 'openapi-typescript';
import { describe, expect, it, onTestFinished } from 'vitest';

import type { Json } from '../spec/document.ts';
import { loadSpec } from '../spec/load.ts';
import { plainDocument } from './plain/plain-document.ts';
import { prepareForTypes } from './prepare-for-types.ts';
import { plainComments } from './plain-comments.ts';
import { emitTypes, transform } from './types.ts';

describe('emitTypes', () => {
  it.each(['fixtures/awkward.json', 'injection/everything-3.1.json', 'injection/everything-3.0.json'])(
    'prints %s as openapi-typescript’s own entry does with the same options',
    async (name) => {
      const file = join(import.meta.dirname, '../../test', name);
      const { root } = (await loadSpec(file)).document;
      const { restore, source } = prepareForTypes(plainDocument(root));
      const nodes = await openapiTS(source as never, {
        silent: true,
        transform,
        defaultNonNullable: false,
        emptyObjectsUnknown: true,
      });
      expect(emitTypes(root, '// B')).toBe(`// B\n${plainComments(restore(astToString(nodes)))}`);
    },
  );

  it('has a header that may be missing as optional, in place or by a reference', () => {
    const header = { schema: { type: 'string' } };
    const refer = (name: string) => ({ $ref: `#/components/headers/${name}` });
    const headers = { 'X-Own': header, 'X-Shared': refer('Shared'), 'X-Must': refer('Must') };
    const responses = { '200': { description: 'A.', headers } };
    const text = emitTypes(
      {
        paths: { '/a': { get: { operationId: 'getA', responses } } },
        components: { headers: { Shared: header, Must: { ...header, required: true } } },
      },
      '// B',
    );
    expect(text).toContain('"X-Own"?: string;');
    expect(text).toContain('"X-Shared"?: string;');
    expect(text).toContain('"X-Must": components["headers"]["Must"];');
  });

  it('follows no $ref that stands in data, neither to a file nor over the network', async () => {
    let requests = 0;
    const server = createServer((_, response) => {
      requests += 1;
      response.end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => new Promise<void>((resolve) => server.close(() => resolve())));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/a.json`;
    for (const $ref of [address, '/no/such/file.json', './nowhere.yaml#/A', 'nowhere']) {
      const data: Json = { $ref, externalValue: $ref, deep: [{ $ref, externalValue: $ref }] };
      const schema: Json = {
        type: 'object',
        default: data,
        example: data,
        examples: [data],
        'x-any': data,
        unknownKeyword: data,
      };
      const response: Json = {
        description: 'ok',
        headers: { A: { schema, example: data } },
        content: { 'application/json': { schema, example: data, examples: { one: { value: data, 'x-any': data } } } },
        links: { one: { operationId: 'get', parameters: { a: data }, requestBody: data } },
      };
      const root = {
        openapi: '3.1.0',
        info: { title: 'T', version: '1', 'x-any': data },
        'x-any': data,
        paths: {
          'x-any': data,
          '/a': {
            'x-any': data,
            get: { operationId: 'get', 'x-any': data, responses: { 200: response, 'x-any': data } },
          },
        },
        components: {
          'x-any': data,
          schemas: { A: schema, B: { oneOf: [], discriminator: { propertyName: 'k', mapping: { a: $ref } } } },
          examples: { one: { value: data }, far: { externalValue: $ref } },
        },
      };
      expect(emitTypes(root as never, '')).toContain('export interface components');
    }
    expect(requests).toBe(0);
  });
});
