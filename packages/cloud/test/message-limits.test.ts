import { describe, expect, it } from 'vitest';

import { messageLimits } from '../../whatsapp/test/support/message-limits.ts';
import { validator } from '../src/generated/schemas.ts';
import { createCloud, isWaError, type SendMessageInput } from '../src/index.ts';
import { fakeCloud } from '../src/testing.ts';

const phone_number_id = '106540352242922';
const to = '+14155550123';
const common = { phone_number_id, messaging_product: 'whatsapp', to } as const;
const long = (length: number) => 'x'.repeat(length);
const interactive = (content: object) => ({ ...common, type: 'interactive', interactive: content });
const body = { text: 'Choose' };
const link = 'https://example.com/a.png';
const url = { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://example.com' } };
const reply = { type: 'reply', reply: { id: 'yes', title: 'Yes' } };
const withHeader = (header: object) => interactive({ type: 'button', header, body, action: { buttons: [reply] } });

/** What nothing but the service refuses. */
const refused: [name: string, message: object, code: number][] = [
  ['a caption of an audio file', { ...common, type: 'audio', audio: { link, caption: 'x' } }, 100],
  ['a caption of a sticker', { ...common, type: 'sticker', sticker: { link, caption: 'x' } }, 100],
  ['a file name of an image', { ...common, type: 'image', image: { link, filename: 'a.png' } }, 100],
  ['a place that is none', { ...common, type: 'location', location: { latitude: 91, longitude: 0 } }, 131_009],
  [
    'a label of a call of 21 characters',
    interactive({ type: 'voice_call', body, action: { name: 'voice_call', parameters: { display_text: long(21) } } }),
    131_009,
  ],
  ['an unknown interactive type', interactive({ type: 'quiz', body, action: {} }), 131_009],
  ['an action of another type', interactive({ type: 'cta_url', body, action: { ...url, name: 'flow' } }), 131_009],
  ['a picture as a video', { ...common, type: 'video', video: { id: 'PICTURE' } }, 131_053],
  ['a picture in the header of a video', withHeader({ type: 'video', video: { id: 'PICTURE' } }), 131_053],
];
const values = (...texts: string[]) => texts.map((text) => ({ type: 'text', text }));
const template = (...components: object[]) => ({
  ...common,
  type: 'template',
  template: { name: 'order_update', language: { code: 'en_US' }, components },
});
const templates: typeof refused = [
  [
    'a body that is too long with its values',
    template({ type: 'body', parameters: values(long(1_000), 'x') }),
    132_005,
  ],
  [
    'a component that is there twice',
    template(...['a', 'b'].map((one) => ({ type: 'body', parameters: values(one) }))),
    131_009,
  ],
  [
    'names for a template with numbers',
    template({ type: 'body', parameters: values('a', 'b').map((one, n) => ({ ...one, parameter_name: `p${n}` })) }),
    132_012,
  ],
];

describe('the fake refuses', () => {
  it.each([...refused, ...templates])('%s', async (_, message, code) => {
    const { cloud } = open();
    const file = new Blob(['x'], { type: 'image/png' });
    const { id } = await cloud.media.upload({ phone_number_id, messaging_product: 'whatsapp', file });
    const sent = JSON.parse(JSON.stringify(message).replace('PICTURE', id)) as SendMessageInput;
    await expect(cloud.messages.send(sent)).rejects.toMatchObject({ detail: { error: { code } } });
  });

  it.each([
    ['of a type that is not taken', new Blob(['x'], { type: 'application/zip' }), 100],
    ['without bytes', new Blob([], { type: 'image/png' }), 131_053],
    ['of 5 MB and a byte', new Blob([new Uint8Array(5 * 1_048_576 + 1)], { type: 'image/jpeg' }), 131_053],
  ])('a file %s', async (_, file, code) => {
    const uploading = open().cloud.media.upload({ phone_number_id, messaging_product: 'whatsapp', file });
    await expect(uploading).rejects.toMatchObject({ detail: { error: { code } } });
  });
});

const from = (message: object) => ({ phone_number_id, ...message }) as SendMessageInput;

function open(options: object = {}) {
  const fake = fakeCloud();
  fake.receive({ from: to });
  return { fake, cloud: createCloud({ apiKey: 'test-key', fetch: fake.fetch, retry: false, ...options }) };
}

describe.each(messageLimits)('%s', (_, within, beyond, code) => {
  it('are taken by the schemas and by the fake', async () => {
    const { cloud } = open({ validate: validator({ requests: 'strict', responses: 'strict' }) });
    expect((await cloud.messages.send(from(within))).messages).toHaveLength(1);
  });

  it('are refused otherwise: before the request where it is validated, and by the fake with the code of Meta', async () => {
    const validated = open({ validate: validator({ requests: 'strict' }) });
    const error: unknown = await validated.cloud.messages.send(from(beyond)).catch((reason: unknown) => reason);
    expect([isWaError(error, 'request_invalid'), validated.fake.requests]).toEqual([true, []]);
    await expect(open().cloud.messages.send(from(beyond))).rejects.toMatchObject({
      code: 'bad_request',
      retryable: false,
      detail: { error: { code } },
    });
  });
});
