import type { ProviderReview, SeedOperation } from '../../../../scripts/src/providers/review.ts';

const moment = 'string<date-time>';
const orNull = 'string|null';
const uuid = 'string<uuid>';

/** What the pages say, written down from them and never from the description. */
const seeds: readonly SeedOperation[] = [
  {
    path: '/whatsapp/contacts',
    id: 'listWhatsappContactsPlatform',
    parameters: {
      customer_id: 'string',
      customer_external_id: 'string',
      has_customer: 'boolean',
      profile_name_contains: 'string',
      wa_id_contains: 'string',
      business_scoped_user_id: 'string',
      created_after: moment,
      created_before: moment,
      page: 'integer maximum=50 default=1 deprecated',
      per_page: 'integer maximum=100 default=20',
      limit: 'integer minimum=1 maximum=100 default=20',
      before: 'string',
      after: 'string',
    },
    statuses: { 200: ['X-Total', 'X-Total-Pages', 'X-Per-Page', 'X-Page', 'Link'], 400: [], 401: [] },
    bodies: {
      '200': { data: 'array!', meta: 'object', paging: 'object' },
      '200 data[]': {
        id: uuid,
        wa_id: orNull,
        business_scoped_user_id: orNull,
        parent_business_scoped_user_id: orNull,
        username: orNull,
        profile_name: 'string',
        display_name: orNull,
        customer_id: 'string|null<uuid>',
        metadata: 'object|null',
        created_at: moment,
        updated_at: moment,
      },
      '200 meta': {
        page: 'integer! minimum=1',
        per_page: 'integer! minimum=1',
        total_pages: 'integer! minimum=0',
        total_count: 'integer! minimum=0',
      },
      '200 paging': { cursors: 'object', next: orNull, previous: orNull },
      '200 paging.cursors': { before: 'string', after: 'string' },
      '400': {
        message: 'string',
        detail: 'string',
        requested_page: 'integer',
        requested_per_page: 'integer',
        requested_window: 'integer',
        max_page: 'integer',
        max_window: 'integer',
        cursor_example: 'string',
      },
      '401': { error: 'string!' },
    },
  },
  {
    path: '/whatsapp/conversations',
    id: 'listWhatsappConversations',
    parameters: {
      phone_number_id: 'string',
      phone_number: 'string',
      status: 'string enum=active,ended',
      assigned_user_id: uuid,
      unassigned: 'boolean',
      created_after: moment,
      created_before: moment,
      last_active_after: moment,
      last_active_before: moment,
      limit: 'integer minimum=1 maximum=100 default=20',
      before: 'string',
      after: 'string',
    },
    statuses: { 200: [] },
    bodies: {
      '200': { data: 'array!', paging: 'object!' },
      '200 data[]': Object.fromEntries(
        [
          'id',
          'phone_number',
          'status',
          'last_active_at',
          'created_at',
          'updated_at',
          'metadata',
          'phone_number_id',
          'kapso',
        ].map((name) => [name, '?']),
      ),
      '200 data[].kapso': Object.fromEntries(
        [
          'contact_name',
          'messages_count',
          'last_message_id',
          'last_message_type',
          'last_message_timestamp',
          'last_message_text',
          'last_inbound_at',
          'last_outbound_at',
        ].map((name) => [name, '?']),
      ),
      '200 paging': { cursors: 'object', next: orNull, previous: orNull },
    },
  },
];

/** What was written down of Kapso by hand. */
export const review: ProviderReview = {
  title: 'Kapso',
  seeds,
  examples: 2 + 1 + 8 + 7,
  optionalIdentities: {
    'NotificationEventType.name': 'a kind of notification is named by its key, which is required; no path takes either',
    'MetaFlowAsset.name': 'the only file of a flow is its JSON, which no path takes',
    'BlockedUser.wa_id': 'the vendor says user where Meta says wa_id; no path takes either',
    'DirectoryContact.wa_id': 'a user without a phone number has none',
  },
  takes: [
    ['WhatsappContactListResponse', { data: [], paging: { cursors: { before: null, after: null }, next: null } }],
  ],
  refuses: [
    ['WhatsappConversationListResponse', { data: [] }],
    ['RunResponse', {}],
  ],
  changes: {
    list: '/whatsapp/conversations',
    member: ['WhatsappContact', 'profile_name'],
    filter: 'phone_number_id',
    narrowed: ['/whatsapp/conversations', 'status'],
  },
};
