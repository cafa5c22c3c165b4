// What an app sends to people: the type of a message names what it needs, and a slip is seen where it is made.
import type { Kirim, MarkMessageRead, MessageRequest, SendImageMessage, SendTextMessage } from '@wa-clients/kirim';

import { typeOf } from '../../../../../scripts/type-tests/support/type-of.ts';

declare const kirim: Kirim;

const account = { phone_number_id: '106540352242922' };
const person = { ...account, messaging_product: 'whatsapp', to: '6281234567890' } as const;

// Every form that a message has.
kirim.messages.send({
  ...person,
  type: 'text',
  text: { body: 'Halo', preview_url: true },
  recipient_type: 'individual',
});
kirim.messages.send({ ...person, type: 'image', image: { link: 'https://example.com/a.jpg', caption: 'Pagi' } });
kirim.messages.send({ ...person, type: 'video', video: { id: '1' }, context: { message_id: 'wamid.a' } });
kirim.messages.send({ ...person, type: 'audio', audio: { id: '1' } });
kirim.messages.send({ ...person, type: 'document', document: { id: '1', filename: 'a.pdf' } });
kirim.messages.send({ ...person, type: 'template', template: { name: 'welcome', language: { code: 'id' } } });
kirim.messages.send({ ...person, type: 'interactive', interactive: { type: 'list', body: { text: 'Pilih' } } });

declare const maybe: string | undefined;

// Every form that a message has.
kirim.messages.send({
  ...account,
  'Idempotency-Key': maybe,
  messaging_product: 'whatsapp',
  status: 'read',
  message_id: 'wamid.a',
  typing_indicator: { type: 'text' },
});

// A form has a name, so that an app can build it elsewhere, and tell it from the others.
const text: SendTextMessage = { messaging_product: 'whatsapp', to: '1', type: 'text', text: { body: 'Halo' } };
kirim.messages.send({ ...account, ...text });
const read: MarkMessageRead = { messaging_product: 'whatsapp', status: 'read', message_id: 'wamid.a' };
kirim.messages.send({ ...account, ...read });
declare const message: MessageRequest;
kirim.messages.send({ ...account, ...message });
if (message.type === 'image') typeOf(message).is<SendImageMessage>();
if (message.status === 'read') typeOf(message).is<MarkMessageRead>();

// @ts-expect-error TS2345: an image needs an image
kirim.messages.send({ ...person, type: 'image' });
// @ts-expect-error TS2353: an image has no text
kirim.messages.send({ ...person, type: 'image', text: { body: 'Halo' } });
// @ts-expect-error TS2353: nor beside the image
kirim.messages.send({ ...person, type: 'image', image: { id: '1' }, text: { body: 'Halo' } });
// @ts-expect-error TS2345: the type is not read from the members
kirim.messages.send({ ...person, text: { body: 'Halo' } });
// @ts-expect-error TS2820: types are closed, and the nearest is named
kirim.messages.send({ ...person, type: 'imag', image: { id: '1' } });
// @ts-expect-error TS2345: somebody gets a message
kirim.messages.send({ ...account, messaging_product: 'whatsapp', type: 'text', text: { body: 'Halo' } });
// @ts-expect-error TS2345: what was read is told
kirim.messages.send({ ...account, messaging_product: 'whatsapp', status: 'read' });
// @ts-expect-error TS2353: nobody gets a receipt
kirim.messages.send({ ...account, ...read, status: 'read', to: '1' });
// @ts-expect-error TS2322: a message marks nothing as read
kirim.messages.send({ ...person, type: 'text', text: { body: 'Halo' }, status: 'read' });
