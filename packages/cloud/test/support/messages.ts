import type { SendMessageInput } from '../../src/index.ts';

type Body<Input> = Input extends unknown ? Omit<Input, 'phone_number_id'> : never;
type Bodies = Readonly<Record<string, Body<SendMessageInput>>>;
type Interactive = Extract<SendMessageInput, { type: 'interactive' }>['interactive'];

const common = { messaging_product: 'whatsapp', recipient_type: 'individual', to: '+16505551234' } as const;
const body = { text: 'Choose' };
const link = 'https://example.com/a.png';

/** One interactive content of each kind, by the tables of Meta's pages. */
const interactive: Readonly<Record<string, Interactive>> = {
  button: {
    type: 'button',
    header: { type: 'image', image: { link } },
    body,
    footer: { text: 'Thanks' },
    action: { buttons: [{ type: 'reply', reply: { id: 'yes', title: 'Yes' } }] },
  },
  list: {
    type: 'list',
    header: { type: 'text', text: 'Menu' },
    body,
    action: {
      button: 'Open',
      sections: [{ title: 'Dishes', rows: [{ id: '1', title: 'Soup', description: 'Hot' }] }],
    },
  },
  product: { type: 'product', body, action: { catalog_id: '1', product_retailer_id: 'sku' } },
  product_list: {
    type: 'product_list',
    header: { type: 'text', text: 'Shop' },
    body,
    action: { catalog_id: '1', sections: [{ title: 'New', product_items: [{ product_retailer_id: 'sku' }] }] },
  },
  catalog_message: {
    type: 'catalog_message',
    body,
    action: { name: 'catalog_message', parameters: { thumbnail_product_retailer_id: 'sku' } },
  },
  flow: {
    type: 'flow',
    body,
    action: { name: 'flow', parameters: { flow_message_version: '3', flow_id: '1', flow_cta: 'Book' } },
  },
  cta_url: {
    type: 'cta_url',
    body,
    action: { name: 'cta_url', parameters: { display_text: 'Open', url: 'https://example.com' } },
  },
  location_request_message: { type: 'location_request_message', body, action: { name: 'send_location' } },
  request_contact_info: { type: 'request_contact_info', body, action: { name: 'request_contact_info' } },
  address_message: {
    type: 'address_message',
    body,
    action: { name: 'address_message', parameters: { country: 'IN', values: { name: 'Ana', in_pin_code: '400063' } } },
  },
  call_permission_request: {
    type: 'call_permission_request',
    body,
    action: { name: 'call_permission_request' },
  },
  voice_call: { type: 'voice_call', body, action: { name: 'voice_call', parameters: { display_text: 'Call' } } },
};

/** A message of each kind, by the tables of Meta's pages. */
export const messages: Bodies = {
  text: { ...common, type: 'text', text: { body: 'Grüße 👋 https://example.com', preview_url: true } },
  'reply to a message': { ...common, context: { message_id: 'wamid.1' }, type: 'text', text: { body: 'Yes' } },
  'with callback data': { ...common, biz_opaque_callback_data: 'order-17', type: 'text', text: { body: 'Yes' } },
  'to a user id': {
    messaging_product: 'whatsapp',
    recipient: 'US.13491208655302741918',
    type: 'text',
    text: { body: 'Hi' },
  },
  image: { ...common, type: 'image', image: { id: '1013859600285441', caption: 'A map' } },
  video: { ...common, type: 'video', video: { link: 'https://example.com/a.mp4' } },
  audio: { ...common, type: 'audio', audio: { id: '1013859600285441', voice: true } },
  document: { ...common, type: 'document', document: { link: 'https://example.com/a.pdf', filename: 'a.pdf' } },
  sticker: { ...common, type: 'sticker', sticker: { id: '1013859600285441' } },
  location: { ...common, type: 'location', location: { latitude: 37.4421, longitude: -122.1615, name: 'Shop' } },
  contacts: {
    ...common,
    type: 'contacts',
    contacts: [{ name: { formatted_name: 'Ana Silva', first_name: 'Ana' }, phones: [{ phone: '+16505559999' }] }],
  },
  reaction: { ...common, type: 'reaction', reaction: { message_id: 'wamid.1', emoji: '👍' } },
  template: {
    ...common,
    type: 'template',
    template: {
      name: 'order_update',
      language: { code: 'en_US' },
      components: [
        { type: 'header', parameters: [{ type: 'image', image: { link } }] },
        { type: 'body', parameters: [{ type: 'text', parameter_name: 'name', text: 'Ana' }] },
        { type: 'button', sub_type: 'quick_reply', index: '0', parameters: [{ type: 'payload', payload: 'STOP' }] },
      ],
    },
  },
  ...Object.fromEntries(
    Object.entries(interactive).map(([kind, content]) => [
      kind,
      { ...common, type: 'interactive', interactive: content } as const,
    ]),
  ),
};
