import { createServer, request as send, type RequestListener } from 'node:http';
import { connect } from 'node:net';

import { isWaError, type WaError } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';
import { receiveWebhook, webhookListener } from '@wa-clients/core/webhooks';
import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { failure } from './support/things.ts';
import { type ExampleDelivery, nodeSignature, plain } from './support/webhooks.ts';

const secret = 'reading-secret-4711';
const body = '{"message":"Hi"}';
const headers = { 'x-example-signature': nodeSignature(secret, body), 'x-example-event': 'a' };
const url = 'https://app.example.com/webhooks';

/** A body that never ends, and says whether it was given up. */
function endless(piece: Uint8Array | undefined) {
  const cancel = vi.fn<() => void>();
  const pull = (controller: ReadableStreamDefaultController) =>
    piece ? controller.enqueue(piece) : new Promise<void>(() => {});
  return { cancel, stream: new ReadableStream({ pull, cancel }) };
}

/** Gives the event loop its turns until something has happened. */
async function turnsUntil(happened: () => boolean): Promise<void> {
  while (!happened()) await new Promise((resolve) => void setImmediate(resolve));
}

const posted = (stream: ReadableStream, more: Record<string, string> = {}) =>
  new Request(url, { method: 'POST', headers: { ...headers, ...more }, body: stream, duplex: 'half' } as RequestInit);

describe('a web-standard request', () => {
  it('is read and gives its delivery', async () => {
    const request = new Request(url, { method: 'POST', headers, body });
    expect(await receiveWebhook(plain, request, { secret })).toEqual({ event: 'a', payload: { message: 'Hi' } });
  });

  it('is put together from pieces, even ones that split a letter', async () => {
    const bytes = Buffer.from('{"message":"ü👋"}');
    const stream = new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
        controller.close();
      },
    });
    const request = posted(stream, { 'x-example-signature': nodeSignature(secret, bytes) });
    expect(await receiveWebhook(plain, request, { secret })).toMatchObject({ payload: { message: 'ü👋' } });
  });

  it('is refused unread without a signature', async () => {
    const { cancel, stream } = endless(undefined);
    const request = new Request(url, { method: 'POST', body: stream, duplex: 'half' } as RequestInit);
    expect(await failure(receiveWebhook(plain, request, { secret }))).toMatchObject({ reason: 'missing_header' });
    expect(request.bodyUsed).toBe(false);
    expect(cancel).not.toHaveBeenCalled();
  });

  it('is given up beyond its size, declared or not', async () => {
    for (const more of [{}, { 'content-length': '5000' }]) {
      const { cancel, stream } = endless(new Uint8Array(600));
      const error = await failure(receiveWebhook(plain, posted(stream, more), { secret, maxBodyBytes: 1_000 }));
      expect(error).toMatchObject({ code: 'webhook_invalid', reason: 'too_large', status: 413 });
      expect(cancel).toHaveBeenCalledTimes(1);
    }
    const just = new Request(url, { method: 'POST', headers, body });
    await receiveWebhook(plain, just, { secret, maxBodyBytes: Buffer.byteLength(body) });
  });

  it('is given up at once where it declares too much, before anything of it arrives', async () => {
    const { cancel, stream } = endless(undefined);
    const request = posted(stream, { 'content-length': '1001' });
    const error = await failure(receiveWebhook(plain, request, { secret, maxBodyBytes: 1_000 }));
    expect(error).toMatchObject({ reason: 'too_large' });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('holds 4 MiB at most unless the app says otherwise', async () => {
    const large = `{"message":"${'x'.repeat(4 * 1024 * 1024 - 14)}"}`;
    const attempt = (text: string) => {
      const signature = { 'x-example-signature': nodeSignature(secret, text) };
      return receiveWebhook(plain, new Request(url, { method: 'POST', headers: signature, body: text }), { secret });
    };
    expect(await attempt(large)).toBeDefined();
    expect(await failure(attempt(`${large} `))).toMatchObject({ reason: 'too_large' });
  });

  it('is given up when it does not come to its end in time', async () => {
    const clock = virtualClock({ autoAdvanceBelowMs: 0 });
    const { cancel, stream } = endless(undefined);
    const outcome = failure(receiveWebhook(plain, posted(stream), { secret, clock }));
    await clock.advance(4_999);
    expect(cancel).not.toHaveBeenCalled();
    await clock.advance(1);
    expect(await outcome).toMatchObject({ reason: 'too_slow', status: 408 });
    expect(cancel).toHaveBeenCalledTimes(1);
  });

  it('leaves no timer behind', async () => {
    const clock = { now: () => 0, setTimeout: vi.fn<() => number>(() => 7), clearTimeout: vi.fn<() => void>() };
    await receiveWebhook(plain, new Request(url, { method: 'POST', headers, body }), { secret, clock });
    await failure(
      receiveWebhook(plain, posted(endless(new Uint8Array(600)).stream), { secret, clock, maxBodyBytes: 1 }),
    );
    expect(clock.setTimeout).toHaveBeenCalledTimes(2);
    expect(clock.clearTimeout.mock.calls).toEqual([[7], [7]]);
  });

  it('is refused when its body breaks off, without the reason', async () => {
    const stream = new ReadableStream({ start: (controller) => controller.error(new Error('canary')) });
    const error = await failure(receiveWebhook(plain, posted(stream), { secret }));
    expect(error).toMatchObject({ reason: 'malformed', status: 400 });
    expect((error as Error).cause).toBeUndefined();
  });

  it('cannot be checked once somebody else has read it', async () => {
    const request = new Request(url, { method: 'POST', headers, body });
    await request.text();
    const error = await failure(receiveWebhook(plain, request, { secret }));
    expect(error).toMatchObject({ code: 'config_invalid', message: expect.stringContaining('read before') });
  });

  it('takes bounds that can be met only', async () => {
    for (const bounds of [{ maxBodyBytes: 0 }, { timeoutMs: 0 }, { timeoutMs: Number.NaN }]) {
      const request = new Request(url, { method: 'POST', headers, body });
      expect(await failure(receiveWebhook(plain, request, { secret, ...bounds }))).toMatchObject({
        code: 'config_invalid',
      });
    }
  });
});

describe("Node's listener", () => {
  /** Serves a listener and keeps what it was given. */
  async function serve(
    options: { onDelivery?: () => unknown; maxBodyBytes?: number; clock?: ReturnType<typeof virtualClock> } = {},
    wrap = (listener: RequestListener) => listener,
  ) {
    const deliveries: ExampleDelivery[] = [];
    const errors: WaError[] = [];
    const listener = webhookListener(plain, {
      secret,
      onDelivery: (delivery) => void deliveries.push(delivery),
      onError: (error) => void errors.push(error as WaError),
      ...options,
    });
    const server = createServer(wrap((request, response) => void listener(request, response)));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const address = server.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    return { deliveries, errors, port, url: `http://127.0.0.1:${port}/webhooks` };
  }

  it('answers 200 once the delivery was taken', async () => {
    const { deliveries, errors, url: address } = await serve();
    const response = await fetch(address, { method: 'POST', headers, body });
    expect([response.status, await response.text()]).toEqual([200, '']);
    expect(deliveries).toEqual([{ event: 'a', payload: { message: 'Hi' } }]);
    expect(errors).toEqual([]);
  });

  it('answers a refusal by itself, tells the app and goes on', async () => {
    const { deliveries, errors, url: address } = await serve();
    const statuses: number[] = [];
    for (const [sent, text] of [
      [{}, body],
      [headers, `${body} `],
      [{ 'x-example-signature': 'none' }, body],
      [headers, body],
    ] as const) {
      statuses.push((await fetch(address, { method: 'POST', headers: sent, body: text })).status);
    }
    expect(statuses).toEqual([401, 401, 400, 200]);
    expect(errors.map(({ reason }) => reason)).toEqual(['missing_header', 'bad_signature', 'malformed']);
    expect(deliveries).toHaveLength(1);
    expect((await fetch(address)).status).toBe(401);
  });

  it('answers 500 when the app fails, so that the delivery is sent again', async () => {
    const { errors, url: address } = await serve({ onDelivery: () => Promise.reject(new Error('database')) });
    expect((await fetch(address, { method: 'POST', headers, body })).status).toBe(500);
    expect(errors).toMatchObject([{ message: 'database' }]);
  });

  it('answers 413 to a body that is too large, and closes its connection', async () => {
    const { deliveries, errors, port } = await serve({ maxBodyBytes: 1_000 });
    const answer = await new Promise<{ status: number | undefined; connection: string | undefined }>(
      (resolve, reject) => {
        const request = send({
          port,
          host: '127.0.0.1',
          method: 'POST',
          headers: { ...headers, 'transfer-encoding': 'chunked' },
        });
        request.once('response', (response) => {
          resolve({ status: response.statusCode, connection: response.headers.connection });
          request.destroy();
        });
        request.once('error', reject);
        request.write('x'.repeat(2_000));
      },
    );
    expect(answer).toEqual({ status: 413, connection: 'close' });
    expect(errors).toMatchObject([{ reason: 'too_large' }]);
    expect(deliveries).toEqual([]);
  });

  it('answers 408 to a body that stalls', async () => {
    const clock = virtualClock({ autoAdvanceBelowMs: 0 });
    const { errors, port } = await serve({ clock });
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    const signature = headers['x-example-signature'];
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nX-Example-Signature: ${signature}\r\nContent-Length: 16\r\n\r\n{`);
    await turnsUntil(() => clock.delays.length === 1);
    await clock.advance(5_000);
    const text = await new Promise<string>((resolve) => {
      socket.once('data', (data) => resolve(data.toString()));
    });
    expect(text).toMatch(/^HTTP\/1\.1 408 /);
    expect(errors).toMatchObject([{ reason: 'too_slow' }]);
  });

  it('answers 401 at once to a sender without a signature, however slow its body', async () => {
    const { errors, port } = await serve();
    const socket = connect(port, '127.0.0.1');
    onTestFinished(() => void socket.destroy());
    socket.write('POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 16\r\n\r\n{');
    const text = await new Promise<string>((resolve) => {
      socket.once('data', (data) => resolve(data.toString()));
    });
    expect(text).toMatch(/^HTTP\/1\.1 401 /);
    expect(text).toMatch(/^connection: close\r$/im);
    expect(errors).toMatchObject([{ reason: 'missing_header' }]);
  });

  it('outlives a sender that hangs up in the middle', async () => {
    const { errors, port, url: address } = await serve();
    const socket = connect(port, '127.0.0.1');
    const signature = headers['x-example-signature'];
    socket.write(`POST / HTTP/1.1\r\nHost: a\r\nX-Example-Signature: ${signature}\r\nContent-Length: 16\r\n\r\n{`, () =>
      socket.destroy(),
    );
    await turnsUntil(() => errors.length === 1);
    expect(errors).toMatchObject([{ reason: 'malformed' }]);
    expect((await fetch(address, { method: 'POST', headers, body })).status).toBe(200);
  });

  it('says so when a body parser was there first', async () => {
    const parser =
      (listener: RequestListener): RequestListener =>
      (request, response) => {
        request.resume().once('end', () => setImmediate(() => listener(request, response)));
      };
    const { errors, url: address } = await serve({}, parser);
    expect((await fetch(address, { method: 'POST', headers, body })).status).toBe(500);
    expect(errors[0]).toMatchObject({ code: 'config_invalid', message: expect.stringContaining('body parser') });
    expect(isWaError(errors[0], 'config_invalid')).toBe(true);
  });
});
