import { virtualClock } from '@wa-clients/core/testing';
import { describe, expect, it } from 'vitest';

import { createKapso, isKapsoError, namedFile } from '../src/index.ts';
import { fakeKapso, fault } from '../src/testing.ts';
import { receiveKapsoWebhook } from '../src/webhooks.ts';

const phone_number_id = '1234567890';
const common = { phone_number_id, messaging_product: 'whatsapp' } as const;
const to = '+1 415-555-0123';
const text = (body: string, more: { readonly to: string } | { readonly recipient: string } = { to }) => ({
  ...common,
  ...more,
  type: 'text' as const,
  text: { body },
});
const day = 86_400_000;

function open() {
  const clock = virtualClock();
  const fake = fakeKapso({ clock });
  const kapso = createKapso({ apiKey: 'test-key', fetch: fake.fetch, clock, retry: false });
  const refusal = async (send: PromiseLike<unknown>) => {
    const error = await Promise.resolve(send).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    if (!isKapsoError(error)) throw new Error('It was not refused.');
    const { error: detail } = error.detail ?? {};
    return [error.status, typeof detail === 'object' ? detail.code : detail];
  };
  return { clock, fake, kapso, refusal };
}

const order = (values: number, name = 'order_update', code = 'en_US') => ({
  ...common,
  to,
  type: 'template' as const,
  template: {
    name,
    language: { code },
    components: [{ type: 'body', parameters: Array.from({ length: values }, () => ({ type: 'text', text: 'x' })) }],
  },
});

describe('the 24-hour window of the fake', () => {
  it('is open for a day after a message of the user, and for templates always', async () => {
    const { clock, fake, kapso, refusal } = open();
    expect(await refusal(kapso.messages.send(text('Hi')))).toEqual([422, 131_047]);
    await kapso.messages.send(order(2));
    fake.receive({ from: '14155550123' });
    await clock.advance(day - 1);
    await kapso.messages.send(text('Hi'));
    await clock.advance(1);
    expect(await refusal(kapso.messages.send(text('Hi')))).toEqual([422, 131_047]);
  });

  it('belongs to a user without a phone number as well', async () => {
    const { fake, kapso } = open();
    fake.receive({ from: 'US.13491208655302741918' });
    const { contacts } = await kapso.messages.send(text('Hi', { recipient: 'US.13491208655302741918' }));
    expect(contacts).toEqual([{ input: 'US.13491208655302741918', wa_id: null, user_id: 'US.13491208655302741918' }]);
    const [conversation] = (await kapso.phoneNumberConversations.list({ phone_number_id })).items;
    expect(conversation).toMatchObject({ phone_number: null, business_scoped_user_id: 'US.13491208655302741918' });
  });
});

describe('what the fake refuses', () => {
  it('is a template that is unknown, in another language, or with another number of values', async () => {
    const { kapso, refusal } = open();
    expect(await refusal(kapso.messages.send(order(2, 'order_updated')))).toEqual([404, 132_001]);
    expect(await refusal(kapso.messages.send(order(2, 'order_update', 'en')))).toEqual([404, 132_001]);
    expect(await refusal(kapso.messages.send(order(1)))).toEqual([400, 132_000]);
    expect(await refusal(kapso.messages.send(order(3)))).toEqual([400, 132_000]);
  });

  it('is the message after a burst of 45 to one user, until six seconds have passed', async () => {
    const { clock, fake, kapso, refusal } = open();
    fake.receive({ from: to });
    for (let count = 0; count < 45; count += 1) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other, as an app sends them
      await kapso.messages.send(text('Hi'));
    }
    expect(await refusal(kapso.messages.send(text('Hi')))).toEqual([400, 131_056]);
    fake.receive({ from: '+14155550199' });
    await kapso.messages.send(text('Hi', { to: '+14155550199' }));
    await clock.advance(6_000);
    await kapso.messages.send(text('Hi'));
    expect(await refusal(kapso.messages.send(text('Hi')))).toEqual([400, 131_056]);
  });

  it('is a message to nobody', async () => {
    const { kapso, refusal } = open();
    expect(await refusal(kapso.messages.send(text('Hi', {} as { to: string })))).toEqual([400, 131_008]);
  });
});

describe('a message of the fake', () => {
  it('is in the history and the conversations of both APIs, first of all', async () => {
    const { fake, kapso } = open();
    fake.receive({ from: '+14155550123', text: 'Where is it?' });
    const { messages } = await kapso.messages.send(text('On its way'));
    const id = messages[0]?.id ?? '';
    const [newest, before] = (await kapso.phoneNumberMessages.list({ phone_number_id })).items;
    expect(newest).toMatchObject({ id, type: 'text', to: '14155550123', text: { body: 'On its way' } });
    expect(before).toMatchObject({ from: '14155550123', kapso: { direction: 'inbound', content: 'Where is it?' } });
    expect(await kapso.phoneNumberMessages.get({ phone_number_id, message_id: id })).toEqual(newest);
    expect((await kapso.messages.list()).items[0]).toMatchObject({ id, kapso: { direction: 'outbound' } });
    const [ofNumber] = (await kapso.phoneNumberConversations.list({ phone_number_id })).items;
    const [ofProject] = (await kapso.conversations.list()).items;
    expect(ofNumber).toMatchObject({ phone_number: '14155550123', kapso: { last_message_id: id, messages_count: 2 } });
    expect(ofProject).toMatchObject({ id: ofNumber?.id, kapso: { last_message_text: 'On its way' } });
  });

  it('is sent, delivered and read by the clock, in the history and by signed webhooks, twice and backward on demand', async () => {
    const { clock, fake, kapso } = open();
    fake.receive({ from: to });
    const { messages } = await kapso.messages.send(text('Hi'));
    const id = messages[0]?.id ?? '';
    const statusOf = async () =>
      (await kapso.phoneNumberMessages.get({ phone_number_id, message_id: id })).kapso?.status;
    const taken = async (options: object = {}) => {
      const deliveries = await fake.deliveries(options);
      const received = await Promise.all(
        deliveries.map(({ request }) => receiveKapsoWebhook(request, { secret: 'test-secret' })),
      );
      return received.map(({ event, idempotencyKey }) => `${String(event)} ${String(idempotencyKey?.startsWith(id))}`);
    };
    expect(await statusOf()).toBe('pending');
    expect(await taken()).toEqual(['whatsapp.message.received false']);
    await clock.advance(1_000);
    expect(await statusOf()).toBe('sent');
    await clock.advance(9_000);
    expect(await statusOf()).toBe('read');
    const events = ['read', 'delivered', 'sent'].map((status) => `whatsapp.message.${status} true`);
    expect(await taken({ reversed: true, twice: true })).toEqual(events.flatMap((event) => [event, event]));
    expect(await taken()).toEqual([]);
  });

  it('is forgotten by a reset', async () => {
    const { fake, kapso, refusal } = open();
    fake.receive({ from: to });
    await kapso.messages.send(text('Hi'));
    fake.reset();
    expect(await refusal(kapso.messages.send(text('Hi')))).toEqual([422, 131_047]);
    expect(await fake.deliveries()).toEqual([]);
  });

  it('can be marked as read, beside messages at the same address', async () => {
    const { fake, kapso } = open();
    const typing_indicator = { type: 'text' } as const;
    const receipt = { status: 'read', message_id: fake.receive({ from: to }).id, typing_indicator } as const;
    await kapso.messages.markRead({ ...common, ...receipt });
    expect(fake.requests.at(-1)).toMatchObject({
      operation: 'messages.markRead',
      body: { messaging_product: 'whatsapp', ...receipt },
    });
  });
});

describe('a file of the fake', () => {
  it('is needed, by its id or its link', async () => {
    const { fake, kapso, refusal } = open();
    fake.receive({ from: '14155550123' });
    const image = { id: '', caption: 'A map' };
    expect(await refusal(kapso.messages.send({ ...common, to, type: 'image', image }))).toEqual([400, 131_008]);
  });

  it('can be sent until it expires, and be downloaded with its digest', async () => {
    const { clock, fake, kapso, refusal } = open();
    const file = namedFile(new Uint8Array([1, 2, 3]), { type: 'image/png', name: 'map.png' });
    const { id } = await kapso.mediaFiles.upload({ ...common, file });
    const details = await kapso.mediaFiles.get({ media_id: id, phone_number_id });
    expect(details).toMatchObject({
      mime_type: 'image/png',
      file_size: '3',
      sha256: '039058c6f2c0cb492c533b0a4d14ef77cc0f78abccced5287d84a1a2011cfb81',
    });
    fake.receive({ from: to });
    const image = { ...common, to, type: 'image' as const, image: { id } };
    await kapso.messages.send(image);
    await clock.advance(30 * day);
    fake.receive({ from: to });
    expect(await refusal(kapso.messages.send(image))).toEqual([400, 100]);
    expect((await refusal(kapso.mediaFiles.get({ media_id: id, phone_number_id })))[0]).toBe(404);
  });

  it('is refused without a media type of its own, whatever the field beside it says', async () => {
    const { kapso, refusal } = open();
    const upload = kapso.mediaFiles.upload({ ...common, type: 'image/png', file: new Uint8Array([1]) });
    expect(await refusal(upload)).toEqual([400, 100]);
  });
});

describe('a message that WhatsApp does not take', () => {
  const image = { link: 'https://shop.example.com/1.png' };
  const reply = (id: string, title = `Choice ${id}`) => ({ type: 'reply', reply: { id, title } });
  const buttons = (...all: object[]) => ({ type: 'button', body: { text: 'Which?' }, action: { buttons: all } });
  const rows = (count: number, id = (index: number) => `${index}`) =>
    Array.from({ length: count }, (_, index) => ({ id: id(index), title: 'Same' }));
  const list = (...sections: object[][]) => ({
    type: 'list',
    body: { text: 'Which?' },
    action: { button: 'Choose', sections: sections.map((all, index) => ({ title: `Part ${index}`, rows: all })) },
  });
  const send = (message: object) => {
    const { fake, kapso, refusal } = open();
    fake.receive({ from: to });
    const sent = kapso.messages.send({ ...common, to, ...message } as Parameters<typeof kapso.messages.send>[0]);
    return { refusal: () => refusal(sent), sent };
  };

  it.each<[string, object]>([
    ['without text', { type: 'text', text: { body: '' } }],
    ['without contacts', { type: 'contacts', contacts: [] }],
    ['with a contact without a name', { type: 'contacts', contacts: [{ name: {} }] }],
    [
      'with buttons below no text',
      { type: 'interactive', interactive: { ...buttons(reply('1')), body: { text: '' } } },
    ],
    ['with a button without a title', { type: 'interactive', interactive: buttons(reply('1', '')) }],
    ['with a list without rows', { type: 'interactive', interactive: list([]) }],
  ])('is refused %s as one that lacks a parameter', async (_, message) => {
    expect(await send(message).refusal()).toEqual([400, 131_008]);
  });

  it.each<[string, object]>([
    ['with media by id and by link', { type: 'image', image: { ...image, id: '7' } }],
    ['with media at no URL', { type: 'image', image: { link: '1.png' } }],
    ['with a text that is too long', { type: 'text', text: { body: 'x'.repeat(4_097) } }],
    ['with a caption that is too long', { type: 'image', image: { ...image, caption: 'x'.repeat(1_025) } }],
    [
      'with four buttons',
      { type: 'interactive', interactive: buttons(...['1', '2', '3', '4'].map((id) => reply(id))) },
    ],
    [
      'with two buttons of the same title',
      { type: 'interactive', interactive: buttons(reply('1', 'A'), reply('2', 'A')) },
    ],
    [
      'with two buttons of the same id',
      { type: 'interactive', interactive: buttons(reply('1', 'A'), reply('1', 'B')) },
    ],
    ['with a title that is too long', { type: 'interactive', interactive: buttons(reply('1', 'x'.repeat(21))) }],
    [
      'with eleven rows in all',
      {
        type: 'interactive',
        interactive: list(
          rows(6),
          rows(5, (index) => `b${index}`),
        ),
      },
    ],
    ['with two rows of the same id', { type: 'interactive', interactive: list(rows(2, () => '1')) }],
  ])('is refused %s as one with a wrong value', async (_, message) => {
    expect(await send(message).refusal()).toEqual([400, 131_009]);
  });

  it.each<[string, object]>([
    ['media by link', { type: 'image', image: { ...image, caption: 'x'.repeat(1_024) } }],
    ['as much text as there may be', { type: 'text', text: { body: 'x'.repeat(4_096) } }],
    ['a contact', { type: 'contacts', contacts: [{ name: { formatted_name: 'Ana' } }] }],
    ['three buttons', { type: 'interactive', interactive: buttons(reply('1'), reply('2'), reply('3')) }],
    [
      'ten rows',
      {
        type: 'interactive',
        interactive: list(
          rows(5),
          rows(5, (index) => `b${index}`),
        ),
      },
    ],
  ])('is none with %s', async (_, message) => {
    expect(await send(message).sent).toMatchObject({ messages: [{ message_status: 'accepted' }] });
  });
});

describe("a failure of the fake's WhatsApp API", () => {
  it('is in the format of Meta, for a wrong key, a fault and a path that is not there', async () => {
    const { fake, kapso } = open();
    const number = { phone_number_id };
    const details: unknown[] = [];
    const keep = (error: unknown) => void details.push(isKapsoError(error) && error.detail?.error);
    const stranger = createKapso({ apiKey: 'wrong-key', fetch: fake.fetch, retry: false });
    await stranger.phoneNumberMessages.list(number).catch(keep);
    await stranger.contacts.list().catch(keep);
    fake.fail('phoneNumberMessages.list', fault.status(503));
    await kapso.phoneNumberMessages.list(number).catch(keep);
    const { body } = await fake.fetch('https://api.kapso.ai/meta/whatsapp/v24.0/a/b/c');
    details.push(((await new Response(body).json()) as { error: unknown }).error);
    expect(details).toEqual([
      { message: 'Invalid API key', type: 'OAuthException', code: 401 },
      'Invalid API key',
      { message: 'Request failed with status 503', type: 'OAuthException', code: 503 },
      { message: 'Request failed with status 404', type: 'OAuthException', code: 404 },
    ]);
  });
});
