import { readFileSync } from 'node:fs';
import { createServer, request as rawRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

import { verifyWebhook } from '@wa-clients/core/webhooks';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { smallFake, temporaryFolder } from '../support/small-fake.ts';
import { plain } from '../support/webhooks.ts';

/** A receiver of webhooks that answers with these statuses, and then with 200. */
async function receiver(...statuses: number[]) {
  const received: { readonly body: string; readonly headers: Record<string, string> }[] = [];
  const server = createServer((incoming, outgoing) => {
    let body = '';
    incoming.on('data', (chunk: Buffer) => (body += chunk.toString()));
    incoming.on('end', () => {
      received.push({ body, headers: incoming.headers as Record<string, string> });
      outgoing.writeHead(statuses.shift() ?? 200).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => server.close().closeAllConnections());
  return { received, url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook` };
}

/** Sends a request with headers that fetch does not let anybody choose. */
function withHeaders(url: string, headers: Record<string, string>, method = 'GET') {
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]> }>((resolve, reject) => {
    const sent = rawRequest(url, { headers, method }, (response) => {
      response.resume();
      resolve({ status: response.statusCode ?? 0, headers: response.headers });
    });
    sent.on('error', reject);
    sent.end();
  });
}

describe('a fake over HTTP', () => {
  it('answers its operations with the rows of its seed, and says that it is a fake', async () => {
    const [fake, other] = [await smallFake('--contacts', '3'), await smallFake('--rows', 'contacts=3', '--seed', '2')];
    const response = await fake.call('/contacts');
    expect(response.headers.get('x-fake-provider')).toBe('Small & Co');
    const rows = await fake.list();
    expect(rows).toHaveLength(3);
    await other.create('Only there');
    expect((await other.list()).length).toBe(4);
    expect(await fake.list()).toEqual(rows);
    expect((await other.list()).map(({ id }) => id)).not.toContain(rows[0]?.['id']);
    expect((await fake.call('/contacts', { headers: { 'x-api-key': 'wrong' } })).status).toBe(401);
  });

  it('says of a host that is no address of this machine that the host is wrong, not the port', async () => {
    await expect(smallFake('--host', '192.0.2.1', '--allow-remote')).rejects.toThrow(
      /cannot listen on 192\.0\.2\.1.* Give a --host that is an address/,
    );
  });

  it('fails the calls that it was told to fail, and no other', async () => {
    const fake = await smallFake('--fault', 'contacts.list=status:503:7*2', '--fault', 'contacts.create=reset');
    const statuses = [];
    for (let count = 0; count < 3; count += 1) statuses.push((await fake.call('/contacts')).status);
    expect(statuses).toEqual([503, 503, 200]);
    await expect(fake.create('Lost')).rejects.toThrow('fetch failed');
    await fake.create('Kept');
    expect((await fake.list())[0]).toMatchObject({ name: 'Kept' });
    await fake.control('POST', '/faults', { fault: 'malformed' });
    await expect((await fake.call('/contacts')).json()).rejects.toThrow(SyntaxError);
    await fake.control('POST', '/faults', { fault: 'status:429', operation: 'contacts.list' });
    expect((await fake.control('DELETE', '/faults')).status).toBe(204);
    expect((await fake.call('/contacts')).status).toBe(200);
  });

  it('answers other requests while one gets no answer', async () => {
    const fake = await smallFake('--fault', 'contacts.list=stall');
    const leaving = new AbortController();
    const stalled = fake.call('/contacts', { signal: leaving.signal });
    await vi.waitFor(() => expect(fake.session.fake.requests).toHaveLength(1));
    expect((await fake.call('/contacts')).status).toBe(200);
    leaving.abort();
    await expect(stalled).rejects.toThrow('aborted');
  });

  it('replays a recording with the same bytes, and names what was not recorded', async () => {
    const file = join(temporaryFolder(), 'exchanges.jsonl');
    const steps = async (fake: Awaited<ReturnType<typeof smallFake>>) => {
      const answers = [];
      for (const [path, body] of [['/contacts'], ['/contacts', { name: 'Ö' }], ['/contacts'], ['/none']] as const) {
        const response = await fake.call(path, body ? { method: 'POST', body: JSON.stringify(body) } : {});
        answers.push([response.status, response.headers.get('content-type'), await response.text()]);
      }
      await expect(fake.call('/contacts/a')).rejects.toThrow('fetch failed');
      return answers;
    };
    const recording = await smallFake('--record', file, '--fault', 'contacts.get=reset');
    const answers = await steps(recording);
    await recording.close();
    expect(readFileSync(file, 'utf8')).not.toContain('test-key');
    const replaying = await smallFake('--replay', file);
    expect(await steps(replaying)).toEqual(answers);
    const unknown = await replaying.call('/contacts?other=1');
    expect([unknown.status, await unknown.json()]).toMatchObject([
      501,
      { error: expect.stringContaining('GET /v1/contacts?other=1') },
    ]);
    expect((await replaying.control('POST', '/reset')).status).toBe(409);
  });

  it('delivers signed webhooks, and again until they are accepted', async () => {
    const hook = await receiver(500, 302);
    const fake = await smallFake('--webhook', hook.url, '--secret', 'own-secret', '--clock', 'virtual');
    await fake.control('POST', '/messages', { from: '1555', text: 'Hi' });
    for (const count of [1, 2, 3]) {
      await vi.waitFor(() => expect(hook.received).toHaveLength(count));
      await vi.waitFor(async () =>
        expect(((await fake.control('GET', '/deliveries')).body as { attempts: unknown[] }).attempts).toHaveLength(
          count,
        ),
      );
      await fake.control('POST', '/clock', { advanceMs: 30_000 });
    }
    for (const { body, headers } of hook.received) {
      const delivery = await verifyWebhook(plain, { body, headers, secret: 'own-secret' });
      expect(delivery.payload).toEqual({ event: 'message', from: '1555', text: 'Hi' });
    }
    const { attempts, waiting } = (await fake.control('GET', '/deliveries')).body as Record<string, unknown>;
    expect([waiting, (attempts as { status: number }[]).map(({ status }) => status)]).toEqual([0, [500, 302, 200]]);
  });

  it('delivers what happens after a reset, whatever was accepted before it', async () => {
    const hook = await receiver();
    const state = join(temporaryFolder(), 'state.jsonl');
    const words = ['--webhook', hook.url, '--secret', 'own-secret', '--state', state];
    const bodies = () => hook.received.map(({ body }) => (JSON.parse(body) as { text: string }).text);
    const say = async (fake: Awaited<ReturnType<typeof smallFake>>, text: string) => {
      await fake.control('POST', '/messages', { from: '1555', text });
      await vi.waitFor(() => expect(bodies()).toContain(text));
    };
    const first = await smallFake(...words);
    await say(first, 'one');
    await vi.waitFor(async () =>
      expect((await first.control('GET', '/deliveries')).body).toMatchObject({ waiting: 0 }),
    );
    await first.close();
    const second = await smallFake(...words);
    await second.control('POST', '/reset');
    await say(second, 'two');
    expect(bodies()).toEqual(['one', 'two']);
    // The attempts before the reset are gone, whose ids begin again.
    expect((await second.control('GET', '/deliveries')).body).toMatchObject({ attempts: [{ id: 'delivery-1' }] });
  });

  it('has a time that stands still until it is moved, where it is virtual', async () => {
    const fake = await smallFake('--clock', 'virtual');
    await fake.control('POST', '/clock', { advanceMs: 86_400_000 });
    expect((await fake.control('GET', '/clock')).body).toMatchObject({
      kind: 'virtual',
      now: '2026-06-02T00:00:00.000Z',
    });
    expect(await fake.create('Later')).toMatchObject({ created_at: '2026-06-02T00:00:00.000Z' });
  });
});

describe('a page of another origin', () => {
  const preflight = { 'access-control-request-method': 'POST', 'access-control-request-headers': 'x-api-key' };

  it('may call the API from this machine, or from an origin that was named, and reads every header', async () => {
    const fake = await smallFake('--cors', 'https://docs.example');
    for (const origin of ['http://localhost:5173', 'http://[::1]:1', 'https://127.0.0.1', 'https://docs.example']) {
      const asked = await withHeaders(`${fake.url}/contacts`, { origin, ...preflight }, 'OPTIONS');
      expect(asked).toMatchObject({
        status: 204,
        headers: { 'access-control-allow-origin': origin, 'access-control-allow-headers': 'x-api-key' },
      });
      const { headers, status } = await withHeaders(`${fake.url}/contacts`, { origin, 'x-api-key': 'test-key' });
      expect([status, headers['access-control-allow-origin']]).toEqual([200, origin]);
      expect(headers).toMatchObject({ 'access-control-expose-headers': '*', vary: 'origin' });
      expect(headers['access-control-allow-credentials']).toBeUndefined();
    }
    // What a browser asks before is no request of the app.
    expect(fake.session.fake.requests).toHaveLength(4);
  });

  it('may not from anywhere else, and is never let to the control API', async () => {
    const fake = await smallFake('--cors', 'https://docs.example');
    const others = ['https://evil.example', 'http://localhost.evil.example', 'null', 'file://', 'http://docs.example'];
    for (const origin of others) {
      const asked = await withHeaders(`${fake.url}/contacts`, { origin, ...preflight }, 'OPTIONS');
      expect([asked.status, asked.headers['access-control-allow-origin']]).toEqual([405, undefined]);
    }
    for (const origin of ['http://localhost:5173', 'https://docs.example']) {
      const asked = await withHeaders(`${fake.controlUrl}/reset`, { origin, ...preflight }, 'OPTIONS');
      expect([asked.status, asked.headers['access-control-allow-origin']]).toEqual([403, undefined]);
    }
  });
});

describe('a page whose own name leads to this machine', () => {
  it('reaches neither the API nor, by any spelling of the path, the control API', async () => {
    const fake = await smallFake('--allow-host', 'fake.example.com');
    const { port } = new URL(fake.url);
    const statusOf = async (path: string, host: string) =>
      (await withHeaders(`http://127.0.0.1:${port}${path}`, { host, 'x-api-key': 'test-key' })).status;
    for (const path of ['/v1/contacts', '/__fake/requests', '//localhost/__fake/requests', '//127.0.0.1/v1/contacts']) {
      expect([path, await statusOf(path, 'evil.example')]).toEqual([path, 403]);
    }
    expect(await statusOf('/v1/contacts', `fake.example.com:${port}`)).toBe(200);
    expect(await statusOf('/v1/contacts', `app.localhost:${port}`)).toBe(200);
    expect(fake.session.fake.requests).toHaveLength(2);
  });
});

describe('the control API', () => {
  it('does not answer to pages of other origins, nor to names that lead to this machine', async () => {
    const fake = await smallFake();
    const { host } = new URL(fake.url);
    const control = { 'x-fake-control': '1' };
    const reset = `${fake.controlUrl}/reset`;
    const statusOf = async (headers: Record<string, string>, method = 'POST') =>
      (await withHeaders(method === 'GET' ? `${fake.controlUrl}/requests` : reset, headers, method)).status;
    expect(await statusOf(control)).toBe(204);
    expect(await statusOf({ origin: `http://${host}` })).toBe(204);
    expect(await statusOf({})).toBe(403);
    expect(await statusOf({ ...control, origin: 'https://evil.example' })).toBe(403);
    expect(await statusOf({ ...control, origin: 'null' })).toBe(403);
    expect(await statusOf({ ...control, host: 'evil.example' })).toBe(403);
    expect(await statusOf({ host: 'evil.example' }, 'GET')).toBe(403);
    expect(await statusOf({ host: `localhost:${new URL(fake.url).port}` }, 'GET')).toBe(200);
    const preflight = await withHeaders(reset, { origin: 'https://evil.example' }, 'OPTIONS');
    expect([preflight.status, preflight.headers['access-control-allow-origin']]).toEqual([403, undefined]);
  });

  it('says what it needs where a request is wrong', async () => {
    const fake = await smallFake();
    for (const [path, body, told] of [
      ['/messages', { from: '1' }, '"text"'],
      ['/messages', { from: '1', text: 'a', more: 1 }, '"more"'],
      ['/clock', { advanceMs: -1 }, 'advanceMs'],
      ['/faults', { fault: 'statu:1' }, 'status:CODE'],
      ['/faults', { fault: 'reset', operation: 'contacts.lst' }, 'contacts.list'],
      ['/faults', { fault: 'reset', times: 0.5 }, 'times'],
    ] as const) {
      expect(await fake.control('POST', path, body)).toMatchObject({
        status: 400,
        body: { error: expect.stringContaining(told) },
      });
    }
    expect((await fake.control('GET', '/collections/none')).status).toBe(404);
    for (const wrong of ['/collections/contacts?limit=0', '/collections/contacts?limit=x', '/requests?after=-1']) {
      expect([wrong, (await fake.control('GET', wrong)).status]).toEqual([wrong, 400]);
    }
    expect((await fake.control('PUT', '/clock')).status).toBe(405);
    expect((await fake.control('POST', '/statuses')).status).toBe(409);
  });

  it('shows what came in without credentials, and what is stored', async () => {
    const fake = await smallFake();
    await fake.create('Ana');
    await fake.control('POST', '/messages', { from: '1555', text: 'Hi' });
    const { requests } = (await fake.control('GET', '/requests')).body as { requests: Record<string, unknown>[] };
    expect(requests).toMatchObject([{ number: 1, operation: 'contacts.create', status: 201, body: '{"name":"Ana"}' }]);
    expect(JSON.stringify(requests)).not.toContain('test-key');
    expect((await fake.control('GET', '/collections/contacts?limit=1')).body).toMatchObject({
      total: 27,
      rows: [{ id: 'from-1555' }],
    });
    await fake.control('POST', '/reset');
    expect((await fake.control('GET', '/collections/contacts')).body).toMatchObject({ total: 25 });
    expect((await fake.control('GET', '/requests')).body).toEqual({ requests: [] });
  });

  it('answers every operation of its own description, and no other', async () => {
    const fake = await smallFake();
    const { paths } = (await fake.control('GET', '/openapi.json')).body as { paths: Record<string, object> };
    for (const [path, operations] of Object.entries(paths)) {
      for (const method of ['GET', 'POST', 'DELETE', 'PUT', 'PATCH']) {
        const { status } = await fake.control(method, path.replace('{name}', 'contacts'));
        expect([path, method, status !== 404 && status !== 405]).toEqual([
          path,
          method,
          method.toLowerCase() in operations,
        ]);
      }
    }
  });

  it('has a page that loads nothing from elsewhere', async () => {
    const fake = await smallFake();
    const page = await fetch(`${fake.controlUrl}/`);
    const text = await page.text();
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(text).toContain('Fake of Small &amp; Co');
    expect(text).not.toMatch(/(src|href)="(https?:)?\/\//);
    expect((await fetch(`${fake.controlUrl}/page.js`)).headers.get('content-type')).toContain('text/javascript');
    expect((await fetch(fake.controlUrl, { redirect: 'manual' })).headers.get('location')).toBe('/__fake/');
  });
});
