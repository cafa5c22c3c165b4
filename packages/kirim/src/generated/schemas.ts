// Generated from Kirim.chat API v1; do not edit.
// Description sha256 135f6f59213079046ada23502f1ab5b9b9122c2d0f3eda00e40274621bb6a672, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/mini';
import type { components } from './types.ts';

/** A page of contacts. */
export const ContactPage: z.ZodMiniType<components['schemas']['ContactPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Contact),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One contact in its envelope. */
export const ContactResponse: z.ZodMiniType<components['schemas']['ContactResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Contact,
  request_id: z.string(),
}));

/** A person attached to a WhatsApp account. */
export const Contact: z.ZodMiniType<components['schemas']['Contact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string(),
  object: z.string(),
  phone_number: z.nullable(z.string()),
  name: z.nullable(z.string()),
  email: z.nullable(z.string()),
  metadata: z.nullable(z.looseObject({})),
  whatsapp_account: z.looseObject({
    phone_number: z.nullable(z.string()),
  }),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** A page of conversations. */
export const ConversationPage: z.ZodMiniType<components['schemas']['ConversationPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Conversation),
  has_more: z.boolean(),
  next_cursor: z.nullable(z.string()),
  request_id: z.string(),
}));

/** One conversation in its envelope. */
export const ConversationResponse: z.ZodMiniType<components['schemas']['ConversationResponse']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: Conversation,
  request_id: z.string(),
}));

/** A thread of messages with one person. */
export const Conversation: z.ZodMiniType<components['schemas']['Conversation']> = /* @__PURE__ */ c.define(() => z.looseObject({
  id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  object: z.string(),
  status: z.string(),
  contact: z.looseObject({
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
    phone_number: z.nullable(z.string()),
    name: z.nullable(z.string()),
  }),
  whatsapp_account: z.looseObject({
    phone_number: z.nullable(z.string()),
  }),
  assignee: z.nullable(z.looseObject({
    id: z.string(),
    name: z.nullable(z.string()),
    email: z.nullable(z.string()),
  })),
  unread_count: z.number().check(c.integer()),
  last_message_at: z.nullable(z.string().check(c.format('date-time'))),
  last_inbound_at: z.nullable(z.string().check(c.format('date-time'))),
  created_at: z.string().check(c.format('date-time')),
  updated_at: z.string().check(c.format('date-time')),
}));

/** Kirim.chat's error body. */
export const ErrorEnvelope: z.ZodMiniType<components['schemas']['ErrorEnvelope']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.looseObject({
    type: z.string(),
    code: z.string(),
    message: z.string(),
    param: z.optional(z.string()),
    request_id: z.string(),
  }),
}));

/** JSON bodies that listContacts is answered with, by status. */
export const listContactsResponses = {
  200: ContactPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What listContacts sends: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  query: z.looseObject({
    phone: z.optional(z.string()),
    search: z.optional(z.string().check(c.minLength(1), c.maxLength(200))),
  }),
}));

/** JSON bodies that getContact is answered with, by status. */
export const getContactResponses = {
  200: ContactResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getContact sends: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** JSON bodies that listConversations is answered with, by status. */
export const listConversationsResponses = {
  200: ConversationPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What listConversations sends: `path`, `query`, `header` and `body`. */
export const listConversationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
  }),
  query: z.looseObject({
    status: z.optional(z.enum(['open', 'resolved', 'pending'])),
    contact_id: z.optional(z.string().check(c.pattern(new RegExp('^ctc_[0-9A-HJKMNP-TV-Z]{26}$', 'u')))),
  }),
}));

/** JSON bodies that getConversation is answered with, by status. */
export const getConversationResponses = {
  200: ConversationResponse,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  404: ErrorEnvelope,
  422: ErrorEnvelope,
  429: ErrorEnvelope,
  500: ErrorEnvelope,
};

/** What getConversation sends: `path`, `query`, `header` and `body`. */
export const getConversationRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    phone_number_id: z.string().check(c.pattern(new RegExp('^\\d{6,20}$', 'u'))),
    id: z.string().check(c.pattern(new RegExp('^cnv_[0-9A-HJKMNP-TV-Z]{26}$', 'u'))),
  }),
}));

/** What each operation sends and is answered with, by its public name; to be taken apart for a validator of your own. */
export const operationSchemas = {
  'contacts.list': { request: listContactsRequest, response: listContactsResponses },
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
