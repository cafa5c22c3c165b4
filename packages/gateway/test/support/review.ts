import type { ProviderReview, SeedOperation } from '../../../../scripts/src/providers/review.ts';

/** What the pages say, written down from them and never from the description. */
const seeds: readonly SeedOperation[] = [
  {
    path: '/api/v1/sessions/{session}/contacts',
    id: 'listContacts',
    parameters: {
      session: 'string!',
      source: 'string enum=dm,group',
      group: 'string',
      q: 'string',
      limit: 'integer<int64> default=50',
      cursor: 'string',
    },
    statuses: { 200: [], 400: [], 404: [] },
    bodies: {
      '200': { data: 'array', nextCursor: 'string' },
      '200 data[]': { businessName: 'string', lid: 'string', name: 'string', phoneNumber: 'string', source: 'string' },
      '400 error': { code: 'string', details: 'object', message: 'string' },
      '404 error': { code: 'string', details: 'object', message: 'string' },
    },
  },
];

/** What was written down of WhatsApp Gateway by hand. */
export const review: ProviderReview = {
  title: 'WhatsApp Gateway',
  seeds,
  examples: 1 + 1 + 1,
  optionalIdentities: {
    'SendResult.waMessageId': 'a message that waits in the queue has no id of WhatsApp yet',
  },
  takes: [
    ['ContactPage', { data: [], nextCursor: '' }],
    ['ContactPage', { data: [{ lid: '1@lid', source: 'dm' }] }],
  ],
  refuses: [
    ['ContactPage', { nextCursor: '' }],
    ['ErrorEnvelope', { error: { code: 'not_found' } }],
  ],
  lacks: { '/servers': 'every deployment has its own base URL' },
  changes: {
    list: '/api/v1/sessions/{session}/contacts',
    member: ['Chat', 'pinned'],
    filter: 'group',
    narrowed: ['/api/v1/sessions/{session}/contacts', 'source'],
  },
};
