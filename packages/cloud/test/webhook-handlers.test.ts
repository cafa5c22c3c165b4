import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { describe, expect, it, onTestFinished, vi } from 'vitest';

import { cloudWebhookHandler, cloudWebhookListener, isWaError, verifyCloudWebhook } from '../src/webhooks.ts';
import { delivery, secret, signed } from './support/signed-deliveries.ts';

const verifyToken = 'verify-token';

/** Both kinds of handlers, each as a function from a request to its response. */
async function handlers(onDelivery: (events: readonly object[]) => unknown) {
  const errors: unknown[] = [];
  const options = {
    secret,
    verifyToken,
    onDelivery: ({ events }: { readonly events: readonly object[] }) => onDelivery(events),
    onError: (error: unknown) => void errors.push(error),
  };
  const server = createServer((request, response) => void cloudWebhookListener(options)(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  const viaNode = async (path: string, init?: RequestInit) => fetch(`http://127.0.0.1:${port}${path}`, init);
  const handle = cloudWebhookHandler(options);
  const direct = async (path: string, init?: RequestInit) => handle(new Request(`https://app.example${path}`, init));
  return { errors, both: [viaNode, direct] };
}

describe('the handlers', () => {
  it.each([undefined, null, '', 5])('are not made with the verification token %j', (token) => {
    const options = { secret, verifyToken: token as never, onDelivery: () => {}, onError: () => {} };
    for (const make of [cloudWebhookHandler, cloudWebhookListener])
      expect(() => make(options)).toThrow(/verifyToken must be a non-empty string/);
  });

  it('answer a verification whose token never comes, after ten seconds', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const errors: unknown[] = [];
    const onError = (error: unknown) => void errors.push(error);
    const handle = cloudWebhookHandler({
      secret,
      verifyToken: () => new Promise(() => {}),
      onDelivery: () => {},
      onError,
    });
    const response = handle(new Request('https://app.example/?hub.mode=subscribe'));
    await vi.advanceTimersByTimeAsync(10_000);
    expect((await response).status).toBe(500);
    expect(errors).toMatchObject([{ code: 'config_invalid' }]);
  });

  const asked = `/hook?hub.mode=subscribe&hub.challenge=%3Cb%3E1158201444&hub.verify_token=${verifyToken}`;

  it('answer the verification with the challenge as it came, as text', async () => {
    const { both, errors } = await handlers(() => {});
    for (const send of both) {
      // oxlint-disable-next-line no-await-in-loop -- one handler after the other
      const response = await send(asked);
      // oxlint-disable-next-line no-await-in-loop -- one handler after the other
      expect([response.status, await response.text()]).toEqual([200, '<b>1158201444']);
      expect(response.headers.get('content-type')).toContain('text/plain');
    }
    expect(errors).toEqual([]);
  });

  it.each([
    ['another token', asked.replace('verify-token', 'verify-tokem')],
    ['a longer token', `${asked}x`],
    ['no token', asked.replace(/&hub.verify_token.*/, '')],
    ['another mode', asked.replace('subscribe', 'unsubscribe')],
    ['no challenge', asked.replace('challenge', 'other')],
    ['nothing', '/hook'],
  ])('refuse a verification with %s', async (_, path) => {
    const { both, errors } = await handlers(() => {});
    const statuses = await Promise.all(both.map(async (send) => (await send(path)).status));
    expect(statuses).toEqual([403, 403]);
    const told = { code: 'webhook_invalid', reason: 'wrong_token', status: 403 };
    await vi.waitFor(() => expect(errors).toMatchObject([told, told]));
  });

  it('take deliveries, and refuse those of others', async () => {
    const taken: unknown[] = [];
    const { both, errors } = await handlers((events) => void taken.push(events.length));
    const { body, headers } = signed(delivery([{ field: 'security', value: {} }]));
    const statuses = await Promise.all(
      both.flatMap((send) => [
        send('/hook', { method: 'POST', headers, body }),
        send('/hook', { method: 'POST', headers, body: `${body} ` }),
      ]),
    );
    expect(statuses.map(({ status }) => status)).toEqual([200, 401, 200, 401]);
    expect(taken).toEqual([1, 1]);
    expect(errors.map((error) => isWaError(error, 'webhook_invalid'))).toEqual([true, true]);
  });

  it('have Meta send again what the app could not take', async () => {
    const { both, errors } = await handlers(() => {
      throw new Error('The database is away.');
    });
    const { body, headers } = signed(delivery([{ field: 'security', value: {} }]));
    const statuses = await Promise.all(
      both.map(async (send) => (await send('/hook', { method: 'POST', headers, body })).status),
    );
    expect([statuses, errors.length]).toEqual([[500, 500], 2]);
  });

  it('have Meta send again what failed for a rejection of something else', async () => {
    const { both } = await handlers(() => verifyCloudWebhook({ body: '{}', headers: {}, secret }));
    const { body, headers } = signed(delivery([{ field: 'security', value: {} }]));
    const statuses = await Promise.all(
      both.map(async (send) => (await send('/hook', { method: 'POST', headers, body })).status),
    );
    expect(statuses).toEqual([500, 500]);
  });
});
