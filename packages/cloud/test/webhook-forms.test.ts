import { createHmac } from 'node:crypto';

import { describe, expect, it } from 'vitest';

import { verifyCloudWebhook } from '../src/webhooks.ts';

const secret = 'app-secret';
const bodyWith = (text: string) =>
  String.raw`{"object":"whatsapp_business_account","entry":[{"id":"1","changes":[{"field":"messages","value":{"messages":[{"id":"wamid.1","text":{"body":"${text}"}}]}}]}]}`;
/** Verifies a body that came with the signature of what Meta has signed; the text of its message. */
async function textOf(body: string | Uint8Array, signed: string) {
  const digest = createHmac('sha256', secret).update(signed).digest('hex');
  const { events } = await verifyCloudWebhook({ body, headers: { 'x-hub-signature-256': `sha256=${digest}` }, secret });
  return events.map((event) => (event.kind === 'message' ? event.message.text?.body : undefined));
}
const refused = (reason: string) => expect.objectContaining({ code: 'webhook_invalid', reason }) as Error;
// What Meta signs, and what a layer that writes letters out makes of it.
const [escaped, written] = [bodyWith(String.raw`Gr\u00fc\u00dfe \ud83d\ude00`), bodyWith('Grüße 😀')];

describe('a delivery whose letters were written out on the way', () => {
  it.each([
    ['as it came', escaped],
    ['as text', written],
    ['as bytes', new TextEncoder().encode(written)],
  ])('is genuine, and has the same events: %s', async (_, body) => {
    expect(await textOf(body, escaped)).toEqual(['Grüße 😀']);
  });

  it('is genuine if the letters themselves were signed', async () => {
    expect(await textOf(written, written)).toEqual(['Grüße 😀']);
  });

  it.each([
    ['another letter', bodyWith('Grüsse 😀'), escaped],
    ['another letter in the escaped form', bodyWith(String.raw`Gr\u00fb\u00dfe \ud83d\ude00`), escaped],
    ['escapes where letters were signed', escaped, written],
    ['escapes in capital digits', escaped, bodyWith(String.raw`Gr\u00FC\u00DFe \uD83D\uDE00`)],
    ['slashes that were written out', bodyWith('http://ü'), bodyWith(String.raw`http:\/\/\u00fc`)],
    ['bytes that are no text', new Uint8Array([...new TextEncoder().encode(written), 0xff]), escaped],
  ])('is refused with %s', async (_, body, signed) => {
    await expect(textOf(body, signed)).rejects.toEqual(refused('bad_signature'));
  });

  it('says what was signed, and never what a backslash before a letter would make of it', async () => {
    // A user has typed the six characters of an escape, whose backslash Meta escapes.
    const typed = bodyWith(String.raw`\\u00fc`);
    expect(await textOf(typed, typed)).toEqual([String.raw`\u00fc`]);
    expect(await textOf(bodyWith(String.raw`\ü`), typed)).toEqual([String.raw`\u00fc`]);
  });

  it('is refused with another secret in both forms', async () => {
    const digest = createHmac('sha256', 'another').update(escaped).digest('hex');
    const headers = { 'x-hub-signature-256': `sha256=${digest}` };
    for (const body of [escaped, written]) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await expect(verifyCloudWebhook({ body, headers, secret })).rejects.toEqual(refused('bad_signature'));
    }
    const { events } = await verifyCloudWebhook({ body: written, headers, secret: [secret, 'another'] });
    expect(events).toHaveLength(1);
  });
});
