import { describe, expect, it } from 'vitest';

import { createGateway, isGatewayError } from '../src/index.ts';
import { fakeGateway, fault, virtualClock } from '../src/testing.ts';
import { person, session } from './support/ids.ts';

function openFake(retry?: false) {
  const clock = virtualClock();
  const fake = fakeGateway({ contacts: 3, chats: 3, rows: 2, clock });
  const { baseUrl, fetch } = fake;
  const gateway = createGateway({ apiKey: 'test-key', baseUrl, fetch, clock, ...(retry === false && { retry }) });
  const send = (more: object = {}) => gateway.messages.send({ session, type: 'text', to: person, text: 'Hi', ...more });
  return { clock, fake, gateway, send };
}

const failureOf = async (call: PromiseLike<unknown>): Promise<unknown> =>
  Promise.resolve(call).then(
    (value) => ({ value }),
    (error: unknown) => error,
  );

describe("the fake gateway's rate limits", () => {
  it('refuse the message after the twentieth in a minute, and say when there is room', async () => {
    const { clock, gateway, send } = openFake(false);
    for (let count = 0; count < 19; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await send();
    }
    await gateway.messages.react({ session, mid: 'x', chat: person, emoji: '👍' });
    await clock.advance(10_000);
    const error = await failureOf(send({ 'Idempotency-Key': 'k' }));
    expect(error).toMatchObject({ code: 'rate_limited', retryAfterMs: 50_000, ambiguous: false });
    if (!isGatewayError(error)) throw new Error('no error of the gateway');
    expect(error.detail?.details?.retryAfterSeconds).toBe(50);
    // Neither queued messages nor refusals count, and a refusal leaves its key free.
    expect(await send({ async: true })).toMatchObject({ mode: 'async' });
    await clock.advance(50_000);
    expect(await send({ 'Idempotency-Key': 'k' })).toMatchObject({ status: 'sent' });
  });

  it('are waited for by the client, as long as the body says', async () => {
    const { clock, send } = openFake();
    for (let count = 0; count < 20; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await send();
    }
    expect(await send()).toMatchObject({ status: 'sent' });
    expect(clock.delays).toContain(60_000);
  });
});

describe('a send whose attempt failed', () => {
  it('is that failure when its repeat says that it stays failed', async () => {
    const { fake, send } = openFake();
    const error = await failureOf(send({ to: '15550100001' }));
    expect(error).toMatchObject({ code: 'server_error', status: 500, ambiguous: true, detail: { code: 'internal' } });
    expect(fake.requests).toHaveLength(2);
  });

  it('is whatever its repeat says when that was sent', async () => {
    const { fake, send } = openFake();
    fake.fail('messages.send', fault.status(503));
    expect(await send()).toMatchObject({ status: 'sent' });
  });

  it('is ambiguous where the gateway is not available', async () => {
    const { fake, send } = openFake(false);
    fake.fail('messages.send', fault.status(503));
    const error = await failureOf(send());
    expect(error).toMatchObject({
      status: 503,
      ambiguous: true,
      retryable: false,
      detail: { code: 'gateway_unavailable' },
    });
    expect((error as { idempotencyKey?: string }).idempotencyKey).toMatch(/^[\da-f-]{36}$/);
  });

  it('is told as what it is when the caller asks again with the same key', async () => {
    const { send } = openFake(false);
    await failureOf(send({ to: '15550100001', 'Idempotency-Key': 'k' }));
    expect(await send({ 'Idempotency-Key': 'k' })).toMatchObject({ status: 'failed', replayed: true });
  });
});

describe('a session that is not connected', () => {
  it('sends nothing, and answers from its store', async () => {
    const { gateway, send } = openFake(false);
    await gateway.sessions.stop({ session });
    expect(await failureOf(send())).toMatchObject({ status: 501, retryable: false });
    expect(await failureOf(gateway.contacts.check({ session, phone: '1' }))).toMatchObject({ status: 501 });
    expect((await gateway.contacts.list({ session })).items).toHaveLength(3);
  });
});
