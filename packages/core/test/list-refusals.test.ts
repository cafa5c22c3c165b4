import { list } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { listThings } from './support/client.ts';
import { refusal, silent } from './support/refusal.ts';
import { all, failure } from './support/things.ts';

describe('the options of a list', () => {
  it.each([
    ['cursor-after', 'before'],
    ['cursor-token', 'cursor'],
    ['numbered', 'per_page'],
  ] as const)('of %s take the place of the filter %s', async (strategy, name) => {
    const { client, fetch } = silent();
    expect(await refusal(() => list(client, listThings(strategy), { [name]: 'x' }))).toEqual({
      code: 'request_invalid',
      message: `example things.list: "${name}" belongs to the walk; use pageSize and resume instead.`,
      provider: 'example',
      operation: 'things.list',
      path: '/things',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([
    [{ signal: new AbortController() }, 'signal must be of type AbortSignal'],
    [{ signal: {} }, 'signal must be of type AbortSignal'],
    [
      5,
      'expected an object with signal or timeout or retry or headers or fetchOptions or idempotencyKey or pageSize or resume or direction or prefetch or concurrency or maxPages or deadlineMs, not Number',
    ],
    [{ direction: 'backwards' }, 'direction must be forward or backward'],
    [{ deadlineMs: '10' }, 'deadlineMs must be of type number'],
    [{ fetchOptions: 'no-store' }, 'fetchOptions must be of type object'],
  ])('of a program without types are looked at: %j', async (options, text) => {
    const { client, fetch } = silent();
    const open = () => list(client, listThings('numbered'), {}, options as object);
    expect(await refusal(open)).toMatchObject({
      code: 'request_invalid',
      message: `example things.list: ${text}.`,
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it.each([5, [], 'x'])('resume from no checkpoint like %j', async (resume) => {
    const { client } = silent();
    const open = () => list(client, listThings('numbered'), {}, { resume: resume as string });
    expect(await refusal(open)).toMatchObject({ code: 'checkpoint_invalid' });
  });

  it('have filters that are an object without a circle', async () => {
    const { client, fetch } = silent();
    const filters: Record<string, unknown> = {};
    filters['self'] = { filters };
    expect(await refusal(() => list(client, listThings('numbered'), filters))).toMatchObject({
      code: 'request_invalid',
      message: 'example things.list: filters must be an object without circular references.',
    });
    expect(await refusal(() => list(client, listThings('numbered'), 'q=1' as unknown as object))).toMatchObject({
      code: 'request_invalid',
      message: 'example things.list: filters must be an object without circular references.',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('collect nothing without a bound', async () => {
    const { client } = silent();
    const collect = (bound?: unknown) => list(client, listThings('numbered')).collect(bound as { maxItems: number });
    for (const bound of [undefined, null, {}, 5]) {
      expect(await refusal(() => collect(bound))).toMatchObject({
        code: 'request_invalid',
        message: 'example things.list: collect needs { maxItems }, a whole number from 0.',
      });
    }
  });

  it('turn no list that is read forward alone', async () => {
    const { message } =
      (await refusal(() => list(silent().client, listThings('numbered'), {}, { direction: 'backward' }))) ?? {};
    expect(message).toBe('example things.list: this list can only be read forward.');
  });

  it.each([-1, 1.5, Number.NaN, Infinity, '5'] as number[])('collect no %j items', async (maxItems) => {
    const { client, fetch } = silent();
    const collect = () => list(client, listThings('numbered')).collect({ maxItems });
    expect(await refusal(collect)).toEqual({
      code: 'request_invalid',
      message: 'example things.list: collect needs { maxItems }, a whole number from 0.',
      provider: 'example',
      operation: 'things.list',
      path: '/things',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('may leave no time, which is late and not wrong', async () => {
    const { client, fetch } = silent();
    const walk = list(client, listThings('numbered'), {}, { deadlineMs: 0 });
    expect(await failure(all(walk))).toMatchObject({ code: 'timed_out', phase: 'walk' });
    expect(fetch).not.toHaveBeenCalled();
  });
});
