// What a message is sent with: a recipient, and a file that has one source.
import { type Kapso, recipientOf, type WhatsappIdentity } from '@wa-clients/kapso';

declare const kapso: Kapso;
declare const identity: WhatsappIdentity;
declare const caption: string | undefined;

const common = { phone_number_id: '1', messaging_product: 'whatsapp' } as const;
const text = { ...common, type: 'text', text: { body: 'Hi' } } as const;
kapso.messages.send({ ...text, to: '+14155550123' });
kapso.messages.send({ ...text, recipient: 'US.13491208655302741918' });
kapso.messages.send({ ...text, to: '+14155550123', recipient: 'US.13491208655302741918' });
kapso.messages.send({ ...text, ...recipientOf(identity) });
// What may be left out may be undefined.
kapso.messages.send({ ...text, to: '+14155550123', biz_opaque_callback_data: caption });
// @ts-expect-error TS2345: somebody must get it
kapso.messages.send(text);
// @ts-expect-error TS2345: somebody must get it
kapso.messages.sendMarketing({ ...common, type: 'template', template: { name: 'sale', language: { code: 'en' } } });

const image = { ...common, to: '+14155550123', type: 'image' } as const;
kapso.messages.send({ ...image, image: { id: '1' } });
kapso.messages.send({ ...image, image: { link: 'https://example.com/a.jpg', caption: 'A' } });
// @ts-expect-error TS2322: a file has a source
kapso.messages.send({ ...image, image: { caption: 'A' } });
// @ts-expect-error TS2322: a file has one source
kapso.messages.send({ ...image, image: { id: '1', link: 'https://example.com/a.jpg' } });
// @ts-expect-error TS2353: sending takes no idempotency key
kapso.messages.send({ ...text, to: '+14155550123' }, { idempotencyKey: 'order-17' });
