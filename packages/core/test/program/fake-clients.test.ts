import { readFileSync, writeFileSync } from 'node:fs';
import { request as rawRequest } from 'node:http';
import { join } from 'node:path';

import { createFake, socketServer } from '@wa-clients/core/testing';
import { describe, expect, it, onTestFinished } from 'vitest';

import { smallFake, temporaryFolder } from '../support/small-fake.ts';

/** The status of a request with headers that fetch does not let anybody choose. */
function statusWith(url: string, headers: Record<string, string>) {
  return new Promise<number | undefined>((resolve, reject) => {
    const sent = rawRequest(url, { headers }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a fake for clients of every kind', () => {
  it('replays uploads, whose boundary each client makes up, and a recording without a line break at its end', async () => {
    const file = join(temporaryFolder(), 'exchanges.jsonl');
    const upload = async (fake: Awaited<ReturnType<typeof smallFake>>, text: string) => {
      const body = new FormData();
      body.set('name', text);
      const response = await fetch(`${fake.url}/contacts`, {
        method: 'POST',
        headers: { 'x-api-key': 'test-key' },
        body,
      });
      return [response.status, await response.text()];
    };
    const recording = await smallFake('--record', file);
    const answer = await upload(recording, 'Ana');
    await recording.close();
    writeFileSync(file, readFileSync(file, 'utf8').trimEnd());
    const replaying = await smallFake('--replay', file);
    expect(await upload(replaying, 'Ana')).toEqual(answer);
    expect((await upload(replaying, 'Bo'))[0]).toBe(501);
  });

  it('may be called by every page that this machine serves', async () => {
    const fake = await smallFake();
    const allowed = async (origin: string) =>
      (await fake.call('/contacts', { headers: { origin } })).headers.get('access-control-allow-origin');
    for (const origin of ['http://localhost:5173', 'http://app.localhost:5173', 'http://[::1]:80']) {
      expect(await allowed(origin)).toBe(origin);
    }
    for (const origin of ['https://localhost.example.com', 'http://notlocalhost', 'null'])
      expect(await allowed(origin)).toBeNull();
  });

  it('answers clients that ask for another protocol first, which serves WebSockets beside', async () => {
    const answered = createFake({
      baseUrl: 'http://127.0.0.1',
      failure: (status) => ({ status }),
      sockets: socketServer(() => undefined),
      routes: [{ operation: 'things.get', method: 'GET', path: '/thing', handle: () => ({ status: 200, body: {} }) }],
    });
    const { close, url } = await answered.listen();
    onTestFinished(close);
    const upgrade = { connection: 'Upgrade, HTTP2-Settings', upgrade: 'h2c', 'http2-settings': 'AAMAAABkAAQAoAAA' };
    expect(await statusWith(`${url}/thing`, upgrade)).toBe(200);
  });
});
