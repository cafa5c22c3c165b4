import { call, operationErrorGuard, WaError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

interface Errors {
  'things.get': { 404: { hint: string }; '4XX': { code: string } };
  'things.list': { 422: { field: string } };
}

const isExampleErrorOf = operationErrorGuard<Errors, { readonly error?: string }>('example');
const own = new WaError('not_found', 'gone', {
  provider: 'example',
  operation: 'things.get',
  status: 404,
  detail: { hint: 'look elsewhere' },
});

describe('the guard of the operations of a provider', () => {
  it('knows the errors of an operation, and what is described for their status', () => {
    if (!isExampleErrorOf(own, 'things.get', 404)) throw own;
    expect(own.detail?.hint).toBe('look elsewhere');
    expect(isExampleErrorOf(own, 'things.get')).toBe(true);
  });

  it('refuses those of another status, of another operation and of another provider', () => {
    expect(isExampleErrorOf(own, 'things.get', 409)).toBe(false);
    expect(isExampleErrorOf(own, 'things.list')).toBe(false);
    const { message, provider: _, ...fields } = own.toJSON() as { message: string; provider: string };
    expect(isExampleErrorOf(new WaError('not_found', message, { ...fields, provider: 'another' }), 'things.get')).toBe(
      false,
    );
  });

  it('refuses what is no error of these packages, whatever it says of itself', () => {
    const { provider, operation, status } = own;
    for (const none of [null, undefined, {}, { provider, operation, status }]) {
      expect(isExampleErrorOf(none, 'things.get')).toBe(false);
      expect(isExampleErrorOf(none, 'things.get', 404)).toBe(false);
    }
  });

  it('knows the errors that a call throws', async () => {
    const server = await scriptedServer((_, response) => json(response, 404, { error: { message: 'Gone.' } }));
    const error = await failure(call(exampleClient(server.url), getThing, { id: 1 }));
    const guard = operationErrorGuard<Record<string, { 404: object }>, unknown>('example');
    expect(guard(error, getThing.name, 404)).toBe(true);
  });
});
