import { getEventListeners } from 'node:events';

import { call, list } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing, listThings } from './support/client.ts';
import { address } from './support/refusal.ts';
import { failure } from './support/things.ts';

const turn = () => new Promise((resolve) => void setImmediate(resolve));

describe('one signal for many calls', () => {
  it('has one listener while a hundred of them wait, none afterwards, and ends them all', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    const client = exampleClient(address, { fetch: () => new Promise(() => {}) });
    const calls = Array.from({ length: 100 }, (_, id) => failure(call(client, getThing, { id }, { signal })));
    const pages = failure(list(client, listThings('cursor-after'), {}, { signal }));
    await turn();
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    controller.abort();
    for (const error of await Promise.all([...calls, pages])) expect(error).toMatchObject({ code: 'aborted' });
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
  });

  it('keeps no listener once its calls have succeeded, and goes on to end later ones', async () => {
    const controller = new AbortController();
    const { signal } = controller;
    let answer = () => Promise.resolve(Response.json({}));
    const client = exampleClient(address, { fetch: () => answer() });
    await Promise.all(Array.from({ length: 20 }, (_, id) => call(client, getThing, { id }, { signal })));
    expect(getEventListeners(signal, 'abort')).toHaveLength(0);
    answer = () => new Promise(() => {});
    const under = failure(call(client, getThing, { id: 1 }, { signal }));
    await turn();
    controller.abort();
    expect(await under).toMatchObject({ code: 'aborted' });
  });
});
