import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

import { describe, expect, it, onTestFinished } from 'vitest';

import { createKapso, isWaError, type SendMessageInput } from '../src/index.ts';
import { validator } from '../src/generated/schemas.ts';
import { metaMessages } from './support/meta-messages/meta-messages.ts';

const phone_number_id = '106540352242922';

/** A client of a server on loopback that keeps what it is sent, byte by byte. */
async function recording() {
  const requests: { readonly line: string; readonly key: unknown; readonly body: string }[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      requests.push({ line: `${request.method} ${request.url}`, key: request.headers['x-api-key'], body });
      response.setHeader('content-type', 'application/json');
      response.end(
        body.includes('"status":"read"')
          ? '{"success":true}'
          : '{"messaging_product":"whatsapp","contacts":[],"messages":[{"id":"wamid.1"}]}',
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/platform/v1`;
  const validate = validator({ requests: 'strict', responses: 'strict' });
  return { kapso: createKapso({ apiKey: 'test-key', baseUrl, validate }), requests };
}

describe('messages.send', () => {
  it.each(Object.entries(metaMessages))("sends a message of Meta's documents byte by byte: %s", async (_, body) => {
    const { kapso, requests } = await recording();
    const { messages } = await kapso.messages.send({ phone_number_id, ...body });
    expect(messages[0]?.id).toBe('wamid.1');
    const line = 'POST /meta/whatsapp/v24.0/106540352242922/messages';
    expect(requests).toEqual([{ line, key: 'test-key', body: JSON.stringify(body) }]);
  });

  const long = (length: number) => 'x'.repeat(length);
  const common = { phone_number_id, messaging_product: 'whatsapp', to: '+16505551234' } as const;
  const interactive = (content: object) => ({ ...common, type: 'interactive', interactive: content });
  const body = { text: 'x' };
  const many = (length: number, one: object) => Array.from({ length }, () => one);
  const button = (id: string, title = 'x') => ({ type: 'reply', reply: { id, title } });
  const rows = (row: object) => [{ title: 'x', rows: [{ id: 'x', title: 'x', ...row }] }];
  const list = (sections: object[], label = 'x') =>
    interactive({ type: 'list', body, action: { button: label, sections } });
  const link = 'https://example.com/a.png';
  const card = { header: { type: 'image', image: { link } }, action: { name: 'cta_url' } };
  const url = { name: 'cta_url', parameters: { display_text: long(21), url: link } };

  it.each<[string, object]>([
    ['a text of 4,097 characters', { ...common, type: 'text', text: { body: long(4_097) } }],
    ['a caption of 1,025', { ...common, type: 'image', image: { link, caption: long(1_025) } }],
    ['callback data of 513', { ...common, type: 'text', text: body, biz_opaque_callback_data: long(513) }],
    ['a formatted name of 201', { ...common, type: 'contacts', contacts: [{ name: { formatted_name: long(201) } }] }],
    ['258 contacts', { ...common, type: 'contacts', contacts: many(258, { name: { formatted_name: 'x' } }) }],
    [
      'four buttons',
      interactive({ type: 'button', body, action: { buttons: ['a', 'b', 'c', 'd'].map((id) => button(id)) } }),
    ],
    ['a button of 21', interactive({ type: 'button', body, action: { buttons: [button('a', long(21))] } })],
    ['a button id of 257', interactive({ type: 'button', body, action: { buttons: [button(long(257))] } })],
    [
      'an interactive body of 1,025',
      interactive({ type: 'button', body: { text: long(1_025) }, action: { buttons: [button('a')] } }),
    ],
    [
      'a footer of 61',
      interactive({ type: 'button', body, footer: { text: long(61) }, action: { buttons: [button('a')] } }),
    ],
    [
      'a header of 61',
      interactive({
        type: 'button',
        header: { type: 'text', text: long(61) },
        body,
        action: { buttons: [button('a')] },
      }),
    ],
    [
      'a list body of 4,097',
      interactive({ type: 'list', body: { text: long(4_097) }, action: { button: 'x', sections: rows({}) } }),
    ],
    ['eleven sections', list(many(11, rows({})[0] ?? {}))],
    ['a row id of 201', list(rows({ id: long(201) }))],
    ['a row title of 25', list(rows({ title: long(25) }))],
    ['a row description of 73', list(rows({ description: long(73) }))],
    ['a section title of 25', list([{ ...rows({})[0], title: long(25) }])],
    ['a list label of 21', list(rows({}), long(21))],
    ['a URL label of 21', interactive({ type: 'cta_url', body, action: url })],
    ['one card', interactive({ type: 'carousel', body, action: { cards: [{ card_index: 0, ...card }] } })],
    ['eleven cards', interactive({ type: 'carousel', body, action: { cards: many(11, { card_index: 0, ...card }) } })],
    ['a message without its content', { ...common, type: 'image' }],
    ['an unknown kind', { ...common, type: 'fax', fax: {} }],
    ['an unknown interactive kind', interactive({ type: 'quiz', body, action: {} })],
  ])('refuses %s before it is sent, where requests are validated', async (_, input) => {
    const { kapso, requests } = await recording();
    const error = await kapso.messages.send(input as SendMessageInput).catch((reason: unknown) => reason);
    expect(isWaError(error, 'request_invalid')).toBe(true);
    expect(requests).toEqual([]);
  });
});

describe('messages.markRead', () => {
  it('sends a read receipt, with a typing indicator, to the same address', async () => {
    const { kapso, requests } = await recording();
    const receipt = {
      messaging_product: 'whatsapp',
      status: 'read',
      message_id: 'wamid.HBgLMTY1MDM4Nzk0MzkVAgASGBQzQUYzMjEzNDM2RTZGQ0MzMDJBRgA=',
      typing_indicator: { type: 'text' },
    } as const;
    expect(await kapso.messages.markRead({ phone_number_id, ...receipt })).toEqual({ success: true });
    const line = 'POST /meta/whatsapp/v24.0/106540352242922/messages';
    expect(requests).toEqual([{ line, key: 'test-key', body: JSON.stringify(receipt) }]);
  });
});
