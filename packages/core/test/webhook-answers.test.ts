import { type NodeRequest, verifyWebhook, webhookListener } from '@wa-clients/core/webhooks';
import { describe, expect, it } from 'vitest';

import { nodeSignature, plain } from './support/webhooks.ts';

const secret = 'answer-secret-4711';
const body = '{"n":1}';
const signature = { 'x-example-signature': nodeSignature(secret, body) };

/** Answers a request of one's own making, with pieces that need not be all that was declared. */
async function answer(request: Omit<NodeRequest, typeof Symbol.asyncIterator>, pieces: readonly unknown[] = [body]) {
  const headers: Record<string, string> = {};
  const errors: unknown[] = [];
  const deliveries: unknown[] = [];
  const response = { statusCode: 0, setHeader: (name: string, value: string) => (headers[name] = value), end() {} };
  const listener = webhookListener(plain, {
    secret,
    maxBodyBytes: 1_000,
    onDelivery: (delivery) => void deliveries.push(delivery),
    onError: (error) => void errors.push(error),
  });
  async function* inPieces() {
    yield* pieces;
  }
  await listener({ ...request, [Symbol.asyncIterator]: inPieces }, response);
  return { status: response.statusCode, headers, errors, deliveries };
}

describe("a listener's answer", () => {
  it.each([undefined, 1])('to a body left unread takes the connection along in HTTP %s', async (httpVersionMajor) => {
    const version = httpVersionMajor === undefined ? {} : { httpVersionMajor };
    expect(await answer({ headers: {}, ...version })).toMatchObject({ status: 401, headers: { connection: 'close' } });
  });

  it('to a body left unread ends no connection in HTTP 2, where each request has a stream', async () => {
    expect(await answer({ headers: {}, httpVersionMajor: 2 })).toMatchObject({ status: 401, headers: {} });
    expect((await answer({ headers: {}, httpVersionMajor: 2 })).headers).toEqual({});
  });

  it('to a body that was read keeps the connection', async () => {
    for (const text of [body, '{"n":2}']) {
      const { headers } = await answer({ headers: signature, httpVersionMajor: 1 }, [text]);
      expect(headers).toEqual({});
    }
  });

  it('does not wait for a body that declares too much', async () => {
    const { errors, status } = await answer({ headers: { ...signature, 'Content-Length': '1001' } }, []);
    expect([status, errors]).toMatchObject([413, [{ reason: 'too_large' }]]);
  });

  it('to a verified delivery is never the one to a rejected delivery', async () => {
    const errors: unknown[] = [];
    const response = { statusCode: 0, setHeader: () => undefined, end() {} };
    const listener = webhookListener(plain, {
      secret,
      // As an app does that verifies a delivery that it has found within this one.
      onDelivery: async () => verifyWebhook(plain, { body, headers: {}, secret }),
      onError: async (error) => {
        await new Promise((resolve) => setImmediate(resolve));
        errors.push(error);
      },
    });
    async function* pieces() {
      yield body;
    }
    await listener({ headers: signature, [Symbol.asyncIterator]: pieces }, response);
    expect([response.statusCode, errors]).toMatchObject([500, [{ reason: 'missing_header' }]]);
  });

  it('takes a body that was decoded to text on its way', async () => {
    const { deliveries, status } = await answer({ headers: signature }, ['{"n"', ':1}']);
    expect([status, deliveries]).toMatchObject([200, [{ payload: { n: 1 } }]]);
  });
});
