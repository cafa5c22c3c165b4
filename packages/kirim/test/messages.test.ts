import { describe, expect, it } from 'vitest';

import { operationSchemas, validator } from '../src/generated/schemas.ts';
import { createKirim, type MessageRequest, type SendMessageInput } from '../src/index.ts';
import { fakeKirim } from '../src/testing.ts';
import { account } from './support/ids.ts';
import { recorded } from './support/recorded.ts';

const message = { messaging_product: 'whatsapp', to: '6281234567890' } as const;
const link = 'https://example.com/a';

/** Each form of a message, as Meta's documents and the vendor's show it. */
const forms: readonly (readonly [string, MessageRequest])[] = [
  ['text', { ...message, type: 'text', text: { body: 'Halo', preview_url: true } }],
  ['image', { ...message, type: 'image', image: { link, caption: 'Pagi' } }],
  ['video', { ...message, type: 'video', video: { id: '1' } }],
  ['audio', { ...message, type: 'audio', audio: { link } }],
  ['document', { ...message, type: 'document', document: { link, filename: 'a.pdf' } }],
  ['template', { ...message, type: 'template', template: { name: 'welcome', language: 'id' } }],
  ['interactive', { ...message, type: 'interactive', interactive: { type: 'cta_url', body: { text: 'Halo' } } }],
  [
    'receipt',
    { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.a', typing_indicator: { type: 'text' } },
  ],
];

const broken: readonly (readonly [string, object, string])[] = [
  ['an image without one', { ...message, type: 'image' }, 'image'],
  ['a text without one', { ...message, type: 'text', image: { link } }, 'text'],
  ['a template without a name', { ...message, type: 'template', template: { language: 'id' } }, 'template.name'],
  ['an unknown type', { ...message, type: 'imag', image: { link } }, 'type'],
  ['a message to nobody', { ...message, to: undefined, type: 'audio', audio: { link } }, 'to'],
  ['a receipt of nothing', { messaging_product: 'whatsapp', status: 'read' }, 'message_id'],
];

describe('a message', () => {
  it.each(forms)('goes out as it was given: %s', async (_, body) => {
    const { kirim, requests } = recorded();
    await kirim.messages.send({ ...account, ...body });
    expect(await requests[0]?.text()).toBe(JSON.stringify(body));
  });

  it.each(broken)('is refused before it goes out, with the place: %s', async (_, body, at) => {
    const { kirim, requests } = recorded();
    const send = kirim.messages.send({ ...account, ...body } as SendMessageInput);
    await expect(Promise.resolve(send)).rejects.toMatchObject({
      code: 'request_invalid',
      message: expect.stringContaining(`body.${at}`) as string,
    });
    expect(requests).toEqual([]);
  });
});

describe('the fake Kirim', () => {
  it('marks a message as read and sends none, however often it is asked to under one key', async () => {
    const fake = fakeKirim({ phoneNumberId: account.phone_number_id });
    const { messages } = createKirim({ apiKey: 'test-key', fetch: fake.fetch });
    const rows = fake.collection('messages');
    const [first = {}] = rows;
    Object.assign(first, { status: 'delivered' });
    const ids = rows.map(({ id }) => id);
    const read = {
      ...account,
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: String(first['id']),
    } as const;
    const receipt = { id: first['id'], object: 'message', status: 'read', message_id: first['id'] };
    expect((await messages.send({ ...read, 'Idempotency-Key': 'a' })).data).toEqual(receipt);
    expect((await messages.send({ ...read, 'Idempotency-Key': 'a' })).data).toEqual(receipt);
    expect((await messages.send({ ...read, message_id: 'wamid.unknown' })).data.message_id).toBe('wamid.unknown');
    expect(fake.collection('messages').map(({ id }) => id)).toEqual(ids);
    expect(first['status']).toBe('read');
  });
});

describe.each([
  ['with schemas', { schemas: operationSchemas }],
  ['without schemas', {}],
])('the fake Kirim %s', (_, options) => {
  function openFake() {
    const fake = fakeKirim({ phoneNumberId: account.phone_number_id, ...options });
    return createKirim({ apiKey: 'test-key', fetch: fake.fetch, validate: validator({ responses: 'strict' }) });
  }

  it.each(forms)('takes every form of a message: %s', async (name, body) => {
    const { data } = await openFake().messages.send({ ...account, ...body });
    expect(data.status).toBe(name === 'receipt' ? 'read' : 'pending');
  });

  it.each(broken)('refuses %s', async (_case, body, at) => {
    const send = openFake().messages.send({ ...account, ...body } as SendMessageInput);
    await expect(Promise.resolve(send)).rejects.toMatchObject({ status: 400, detail: { param: at } });
  });
});
