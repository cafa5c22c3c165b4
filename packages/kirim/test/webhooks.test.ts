import { createHmac } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { fakeKirim, virtualClock } from '../src/testing.ts';
import { type KirimWebhook, receiveKirimWebhook, verifyKirimWebhook } from '../src/webhooks.ts';

const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
const seconds = 1_780_000_000;
const clock = virtualClock({ startMs: seconds * 1000 });
const body =
  '{"id":"evt_01HXYZABCDEFGHJKMNPQRSTVWX","type":"contact.updated","created_at":"2026-06-01T09:30:00.000Z","livemode":true,"data":{"contact":{"id":"ctc_1"},"changed_fields":["name"]}}';
/** The whole secret is the key, `whsec_` included, and its text is not base64 to be decoded. */
const hmac = (key: string, text = body, at: number | string = seconds) =>
  createHmac('sha256', key).update(`${at}.${text}`).digest('hex');
const headers = {
  'X-Kirim-Signature': `t=${seconds},v1=${hmac(secret)}`,
  'X-Kirim-Source': 'kirim',
  'X-Kirim-Event': 'contact.updated',
  'X-Kirim-Event-Id': 'evt_01HXYZABCDEFGHJKMNPQRSTVWX',
  'X-Kirim-Delivery-Id': 'wbd_01HXYZABCDEFGHJKMNPQRSTVWX',
  'X-Kirim-Attempt': '3',
};
const withSignature = (value: string) =>
  verifyKirimWebhook({ body, headers: { ...headers, 'X-Kirim-Signature': value }, secret, clock });

/** Events as the vendor's pages list them, and three that third parties add. */
const own = [
  'message.created',
  'message.sent',
  'conversation.assigned',
  'conversation.closed',
  'contact.created',
  'contact.updated',
  ...['created', 'updated', 'archived', 'onboarded', 'setup_link.created', 'setup_link.consumed'].map(
    (name) => `customer.${name}`,
  ),
  'message.revoked',
  'message.edited',
  'contact.identity_updated',
];

describe("Kirim.chat's signature", () => {
  it('is checked against the time, a full stop and the raw body', async () => {
    expect(await verifyKirimWebhook({ body, headers, secret, clock })).toEqual({
      source: 'kirim',
      event: 'contact.updated',
      payload: JSON.parse(body),
      eventId: 'evt_01HXYZABCDEFGHJKMNPQRSTVWX',
      deliveryId: 'wbd_01HXYZABCDEFGHJKMNPQRSTVWX',
      attempt: 3,
    });
  });

  it('refuses every change of one byte of body, time and signature', async () => {
    const bytes = Buffer.from(body);
    for (let place = 0; place < bytes.length; place += 1) {
      const changed = Buffer.from(bytes);
      changed[place] = (changed[place] ?? 0) ^ 1;
      const outcome = verifyKirimWebhook({ body: changed, headers, secret, clock });
      await expect(outcome).rejects.toMatchObject({ reason: 'bad_signature' });
    }
    const value = headers['X-Kirim-Signature'];
    for (let place = 0; place < value.length; place += 1) {
      for (const letter of '0f ,=Z') {
        const changed = value.slice(0, place) + letter + value.slice(place + 1);
        if (changed === value) continue;
        await expect(withSignature(changed), changed).rejects.toMatchObject({ code: 'webhook_invalid' });
      }
    }
  });

  it('comes several times while a secret is replaced, in any order and with parts of later versions', async () => {
    const [right, wrong] = [hmac(secret), hmac('whsec_other')];
    for (const value of [
      `t=${seconds},v1=${right},v1=${wrong}`,
      `t=${seconds},v1=${wrong},v1=${right}`,
      `v1=${wrong},v1=${right},t=${seconds}`,
      `t=${seconds}, v1=${wrong}, v1=${right}`,
      `t=${seconds},v0=${wrong},v1=${right},v2=abc`,
    ]) {
      expect(await withSignature(value)).toMatchObject({ event: 'contact.updated' });
    }
    expect(await verifyKirimWebhook({ body, headers, secret: ['whsec_new', secret], clock })).toBeDefined();
    await expect(withSignature(`t=${seconds},v1=${wrong},v1=${wrong}`)).rejects.toMatchObject({
      reason: 'bad_signature',
    });
    // A signature of another version never stands in for one of this.
    await expect(withSignature(`t=${seconds},v0=${right}`)).rejects.toMatchObject({ reason: 'malformed' });
  });

  it.each([
    '',
    `v1=${hmac(secret)}`,
    `t=,v1=${hmac(secret)}`,
    `t=${seconds}`,
    `t=${seconds},v1=`,
    `t=${seconds},t=${seconds},v1=${hmac(secret)}`,
    `t=${seconds - 900},v1=${hmac(secret)},t=${seconds}`,
    `t=-${seconds},v1=${hmac(secret)}`,
    `t=1e9,v1=${hmac(secret, body, '1e9')}`,
    `t=1780000000.5,v1=${hmac(secret, body, '1780000000.5')}`,
    `t=${seconds} v1=${hmac(secret)}`,
    hmac(secret),
  ])('is refused when it is not of that form: %j', async (value) => {
    await expect(withSignature(value)).rejects.toMatchObject({ reason: value === '' ? 'missing_header' : 'malformed' });
  });

  it('holds for 300 seconds, either way, on the clock that the app gives', async () => {
    const attempt = (t: number, now: number, toleranceMs?: number) =>
      verifyKirimWebhook({
        body,
        secret,
        headers: { ...headers, 'X-Kirim-Signature': `t=${t},v1=${hmac(secret, body, t)}` },
        clock: virtualClock({ startMs: now }),
        ...(toleranceMs !== undefined && { toleranceMs }),
      });
    const now = seconds * 1000;
    await attempt(seconds - 300, now);
    await attempt(seconds + 300, now);
    await expect(attempt(seconds - 301, now)).rejects.toMatchObject({ reason: 'too_old', status: 401 });
    await expect(attempt(seconds + 301, now)).rejects.toMatchObject({ reason: 'too_new', status: 401 });
    await attempt(seconds - 3_600, now, 3_600_000);
    await expect(attempt(seconds - 3_601, now, 3_600_000)).rejects.toMatchObject({ reason: 'too_old' });
  });
});

describe("Kirim.chat's deliveries", () => {
  const fake = fakeKirim({ clock, webhookSecret: secret });

  it('of every documented event are signed by the fake and pass', async () => {
    for (const event of [...own, 'message.received', 'message.status']) {
      const { body: text, headers: sent, request } = await fake.webhook(event);
      expect(sent['X-Kirim-Signature']).toBe(`t=${seconds},v1=${hmac(secret, text)}`);
      const delivery = await receiveKirimWebhook(request, { secret, clock });
      expect(delivery).toMatchObject({ event, source: own.includes(event) ? 'kirim' : 'meta', attempt: 1 });
      expect(delivery.eventId).toBe(sent['X-Kirim-Event-Id']);
    }
  });

  it("carry WhatsApp's own payload, or Kirim.chat's envelope", async () => {
    const texts: (string | undefined)[] = [];
    for (const event of ['message.received', 'contact.updated', 'conversation.closed']) {
      const { request } = await fake.webhook(event);
      texts.push(textOf(await receiveKirimWebhook(request, { secret, clock })));
    }
    expect(texts).toEqual(['Hello', 'name', undefined]);
  });

  it('of an event that nobody documented pass too', async () => {
    const payload = {
      id: 'evt_7',
      type: 'message.starred',
      created_at: '2026-06-01T09:30:00.000Z',
      livemode: true,
      data: {},
    };
    const { request } = await fake.webhook('message.starred', { eventId: 'evt_7', payload });
    const delivery = await receiveKirimWebhook(request, { secret, clock });
    expect(delivery).toMatchObject({ source: 'kirim', event: 'message.starred', eventId: 'evt_7' });
  });

  it('are named by their body, which is signed, and not by a header, which is not', async () => {
    const forged = {
      ...headers,
      'X-Kirim-Event': 'customer.archived',
      'X-Kirim-Source': 'meta',
      'X-Kirim-Event-Id': 'evt_x',
    };
    expect(await verifyKirimWebhook({ body, headers: forged, secret, clock })).toMatchObject({
      source: 'kirim',
      event: 'contact.updated',
      eventId: 'evt_01HXYZABCDEFGHJKMNPQRSTVWX',
    });
  });

  it("of WhatsApp's own payload are told by the body, whatever the headers say", async () => {
    const text = '{"object":"whatsapp_business_account","entry":[]}';
    const forged = { ...headers, 'X-Kirim-Signature': `t=${seconds},v1=${hmac(secret, text)}` };
    expect(await verifyKirimWebhook({ body: text, headers: forged, secret, clock })).toMatchObject({ source: 'meta' });
  });

  it('are attempts from the first on, where a header counts them', async () => {
    const counted = async (attempt: string | undefined) => {
      const given = { ...headers, 'X-Kirim-Attempt': attempt };
      return (await verifyKirimWebhook({ body, headers: given, secret, clock })).attempt;
    };
    expect(await counted('8')).toBe(8);
    for (const none of [undefined, '', '0', '1.5', 'first']) expect(await counted(none)).toBeUndefined();
  });

  it('without an envelope are refused when no header names their event', async () => {
    const text = '{"object":"whatsapp_business_account","entry":[]}';
    const outcome = verifyKirimWebhook({
      body: text,
      headers: { 'X-Kirim-Signature': `t=${seconds},v1=${hmac(secret, text)}` },
      secret,
      clock,
    });
    await expect(outcome).rejects.toMatchObject({ reason: 'missing_header' });
  });

  it('can be signed by several secrets, and long ago', async () => {
    const { headers: sent, request } = await fake.webhook('contact.created', { secret: ['whsec_a', 'whsec_b'] });
    expect(sent['X-Kirim-Signature']).toMatch(/^t=\d+,v1=[0-9a-f]{64},v1=[0-9a-f]{64}$/);
    expect(await receiveKirimWebhook(request, { secret: 'whsec_b', clock })).toBeDefined();
    const old = await fake.webhook('contact.created', { ageMs: 301_000 });
    await expect(receiveKirimWebhook(old.request, { secret, clock })).rejects.toMatchObject({ reason: 'too_old' });
    const early = await fake.webhook('contact.created', { ageMs: -301_000 });
    await expect(receiveKirimWebhook(early.request, { secret, clock })).rejects.toMatchObject({ reason: 'too_new' });
  });
});

/** Also proves that comparing names is enough for the compiler. */
function textOf(delivery: KirimWebhook): string | undefined {
  switch (delivery.event) {
    case 'message.received':
      return delivery.payload.entry[0]?.changes[0]?.value.messages?.[0]?.text?.body;
    case 'contact.updated':
      return delivery.payload.data.changed_fields[0];
    default:
      return undefined;
  }
}
