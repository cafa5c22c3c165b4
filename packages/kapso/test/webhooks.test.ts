import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';

import { describe, expect, it, onTestFinished } from 'vitest';

import { fakeKapso } from '../src/testing.ts';
import {
  isWaError,
  type KapsoWebhook,
  kapsoWebhookListener,
  receiveKapsoWebhook,
  verifyKapsoWebhook,
} from '../src/webhooks.ts';

const secret = 'a4b1';
/** The vendor's guide, its own example of a received message shortened. */
const body =
  '{"message":{"id":"wamid.HBg","type":"text","text":{"body":"Olá"}},"conversation":{"id":"conv_123"},"is_new_conversation":true,"phone_number_id":"123456789012345"}';
const signature = createHmac('sha256', secret).update(body).digest('hex');
const headers = {
  'x-webhook-event': 'whatsapp.message.received',
  'x-webhook-signature': signature,
  'x-idempotency-key': 'e3c1',
  'x-webhook-payload-version': 'v2',
};
const signed = (text: string) => ({
  ...headers,
  'x-webhook-signature': createHmac('sha256', secret).update(text).digest('hex'),
});

/** Events as the vendor's pages list them. */
const events = [
  ...['received', 'sent', 'delivered', 'read', 'failed'].map((name) => `whatsapp.message.${name}`),
  ...['created', 'ended', 'inactive'].map((name) => `whatsapp.conversation.${name}`),
  ...['identity_changed', 'marketing_preference_changed'].map((name) => `whatsapp.contact.${name}`),
  ...['created', 'deleted', 'offboarded', 'disconnected', 'reconnected'].map((name) => `whatsapp.phone_number.${name}`),
  ...['disabled', 'restricted', 'reinstated', 'violation'].map((name) => `whatsapp.account.${name}`),
  ...['handoff', 'failed'].map((name) => `workflow.execution.${name}`),
  'project.event',
  ...['approval_required', 'completed', 'failed', 'cancelled'].map((name) => `kapso_agent.run.${name}`),
];

describe("Kapso's signature", () => {
  it('is checked against the raw body alone', async () => {
    expect(await verifyKapsoWebhook({ body, headers, secret })).toEqual({
      kind: 'kapso',
      event: 'whatsapp.message.received',
      batch: false,
      payload: JSON.parse(body),
      payloadVersion: 'v2',
      idempotencyKey: 'e3c1',
    });
    // The same data, printed as the vendor's samples print it in Python.
    const printed = body.replaceAll(':', ': ').replaceAll(',', ', ');
    await expect(verifyKapsoWebhook({ body: printed, headers, secret })).rejects.toMatchObject({
      reason: 'bad_signature',
    });
  });

  it('refuses every change of one byte of the body or of one digit of the signature', async () => {
    const bytes = Buffer.from(body);
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      await expect(verifyKapsoWebhook({ body: changed, headers, secret })).rejects.toMatchObject({
        reason: 'bad_signature',
      });
    }
    for (let place = 0; place < 64; place += 1) {
      for (const digit of '0f F') {
        const changed = signature.slice(0, place) + digit + signature.slice(place + 1);
        if (changed === signature) continue;
        const outcome = verifyKapsoWebhook({ body, headers: { ...headers, 'x-webhook-signature': changed }, secret });
        await expect(outcome).rejects.toMatchObject({
          code: 'webhook_invalid',
          status: /[0f]/.test(digit) ? 401 : 400,
        });
      }
    }
  });

  it("is not WhatsApp's own, which has a prefix and a header of its own", async () => {
    const { 'x-webhook-signature': _, ...others } = headers;
    const own = { ...others, 'x-hub-signature-256': `sha256=${signature}` };
    await expect(verifyKapsoWebhook({ body, headers: own, secret })).rejects.toMatchObject({
      reason: 'missing_header',
    });
    const prefixed = { ...headers, 'x-webhook-signature': `sha256=${signature}` };
    await expect(verifyKapsoWebhook({ body, headers: prefixed, secret })).rejects.toMatchObject({
      reason: 'malformed',
    });
  });

  it('may be of any of our secrets while one takes over from another', async () => {
    expect(await verifyKapsoWebhook({ body, headers, secret: ['next', secret] })).toMatchObject({ batch: false });
    expect(await verifyKapsoWebhook({ body, headers, secret: [secret, 'last'] })).toMatchObject({ batch: false });
  });
});

describe("Kapso's deliveries", () => {
  it('of every documented event are signed by the fake and pass', async () => {
    const fake = fakeKapso({ webhookSecret: secret });
    for (const event of events) {
      const { body: text, headers: sent, request } = await fake.webhook(event);
      expect(sent['X-Webhook-Signature']).toBe(createHmac('sha256', secret).update(text).digest('hex'));
      expect(await receiveKapsoWebhook(request, { secret })).toMatchObject({ kind: 'kapso', event, batch: false });
    }
    expect(events).toHaveLength(26);
  });

  it('of an event that nobody documented pass too', async () => {
    const { request } = await fakeKapso().webhook('whatsapp.call.missed', { payload: { call: { id: 7 } } });
    const delivery = await receiveKapsoWebhook(request, { secret: 'test-secret' });
    expect(delivery).toMatchObject({ event: 'whatsapp.call.missed', payload: { call: { id: 7 } } });
  });

  it('that were buffered are told by their body', async () => {
    const { body: text, headers: sent } = await fakeKapso().webhook('whatsapp.message.received', { batchSize: 2 });
    expect(sent).toMatchObject({ 'X-Webhook-Batch': 'true', 'X-Batch-Size': '2' });
    const { 'X-Webhook-Batch': _, ...others } = sent;
    for (const some of [sent, others]) {
      const delivery = await verifyKapsoWebhook({ body: text, headers: some, secret: 'test-secret' });
      expect(textsOf(delivery)).toEqual(['Hello 1', 'Hello 2']);
    }
    expect(textsOf(await verifyKapsoWebhook({ body, headers, secret }))).toEqual(['Olá']);
  });

  it("that are WhatsApp's own, passed on, are told by their body and need no event", async () => {
    const meta = JSON.stringify({ object: 'whatsapp_business_account', entry: [{ id: '1', changes: [] }] });
    const { 'x-webhook-event': _, ...others } = signed(meta);
    for (const some of [signed(meta), others]) {
      const delivery = await verifyKapsoWebhook({ body: meta, headers: some, secret });
      expect(delivery).toMatchObject({ kind: 'meta', event: undefined });
      if (delivery.kind === 'meta') expect(delivery.payload.entry[0]?.id).toBe('1');
    }
  });

  it('that name no event are refused', async () => {
    const { 'x-webhook-event': _, ...others } = headers;
    await expect(verifyKapsoWebhook({ body, headers: others, secret })).rejects.toMatchObject({
      reason: 'missing_header',
      message: expect.stringContaining('X-Webhook-Event'),
    });
  });

  it('have keys that differ, and the same in every run', async () => {
    const keys = async () => {
      const fake = fakeKapso();
      return [
        (await fake.webhook('a', { payload: {} })).headers['X-Idempotency-Key'],
        (await fake.webhook('a', { payload: {} })).headers['X-Idempotency-Key'],
      ];
    };
    const [first, second] = await keys();
    expect(first).not.toBe(second);
    expect(await keys()).toEqual([first, second]);
  });

  it("are taken by Node's own server", async () => {
    const seen: KapsoWebhook[] = [];
    const errors: unknown[] = [];
    const listener = kapsoWebhookListener({
      secret,
      onDelivery: (one) => seen.push(one),
      onError: (one) => errors.push(one),
    });
    const server = createServer((request, response) => void listener(request, response));
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const address = server.address();
    const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`;
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(200);
    expect((await fetch(url, { method: 'POST', headers, body: `${body} ` })).status).toBe(401);
    expect(seen.map(({ event }) => event)).toEqual(['whatsapp.message.received']);
    expect(errors.map((error) => isWaError(error, 'webhook_invalid') && error.reason)).toEqual(['bad_signature']);
  });
});

/** Also proves that comparing names and flags is enough for the compiler. */
function textsOf(delivery: KapsoWebhook): (string | undefined)[] {
  if (delivery.event !== 'whatsapp.message.received') return [];
  const payloads = delivery.batch ? delivery.payload.data : [delivery.payload];
  return payloads.map(({ message }) => message.text?.body);
}
