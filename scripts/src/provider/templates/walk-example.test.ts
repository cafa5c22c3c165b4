import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { describeFake } from '../../emit/fake/describe-fake.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { describeProvider } from '../describe-provider.ts';
import { exampleCalls } from './calls.ts';
import { readmeFile } from './readme.ts';

const text: Json = { type: 'string' };
const row: Json = { type: 'object', required: ['id'], properties: { id: text, name: text } };
const id = (name: string): JsonObject => ({ name, in: 'path', required: true, schema: text });
const answering = (schema: Json): JsonObject => ({
  '200': { description: 'Done.', content: { 'application/json': { schema } } },
});

function listing(name: string, more: readonly JsonObject[]): JsonObject {
  const parameters = [...more, ...['limit', 'after'].map((one) => ({ name: one, in: 'query', schema: text }))];
  const page: Json = {
    type: 'object',
    properties: { data: { type: 'array', items: row }, paging: { type: 'object', properties: { next: text } } },
  };
  const pagination = [{ strategy: 'cursor-after', items: 'data', parameters: ['limit', 'after'] }];
  return {
    get: { operationId: name, tags: [name], parameters, responses: answering(page), 'x-pagination': pagination },
  };
}

/** The example of a README that walks a list. */
function walked(paths: JsonObject): string {
  const root: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Shelf', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    paths,
  };
  const contract = readContract(root, deriveNames(root), '');
  const facts = describeProvider(root, 'shelf', undefined);
  const readme = readmeFile(facts, [], exampleCalls(contract, describeFake(contract)));
  return (
    [...readme.matchAll(/^```ts\n(.*?)^```$/gms)]
      .map(([, code = '']) => code)
      .find((code) => code.includes('for await')) ?? ''
  );
}

const files: JsonObject = {
  '/files': { post: { operationId: 'makeFile', tags: ['files'], responses: answering(row) } },
  '/files/{file}': {
    parameters: [id('file')],
    get: { operationId: 'getFile', tags: ['files'], responses: answering(row) },
  },
  '/files/{file}/versions': listing('versions', [id('file')]),
};

describe('the example that walks a list', () => {
  it('takes one below a row that a fake need not have before one below a row that it has to', () => {
    const found = walked({ ...files, '/teams/{team}/members': listing('members', [id('team')]) });
    expect(found).toContain("shelf.members.members({ team: 'team-1' })");
    expect(found).not.toContain('catch');
  });

  it('below a row of which nobody knows the id yet shows what happens without that row', () => {
    const found = walked(files);
    expect(found).toContain("shelf.versions.versions({ file: 'file-1' })");
    expect(found).toContain("if (!isShelfError(error, 'not_found')) throw error;");
  });
});
