// Generated from Wapikit API 2025-02-03; do not edit.
// Description sha256 29bf7fc54e5e6cbada2ebad6250ba535e29a0a55340a3766deed1c4c7c8bb939, generator 1.0.0.

import * as c from '@wa-clients/core/schemas';
import * as z from 'zod/mini';
import type { components } from './types.ts';

/** A page of contacts. */
export const GetContactsResponseSchema: z.ZodMiniType<components['schemas']['GetContactsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contacts: z.array(ContactSchema),
  paginationMeta: PaginationMeta,
}));

/** One contact in its envelope. */
export const GetContactByIdResponseSchema: z.ZodMiniType<components['schemas']['GetContactByIdResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contact: ContactSchema,
}));

/** A page of conversations. */
export const GetConversationsResponseSchema: z.ZodMiniType<components['schemas']['GetConversationsResponseSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  conversations: z.array(ConversationSchema),
  paginationMeta: PaginationMeta,
}));

/** A person of your organization. */
export const ContactSchema: z.ZodMiniType<components['schemas']['ContactSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  phone: z.string(),
  attributes: z.looseObject({}),
  createdAt: z.string().check(c.format('date-time')),
  lists: z.array(ContactListSchema),
  tags: z.optional(z.array(TagSchema)),
  conversations: z.optional(z.array(ConversationWithoutContactSchema)),
  status: ContactStatusEnum,
}));

/** A list of contacts. */
export const ContactListSchema: z.ZodMiniType<components['schemas']['ContactListSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  name: z.string(),
  description: z.string(),
  numberOfContacts: z.number().check(c.integer()),
  numberOfCampaignsSent: z.number().check(c.integer()),
  tags: z.nullable(z.array(TagSchema)),
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
}));

/** A tag. */
export const TagSchema: z.ZodMiniType<components['schemas']['TagSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  label: z.string(),
  uniqueId: z.string(),
}));

/** A thread of messages with the contact that it stands in. */
export const ConversationWithoutContactSchema: z.ZodMiniType<components['schemas']['ConversationWithoutContactSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  contactId: z.string(),
  campaignId: z.optional(z.string()),
  organizationId: z.string(),
  initiatedBy: ConversationInitiatedByEnum,
  messages: z.array(MessageSchema),
  createdAt: z.string().check(c.format('date-time')),
  status: ConversationStatusEnum,
}));

/** A thread of messages with one person. */
export const ConversationSchema: z.ZodMiniType<components['schemas']['ConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  contact: ContactWithoutConversationSchema,
  uniqueId: z.string(),
  contactId: z.string(),
  campaignId: z.optional(z.string()),
  organizationId: z.string(),
  initiatedBy: ConversationInitiatedByEnum,
  messages: z.array(MessageSchema),
  createdAt: z.string().check(c.format('date-time')),
  numberOfUnreadMessages: z.number().check(c.integer()),
  status: ConversationStatusEnum,
  assignedTo: z.optional(OrganizationMemberSchema),
  tags: z.array(TagSchema),
  totalMessages: z.optional(z.number().check(c.integer())),
}));

/** The person of a conversation. */
export const ContactWithoutConversationSchema: z.ZodMiniType<components['schemas']['ContactWithoutConversationSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  phone: z.string(),
  attributes: z.looseObject({}),
  createdAt: z.string().check(c.format('date-time')),
  status: ContactStatusEnum,
}));

/** A member of your organization. */
export const OrganizationMemberSchema: z.ZodMiniType<components['schemas']['OrganizationMemberSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  createdAt: z.string().check(c.format('date-time')),
  accessLevel: UserPermissionLevelEnum,
  name: z.string(),
  email: z.string(),
  roles: z.array(OrganizationRoleSchema),
}));

/** A role that members can have. */
export const OrganizationRoleSchema: z.ZodMiniType<components['schemas']['OrganizationRoleSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  name: z.string(),
  description: z.optional(z.string()),
  permissions: z.array(RolePermissionEnum),
}));

/** A message of a conversation. */
export const MessageSchema: z.ZodMiniType<components['schemas']['MessageSchema']> = /* @__PURE__ */ c.define(() => z.looseObject({
  uniqueId: z.string(),
  conversationId: z.string(),
  direction: MessageDirectionEnum,
  status: MessageStatusEnum,
  messageType: z.optional(MessageTypeEnum),
  createdAt: z.string().check(c.format('date-time')),
  replyToMessageId: z.optional(z.string()),
  whatsAppMessageId: z.optional(z.string()),
  messageData: z.optional(z.looseObject({
    text: z.optional(z.string()),
  })),
}));

/** Position of a page. */
export const PaginationMeta: z.ZodMiniType<components['schemas']['PaginationMeta']> = /* @__PURE__ */ c.define(() => z.looseObject({
  page: z.number().check(c.integer()),
  per_page: z.number().check(c.integer()),
  total: z.number().check(c.integer()),
}));

/** States of a contact. */
export const ContactStatusEnum: z.ZodMiniType<components['schemas']['ContactStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** States of a conversation. */
export const ConversationStatusEnum: z.ZodMiniType<components['schemas']['ConversationStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Who can begin a conversation. */
export const ConversationInitiatedByEnum: z.ZodMiniType<components['schemas']['ConversationInitiatedByEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Ways that a message can go. */
export const MessageDirectionEnum: z.ZodMiniType<components['schemas']['MessageDirectionEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** How far a message can get. */
export const MessageStatusEnum: z.ZodMiniType<components['schemas']['MessageStatusEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Kinds of messages. */
export const MessageTypeEnum: z.ZodMiniType<components['schemas']['MessageTypeEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** Orders of a list. */
export const OrderEnum: z.ZodMiniType<components['schemas']['OrderEnum']> = /* @__PURE__ */ c.define(() => z.enum(['asc', 'desc']));

/** Ranks of members. */
export const UserPermissionLevelEnum: z.ZodMiniType<components['schemas']['UserPermissionLevelEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** What a role can allow. */
export const RolePermissionEnum: z.ZodMiniType<components['schemas']['RolePermissionEnum']> = /* @__PURE__ */ c.define(() => z.string());

/** An error body, whose form differs between versions of the service. */
export const ErrorBody: z.ZodMiniType<components['schemas']['ErrorBody']> = /* @__PURE__ */ c.define(() => c.schema({
  oneOf: [z.looseObject({
    message: z.string(),
  }), z.string(), c.schema({
    type: ['null'],
  })],
}));

/** JSON bodies that listContacts is answered with, by status. */
export const listContactsResponses = {
  200: GetContactsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listContacts sends: `path`, `query`, `header` and `body`. */
export const listContactsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    list_id: z.optional(z.string()),
    order: z.optional(OrderEnum),
    status: z.optional(z.string()),
    searchString: z.optional(z.string()),
  }),
}));

/** JSON bodies that getContact is answered with, by status. */
export const getContactResponses = {
  200: GetContactByIdResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  404: ErrorBody,
  500: ErrorBody,
};

/** What getContact sends: `path`, `query`, `header` and `body`. */
export const getContactRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  path: z.looseObject({
    id: z.string(),
  }),
}));

/** JSON bodies that listConversations is answered with, by status. */
export const listConversationsResponses = {
  200: GetConversationsResponseSchema,
  400: ErrorBody,
  401: ErrorBody,
  500: ErrorBody,
};

/** What listConversations sends: `path`, `query`, `header` and `body`. */
export const listConversationsRequest = /* @__PURE__ */ c.define(() => z.looseObject({
  query: z.looseObject({
    order: z.optional(OrderEnum),
    status: z.optional(ConversationStatusEnum),
    contact_id: z.optional(z.string()),
    campaign_id: z.optional(z.string()),
    list_id: z.optional(z.string()),
    message_id: z.optional(z.string()),
  }),
}));

/** What each operation sends and is answered with, by its public name; to be taken apart for a validator of your own. */
export const operationSchemas = {
  'contacts.list': { request: listContactsRequest, response: listContactsResponses },
  'contacts.get': { request: getContactRequest, response: getContactResponses },
  'conversations.list': { request: listConversationsRequest, response: listConversationsResponses },
};

/**
 * Makes a validator of these schemas, for the option `validate` of a client.
 *
 * @throws ConfigError for an unknown mode.
 * @example
 * const validate = validator({ requests: 'strict', responses: 'warn' });
 */
export const validator = /* @__PURE__ */ c.validatorOf(operationSchemas);
