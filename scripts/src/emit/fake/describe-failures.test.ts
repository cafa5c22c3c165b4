import { expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { describeFailures } from './describe-failures.ts';

const body = (code: string) => ({
  description: '',
  content: {
    'application/json': { schema: { type: 'object', required: ['code'], properties: { code: { const: code } } } },
  },
});

function described(responses: JsonObject) {
  const root: JsonObject = { openapi: '3.1.0', paths: { '/desks': { get: { operationId: 'listDesks', responses } } } };
  const { operations } = readContract(root, deriveNames(root), 'desks.json');
  const errors: Json[] = [];
  const [operation] = operations;
  return operation && { ...describeFailures(root, operation, errors), errors };
}

it('has the body of each status, and of all others that of its range before that of everything', () => {
  const ok = { description: '' };
  expect(
    described({ 200: ok, 404: body('gone'), 409: { description: '' }, '4XX': body('wrong'), default: body('any') }),
  ).toEqual({
    failures: { 404: 0, 409: null },
    otherError: 1,
    errors: [{ code: 'gone' }, { code: 'wrong' }, { code: 'any' }],
  });
  expect(described({ 200: ok, default: body('any'), '5XX': body('ours') })).toMatchObject({
    failures: {},
    otherError: 0,
  });
  expect(described({ 200: ok, '5XX': body('ours') })?.otherError).toBeUndefined();
});
