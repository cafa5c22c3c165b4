import { call, combineHooks, type Hooks, list } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { onRequest } from './support/on-request.ts';

const names = ['onCallStart', 'onCallEnd', 'onAttemptStart', 'onAttemptEnd', 'onRetry', 'onPage', 'onDrift'] as const;

/** Hooks that write down what they are told. */
function recorder(): Required<Hooks> & { readonly told: [string, unknown][] } {
  const told: [string, unknown][] = [];
  const hooks = Object.fromEntries(names.map((name) => [name, (event: unknown) => void told.push([name, event])]));
  return { told, ...(hooks as unknown as Required<Hooks>) };
}

/** Calls in memory that make every kind of event. */
async function makeEvents(hooks: Hooks): Promise<void> {
  let index = 0;
  const fetch = onRequest(async (request: Request) => {
    const page = new URL(request.url).searchParams.get('page');
    index += 1;
    if (index === 1) return Response.json({}, { status: 503 });
    return Response.json(page === null ? {} : { data: page === '1' ? [{ id: 1 }] : page === '2' ? [{ id: 1 }] : [] });
  });
  const client = exampleClient('https://api.example.com', { hooks, fetch, clock: instantClock() });
  await call(client, getThing, { id: 1 });
  await list(client, listThings('numbered')).collect({ maxItems: 10 });
}

describe('combined hooks', () => {
  it('are told all events, in their order', async () => {
    const [one, two] = [recorder(), recorder()];
    await makeEvents(combineHooks(one, undefined, two));
    expect(one.told).toEqual(two.told);
    expect(new Set(one.told.map(([name]) => name))).toEqual(new Set(names));
  });

  it('are told although one before them throws', async () => {
    const last = recorder();
    const first: Hooks = {
      onCallStart() {
        throw new Error('a bug');
      },
    };
    await makeEvents(combineHooks(first, {}, last));
    expect(last.told.filter(([name]) => name === 'onCallStart')).toHaveLength(4);
  });
});

describe('the events of a call', () => {
  it('share a number that no other call has, and name the base URL', async () => {
    const { told, ...hooks } = recorder();
    await makeEvents(hooks);
    await makeEvents(hooks);
    const starts = told.filter(([name]) => name === 'onCallStart').map(([, event]) => event as { callId: number });
    const ids = starts.map(({ callId }) => callId);
    expect(new Set(ids).size).toBe(8);
    const retried = told.filter(([, event]) => (event as { callId?: number }).callId === ids[0]);
    expect(retried.map(([name]) => name)).toEqual([
      'onCallStart',
      'onAttemptStart',
      'onAttemptEnd',
      'onRetry',
      'onAttemptStart',
      'onAttemptEnd',
      'onCallEnd',
    ]);
    for (const [, event] of retried) expect(event).toMatchObject({ baseUrl: 'https://api.example.com' });
  });
});
