import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { describe, expect, it } from 'vitest';

import { fakeData } from '../emit/fake/fake-or-none.ts';
import { readContract } from '../contract/read-contract.ts';
import { findProviders } from '../generate/providers.ts';
import { proposeNames } from '../names/propose-names.ts';
import { root } from '../run-tool.ts';
import type { JsonObject } from '../spec/document.ts';
import { checkId, checkNamesOfId } from './check-id.ts';
import { describeProvider } from './describe-provider.ts';
import { proposePagination } from './pagination/propose-pagination.ts';
import { providerFiles } from './provider-files.ts';

const rows = { type: 'object', properties: { data: { type: 'array', items: { type: 'object' } } } };
const responses = { '200': { description: '', content: { 'application/json': { schema: rows } } } };
const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
const description: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Things', version: '1' },
  paths: {
    '/things': { get: { operationId: 'listThings', responses } },
    '/things/{id}': { get: { operationId: 'getThing', parameters: [id], responses } },
  },
};
const { lock } = proposeNames({ operations: {}, components: {} }, description);
const contract = readContract(description, lock, 'test.json');
const fake = fakeData(contract);
const pagination = proposePagination(contract);
const [like = ''] = findProviders(root);
const pattern = { id: like, read: (path: string) => readFileSync(join(root, 'packages', like, path), 'utf8') };

const check = (of: string) =>
  checkNamesOfId(describeProvider(description, of), (facts) =>
    providerFiles({ contract, facts, fake, pagination, pattern }),
  );

describe('the id of a provider', () => {
  it.each(['delete', 'new', like, 'Shop', 'a-b'])('cannot be %s', (text) => {
    expect(() => checkId(root, text)).toThrow(text);
  });

  it.each([
    ['client', 'ClientOptions', 'src/client.ts'],
    ['limiter', 'createLimiter', 'src/index.ts'],
    ['wa', 'isWaError', 'src/index.ts'],
    ['resources', 'Resources', 'src/client.ts'],
    ['error', 'error', 'README.md'],
    ['console', 'console', 'README.md'],
  ])('cannot be %s, whose "%s" would mean something else in its %s', (text, name, file) => {
    expect(() => check(text)).toThrow(`"${name}" means something else in its ${file}`);
  });

  it.each(['shop', 'acme', 'twilio', 'list2', 'message'])('can be %s', (text) => {
    expect(() => checkId(root, text)).not.toThrow();
    expect(() => check(text)).not.toThrow();
  });
});
