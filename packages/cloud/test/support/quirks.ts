import type { Prepare, ProviderQuirks } from '../../../../scripts/src/providers/quirks.ts';
import { ids } from './ids.ts';

const user = '+15550100734';
const receive = (fake: object) =>
  (fake as { readonly receive: (message: object) => { readonly id: string } }).receive({ from: user });
const written: Prepare = (fake) => (receive(fake), {});
const ofUser = { block_users: [{ user }], messaging_product: 'whatsapp' };

/** What is known of the Cloud API beyond its description. */
export const quirks: ProviderQuirks = {
  context: ids,
  ofOne: ['businessProfiles', 'compliance'],
  prepared: {
    'media.upload': () => ({
      body: undefined,
      messaging_product: 'whatsapp',
      file: new Blob(['x'], { type: 'image/png' }),
    }),
    'uploads.append': () => ({ file_offset: 0, body: new Uint8Array(4) }),
    'uploads.create': () => ({ file_length: 4, file_type: 'image/png' }),
    'messages.send': (fake) => ({ ...written(fake), to: user }),
    'messages.markRead': (fake) => ({ message_id: receive(fake).id }),
    'messages.sendMarketing': (fake) => ({
      ...(Object.assign(fake.collection('templates')[0] ?? {}, { category: 'MARKETING' }), {}),
      template: {
        name: 'order_update',
        language: { code: 'en_US' },
        components: [{ type: 'body', parameters: ['Ana', '17'].map((text) => ({ type: 'text', text })) }],
      },
    }),
    'templates.create': () => ({ name: 'new_one' }),
    'templates.upsert': () => ({ name: 'new_one', languages: ['en_US', 'pt_BR'], message_send_ttl_seconds: 60 }),
    'templates.update': () => ({ message_send_ttl_seconds: -1 }),
    'templates.migrate': () => ({ source_waba_id: ids.business_account_id }),
    'templates.compare': (fake) => ({ template_ids: JSON.stringify([fake.collection('templates')[1]?.['id']]) }),
    'templates.delete': (fake) => ({ name: fake.collection('templates')[1]?.['name'] }),
    'phoneNumbers.verifyCode': () => ({ code: '123456' }),
    'flows.deprecate': (fake) => (Object.assign(fake.collection('flows')[0] ?? {}, { status: 'PUBLISHED' }), {}),
    'blockedUsers.block': (fake) => ({ ...written(fake), ...ofUser }),
    'blockedUsers.unblock': () => ofUser,
  },
};
