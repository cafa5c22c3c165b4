import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

import { call } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { exampleClient, getThing } from './support/client.ts';
import { type Script, scriptedServer } from './support/scripted-server.ts';
import { failure } from './support/things.ts';

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Lets the event loop go round until something is so. */
async function until(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => void setImmediate(resolve));
}

const stalls: Record<string, Script> = {
  'the headers stall': () => {},
  'the body stalls': (_, response) => {
    response.writeHead(200, { 'content-type': 'application/json' });
    response.write('{"id":');
  },
};
const fetches = {
  "the platform's fetch": undefined,
  'a fetch that wraps it': (url: string, init: RequestInit) => fetch(url, init),
};

describe.each(Object.entries(fetches))('the connection of an aborted call through %s', (_, ownFetch) => {
  it.each(Object.entries(stalls))('is closed when %s, garbage collections or not', async (__, stall) => {
    let arrived = false;
    let closed = false;
    const server = await scriptedServer((request, response, index) => {
      response.once('close', () => (closed = true));
      stall(request, response, index);
      arrived = true;
    });
    const controller = new AbortController();
    const client = exampleClient(server.url, { fetch: ownFetch });
    const under = failure(call(client, getThing, { id: 1 }, { signal: controller.signal }));
    await until(() => arrived);
    for (let round = 0; round < 5; round += 1) {
      await new Promise((resolve) => void setImmediate(resolve));
      collectGarbage();
    }
    controller.abort();
    expect(await under).toMatchObject({ code: 'aborted' });
    await until(() => closed);
    expect(closed).toBe(true);
  });
});
