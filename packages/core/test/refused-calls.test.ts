import { call, list } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { getThing, listThings } from './support/client.ts';
import { refusal, silent } from './support/refusal.ts';

describe('the input of a call', () => {
  it.each([
    ['id', { id: 'half \ud83d' }],
    ['q', { id: 1, q: '\udc4b' }],
    ['q', { id: 1, q: ['a', '\ud800'] }],
    ['\ud800', { id: 1, '\ud800': 'a' }],
    ['q', { id: 1, q: Symbol.iterator }],
  ])('has no half letter and no Date that is none, and is told of %j', async (name, input) => {
    const { client, fetch } = silent();
    expect(await refusal(() => call(client, getThing, input))).toEqual({
      code: 'request_invalid',
      message: `example things.get: "${name}" is malformed.`,
      provider: 'example',
      operation: 'things.get',
      path: '/things/{id}',
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});

describe('the options of a call', () => {
  it.each([
    ['attemptMs', { timeout: { attemptMs: Number.NaN } }],
    ['totalMs', { timeout: { totalMs: '5' as never } }],
    ['attempts', { retry: { attempts: -1 } }],
    ['maxRetryAfterMs', { retry: { maxRetryAfterMs: -1 } }],
  ])('are told with the names of the call what is wrong with %s', async (name, options) => {
    const { client, fetch } = silent();
    const names = (operation: string) => ({ code: 'request_invalid', provider: 'example', operation });
    expect(await refusal(() => call(client, getThing, { id: 1 }, options))).toEqual({
      ...names('things.get'),
      path: '/things/{id}',
      message: `example things.get: ${name} must be a number from 0.`,
    });
    expect(await refusal(() => list(client, listThings('numbered'), {}, options))).toMatchObject({
      ...names('things.list'),
      message: `example things.list: ${name} must be a number from 0.`,
    });
    expect(fetch).not.toHaveBeenCalled();
  });
});
