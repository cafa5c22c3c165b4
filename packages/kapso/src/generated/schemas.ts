// Generated from Kapso Platform API 0.2.0; do not edit.
// Description sha256 c00e270d1469ecde2a9060374a5e0fa52f6461de6c4be5a4dacc2989ca76416f, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/mini';
import type { components, operations } from './types.ts';

/** A page of contacts. */
export const WhatsappContactListResponse: z.ZodMiniType<components['schemas']['WhatsappContactListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappContact),
  meta: z.optional(PaginationMeta),
  paging: z.optional(Paging),
}));

/** One contact in its envelope. */
export const WhatsappContactResponse: z.ZodMiniType<components['schemas']['WhatsappContactResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappContact,
}));

/** A page of conversations. */
export const WhatsappConversationListResponse: z.ZodMiniType<components['schemas']['WhatsappConversationListResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(WhatsappConversation),
  paging: Paging,
}));

/** One conversation in its envelope. */
export const WhatsappConversationResponse: z.ZodMiniType<components['schemas']['WhatsappConversationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: WhatsappConversation,
}));

/** Kapso's ordinary error body. */
export const ErrorResponse: z.ZodMiniType<components['schemas']['ErrorResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.string(),
}));

/** A person that your project knows on WhatsApp. */
export const WhatsappContact: z.ZodMiniType<components['schemas']['WhatsappContact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.optional(z.string().check(c.format('uuid'))),
  wa_id: z.optional(z.nullable(z.string())),
  business_scoped_user_id: z.optional(z.nullable(z.string())),
  parent_business_scoped_user_id: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  profile_name: z.optional(z.string()),
  display_name: z.optional(z.nullable(z.string())),
  customer_id: z.optional(z.nullable(z.string().check(c.format('uuid')))),
  metadata: z.optional(z.nullable(z.looseObject({}))),
  created_at: z.optional(z.string().check(c.format('date-time'))),
  updated_at: z.optional(z.string().check(c.format('date-time'))),
}));

/** A thread of messages with one person on one of your numbers. */
export const WhatsappConversation: z.ZodMiniType<components['schemas']['WhatsappConversation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.format('uuid')),
  phone_number: z.optional(z.nullable(z.string())),
  business_scoped_user_id: z.optional(z.nullable(z.string())),
  parent_business_scoped_user_id: z.optional(z.nullable(z.string())),
  username: z.optional(z.nullable(z.string())),
  status: z.string(),
  last_active_at: z.optional(z.string().check(c.format('date-time'))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
  metadata: z.optional(z.looseObject({})),
  phone_number_id: z.optional(z.nullable(z.string())),
  kapso: z.optional(z.nullable(z.looseObject({
    contact_name: z.optional(z.nullable(z.string())),
    messages_count: z.optional(z.number().check(c.integer(), c.minimum(0))),
    last_message_id: z.optional(z.nullable(z.string())),
    last_message_type: z.optional(z.nullable(z.string())),
    last_message_timestamp: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    last_message_text: z.optional(z.nullable(z.string())),
    last_inbound_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
    last_outbound_at: z.optional(z.nullable(z.string().check(c.format('date-time')))),
  }))),
}));

/** Position among the numbered pages. */
export const PaginationMeta: z.ZodMiniType<components['schemas']['PaginationMeta']> = /* @__PURE__ */ c.define(() => z.looseObject({
  page: z.number().check(c.integer(), c.minimum(1)),
  per_page: z.number().check(c.integer(), c.minimum(1)),
  total_pages: z.number().check(c.integer(), c.minimum(0)),
  total_count: z.number().check(c.integer(), c.minimum(0)),
}));

/** Cursors to the neighbouring pages. */
export const Paging: z.ZodMiniType<components['schemas']['Paging']> = /* @__PURE__ */ c.define(() => z.looseObject({
  cursors: z.optional(PaginationCursor),
  next: z.optional(z.nullable(z.string())),
  previous: z.optional(z.nullable(z.string())),
}));

/** Cursors of a page's own ends, set even where there is no neighbour. */
export const PaginationCursor: z.ZodMiniType<components['schemas']['PaginationCursor']> = /* @__PURE__ */ c.define(() => z.looseObject({
  before: z.optional(z.nullable(z.string())),
  after: z.optional(z.nullable(z.string())),
}));

/** JSON bodies that listContacts is answered with, by status. */
export const listContactsResponses = {
  200: WhatsappContactListResponse,
  400: /* @__PURE__ */ c.define<operations['listWhatsappContactsPlatform']['responses'][400]['content']['application/json']>(() => z.looseObject({
  message: z.optional(z.string()),
  detail: z.optional(z.string()),
  requested_page: z.optional(z.number().check(c.integer())),
  requested_per_page: z.optional(z.number().check(c.integer())),
  requested_window: z.optional(z.number().check(c.integer())),
  max_page: z.optional(z.number().check(c.integer())),
  max_window: z.optional(z.number().check(c.integer())),
  cursor_example: z.optional(z.string()),
})),
  401: ErrorResponse,
};

/** What listContacts sends: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    customer_id: z.optional(z.string()),
    customer_external_id: z.optional(z.string()),
    has_customer: z.optional(z.boolean()),
    profile_name_contains: z.optional(z.string()),
    wa_id_contains: z.optional(z.string()),
    business_scoped_user_id: z.optional(z.string()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that getContact is answered with, by status. */
export const getContactResponses = {
  200: WhatsappContactResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getContact sends: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    identifier: z.string(),
  }),
}));

/** JSON bodies that listConversations is answered with, by status. */
export const listConversationsResponses = {
  200: WhatsappConversationListResponse,
  401: ErrorResponse,
  422: ErrorResponse,
};

/** What listConversations sends: `path`, `query`, `header` and `body`. */
export const listConversationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    phone_number_id: z.optional(z.string()),
    phone_number: z.optional(z.string()),
    status: z.optional(z.enum(['active', 'ended'])),
    assigned_user_id: z.optional(z.string().check(c.format('uuid'))),
    unassigned: z.optional(z.boolean()),
    created_after: z.optional(z.string().check(c.format('date-time'))),
    created_before: z.optional(z.string().check(c.format('date-time'))),
    last_active_after: z.optional(z.string().check(c.format('date-time'))),
    last_active_before: z.optional(z.string().check(c.format('date-time'))),
  }),
}));

/** JSON bodies that getConversation is answered with, by status. */
export const getConversationResponses = {
  200: WhatsappConversationResponse,
  401: ErrorResponse,
  404: ErrorResponse,
};

/** What getConversation sends: `path`, `query`, `header` and `body`. */
export const getConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    conversation_id: z.string().check(c.format('uuid')),
  }),
}));

/** What each operation sends and is answered with, by its public name; to be taken apart for a validator of your own. */
export const operationSchemas = {
  'contacts.list': { request: listContactsRequest, response: listContactsResponses },
  'contacts.listNumbered': { request: listContactsRequest, response: listContactsResponses },
  'contacts.get': { request: getContactRequest, response: getContactResponses },
  'conversations.list': { request: listConversationsRequest, response: listConversationsResponses },
  'conversations.get': { request: getConversationRequest, response: getConversationResponses },
};

/**
 * Makes a validator of these schemas, for the option `validate` of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
