import { describe, expect, it } from 'vitest';

import { createGateway } from '../src/index.ts';
import { fakeGateway, virtualClock } from '../src/testing.ts';
import { type GatewayWebhook, receiveGatewayWebhook } from '../src/webhooks.ts';
import { person, session } from './support/ids.ts';

const startMs = Date.parse('2026-03-01T00:00:00Z');

interface Received {
  readonly delivery: GatewayWebhook;
  readonly url: string;
  readonly at: number;
}

/** A fake whose deliveries are verified, and whose clock only a test moves. */
function openFake({
  respond = () => new Response(null, { status: 200 }),
  secret = 'test-secret',
  ...more
}: {
  readonly respond?: (count: number) => Response;
  readonly secret?: string;
  readonly irregular?: { readonly twice?: boolean; readonly outOfOrder?: boolean };
} = {}) {
  const clock = virtualClock({ startMs, autoAdvanceBelowMs: 0 });
  const received: Received[] = [];
  const fake = fakeGateway({
    contacts: 3,
    chats: 3,
    rows: 2,
    clock,
    ...more,
    deliver: async (request) => {
      const at = clock.now() - startMs;
      const { url } = request;
      received.push({ url, at, delivery: await receiveGatewayWebhook(request, { secret }) });
      return respond(received.length);
    },
  });
  const gateway = createGateway({ apiKey: 'test-key', baseUrl: fake.baseUrl, fetch: fake.fetch, clock, retry: false });
  const send = () => gateway.messages.send({ session, type: 'text', to: person, text: 'Halo' });
  const statuses = () =>
    received.flatMap(({ at, delivery }) =>
      delivery.event === 'message.status'
        ? [[at, delivery.payload.status, ...(delivery.payload.messageIds ?? [])]]
        : [],
    );
  /** Lets time go by, in steps that every retry falls on. */
  const pass = async (seconds: number) => {
    await fake.settled();
    for (let passed = 0; passed < seconds; passed += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one second after the other
      await clock.advance(1_000);
      // oxlint-disable-next-line no-await-in-loop -- the clock is moved step by step
      await fake.settled();
    }
  };
  return { fake, gateway, pass, received, send, statuses };
}

describe('a message that is sent to the fake', () => {
  it('is delivered and read as time goes by, which signed receipts tell', async () => {
    const { gateway, pass, send, statuses } = openFake();
    const { waMessageId = '' } = await send();
    const status = async () => (await gateway.messages.list({ session, cid: person })).items[0]?.status;
    expect(await status()).toBe('sent');
    await pass(1);
    expect([await status(), statuses()]).toEqual(['delivered', [[1_000, 'delivered', waMessageId]]]);
    await pass(2);
    expect([await status(), statuses().at(-1)]).toEqual(['read', [3_000, 'read', waMessageId]]);
    await pass(40);
    expect(statuses()).toHaveLength(2);
  });

  it('has its receipts twice, with the same id, when that is asked for', async () => {
    const { pass, received, send } = openFake({ irregular: { twice: true } });
    await send();
    await pass(5);
    expect(received).toHaveLength(4);
    expect(new Set(received.map(({ delivery }) => delivery.id)).size).toBe(2);
  });

  it('has its receipts out of order when that is asked for', async () => {
    const { pass, send, statuses } = openFake({ irregular: { outOfOrder: true } });
    await send();
    await pass(5);
    expect(statuses().map(([, status]) => status)).toEqual(['read', 'delivered']);
  });

  it('has no receipts any more once the fake is reset', async () => {
    const { fake, pass, received, send } = openFake();
    await send();
    fake.reset();
    await pass(5);
    expect(received).toEqual([]);
  });
});

describe('a delivery of the fake', () => {
  it('is attempted again until it is accepted, with growing delays and the same id', async () => {
    const { fake, pass, received } = openFake({
      respond: (count) => new Response(null, { status: count < 4 ? 500 : 204 }),
    });
    fake.receive({ from: person, text: 'Hello' });
    await pass(40);
    expect(received.map(({ at }) => at)).toEqual([0, 2_000, 6_000, 14_000]);
    expect(new Set(received.map(({ delivery }) => delivery.id)).size).toBe(1);
    expect(received.at(-1)?.delivery.sentAt).toBe(startMs + 14_000);
  });

  it('is given up after the attempts of its webhook', async () => {
    const { fake, gateway, pass, received } = openFake({
      respond: () => new Response(null, { status: 503 }),
      secret: 's',
    });
    const retryPolicy = { attempts: 3, delaySeconds: 10, policy: 'constant' };
    await gateway.webhooks.create({ url: 'https://app.example.com/in', events: ['message'], secret: 's', retryPolicy });
    fake.receive({ from: person, text: 'Hello' });
    await pass(40);
    expect(received.map(({ at }) => at)).toEqual([0, 10_000, 20_000]);
  });

  it('goes to the webhooks that were created for it, signed with their own secrets', async () => {
    const { fake, gateway, pass, received } = openFake({ secret: 'own' });
    const url = 'https://app.example.com/in';
    await gateway.webhooks.create({ url, events: ['*'], secret: 'own', sessionId: session });
    await gateway.webhooks.create({ url: `${url}/other`, events: ['call.incoming'], secret: 'own' });
    const { id } = await gateway.webhooks.create({ url: `${url}/off`, events: ['*'], secret: 'own', active: false });
    fake.receive({ from: person, text: 'Hello', pushName: 'Ada' });
    await pass(1);
    expect(received.map((one) => one.url)).toEqual([url]);
    expect(received[0]?.delivery).toMatchObject({ event: 'message', payload: { body: 'Hello', pushName: 'Ada' } });
    await gateway.webhooks.update({ id, active: true, url: `${url}/on` });
    fake.receive({ from: person, text: 'Again' });
    await pass(1);
    expect(received.map((one) => one.url).toSorted()).toEqual([url, url, `${url}/on`]);
  });
});

describe('a webhook of the fake', () => {
  it('goes nowhere any more once the webhooks that were created are deleted', async () => {
    const { fake, gateway, received } = openFake();
    const { id } = await gateway.webhooks.create({
      url: 'https://app.example.com/own',
      events: ['*'],
      secret: 'test-secret',
    });
    fake.receive({ from: person, text: 'one' });
    await fake.settled();
    await gateway.webhooks.delete({ id });
    fake.receive({ from: person, text: 'two' });
    await fake.settled();
    expect(received.map(({ url }) => url)).toEqual(['https://app.example.com/own']);
  });

  it('shows no secret, and loses its session when a change leaves it out', async () => {
    const { gateway } = openFake();
    const made = await gateway.webhooks.create({
      url: 'https://a.example.com',
      events: ['*'],
      secret: 's',
      sessionId: session,
    });
    expect(made).toMatchObject({ active: true, sessionId: session, retryPolicy: { attempts: 15, delaySeconds: 2 } });
    expect(JSON.stringify(made)).not.toContain('secret');
    expect(await gateway.webhooks.update({ id: made.id, active: false })).not.toHaveProperty('sessionId');
  });
});
