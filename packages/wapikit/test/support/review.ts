import type { ProviderReview, SeedOperation } from '../../../../scripts/src/providers/review.ts';

const message = {
  uniqueId: '1',
  conversationId: '2',
  direction: 'InBound',
  status: 'Read',
  createdAt: '2026-06-01T00:00:00Z',
};

/** What the pages say, written down from them and never from the description. */
const seeds: readonly SeedOperation[] = [
  {
    path: '/contacts',
    id: 'getContacts',
    // The seed gives these six by their descriptions alone, in this order; the names are those of the vendor's newer pages.
    parameters: {
      page: 'integer<int64>!',
      per_page: 'integer<int64>!',
      list_id: 'string',
      order: 'string enum=asc,desc',
      status: 'string',
      searchString: 'string',
    },
    statuses: { 200: [] },
    bodies: Object.fromEntries(
      Object.entries({
        '200': 'contacts paginationMeta',
        '200 contacts[]': 'uniqueId name phone attributes createdAt lists tags conversations status',
        '200 contacts[].lists[]': 'name description numberOfContacts numberOfCampaignsSent tags uniqueId createdAt',
        '200 contacts[].lists[].tags[]': 'label uniqueId',
        '200 contacts[].tags[]': 'label uniqueId',
        '200 contacts[].conversations[]':
          'uniqueId contactId campaignId organizationId initiatedBy messages createdAt status',
        '200 contacts[].conversations[].messages[]':
          'uniqueId conversationId direction status messageType createdAt replyToMessageId whatsAppMessageId messageData',
        '200 contacts[].conversations[].messages[].messageData': 'text',
        '200 paginationMeta': 'page per_page total',
      }).map(([place, names]) => [place, Object.fromEntries(names.split(' ').map((name) => [name, '?']))]),
    ),
  },
];

/** What was written down of Wapikit by hand. */
export const review: ProviderReview = {
  title: 'Wapikit',
  seeds,
  examples: 1,
  takes: [
    ['ErrorBody', 'Unauthorized'],
    ['MessageSchema', { ...message, messageType: 'Text' }],
    ['MessageSchema', { ...message, message_type: 'Text' }],
    ['ErrorBody', { message: 'Unauthorized' }],
    // The tags of a list inside a contact may be null.
    ['/components/schemas/ContactListSchema/properties/tags', null],
    // Pages are counted from 1, and have 50 rows at most.
    ['/paths/~1contacts/get/parameters/0/schema', 1],
    ['/paths/~1contacts/get/parameters/1/schema', 50],
  ],
  refuses: [
    ['MessageSchema', { ...message, message_type: 7 }],
    ['/paths/~1contacts/get/parameters/0/schema', 0],
    ['/paths/~1contacts/get/parameters/1/schema', 51],
  ],
  changes: {
    list: '/conversations',
    member: ['MessageSchema', 'status'],
    filter: 'campaign_id',
    narrowed: ['OrderEnum'],
  },
};
