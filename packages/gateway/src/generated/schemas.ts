// Generated from WhatsApp Gateway API v1; do not edit.
// Description sha256 d8909d6e35711f1a0d45972de1723bfad7dcd46f9689d4c4ef15014a2ddebb90, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/mini';
import type { components } from './types.ts';

/** A page of contacts. */
export const ContactPage: z.ZodMiniType<components['schemas']['ContactPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Contact),
  nextCursor: z.optional(z.nullable(z.string())),
}));

/** A page of chats. */
export const ChatPage: z.ZodMiniType<components['schemas']['ChatPage']> = /* @__PURE__ */ c.define(() => z.looseObject({
  data: z.array(Chat),
  nextCursor: z.optional(z.nullable(z.string())),
}));

/** A person that the session has seen. */
export const Contact: z.ZodMiniType<components['schemas']['Contact']> = /* @__PURE__ */ c.define(() => z.looseObject({
  businessName: z.optional(z.nullable(z.string())),
  lid: z.optional(z.nullable(z.string())),
  name: z.optional(z.nullable(z.string())),
  phoneNumber: z.optional(z.nullable(z.string())),
  source: z.optional(z.nullable(z.string())),
}));

/** A person with the groups they were seen in. */
export const ContactDetail: z.ZodMiniType<components['schemas']['ContactDetail']> = /* @__PURE__ */ c.define(() => z.looseObject({
  dm: z.optional(z.boolean()),
  groups: z.optional(z.nullable(z.array(z.looseObject({
    jid: z.optional(z.string()),
    lastSeen: z.optional(z.nullable(z.number().check(c.integer()))),
    name: z.optional(z.nullable(z.string())),
    role: z.optional(z.nullable(z.string())),
    tag: z.optional(z.nullable(z.string())),
  })))),
  identity: z.optional(z.looseObject({
    businessName: z.optional(z.nullable(z.string())),
    firstSeenAt: z.optional(z.number().check(c.integer())),
    id: z.optional(z.number().check(c.integer())),
    lid: z.optional(z.string()),
    name: z.optional(z.nullable(z.string())),
    phoneJid: z.optional(z.nullable(z.string())),
    phoneNumber: z.optional(z.nullable(z.string())),
    updatedAt: z.optional(z.number().check(c.integer())),
  })),
}));

/** A thread with one person or group. */
export const Chat: z.ZodMiniType<components['schemas']['Chat']> = /* @__PURE__ */ c.define(() => z.looseObject({
  archived: z.optional(z.boolean()),
  id: z.optional(z.number().check(c.integer())),
  jid: z.optional(z.string()),
  lastMessageAt: z.optional(z.nullable(z.number().check(c.integer()))),
  mutedUntil: z.optional(z.nullable(z.number().check(c.integer()))),
  name: z.optional(z.nullable(z.string())),
  pinned: z.optional(z.boolean()),
  sessionId: z.optional(z.string()),
  type: z.optional(z.string()),
  unreadCount: z.optional(z.number().check(c.integer())),
}));

/** The gateway's error body. */
export const ErrorEnvelope: z.ZodMiniType<components['schemas']['ErrorEnvelope']> = /* @__PURE__ */ c.define(() => z.looseObject({
  error: z.looseObject({
    code: z.string(),
    details: z.optional(z.looseObject({})),
    message: z.string(),
  }),
}));

/** JSON bodies that listContacts is answered with, by status. */
export const listContactsResponses = {
  200: ContactPage,
  400: ErrorEnvelope,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What listContacts sends: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
  query: z.looseObject({
    source: z.optional(z.enum(['dm', 'group'])),
    group: z.optional(z.string()),
    q: z.optional(z.string()),
  }),
}));

/** JSON bodies that getContact is answered with, by status. */
export const getContactResponses = {
  200: ContactDetail,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What getContact sends: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    lid: z.string(),
  }),
}));

/** JSON bodies that listChats is answered with, by status. */
export const listChatsResponses = {
  200: ChatPage,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What listChats sends: `path`, `query`, `header` and `body`. */
export const listChatsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
  }),
}));

/** JSON bodies that getChat is answered with, by status. */
export const getChatResponses = {
  200: Chat,
  401: ErrorEnvelope,
  403: ErrorEnvelope,
  404: ErrorEnvelope,
};

/** What getChat sends: `path`, `query`, `header` and `body`. */
export const getChatRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    session: z.string(),
    cid: z.string(),
  }),
}));

/** What each operation sends and is answered with, by its public name; to be taken apart for a validator of your own. */
export const operationSchemas = {
  'contacts.list': { request: listContactsRequest, response: listContactsResponses },
  'contacts.get': { request: getContactRequest, response: getContactResponses },
  'chats.list': { request: listChatsRequest, response: listChatsResponses },
  'chats.get': { request: getChatRequest, response: getChatResponses },
};

/**
 * Makes a validator of these schemas, for the option `validate` of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
