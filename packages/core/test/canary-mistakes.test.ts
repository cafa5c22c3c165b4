import { call, type ClientOptions, createClient, isWaError, list } from '@wa-clients/core';
import { rawClient } from '@wa-clients/core/raw';
import { createValidator, define } from '@wa-clients/core/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4/mini';

import { baseUrl, input, search, send } from './support/canary-calls.ts';
import { canaries, canaryKey, everything, tracesIn, watching } from './support/canary.ts';
import { exampleClient, getThing, listThings } from './support/client.ts';
import { instantClock } from './support/instant-clock.ts';
import { json, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';
import { onRequest } from './support/on-request.ts';

type Mistake = (client: (options?: Partial<ClientOptions>) => ReturnType<typeof exampleClient>) => unknown;
const page = listThings('cursor-after');
const circular: Record<string, unknown> = { text: canaries.body };
circular['self'] = circular;
const schemas = {
  'things.send': { request: define(() => z.looseObject({ body: z.looseObject({ text: z.number() }) })) },
};
const gossip = () =>
  Promise.reject(
    Object.assign(new Error(`no ${canaryKey}`), {
      code: canaryKey,
      name: canaryKey,
      request: { headers: { key: canaryKey } },
    }),
  );

/** Mistakes in how a client is made or used. */
const mistakes: Record<string, Mistake> = {
  'an address with the key in its query': (make) => make({ baseUrl: `https://x.example/?key=${canaryKey}` }),
  'an address with the key as password': (make) =>
    make({ baseUrl: `https://user:${encodeURIComponent(canaryKey)}@x.example` }),
  'an address without TLS': (make) => make({ baseUrl: `http://x.example/${encodeURIComponent(canaryKey)}` }),
  'an address that is none': (make) => make({ baseUrl: canaryKey }),
  'a timeout that is none': (make) => make({ timeout: { attemptMs: canaryKey as unknown as number } }),
  'a budget that is none': (make) => make({ retry: { budget: { cost: canaryKey as unknown as number } } }),
  'attempts that are none, for a call': (make) =>
    call(make(), search, input, { retry: { attempts: canaryKey as unknown as number } }),
  'a key that is no text': (make) => make({ apiKey: { key: canaryKey } as unknown as string }),
  'a key with a line break': (make) => call(make({ apiKey: `${canaryKey}\n` }), search, input),
  'a key function that gives no text': (make) =>
    call(make({ apiKey: () => [canaryKey] as unknown as string }), search, input),
  'a client that is none': () => call({ apiKey: canaryKey } as never, search, input),
  'the options in place of the client': () =>
    list({ ...input, apiKey: canaryKey } as never, page).collect({ maxItems: 1 }),
  'no options': () => createClient({ provider: 'x' } as never, undefined as never),
  'a path value that climbs': (make) => call(make(), search, { ...input, id: '..' }),
  'a path value that is missing': (make) => call(make(), search, { q: canaries.query }),
  'a path value that is an object': (make) => call(make(), search, { ...input, id: { id: canaries.path } }),
  'a path value that is not well-formed': (make) => call(make(), search, { ...input, id: `${canaries.path}\ud800` }),
  'a query value that is not well-formed': (make) => call(make(), search, { ...input, q: `${canaries.query}\ud800` }),
  'a header with a line break': (make) => call(make(), search, { ...input, 'X-Note': `${canaries.header}\r\nX: y` }),
  'a body that is circular': (make) => call(make(), send, { ...input, ...circular }),
  'a body with a bigint': (make) => call(make(), send, { ...input, text: canaries.body, count: 1n }),
  'a body unlike the description': (make) =>
    call(
      make({ validate: createValidator(schemas, { requests: 'strict' }) }),
      { ...send },
      { ...input, text: canaries.body },
    ),
  'a paging parameter among the filters': (make) => list(make(), page, { q: canaries.query, after: canaries.body }),
  'a page size that is none': (make) => list(make(), page, {}, { pageSize: canaries.query as unknown as number }),
  'a checkpoint that is none': (make) => list(make(), page, { q: canaries.query }, { resume: canaries.path }),
  'a bound that is none': (make) => list(make(), page).collect({ maxItems: canaries.query as unknown as number }),
  'a foreign address': (make) =>
    (rawClient<{}>(make()) as unknown as { GET(path: string, init: object): Promise<unknown> }).GET(
      `/${canaries.path}`,
      {
        baseUrl: 'https://x.example',
      },
    ),
  'a fetch that tells all it was given': (make) => call(make({ fetch: gossip }), search, input),
  'a fetch that throws what is no error': (make) =>
    call(make({ fetch: () => Promise.reject({ canaryKey }) }), search, input),
  'a fetch that repeats the address': (make) =>
    call(make({ fetch: onRequest(({ url }) => Promise.reject(new TypeError(`no ${url}`))) }), search, input),
};

describe('a mistake', () => {
  it.each(Object.entries(mistakes))('is told without what it was made with: %s', async (_, mistake) => {
    const { events, hooks, printed, spans } = watching();
    const make = (options: Partial<ClientOptions> = {}) =>
      exampleClient(options.baseUrl ?? baseUrl, {
        apiKey: canaryKey,
        clock: instantClock(),
        hooks,
        fetch: () => Promise.reject(new TypeError('none')),
        ...options,
      });
    const error = await failure(Promise.resolve().then(() => mistake(make)));
    expect(isWaError(error)).toBe(true);
    const shown = everything([error, events, spans, printed]);
    expect(tracesIn(shown)).toEqual([]);
    for (const value of Object.values(canaries)) expect(shown).not.toContain(value);
  });

  it('of the function that gives the key is told without a key that was sent before', async () => {
    const server = await scriptedServer((_, response) => json(response, 200, {}));
    const answers = [() => canaryKey, gossip];
    const client = exampleClient(server.url, { apiKey: () => (answers.shift() ?? gossip)(), retry: false });
    await call(client, getThing, { id: 1 });
    const error = await failure(call(client, getThing, { id: 1 }));
    expect(error).toMatchObject({ code: 'config_invalid', cause: { message: 'no [redacted]' } });
    expect(tracesIn(everything(error))).toEqual([]);
  });
});
