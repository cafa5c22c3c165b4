import { account, under } from './ids.ts';
import type { WireRow } from './wire-row.ts';

type Message = Parameters<Parameters<WireRow['send']>[0]['messages']['send']>[0];

const head = { ...account, messaging_product: 'whatsapp', to: '6281234567890' } as const;
const start = '{"messaging_product":"whatsapp","to":"6281234567890"';

/** A message to one person, and what follows its head in the body. */
function sent(message: Message, rest: string): WireRow {
  return {
    name: 'messages.send',
    send: ({ messages }) => messages.send(message),
    line: `POST ${under}/messages`,
    body: `${start},${rest}}`,
  };
}

/** Messages of every type that the vendor lists, texts apart. */
export const wireOfMessages: readonly WireRow[] = [
  sent(
    {
      ...head,
      recipient_type: 'individual',
      type: 'image',
      image: { link: 'https://a.example/b.jpg', caption: 'Toko' },
    },
    '"recipient_type":"individual","type":"image","image":{"link":"https://a.example/b.jpg","caption":"Toko"}',
  ),
  sent(
    { ...head, type: 'video', video: { id: '1166846181421424' } },
    '"type":"video","video":{"id":"1166846181421424"}',
  ),
  sent(
    { ...head, type: 'audio', audio: { link: 'https://a.example/b.ogg' } },
    '"type":"audio","audio":{"link":"https://a.example/b.ogg"}',
  ),
  sent(
    { ...head, type: 'document', document: { link: 'https://a.example/b.pdf', filename: 'Faktur 7.pdf' } },
    '"type":"document","document":{"link":"https://a.example/b.pdf","filename":"Faktur 7.pdf"}',
  ),
  sent(
    {
      ...head,
      type: 'template',
      template: {
        name: 'order_paid',
        language: { code: 'id', policy: 'deterministic' },
        components: [{ type: 'body', parameters: [{ type: 'text', text: '{{1}}', parameter_name: 'orderId' }] }],
      },
    },
    '"type":"template","template":{"name":"order_paid","language":{"code":"id","policy":"deterministic"},"components":[{"type":"body","parameters":[{"type":"text","text":"{{1}}","parameter_name":"orderId"}]}]}',
  ),
  sent(
    { ...head, type: 'template', template: { name: 'order_paid', language: 'id' } },
    '"type":"template","template":{"name":"order_paid","language":"id"}',
  ),
  sent(
    {
      ...head,
      type: 'interactive',
      interactive: {
        type: 'list',
        body: { text: 'Pilih' },
        footer: { text: 'Toko' },
        action: { button: 'Menu', sections: [{ title: 'Kopi', rows: [{ id: 'k1', title: 'Susu' }] }] },
      },
    },
    '"type":"interactive","interactive":{"type":"list","body":{"text":"Pilih"},"footer":{"text":"Toko"},"action":{"button":"Menu","sections":[{"title":"Kopi","rows":[{"id":"k1","title":"Susu"}]}]}}',
  ),
  sent(
    {
      ...head,
      type: 'interactive',
      context: { message_id: 'wamid.abc=' },
      interactive: {
        type: 'cta_url',
        header: { type: 'text', text: 'Toko' },
        action: { name: 'cta_url', parameters: {} },
      },
    },
    '"type":"interactive","context":{"message_id":"wamid.abc="},"interactive":{"type":"cta_url","header":{"type":"text","text":"Toko"},"action":{"name":"cta_url","parameters":{}}}',
  ),
  {
    name: 'messages.send',
    send: ({ messages }) =>
      messages.send({
        ...account,
        messaging_product: 'whatsapp',
        status: 'read',
        message_id: 'wamid.abc=',
        typing_indicator: { type: 'text' },
      }),
    line: `POST ${under}/messages`,
    body: '{"messaging_product":"whatsapp","status":"read","message_id":"wamid.abc=","typing_indicator":{"type":"text"}}',
  },
];
