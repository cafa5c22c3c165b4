import { describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createCloud, isWaError, type SendMessageInput } from '../src/index.ts';
import { loopback } from './support/loopback.ts';
import { messages } from './support/messages.ts';

const phone_number_id = '106540352242922';
const validate = validator({ requests: 'strict', responses: 'strict' });

async function open() {
  const accepted = { messaging_product: 'whatsapp', contacts: [], messages: [{ id: 'wamid.1' }] };
  const { baseUrl, received } = await loopback((body) =>
    JSON.stringify(body.includes('"status":"read"') ? { success: true } : accepted),
  );
  return { cloud: createCloud({ apiKey: 'test-key', baseUrl, validate }), received };
}

describe('messages.send', () => {
  it.each(Object.entries(messages))('sends byte by byte: %s', async (_, body) => {
    const { cloud, received } = await open();
    const { messages: sent } = await cloud.messages.send({ phone_number_id, ...body });
    expect(sent[0]?.id).toBe('wamid.1');
    const line = 'POST /v23.0/106540352242922/messages';
    expect(received).toEqual([{ line, authorization: 'Bearer test-key', body: JSON.stringify(body) }]);
  });

  it('sends each of them as a reply, but for a reaction, which names its message', async () => {
    const { cloud, received } = await open();
    const replies = Object.values(messages).flatMap((body) =>
      body.type === 'reaction' ? [] : [{ ...body, context: { message_id: 'wamid.HBgL' } }],
    );
    await Promise.all(replies.map((body) => cloud.messages.send({ phone_number_id, ...body })));
    expect(received.map(({ body }) => body).toSorted()).toEqual(replies.map((body) => JSON.stringify(body)).toSorted());
  });

  const common = { phone_number_id, messaging_product: 'whatsapp', to: '+16505551234' } as const;
  const long = (length: number) => 'x'.repeat(length);
  const listOf = (type: string) => ({
    interactive: {
      type: 'list',
      header: { type, text: 'Menu' },
      body: { text: 'Choose' },
      action: { button: 'Open', sections: [{ title: 'Dishes', rows: [{ id: '1', title: 'Soup' }] }] },
    },
  });
  const templateWith = (text: unknown) => ({
    template: {
      name: 'order_update',
      language: { code: 'en_US' },
      components: [{ type: 'button', sub_type: 'quick_reply', index: 0, parameters: [{ type: 'text', text }] }],
    },
  });
  it.each<[string, object]>([
    ['a message to nobody', { phone_number_id, messaging_product: 'whatsapp', type: 'text', text: { body: 'x' } }],
    ['a text of 4,097 characters', { ...common, type: 'text', text: { body: long(4_097) } }],
    ['a file with both sources', { ...common, type: 'image', image: { id: '1', link: 'https://example.com/a' } }],
    ['a file without a source', { ...common, type: 'video', video: { caption: 'x' } }],
    ['callback data of 513', { ...common, type: 'text', text: { body: 'x' }, biz_opaque_callback_data: long(513) }],
    ['a message without its content', { ...common, type: 'sticker' }],
    // The forms of the vendor's own examples that contradict its pages.
    ['a text without its type', { ...common, text: { body: 'x', preview_url: true } }],
    ['a reply with a list, without its type', { ...common, context: { message_id: 'wamid.1' }, ...listOf('text') }],
    ['a header of an unknown type', { ...common, type: 'interactive', ...listOf('banner') }],
    ['a button that sends true', { ...common, type: 'template', ...templateWith(true) }],
    ['an unknown type', { ...common, type: 'fax', fax: {} }],
  ])('refuses %s before it is sent, where requests are validated', async (_, input) => {
    const { cloud, received } = await open();
    const error: unknown = await cloud.messages.send(input as SendMessageInput).catch((reason: unknown) => reason);
    expect(isWaError(error, 'request_invalid')).toBe(true);
    expect(received).toEqual([]);
  });

  it('takes the same list and button, once they are right', async () => {
    const { cloud, received } = await open();
    const right = [
      { ...common, type: 'interactive', ...listOf('text') },
      { ...common, type: 'template', ...templateWith('yes') },
    ];
    for (const input of right) {
      // oxlint-disable-next-line no-await-in-loop -- one after the other
      await cloud.messages.send(input as SendMessageInput);
    }
    expect(received).toHaveLength(2);
  });

  it('never sends again what may have gone out, and says so', async () => {
    let calls = 0;
    const fetch = async () => {
      calls += 1;
      return Response.json(
        { error: { message: '(#131000) Something went wrong', type: 'x', code: 131_000 } },
        { status: 500 },
      );
    };
    const cloud = createCloud({ apiKey: 'test-key', fetch });
    const input = { ...common, type: 'text', text: { body: 'x' } } as const;
    const error: unknown = await cloud.messages.send(input).catch((reason: unknown) => reason);
    expect(isWaError(error) && [error.ambiguous, calls]).toEqual([true, 1]);
  });
});

describe('messages.markRead', () => {
  it('sends a read receipt with a typing indicator to the address of the messages', async () => {
    const { cloud, received } = await open();
    const receipt = {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: 'wamid.1',
      typing_indicator: { type: 'text' },
    } as const;
    expect(await cloud.messages.markRead({ phone_number_id, ...receipt })).toEqual({ success: true });
    expect(received[0]).toMatchObject({ line: 'POST /v23.0/106540352242922/messages', body: JSON.stringify(receipt) });
  });
});

describe('createCloud', () => {
  const asked = async (options: object) => {
    const urls: string[] = [];
    const fetch = async (url: string) => {
      urls.push(url);
      return Response.json({ id: '1' });
    };
    await createCloud({ apiKey: 'test-key', fetch, ...options }).flows.get({ flow_id: '1' });
    return urls[0];
  };

  it('calls the version that the client was created with, in no input of a call', async () => {
    expect(await asked({})).toBe('https://graph.facebook.com/v24.0/1');
    expect(await asked({ version: 'v23.0' })).toBe('https://graph.facebook.com/v23.0/1');
  });

  it.each(['24.0', 'v24', 'v24.0/../me', ''])('refuses %j as a version', async (version) => {
    await expect(asked({ version })).rejects.toMatchObject({ code: 'config_invalid' });
  });

  it('refuses a version beside a base URL, which has one', async () => {
    const both = { version: 'v24.0', baseUrl: 'https://proxy.example.com/v23.0' };
    await expect(asked(both)).rejects.toMatchObject({ code: 'config_invalid' });
  });
});
