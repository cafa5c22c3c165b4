import type { ProviderReview, SeedOperation } from '../../../../scripts/src/providers/review.ts';

const error = { type: 'string!', code: 'string!', message: 'string!', param: 'string', request_id: 'string!' };
const statuses = ['400', '401', '404', '422', '429', '500'];

/** What the pages say, written down from them and never from the description. */
const seeds: readonly SeedOperation[] = [
  {
    path: '/{phone_number_id}/contacts',
    id: 'listContacts',
    parameters: {
      phone_number_id: String.raw`string! pattern=^\d{6,20}$`,
      phone: 'string',
      search: 'string minLength=1 maxLength=200',
      limit: String.raw`string pattern=^\d+$`,
      cursor: 'string',
    },
    statuses: Object.fromEntries(['200', ...statuses].map((status) => [status, []])),
    bodies: {
      '200': { data: 'array!', has_more: 'boolean!', next_cursor: 'string|null!', request_id: 'string!' },
      '200 data[]': {
        id: 'string!',
        object: 'string! enum=contact',
        phone_number: 'string|null!',
        name: 'string|null!',
        email: 'string|null!',
        metadata: 'object|null!',
        whatsapp_account: 'object!',
        created_at: 'string<date-time>!',
        updated_at: 'string<date-time>!',
      },
      '200 data[].whatsapp_account': { phone_number: 'string|null!' },
      ...Object.fromEntries(statuses.map((status) => [`${status} error`, error])),
    },
  },
];

/** What was written down of Kirim.chat by hand. */
export const review: ProviderReview = {
  title: 'Kirim.chat',
  seeds,
  examples: 1 + 6 + 1,
  refuses: [['ContactPage', { data: [{ id: 'ctc_01HXYZABCDEFGHJKMNPQRSTVWX', object: 'contact' }] }]],
  changes: {
    list: '/{phone_number_id}/conversations',
    member: ['Contact', 'email'],
    filter: 'contact_id',
    narrowed: ['/{phone_number_id}/conversations', 'status'],
    isCompiled: true,
  },
};
