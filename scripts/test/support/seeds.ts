/** What the page of one operation says. */
export interface SeedOperation {
  readonly provider: string;
  readonly path: string;
  readonly id: string;
  /** Briefs of the parameters by name; `!` is required. */
  readonly parameters: Readonly<Record<string, string>>;
  /** Response headers by status. */
  readonly statuses: Readonly<Record<string, readonly string[]>>;
  /** Members of bodies by place; `?` where the seed shows a name but no type. */
  readonly bodies: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const moment = 'string<date-time>';
const orNull = 'string|null';
const uuid = 'string<uuid>';
const kirimError = { type: 'string!', code: 'string!', message: 'string!', param: 'string', request_id: 'string!' };
const kirimStatuses = ['400', '401', '404', '422', '429', '500'];

/** What the five seeds say, written down from their pages and never from the descriptions. */
export const seeds: readonly SeedOperation[] = [
  {
    provider: 'kapso',
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
    provider: 'kapso',
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
  {
    provider: 'gateway',
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
  {
    provider: 'kirim',
    path: '/{phone_number_id}/contacts',
    id: 'listContacts',
    parameters: {
      phone_number_id: String.raw`string! pattern=^\d{6,20}$`,
      phone: 'string',
      search: 'string minLength=1 maxLength=200',
      limit: String.raw`string pattern=^\d+$`,
      cursor: 'string',
    },
    statuses: Object.fromEntries(['200', ...kirimStatuses].map((status) => [status, []])),
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
      ...Object.fromEntries(kirimStatuses.map((status) => [`${status} error`, kirimError])),
    },
  },
  {
    provider: 'wapikit',
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

/** Examples that the seeds show, counted on their pages: of bodies, of parameters and of single members. */
export const examplesInSeeds = { gateway: 1 + 1 + 1, kapso: 2 + 1 + 8 + 7, kirim: 1 + 6 + 1, wapikit: 1 };
