// Generated from Kirim.chat API v1; do not edit.
// Description sha256 b695af30a031e3054f77fe82d79efc61d66462280265ef197738359dff6fe113, generator 1.0.0.

import { call, list, locate, withIdempotencyKey } from '@wa-clients/core';
import type { Call, CallOptions, Client, CursorListOptions, KeyedCallOptions, List, PageWithResponse, WithResponse } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';
import type {
  operations,
  AccountPage,
  BulkLabelResponse,
  BulkReplayResponse,
  Contact,
  ContactLabelResponse,
  ContactPage,
  ContactResponse,
  Conversation,
  ConversationPage,
  ConversationResponse,
  Customer,
  CustomerPage,
  CustomerResponse,
  DeletedLabelResponse,
  DeletedWebhookSubscriptionResponse,
  ErrorEnvelope,
  Interactive,
  Label,
  LabelPage,
  LabelResponse,
  MeResponse,
  Media,
  Message,
  MessagePage,
  MessageResponse,
  NewTemplate,
  RevokedSetupLinkResponse,
  SentMessageResponse,
  SetupLinkPage,
  SetupLinkResponse,
  Template,
  TemplatePage,
  TemplateResponse,
  TemplateSyncResponse,
  WebhookDelivery,
  WebhookDeliveryPage,
  WebhookDeliveryResponse,
  WebhookReplayResponse,
  WebhookSecretResponse,
  WebhookSubscription,
  WebhookSubscriptionPage,
  WebhookSubscriptionResponse,
} from './types.ts';

export type {
  ContactPage,
  ContactResponse,
  Contact,
  ConversationPage,
  ConversationResponse,
  Conversation,
  ContactLabelResponse,
  BulkLabelResponse,
  MessagePage,
  MessageResponse,
  Message,
  Media,
  Interactive,
  SentMessageResponse,
  SentMessage,
  ReadReceipt,
  TemplatePage,
  TemplateResponse,
  Template,
  NewTemplate,
  TemplateSyncResponse,
  LabelPage,
  LabelResponse,
  Label,
  LabelColor,
  DeletedLabelResponse,
  CustomerPage,
  CustomerResponse,
  Customer,
  SetupLinkPage,
  SetupLinkResponse,
  SetupLink,
  RevokedSetupLinkResponse,
  WebhookSubscriptionPage,
  WebhookSubscriptionResponse,
  WebhookSubscription,
  DeletedWebhookSubscriptionResponse,
  WebhookSecretResponse,
  WebhookDeliveryPage,
  WebhookDeliveryResponse,
  WebhookDelivery,
  WebhookReplayResponse,
  BulkReplayResponse,
  AccountPage,
  Account,
  MeResponse,
  ErrorEnvelope,
} from './types.ts';

/** Message to send, with the field that its type names, or a received message to mark as read. */
export type MessageRequest = SendTextMessage | SendImageMessage | SendVideoMessage | SendAudioMessage | SendDocumentMessage | SendTemplateMessage | SendInteractiveMessage | MarkMessageRead;

/** Text message to send. */
export type SendTextMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Recipient type, always individual. */
  recipient_type?: 'individual' | undefined;
  /** Phone number of the recipient. */
  to: string;
  /** Message type, which is also the name of the field with its content. */
  type: 'text';
  /** Text content. */
  text: {
    /** Text of the message, 1 to 4,096 characters. */
    body: string;
    /** Whether to show a preview of a link in the text. */
    preview_url?: boolean | undefined;
  };
  /** Message that this message replies to; accepted only by the newer host. */
  context?: {
    /** Id of the message that this message replies to. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** Image message to send. */
export type SendImageMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Recipient type, always individual. */
  recipient_type?: 'individual' | undefined;
  /** Phone number of the recipient. */
  to: string;
  /** Message type, which is also the name of the field with its content. */
  type: 'image';
  /** Image to send; JPG or PNG, at most 5 MB. */
  image: Media;
  /** Message that this message replies to; accepted only by the newer host. */
  context?: {
    /** Id of the message that this message replies to. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** Video message to send. */
export type SendVideoMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Recipient type, always individual. */
  recipient_type?: 'individual' | undefined;
  /** Phone number of the recipient. */
  to: string;
  /** Message type, which is also the name of the field with its content. */
  type: 'video';
  /** Video to send; MP4 or 3GPP, at most 16 MB. */
  video: Media;
  /** Message that this message replies to; accepted only by the newer host. */
  context?: {
    /** Id of the message that this message replies to. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** Audio message to send. */
export type SendAudioMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Recipient type, always individual. */
  recipient_type?: 'individual' | undefined;
  /** Phone number of the recipient. */
  to: string;
  /** Message type, which is also the name of the field with its content. */
  type: 'audio';
  /** Audio to send. */
  audio: Media;
  /** Message that this message replies to; accepted only by the newer host. */
  context?: {
    /** Id of the message that this message replies to. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** Document message to send. */
export type SendDocumentMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Recipient type, always individual. */
  recipient_type?: 'individual' | undefined;
  /** Phone number of the recipient. */
  to: string;
  /** Message type, which is also the name of the field with its content. */
  type: 'document';
  /** Document to send. */
  document: Media & ({
    /** File name shown to the recipient. */
    filename?: string | undefined;
  });
  /** Message that this message replies to; accepted only by the newer host. */
  context?: {
    /** Id of the message that this message replies to. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** Message from an approved template to send. */
export type SendTemplateMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Recipient type, always individual. */
  recipient_type?: 'individual' | undefined;
  /** Phone number of the recipient. */
  to: string;
  /** Message type, which is also the name of the field with its content. */
  type: 'template';
  /** Approved message template to send. */
  template: {
    /** Name of the template. */
    name: string;
    /** Language of the template, as a code or as an object with a policy. */
    language: string | {
      /** Language code. */
      code: string;
      /** Language policy. */
      policy?: string | undefined;
    };
    /** Parameter values of the template components, in Meta's format. */
    components?: Record<string, unknown>[] | undefined;
  };
  /** Message that this message replies to; accepted only by the newer host. */
  context?: {
    /** Id of the message that this message replies to. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** Interactive message with buttons, a list or cards to send. */
export type SendInteractiveMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Recipient type, always individual. */
  recipient_type?: 'individual' | undefined;
  /** Phone number of the recipient. */
  to: string;
  /** Message type, which is also the name of the field with its content. */
  type: 'interactive';
  /** Interactive content with buttons, a list or cards. */
  interactive: Interactive;
  /** Message that this message replies to; accepted only by the newer host. */
  context?: {
    /** Id of the message that this message replies to. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** Marks a received message as read instead of sending a message. */
export type MarkMessageRead = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  type?: undefined;
  /** Always read. */
  status: 'read';
  /** Id of the received message to mark as read. */
  message_id: string;
  /** Shows a typing indicator to the contact. */
  typing_indicator?: {
    /** Type of the typing indicator, always text. */
    type: 'text';
  } | undefined;
};

/** Response bodies of failures of {@link listContacts}, by status code. */
export interface ListContactsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Returns only the contact with exactly this phone number (E.164). */
  phone?: string | undefined;
  /** Returns only contacts whose name or email address contains this text. */
  search?: string | undefined;
}

/** Response body of a page of {@link listContacts}. */
export type ListContactsBody = ContactPage;

/** Result of `.withResponse()` on {@link listContacts}. */
export type ListContactsWithResponse = PageWithResponse<Contact, ListContactsBody, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the contacts of a WhatsApp account, one page at a time.
 *
 * `GET /{phone_number_id}/contacts`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 * @example
 * for await (const contact of listContacts(client, { phone_number_id: '106540352242922' })) {
 *   console.log(contact.id);
 * }
 */
export function listContacts(client: Client<'kirim'>, filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody, ListContactsWithResponse> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/{phone_number_id}/contacts', query: ['phone', 'search'], pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createContact}, by status code. */
export interface CreateContactErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link createContact}. */
export type CreateContactInput = {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Phone number of the contact (E.164), such as +6281234567890. */
  phone_number: string;
  /** Name of the contact. */
  name?: string | undefined;
  /** Email address of the contact. */
  email?: string | null | undefined;
  /** Custom key-value data. */
  metadata?: Record<string, unknown> | undefined;
};

/** Response body of {@link createContact}. */
export type CreateContactResult = ContactResponse;

/** Result of `.withResponse()` on {@link createContact}. */
export type CreateContactWithResponse = WithResponse<ContactResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Creates a contact of a WhatsApp account from a phone number.
 *
 * `POST /{phone_number_id}/contacts`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function createContact(client: Client<'kirim'>, input: CreateContactInput, options?: KeyedCallOptions): Call<CreateContactResult, CreateContactWithResponse> {
  return call(client, { name: 'contacts.create', method: 'POST', path: '/{phone_number_id}/contacts', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link getContact}, by status code. */
export interface GetContactErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the contact. */
  id: string;
}

/** Response body of {@link getContact}. */
export type GetContactResult = ContactResponse;

/** Result of `.withResponse()` on {@link getContact}. */
export type GetContactWithResponse = WithResponse<ContactResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Retrieves a contact.
 *
 * `GET /{phone_number_id}/contacts/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function getContact(client: Client<'kirim'>, input: GetContactInput, options?: CallOptions): Call<GetContactResult, GetContactWithResponse> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/{phone_number_id}/contacts/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateContact}, by status code. */
export interface UpdateContactErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link updateContact}. */
export type UpdateContactInput = {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the contact. */
  id: string;
} & {
  /** New name of the contact. */
  name?: string | undefined;
  /** New email address of the contact; null removes it. */
  email?: string | null | undefined;
  /** Custom key-value data. */
  metadata?: Record<string, unknown> | undefined;
};

/** Response body of {@link updateContact}. */
export type UpdateContactResult = ContactResponse;

/** Result of `.withResponse()` on {@link updateContact}. */
export type UpdateContactWithResponse = WithResponse<ContactResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Updates the fields of a contact; unverified, because the vendor's documentation does not show this operation.
 *
 * `PATCH /{phone_number_id}/contacts/{id}`. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function updateContact(client: Client<'kirim'>, input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult, UpdateContactWithResponse> {
  return call(client, { name: 'contacts.update', method: 'PATCH', path: '/{phone_number_id}/contacts/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link attachContactLabel}, by status code. */
export interface AttachContactLabelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link attachContactLabel}. */
export type AttachContactLabelInput = {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the contact. */
  id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the label. */
  label_id: string;
};

/** Response body of {@link attachContactLabel}. */
export type AttachContactLabelResult = ContactLabelResponse;

/** Result of `.withResponse()` on {@link attachContactLabel}. */
export type AttachContactLabelWithResponse = WithResponse<ContactLabelResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Adds a label to a contact; unverified, because the vendor documents it only on an older path without the WhatsApp account.
 *
 * `POST /{phone_number_id}/contacts/{id}/labels`. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function attachContactLabel(client: Client<'kirim'>, input: AttachContactLabelInput, options?: KeyedCallOptions): Call<AttachContactLabelResult, AttachContactLabelWithResponse> {
  return call(client, { name: 'contacts.attachLabel', method: 'POST', path: '/{phone_number_id}/contacts/{id}/labels', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link detachContactLabel}, by status code. */
export interface DetachContactLabelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link detachContactLabel}. */
export interface DetachContactLabelInput {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the contact. */
  id: string;
  /** Id of the label. */
  label_id: string;
}

/** Response body of {@link detachContactLabel}. */
export type DetachContactLabelResult = ContactLabelResponse;

/** Result of `.withResponse()` on {@link detachContactLabel}. */
export type DetachContactLabelWithResponse = WithResponse<ContactLabelResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Removes a label from a contact; unverified, because the vendor documents it only on an older path without the WhatsApp account.
 *
 * `DELETE /{phone_number_id}/contacts/{id}/labels/{label_id}`. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function detachContactLabel(client: Client<'kirim'>, input: DetachContactLabelInput, options?: CallOptions): Call<DetachContactLabelResult, DetachContactLabelWithResponse> {
  return call(client, { name: 'contacts.detachLabel', method: 'DELETE', path: '/{phone_number_id}/contacts/{id}/labels/{label_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link bulkLabelContacts}, by status code. */
export interface BulkLabelContactsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link bulkLabelContacts}. */
export type BulkLabelContactsInput = {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Ids of the contacts, at most 1,000. */
  contact_ids: string[];
  /** Id of the label. */
  label_id: string;
  /** Whether to attach or detach the label. */
  operation: 'attach' | 'detach';
};

/** Response body of {@link bulkLabelContacts}. */
export type BulkLabelContactsResult = BulkLabelResponse;

/** Result of `.withResponse()` on {@link bulkLabelContacts}. */
export type BulkLabelContactsWithResponse = WithResponse<BulkLabelResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Adds a label to up to 1,000 contacts in one request, or removes it from them.
 *
 * `POST /{phone_number_id}/contacts/bulk_label`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function bulkLabelContacts(client: Client<'kirim'>, input: BulkLabelContactsInput, options?: KeyedCallOptions): Call<BulkLabelContactsResult, BulkLabelContactsWithResponse> {
  return call(client, { name: 'contacts.bulkLabel', method: 'POST', path: '/{phone_number_id}/contacts/bulk_label', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link listConversations}, by status code. */
export interface ListConversationsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listConversations}. */
export interface ListConversationsFilters {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Returns only conversations with this status. */
  status?: 'open' | 'resolved' | 'pending' | undefined;
  /** Returns only conversations with the contact that has this id. */
  contact_id?: string | undefined;
}

/** Response body of a page of {@link listConversations}. */
export type ListConversationsBody = ConversationPage;

/** Result of `.withResponse()` on {@link listConversations}. */
export type ListConversationsWithResponse = PageWithResponse<Conversation, ListConversationsBody, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the conversations of a WhatsApp account by latest message, newest first; conversations without a message come last.
 *
 * `GET /{phone_number_id}/conversations`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 * @example
 * for await (const conversation of listConversations(client, { phone_number_id: '106540352242922' })) {
 *   console.log(conversation.id);
 * }
 */
export function listConversations(client: Client<'kirim'>, filters: ListConversationsFilters, options?: CursorListOptions): List<Conversation, ListConversationsBody, ListConversationsWithResponse> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/{phone_number_id}/conversations', query: ['status', 'contact_id'], pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getConversation}, by status code. */
export interface GetConversationErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getConversation}. */
export interface GetConversationInput {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the conversation. */
  id: string;
}

/** Response body of {@link getConversation}. */
export type GetConversationResult = ConversationResponse;

/** Result of `.withResponse()` on {@link getConversation}. */
export type GetConversationWithResponse = WithResponse<ConversationResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Retrieves a conversation.
 *
 * `GET /{phone_number_id}/conversations/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function getConversation(client: Client<'kirim'>, input: GetConversationInput, options?: CallOptions): Call<GetConversationResult, GetConversationWithResponse> {
  return call(client, { name: 'conversations.get', method: 'GET', path: '/{phone_number_id}/conversations/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateConversation}, by status code. */
export interface UpdateConversationErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link updateConversation}. */
export type UpdateConversationInput = {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the conversation. */
  id: string;
} & {
  /** New status of the conversation. */
  status?: 'open' | 'resolved' | 'pending' | undefined;
  /** Id of the organization member to assign the conversation to; null removes the assignment. */
  assigned_to?: string | null | undefined;
};

/** Response body of {@link updateConversation}. */
export type UpdateConversationResult = ConversationResponse;

/** Result of `.withResponse()` on {@link updateConversation}. */
export type UpdateConversationWithResponse = WithResponse<ConversationResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Updates the status or the assignee of a conversation; unverified, because the vendor documents it only on an older path without the WhatsApp account.
 *
 * `PATCH /{phone_number_id}/conversations/{id}`. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function updateConversation(client: Client<'kirim'>, input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult, UpdateConversationWithResponse> {
  return call(client, { name: 'conversations.update', method: 'PATCH', path: '/{phone_number_id}/conversations/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link attachConversationLabel}, by status code. */
export interface AttachConversationLabelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link attachConversationLabel}. */
export type AttachConversationLabelInput = {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the conversation. */
  id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the label. */
  label_id: string;
};

/** Response body of {@link attachConversationLabel}. */
export type AttachConversationLabelResult = unknown;

/** Result of `.withResponse()` on {@link attachConversationLabel}. */
export type AttachConversationLabelWithResponse = WithResponse<unknown, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Adds a label to a conversation; unverified, because it is known only from a list of operations.
 *
 * `POST /{phone_number_id}/conversations/{id}/labels`. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function attachConversationLabel(client: Client<'kirim'>, input: AttachConversationLabelInput, options?: KeyedCallOptions): Call<AttachConversationLabelResult, AttachConversationLabelWithResponse> {
  return call(client, { name: 'conversations.attachLabel', method: 'POST', path: '/{phone_number_id}/conversations/{id}/labels', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link detachConversationLabel}, by status code. */
export interface DetachConversationLabelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link detachConversationLabel}. */
export interface DetachConversationLabelInput {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the conversation. */
  id: string;
  /** Id of the label. */
  label_id: string;
}

/** Response body of {@link detachConversationLabel}. */
export type DetachConversationLabelResult = unknown;

/** Result of `.withResponse()` on {@link detachConversationLabel}. */
export type DetachConversationLabelWithResponse = WithResponse<unknown, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Removes a label from a conversation; unverified, because it is known only from a list of operations.
 *
 * `DELETE /{phone_number_id}/conversations/{id}/labels/{label_id}`. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function detachConversationLabel(client: Client<'kirim'>, input: DetachConversationLabelInput, options?: CallOptions): Call<DetachConversationLabelResult, DetachConversationLabelWithResponse> {
  return call(client, { name: 'conversations.detachLabel', method: 'DELETE', path: '/{phone_number_id}/conversations/{id}/labels/{label_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listMessages}, by status code. */
export interface ListMessagesErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listMessages}. */
export interface ListMessagesFilters {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Returns only messages of the conversation with this id. */
  conversation_id?: string | undefined;
  /** Returns only inbound or only outbound messages. */
  direction?: 'inbound' | 'outbound' | undefined;
  /** Returns only messages with this status. */
  status?: 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | undefined;
  /** Returns only messages created after this timestamp (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Returns only messages created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
}

/** Response body of a page of {@link listMessages}. */
export type ListMessagesBody = MessagePage;

/** Result of `.withResponse()` on {@link listMessages}. */
export type ListMessagesWithResponse = PageWithResponse<Message, ListMessagesBody, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the inbound and outbound messages of a WhatsApp account, one page at a time.
 *
 * `GET /{phone_number_id}/messages`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 * @example
 * for await (const message of listMessages(client, { phone_number_id: '106540352242922' })) {
 *   console.log(message.id);
 * }
 */
export function listMessages(client: Client<'kirim'>, filters: ListMessagesFilters, options?: CursorListOptions): List<Message, ListMessagesBody, ListMessagesWithResponse> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/{phone_number_id}/messages', query: ['conversation_id', 'direction', 'status', 'created_after', 'created_before'], pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link sendMessage}, by status code. */
export interface SendMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  403: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  502: ErrorEnvelope;
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & MessageRequest;

/** Response body of {@link sendMessage}. */
export type SendMessageResult = SentMessageResponse;

/** Result of `.withResponse()` on {@link sendMessage}. */
export type SendMessageWithResponse = WithResponse<SentMessageResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Sends a message of any type to one recipient or, with status set to read, marks a received message as read.
 *
 * `POST /{phone_number_id}/messages`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403, 404, 409, 422, 429, 500 or 502.
 * @example
 * await sendMessage(client, {
 *   phone_number_id: '106540352242922',
 *   messaging_product: 'whatsapp',
 *   to: '15550100734',
 *   type: 'text',
 *   text: { body: 'Your order is on its way.' },
 * });
 */
export function sendMessage(client: Client<'kirim'>, input: SendMessageInput, options?: KeyedCallOptions): Call<SendMessageResult, SendMessageWithResponse> {
  return call(client, { name: 'messages.send', method: 'POST', path: '/{phone_number_id}/messages', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link getMessage}, by status code. */
export interface GetMessageErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getMessage}. */
export interface GetMessageInput {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the message. */
  id: string;
}

/** Response body of {@link getMessage}. */
export type GetMessageResult = MessageResponse;

/** Result of `.withResponse()` on {@link getMessage}. */
export type GetMessageWithResponse = WithResponse<MessageResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Retrieves a message with its status.
 *
 * `GET /{phone_number_id}/messages/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function getMessage(client: Client<'kirim'>, input: GetMessageInput, options?: CallOptions): Call<GetMessageResult, GetMessageWithResponse> {
  return call(client, { name: 'messages.get', method: 'GET', path: '/{phone_number_id}/messages/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link getMessageMedia}, by status code. */
export interface GetMessageMediaErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getMessageMedia}. */
export interface GetMessageMediaInput {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Id of the message. */
  id: string;
}

/** Redirect target of {@link getMessageMedia}. */
export type GetMessageMediaResult = {
  /** Absolute URL of the redirect target, which has not been requested. */
  location: string;
};

/** Result of `.withResponse()` on {@link getMessageMedia}. */
export type GetMessageMediaWithResponse = WithResponse<{ location: string }, 302, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** URL of the media. */
  Location: string | null;
}>;

/**
 * Retrieves the URL from which the media of a message can be downloaded; the redirect is returned, not followed.
 *
 * `GET /{phone_number_id}/messages/{id}/media`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function getMessageMedia(client: Client<'kirim'>, input: GetMessageMediaInput, options?: CallOptions): Call<GetMessageMediaResult, GetMessageMediaWithResponse> {
  return locate(client, { name: 'messages.getMedia', method: 'GET', path: '/{phone_number_id}/messages/{id}/media', query: [] }, input, options);
}

/** Response bodies of failures of {@link listTemplates}, by status code. */
export interface ListTemplatesErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listTemplates}. */
export interface ListTemplatesFilters {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Returns only templates with this review status. */
  status?: 'approved' | 'pending' | 'rejected' | undefined;
  /** Returns only templates in this language. */
  language?: string | undefined;
}

/** Response body of a page of {@link listTemplates}. */
export type ListTemplatesBody = TemplatePage;

/** Result of `.withResponse()` on {@link listTemplates}. */
export type ListTemplatesWithResponse = PageWithResponse<Template, ListTemplatesBody, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the message templates of a WhatsApp account, one page at a time.
 *
 * `GET /{phone_number_id}/templates`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 * @example
 * for await (const template of listTemplates(client, { phone_number_id: '106540352242922' })) {
 *   console.log(template.name);
 * }
 */
export function listTemplates(client: Client<'kirim'>, filters: ListTemplatesFilters, options?: CursorListOptions): List<Template, ListTemplatesBody, ListTemplatesWithResponse> {
  return list(client, { name: 'templates.list', method: 'GET', path: '/{phone_number_id}/templates', query: ['status', 'language'], pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createTemplate}, by status code. */
export interface CreateTemplateErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
  502: ErrorEnvelope;
}

/** Input of {@link createTemplate}. */
export type CreateTemplateInput = {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & NewTemplate;

/** Response body of {@link createTemplate}. */
export type CreateTemplateResult = TemplateResponse;

/** Result of `.withResponse()` on {@link createTemplate}. */
export type CreateTemplateWithResponse = WithResponse<TemplateResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Submits a message template for review by Meta, with the status pending at first; returns 409 if the name is already in use, and is available only on the newer host api.kirimdev.com.
 *
 * `POST /{phone_number_id}/templates`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429, 500 or 502.
 */
export function createTemplate(client: Client<'kirim'>, input: CreateTemplateInput, options?: KeyedCallOptions): Call<CreateTemplateResult, CreateTemplateWithResponse> {
  return call(client, { name: 'templates.create', method: 'POST', path: '/{phone_number_id}/templates', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link getTemplate}, by status code. */
export interface GetTemplateErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getTemplate}. */
export interface GetTemplateInput {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Name of the template. */
  name: string;
}

/** Response body of {@link getTemplate}. */
export type GetTemplateResult = TemplateResponse;

/** Result of `.withResponse()` on {@link getTemplate}. */
export type GetTemplateWithResponse = WithResponse<TemplateResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Retrieves a message template by name.
 *
 * `GET /{phone_number_id}/templates/{name}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function getTemplate(client: Client<'kirim'>, input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult, GetTemplateWithResponse> {
  return call(client, { name: 'templates.get', method: 'GET', path: '/{phone_number_id}/templates/{name}', query: [] }, input, options);
}

/** Response bodies of failures of {@link syncTemplates}, by status code. */
export interface SyncTemplatesErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link syncTemplates}. */
export interface SyncTemplatesInput {
  /** Meta's phone_number_id of the connected account, as returned by the list of accounts. */
  phone_number_id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
}

/** Response body of {@link syncTemplates}. */
export type SyncTemplatesResult = TemplateSyncResponse;

/** Result of `.withResponse()` on {@link syncTemplates}. */
export type SyncTemplatesWithResponse = WithResponse<TemplateSyncResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Syncs the message templates of a WhatsApp account from Meta; available only on the newer host api.kirimdev.com.
 *
 * `POST /{phone_number_id}/templates/sync`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function syncTemplates(client: Client<'kirim'>, input: SyncTemplatesInput, options?: KeyedCallOptions): Call<SyncTemplatesResult, SyncTemplatesWithResponse> {
  return call(client, { name: 'templates.sync', method: 'POST', path: '/{phone_number_id}/templates/sync', query: [], headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link listLabels}, by status code. */
export interface ListLabelsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listLabels}. */
export interface ListLabelsFilters {}

/** Response body of a page of {@link listLabels}. */
export type ListLabelsBody = LabelPage;

/** Result of `.withResponse()` on {@link listLabels}. */
export type ListLabelsWithResponse = PageWithResponse<Label, ListLabelsBody, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the labels of the organization, one page at a time.
 *
 * `GET /labels`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 * @example
 * for await (const label of listLabels(client)) {
 *   console.log(label.id);
 * }
 */
export function listLabels(client: Client<'kirim'>, filters: ListLabelsFilters = {}, options?: CursorListOptions): List<Label, ListLabelsBody, ListLabelsWithResponse> {
  return list(client, { name: 'labels.list', method: 'GET', path: '/labels', query: [], pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createLabel}, by status code. */
export interface CreateLabelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link createLabel}. */
export type CreateLabelInput = {
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the team that the label belongs to. */
  team_id?: string | undefined;
  /** Name of the label, 1 to 50 characters. */
  name: string;
  /** Color of the label; gray if omitted. */
  color?: 'gray' | 'red' | 'orange' | 'amber' | 'yellow' | 'lime' | 'green' | 'emerald' | 'teal' | 'sky' | 'blue' | 'violet' | 'pink' | undefined;
};

/** Response body of {@link createLabel}. */
export type CreateLabelResult = LabelResponse;

/** Result of `.withResponse()` on {@link createLabel}. */
export type CreateLabelWithResponse = WithResponse<LabelResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Creates a label for contacts.
 *
 * `POST /labels`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function createLabel(client: Client<'kirim'>, input: CreateLabelInput, options?: KeyedCallOptions): Call<CreateLabelResult, CreateLabelWithResponse> {
  return call(client, { name: 'labels.create', method: 'POST', path: '/labels', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link getLabel}, by status code. */
export interface GetLabelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getLabel}. */
export interface GetLabelInput {
  /** Id of the label. */
  id: string;
}

/** Response body of {@link getLabel}. */
export type GetLabelResult = LabelResponse;

/** Result of `.withResponse()` on {@link getLabel}. */
export type GetLabelWithResponse = WithResponse<LabelResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Retrieves a label.
 *
 * `GET /labels/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function getLabel(client: Client<'kirim'>, input: GetLabelInput, options?: CallOptions): Call<GetLabelResult, GetLabelWithResponse> {
  return call(client, { name: 'labels.get', method: 'GET', path: '/labels/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateLabel}, by status code. */
export interface UpdateLabelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link updateLabel}. */
export type UpdateLabelInput = {
  /** Id of the label. */
  id: string;
} & {
  /** New name of the label, 1 to 50 characters. */
  name?: string | undefined;
  /** New color of the label. */
  color?: 'gray' | 'red' | 'orange' | 'amber' | 'yellow' | 'lime' | 'green' | 'emerald' | 'teal' | 'sky' | 'blue' | 'violet' | 'pink' | undefined;
};

/** Response body of {@link updateLabel}. */
export type UpdateLabelResult = LabelResponse;

/** Result of `.withResponse()` on {@link updateLabel}. */
export type UpdateLabelWithResponse = WithResponse<LabelResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Updates the name or color of a label.
 *
 * `PATCH /labels/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function updateLabel(client: Client<'kirim'>, input: UpdateLabelInput, options?: CallOptions): Call<UpdateLabelResult, UpdateLabelWithResponse> {
  return call(client, { name: 'labels.update', method: 'PATCH', path: '/labels/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteLabel}, by status code. */
export interface DeleteLabelErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link deleteLabel}. */
export interface DeleteLabelInput {
  /** Id of the label. */
  id: string;
}

/** Response body of {@link deleteLabel}. */
export type DeleteLabelResult = DeletedLabelResponse;

/** Result of `.withResponse()` on {@link deleteLabel}. */
export type DeleteLabelWithResponse = WithResponse<DeletedLabelResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Deletes a label.
 *
 * `DELETE /labels/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function deleteLabel(client: Client<'kirim'>, input: DeleteLabelInput, options?: CallOptions): Call<DeleteLabelResult, DeleteLabelWithResponse> {
  return call(client, { name: 'labels.delete', method: 'DELETE', path: '/labels/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listCustomers}, by status code. */
export interface ListCustomersErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listCustomers}. */
export interface ListCustomersFilters {}

/** Response body of a page of {@link listCustomers}. */
export type ListCustomersBody = CustomerPage;

/** Result of `.withResponse()` on {@link listCustomers}. */
export type ListCustomersWithResponse = PageWithResponse<Customer, ListCustomersBody, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the customers whose WhatsApp accounts a platform manages, one page at a time; available only on the newer host api.kirimdev.com.
 *
 * `GET /customers`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 * @example
 * for await (const customer of listCustomers(client)) {
 *   console.log(customer.id);
 * }
 */
export function listCustomers(client: Client<'kirim'>, filters: ListCustomersFilters = {}, options?: CursorListOptions): List<Customer, ListCustomersBody, ListCustomersWithResponse> {
  return list(client, { name: 'customers.list', method: 'GET', path: '/customers', query: [], pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createCustomer}, by status code. */
export interface CreateCustomerErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link createCustomer}. */
export type CreateCustomerInput = {
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the team that the customer belongs to. */
  team_id?: string | undefined;
  /** Name of the customer, 1 to 200 characters. */
  name: string;
  /** Email address of the customer. */
  email?: string | undefined;
  /** Custom key-value data, at most 64 keys and 16 KB. */
  metadata?: Record<string, unknown> | undefined;
};

/** Response body of {@link createCustomer}. */
export type CreateCustomerResult = CustomerResponse;

/** Result of `.withResponse()` on {@link createCustomer}. */
export type CreateCustomerWithResponse = WithResponse<CustomerResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Creates a customer, who can then connect WhatsApp accounts; available only on the newer host api.kirimdev.com.
 *
 * `POST /customers`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function createCustomer(client: Client<'kirim'>, input: CreateCustomerInput, options?: KeyedCallOptions): Call<CreateCustomerResult, CreateCustomerWithResponse> {
  return call(client, { name: 'customers.create', method: 'POST', path: '/customers', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link getCustomer}, by status code. */
export interface GetCustomerErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getCustomer}. */
export interface GetCustomerInput {
  /** Id of the customer. */
  id: string;
}

/** Response body of {@link getCustomer}. */
export type GetCustomerResult = CustomerResponse;

/** Result of `.withResponse()` on {@link getCustomer}. */
export type GetCustomerWithResponse = WithResponse<CustomerResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Retrieves a customer with its WhatsApp accounts; available only on the newer host api.kirimdev.com.
 *
 * `GET /customers/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function getCustomer(client: Client<'kirim'>, input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult, GetCustomerWithResponse> {
  return call(client, { name: 'customers.get', method: 'GET', path: '/customers/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateCustomer}, by status code. */
export interface UpdateCustomerErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link updateCustomer}. */
export type UpdateCustomerInput = {
  /** Id of the customer. */
  id: string;
} & {
  /** New name of the customer. */
  name?: string | undefined;
  /** New email address of the customer; null removes it. */
  email?: string | null | undefined;
  /** New custom key-value data; null removes it. */
  metadata?: Record<string, unknown> | null | undefined;
  /** New status of the customer; which values can be set is not documented. */
  status?: 'pending' | 'active' | 'suspended' | 'archived' | undefined;
};

/** Response body of {@link updateCustomer}. */
export type UpdateCustomerResult = CustomerResponse;

/** Result of `.withResponse()` on {@link updateCustomer}. */
export type UpdateCustomerWithResponse = WithResponse<CustomerResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Updates a customer; available only on the newer host api.kirimdev.com.
 *
 * `PATCH /customers/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function updateCustomer(client: Client<'kirim'>, input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult, UpdateCustomerWithResponse> {
  return call(client, { name: 'customers.update', method: 'PATCH', path: '/customers/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link archiveCustomer}, by status code. */
export interface ArchiveCustomerErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link archiveCustomer}. */
export interface ArchiveCustomerInput {
  /** Id of the customer. */
  id: string;
}

/** Response body of {@link archiveCustomer}. */
export type ArchiveCustomerResult = CustomerResponse;

/** Result of `.withResponse()` on {@link archiveCustomer}. */
export type ArchiveCustomerWithResponse = WithResponse<CustomerResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Archives a customer, which is kept and can still be retrieved; available only on the newer host api.kirimdev.com.
 *
 * `DELETE /customers/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function archiveCustomer(client: Client<'kirim'>, input: ArchiveCustomerInput, options?: CallOptions): Call<ArchiveCustomerResult, ArchiveCustomerWithResponse> {
  return call(client, { name: 'customers.archive', method: 'DELETE', path: '/customers/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listSetupLinks}, by status code. */
export interface ListSetupLinksErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link listSetupLinks}. */
export interface ListSetupLinksInput {
  /** Id of the customer. */
  id: string;
  /** Returns only setup links with this status. */
  status?: 'active' | 'consumed' | 'expired' | 'revoked' | undefined;
}

/** Response body of {@link listSetupLinks}. */
export type ListSetupLinksResult = SetupLinkPage;

/** Result of `.withResponse()` on {@link listSetupLinks}. */
export type ListSetupLinksWithResponse = WithResponse<SetupLinkPage, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the setup links of a customer, at most the 50 newest and always as one page; available only on the newer host api.kirimdev.com.
 *
 * `GET /customers/{id}/setup_links`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 * @example
 * const response = await listSetupLinks(client, { id: 'cus_0123456789ABCDEFGHJKMNPQRS' });
 */
export function listSetupLinks(client: Client<'kirim'>, input: ListSetupLinksInput, options?: CallOptions): Call<ListSetupLinksResult, ListSetupLinksWithResponse> {
  return call(client, { name: 'setupLinks.list', method: 'GET', path: '/customers/{id}/setup_links', query: ['status'] }, input, options);
}

/** Response bodies of failures of {@link createSetupLink}, by status code. */
export interface CreateSetupLinkErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link createSetupLink}. */
export type CreateSetupLinkInput = {
  /** Id of the customer. */
  id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Hours until the setup link expires. */
  expires_in_hours?: number | undefined;
  /** URL to redirect the customer to after the account is connected. */
  success_redirect_url?: string | undefined;
  /** URL to redirect the customer to if connecting the account fails. */
  failure_redirect_url?: string | undefined;
};

/** Response body of {@link createSetupLink}. */
export type CreateSetupLinkResult = SetupLinkResponse;

/** Result of `.withResponse()` on {@link createSetupLink}. */
export type CreateSetupLinkWithResponse = WithResponse<SetupLinkResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Creates a setup link with which a customer connects a WhatsApp account; available only on the newer host api.kirimdev.com.
 *
 * `POST /customers/{id}/setup_links`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function createSetupLink(client: Client<'kirim'>, input: CreateSetupLinkInput, options?: KeyedCallOptions): Call<CreateSetupLinkResult, CreateSetupLinkWithResponse> {
  return call(client, { name: 'setupLinks.create', method: 'POST', path: '/customers/{id}/setup_links', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link updateSetupLink}, by status code. */
export interface UpdateSetupLinkErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link updateSetupLink}. */
export type UpdateSetupLinkInput = {
  /** Id of the setup link. */
  link_id: string;
} & {
  /** URL to redirect the customer to after the account is connected. */
  success_redirect_url?: string | undefined;
  /** URL to redirect the customer to if connecting the account fails. */
  failure_redirect_url?: string | undefined;
};

/** Response body of {@link updateSetupLink}. */
export type UpdateSetupLinkResult = SetupLinkResponse;

/** Result of `.withResponse()` on {@link updateSetupLink}. */
export type UpdateSetupLinkWithResponse = WithResponse<SetupLinkResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Updates the URLs that the customer is redirected to after using a setup link; available only on the newer host api.kirimdev.com.
 *
 * `PATCH /setup_links/{link_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function updateSetupLink(client: Client<'kirim'>, input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult, UpdateSetupLinkWithResponse> {
  return call(client, { name: 'setupLinks.update', method: 'PATCH', path: '/setup_links/{link_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link revokeSetupLink}, by status code. */
export interface RevokeSetupLinkErrors {
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link revokeSetupLink}. */
export interface RevokeSetupLinkInput {
  /** Id of the setup link. */
  link_id: string;
}

/** Response body of {@link revokeSetupLink}. */
export type RevokeSetupLinkResult = RevokedSetupLinkResponse;

/** Result of `.withResponse()` on {@link revokeSetupLink}. */
export type RevokeSetupLinkWithResponse = WithResponse<RevokedSetupLinkResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Revokes a setup link that has been neither used nor revoked; available only on the newer host api.kirimdev.com.
 *
 * `DELETE /setup_links/{link_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 404, 409, 429 or 500.
 */
export function revokeSetupLink(client: Client<'kirim'>, input: RevokeSetupLinkInput, options?: CallOptions): Call<RevokeSetupLinkResult, RevokeSetupLinkWithResponse> {
  return call(client, { name: 'setupLinks.revoke', method: 'DELETE', path: '/setup_links/{link_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link listWebhookSubscriptions}, by status code. */
export interface ListWebhookSubscriptionsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listWebhookSubscriptions}. */
export interface ListWebhookSubscriptionsFilters {}

/** Response body of a page of {@link listWebhookSubscriptions}. */
export type ListWebhookSubscriptionsBody = WebhookSubscriptionPage;

/** Result of `.withResponse()` on {@link listWebhookSubscriptions}. */
export type ListWebhookSubscriptionsWithResponse = PageWithResponse<WebhookSubscription, ListWebhookSubscriptionsBody, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the webhook subscriptions of the organization, one page at a time.
 *
 * `GET /webhook_subscriptions`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 * @example
 * for await (const webhookSubscription of listWebhookSubscriptions(client)) {
 *   console.log(webhookSubscription.id);
 * }
 */
export function listWebhookSubscriptions(client: Client<'kirim'>, filters: ListWebhookSubscriptionsFilters = {}, options?: CursorListOptions): List<WebhookSubscription, ListWebhookSubscriptionsBody, ListWebhookSubscriptionsWithResponse> {
  return list(client, { name: 'webhookSubscriptions.list', method: 'GET', path: '/webhook_subscriptions', query: [], pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createWebhookSubscription}, by status code. */
export interface CreateWebhookSubscriptionErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link createWebhookSubscription}. */
export type CreateWebhookSubscriptionInput = {
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** URL that receives the events (https only). */
  url: string;
  /** Names of the events, such as message.received. */
  events: string[];
  /** Custom description of the subscription. */
  description?: string | undefined;
};

/** Response body of {@link createWebhookSubscription}. */
export type CreateWebhookSubscriptionResult = WebhookSubscriptionResponse;

/** Result of `.withResponse()` on {@link createWebhookSubscription}. */
export type CreateWebhookSubscriptionWithResponse = WithResponse<WebhookSubscriptionResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Subscribes a URL to events of all accounts of the organization; the signing secret is returned only in this response.
 *
 * `POST /webhook_subscriptions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function createWebhookSubscription(client: Client<'kirim'>, input: CreateWebhookSubscriptionInput, options?: KeyedCallOptions): Call<CreateWebhookSubscriptionResult, CreateWebhookSubscriptionWithResponse> {
  return call(client, { name: 'webhookSubscriptions.create', method: 'POST', path: '/webhook_subscriptions', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link getWebhookSubscription}, by status code. */
export interface GetWebhookSubscriptionErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getWebhookSubscription}. */
export interface GetWebhookSubscriptionInput {
  /** Id of the subscription. */
  id: string;
}

/** Response body of {@link getWebhookSubscription}. */
export type GetWebhookSubscriptionResult = WebhookSubscriptionResponse;

/** Result of `.withResponse()` on {@link getWebhookSubscription}. */
export type GetWebhookSubscriptionWithResponse = WithResponse<WebhookSubscriptionResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Retrieves a webhook subscription; unverified, because the vendor's documentation does not show this operation.
 *
 * `GET /webhook_subscriptions/{id}`. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function getWebhookSubscription(client: Client<'kirim'>, input: GetWebhookSubscriptionInput, options?: CallOptions): Call<GetWebhookSubscriptionResult, GetWebhookSubscriptionWithResponse> {
  return call(client, { name: 'webhookSubscriptions.get', method: 'GET', path: '/webhook_subscriptions/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updateWebhookSubscription}, by status code. */
export interface UpdateWebhookSubscriptionErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link updateWebhookSubscription}. */
export type UpdateWebhookSubscriptionInput = {
  /** Id of the subscription. */
  id: string;
} & {
  /** New URL that receives the events. */
  url?: string | undefined;
  /** New custom description of the subscription. */
  description?: string | undefined;
  /** Names of the events, which replace the current ones. */
  events?: string[] | undefined;
  /** New status of the subscription, such as active. */
  status?: string | undefined;
};

/** Response body of {@link updateWebhookSubscription}. */
export type UpdateWebhookSubscriptionResult = WebhookSubscriptionResponse;

/** Result of `.withResponse()` on {@link updateWebhookSubscription}. */
export type UpdateWebhookSubscriptionWithResponse = WithResponse<WebhookSubscriptionResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Updates the URL, the events, the description or the status of a webhook subscription.
 *
 * `PATCH /webhook_subscriptions/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function updateWebhookSubscription(client: Client<'kirim'>, input: UpdateWebhookSubscriptionInput, options?: CallOptions): Call<UpdateWebhookSubscriptionResult, UpdateWebhookSubscriptionWithResponse> {
  return call(client, { name: 'webhookSubscriptions.update', method: 'PATCH', path: '/webhook_subscriptions/{id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteWebhookSubscription}, by status code. */
export interface DeleteWebhookSubscriptionErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link deleteWebhookSubscription}. */
export interface DeleteWebhookSubscriptionInput {
  /** Id of the subscription. */
  id: string;
}

/** Response body of {@link deleteWebhookSubscription}. */
export type DeleteWebhookSubscriptionResult = DeletedWebhookSubscriptionResponse;

/** Result of `.withResponse()` on {@link deleteWebhookSubscription}. */
export type DeleteWebhookSubscriptionWithResponse = WithResponse<DeletedWebhookSubscriptionResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Deletes a webhook subscription.
 *
 * `DELETE /webhook_subscriptions/{id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function deleteWebhookSubscription(client: Client<'kirim'>, input: DeleteWebhookSubscriptionInput, options?: CallOptions): Call<DeleteWebhookSubscriptionResult, DeleteWebhookSubscriptionWithResponse> {
  return call(client, { name: 'webhookSubscriptions.delete', method: 'DELETE', path: '/webhook_subscriptions/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link rotateWebhookSecret}, by status code. */
export interface RotateWebhookSecretErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link rotateWebhookSecret}. */
export type RotateWebhookSecretInput = {
  /** Id of the subscription. */
  id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Hours until the old secret expires. */
  expires_in_hours?: number | undefined;
};

/** Response body of {@link rotateWebhookSecret}. */
export type RotateWebhookSecretResult = WebhookSecretResponse;

/** Result of `.withResponse()` on {@link rotateWebhookSecret}. */
export type RotateWebhookSecretWithResponse = WithResponse<WebhookSecretResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Creates a new signing secret for a webhook subscription; deliveries are signed with both secrets until the old one expires.
 *
 * `POST /webhook_subscriptions/{id}/secrets`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function rotateWebhookSecret(client: Client<'kirim'>, input: RotateWebhookSecretInput, options?: KeyedCallOptions): Call<RotateWebhookSecretResult, RotateWebhookSecretWithResponse> {
  return call(client, { name: 'webhookSubscriptions.rotateSecret', method: 'POST', path: '/webhook_subscriptions/{id}/secrets', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link listWebhookDeliveries}, by status code. */
export interface ListWebhookDeliveriesErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Filters of {@link listWebhookDeliveries}. */
export interface ListWebhookDeliveriesFilters {}

/** Response body of a page of {@link listWebhookDeliveries}. */
export type ListWebhookDeliveriesBody = WebhookDeliveryPage;

/** Result of `.withResponse()` on {@link listWebhookDeliveries}. */
export type ListWebhookDeliveriesWithResponse = PageWithResponse<WebhookDelivery, ListWebhookDeliveriesBody, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the webhook deliveries of the organization, one page at a time.
 *
 * `GET /webhook_deliveries`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 * @example
 * for await (const webhookDelivery of listWebhookDeliveries(client)) {
 *   console.log(webhookDelivery.id);
 * }
 */
export function listWebhookDeliveries(client: Client<'kirim'>, filters: ListWebhookDeliveriesFilters = {}, options?: CursorListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody, ListWebhookDeliveriesWithResponse> {
  return list(client, { name: 'webhookDeliveries.list', method: 'GET', path: '/webhook_deliveries', query: [], pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getWebhookDelivery}, by status code. */
export interface GetWebhookDeliveryErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getWebhookDelivery}. */
export interface GetWebhookDeliveryInput {
  /** Id of the delivery. */
  id: string;
}

/** Response body of {@link getWebhookDelivery}. */
export type GetWebhookDeliveryResult = WebhookDeliveryResponse;

/** Result of `.withResponse()` on {@link getWebhookDelivery}. */
export type GetWebhookDeliveryWithResponse = WithResponse<WebhookDeliveryResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Retrieves a webhook delivery; unverified, because the vendor's documentation does not show this operation.
 *
 * `GET /webhook_deliveries/{id}`. Evidence: inferred, not documented.
 *
 * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
 */
export function getWebhookDelivery(client: Client<'kirim'>, input: GetWebhookDeliveryInput, options?: CallOptions): Call<GetWebhookDeliveryResult, GetWebhookDeliveryWithResponse> {
  return call(client, { name: 'webhookDeliveries.get', method: 'GET', path: '/webhook_deliveries/{id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link replayWebhookDelivery}, by status code. */
export interface ReplayWebhookDeliveryErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link replayWebhookDelivery}. */
export interface ReplayWebhookDeliveryInput {
  /** Id of the delivery. */
  id: string;
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
}

/** Response body of {@link replayWebhookDelivery}. */
export type ReplayWebhookDeliveryResult = WebhookReplayResponse;

/** Result of `.withResponse()` on {@link replayWebhookDelivery}. */
export type ReplayWebhookDeliveryWithResponse = WithResponse<WebhookReplayResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Delivers the event of a webhook delivery again, as a new delivery.
 *
 * `POST /webhook_deliveries/{id}/replay`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function replayWebhookDelivery(client: Client<'kirim'>, input: ReplayWebhookDeliveryInput, options?: KeyedCallOptions): Call<ReplayWebhookDeliveryResult, ReplayWebhookDeliveryWithResponse> {
  return call(client, { name: 'webhookDeliveries.replay', method: 'POST', path: '/webhook_deliveries/{id}/replay', query: [], headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link bulkReplayWebhookDeliveries}, by status code. */
export interface BulkReplayWebhookDeliveriesErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  404: ErrorEnvelope;
  409: ErrorEnvelope;
  422: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link bulkReplayWebhookDeliveries}. */
export type BulkReplayWebhookDeliveriesInput = {
  /** Client-generated key, at most 255 characters; requests repeated with the same key within 24 hours are processed only once. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the subscription. */
  subscription_id: string;
  /** Status of the deliveries to replay, of which dead is the older name; dead if omitted. */
  status?: 'failed' | 'dead' | undefined;
  /** Replays only deliveries of events with this name. */
  event_type?: string | undefined;
  /** Replays only deliveries created after this timestamp (ISO 8601). */
  created_after?: string | Date | undefined;
  /** Replays only deliveries created before this timestamp (ISO 8601). */
  created_before?: string | Date | undefined;
};

/** Response body of {@link bulkReplayWebhookDeliveries}. */
export type BulkReplayWebhookDeliveriesResult = BulkReplayResponse;

/** Result of `.withResponse()` on {@link bulkReplayWebhookDeliveries}. */
export type BulkReplayWebhookDeliveriesWithResponse = WithResponse<BulkReplayResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
  /** Whether this is the stored response of an earlier request with the same idempotency key. */
  'Idempotent-Replayed': 'true' | 'false' | null;
}>;

/**
 * Delivers the events of failed deliveries of a subscription again, at most 1,000 in one request.
 *
 * `POST /webhook_deliveries/bulk_replay`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
 */
export function bulkReplayWebhookDeliveries(client: Client<'kirim'>, input: BulkReplayWebhookDeliveriesInput, options?: KeyedCallOptions): Call<BulkReplayWebhookDeliveriesResult, BulkReplayWebhookDeliveriesWithResponse> {
  return call(client, { name: 'webhookDeliveries.bulkReplay', method: 'POST', path: '/webhook_deliveries/bulk_replay', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Response bodies of failures of {@link listAccounts}, by status code. */
export interface ListAccountsErrors {
  400: ErrorEnvelope;
  401: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link listAccounts}. */
export interface ListAccountsInput {
  /** Whether to include accounts that are not connected. */
  status?: 'connected' | 'all' | undefined;
}

/** Response body of {@link listAccounts}. */
export type ListAccountsResult = AccountPage;

/** Result of `.withResponse()` on {@link listAccounts}. */
export type ListAccountsWithResponse = WithResponse<AccountPage, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Lists the WhatsApp accounts of the organization, always as one page.
 *
 * `GET /accounts`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 429 or 500.
 * @example
 * const response = await listAccounts(client);
 */
export function listAccounts(client: Client<'kirim'>, input: ListAccountsInput = {}, options?: CallOptions): Call<ListAccountsResult, ListAccountsWithResponse> {
  return call(client, { name: 'accounts.list', method: 'GET', path: '/accounts', query: ['status'] }, input, options);
}

/** Response bodies of failures of {@link getMe}, by status code. */
export interface GetMeErrors {
  401: ErrorEnvelope;
  429: ErrorEnvelope;
  500: ErrorEnvelope;
}

/** Input of {@link getMe}. */
export interface GetMeInput {}

/** Response body of {@link getMe}. */
export type GetMeResult = MeResponse;

/** Result of `.withResponse()` on {@link getMe}. */
export type GetMeWithResponse = WithResponse<MeResponse, 200, {
  /** Number of requests allowed per minute. */
  'X-RateLimit-Limit': string | null;
  /** Number of requests remaining. */
  'X-RateLimit-Remaining': string | null;
  /** Time at which the rate limit is fully reset, in seconds since the Unix epoch. */
  'X-RateLimit-Reset': string | null;
  /** Id of the request, as in the response body. */
  'X-Request-Id': string | null;
}>;

/**
 * Retrieves the organization that the API key belongs to, the key itself without its secret, and the rate limits.
 *
 * `GET /me`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401, 429 or 500.
 */
export function getMe(client: Client<'kirim'>, input: GetMeInput = {}, options?: CallOptions): Call<GetMeResult, GetMeWithResponse> {
  return call(client, { name: 'me.get', method: 'GET', path: '/me', query: [] }, input, options);
}

/** Input of {@link getHealth}. */
export interface GetHealthInput {}

/** Response body of {@link getHealth}. */
export type GetHealthResult = operations['getHealth']['responses'][200]['content']['application/json'];

/**
 * Checks whether the service is available; no API key is required.
 *
 * `GET /health`. Evidence: vendor documentation.
 */
export function getHealth(client: Client<'kirim'>, input: GetHealthInput = {}, options?: CallOptions): Call<GetHealthResult> {
  return call(client, { name: 'health.get', method: 'GET', path: '/health', query: [], credentials: [] }, input, options);
}

/** Input of {@link getOpenApiDocument}. */
export interface GetOpenApiDocumentInput {}

/** Response body of {@link getOpenApiDocument}. */
export type GetOpenApiDocumentResult = operations['getOpenApiDocument']['responses'][200]['content']['application/json'];

/**
 * Retrieves the vendor's OpenAPI document of the service; no API key is required.
 *
 * `GET /openapi.json`. Evidence: vendor documentation.
 */
export function getOpenApiDocument(client: Client<'kirim'>, input: GetOpenApiDocumentInput = {}, options?: CallOptions): Call<GetOpenApiDocumentResult> {
  return call(client, { name: 'openApiDocument.get', method: 'GET', path: '/openapi.json', query: [], credentials: [] }, input, options);
}

/** Response bodies of the failures of every operation, by its public name and by status code. */
export interface OperationErrors {
  'contacts.list': ListContactsErrors;
  'contacts.create': CreateContactErrors;
  'contacts.get': GetContactErrors;
  'contacts.update': UpdateContactErrors;
  'contacts.attachLabel': AttachContactLabelErrors;
  'contacts.detachLabel': DetachContactLabelErrors;
  'contacts.bulkLabel': BulkLabelContactsErrors;
  'conversations.list': ListConversationsErrors;
  'conversations.get': GetConversationErrors;
  'conversations.update': UpdateConversationErrors;
  'conversations.attachLabel': AttachConversationLabelErrors;
  'conversations.detachLabel': DetachConversationLabelErrors;
  'messages.list': ListMessagesErrors;
  'messages.send': SendMessageErrors;
  'messages.get': GetMessageErrors;
  'messages.getMedia': GetMessageMediaErrors;
  'templates.list': ListTemplatesErrors;
  'templates.create': CreateTemplateErrors;
  'templates.get': GetTemplateErrors;
  'templates.sync': SyncTemplatesErrors;
  'labels.list': ListLabelsErrors;
  'labels.create': CreateLabelErrors;
  'labels.get': GetLabelErrors;
  'labels.update': UpdateLabelErrors;
  'labels.delete': DeleteLabelErrors;
  'customers.list': ListCustomersErrors;
  'customers.create': CreateCustomerErrors;
  'customers.get': GetCustomerErrors;
  'customers.update': UpdateCustomerErrors;
  'customers.archive': ArchiveCustomerErrors;
  'setupLinks.list': ListSetupLinksErrors;
  'setupLinks.create': CreateSetupLinkErrors;
  'setupLinks.update': UpdateSetupLinkErrors;
  'setupLinks.revoke': RevokeSetupLinkErrors;
  'webhookSubscriptions.list': ListWebhookSubscriptionsErrors;
  'webhookSubscriptions.create': CreateWebhookSubscriptionErrors;
  'webhookSubscriptions.get': GetWebhookSubscriptionErrors;
  'webhookSubscriptions.update': UpdateWebhookSubscriptionErrors;
  'webhookSubscriptions.delete': DeleteWebhookSubscriptionErrors;
  'webhookSubscriptions.rotateSecret': RotateWebhookSecretErrors;
  'webhookDeliveries.list': ListWebhookDeliveriesErrors;
  'webhookDeliveries.get': GetWebhookDeliveryErrors;
  'webhookDeliveries.replay': ReplayWebhookDeliveryErrors;
  'webhookDeliveries.bulkReplay': BulkReplayWebhookDeliveriesErrors;
  'accounts.list': ListAccountsErrors;
  'me.get': GetMeErrors;
  'health.get': {};
  'openApiDocument.get': {};
}

/** All operations as methods of a client, grouped by resource. */
export interface Resources {
  /** Contacts of a WhatsApp account. */
  readonly contacts: {
    /**
     * Lists the contacts of a WhatsApp account, one page at a time.
     *
     * `GET /{phone_number_id}/contacts`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     * @example
     * for await (const contact of kirim.contacts.list({ phone_number_id: '106540352242922' })) {
     *   console.log(contact.id);
     * }
     */
    list(filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody, ListContactsWithResponse>;
    /**
     * Creates a contact of a WhatsApp account from a phone number.
     *
     * `POST /{phone_number_id}/contacts`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    create(input: CreateContactInput, options?: KeyedCallOptions): Call<CreateContactResult, CreateContactWithResponse>;
    /**
     * Retrieves a contact.
     *
     * `GET /{phone_number_id}/contacts/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult, GetContactWithResponse>;
    /**
     * Updates the fields of a contact; unverified, because the vendor's documentation does not show this operation.
     *
     * `PATCH /{phone_number_id}/contacts/{id}`. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    update(input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult, UpdateContactWithResponse>;
    /**
     * Adds a label to a contact; unverified, because the vendor documents it only on an older path without the WhatsApp account.
     *
     * `POST /{phone_number_id}/contacts/{id}/labels`. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    attachLabel(input: AttachContactLabelInput, options?: KeyedCallOptions): Call<AttachContactLabelResult, AttachContactLabelWithResponse>;
    /**
     * Removes a label from a contact; unverified, because the vendor documents it only on an older path without the WhatsApp account.
     *
     * `DELETE /{phone_number_id}/contacts/{id}/labels/{label_id}`. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    detachLabel(input: DetachContactLabelInput, options?: CallOptions): Call<DetachContactLabelResult, DetachContactLabelWithResponse>;
    /**
     * Adds a label to up to 1,000 contacts in one request, or removes it from them.
     *
     * `POST /{phone_number_id}/contacts/bulk_label`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    bulkLabel(input: BulkLabelContactsInput, options?: KeyedCallOptions): Call<BulkLabelContactsResult, BulkLabelContactsWithResponse>;
  };
  /** Conversations with contacts. */
  readonly conversations: {
    /**
     * Lists the conversations of a WhatsApp account by latest message, newest first; conversations without a message come last.
     *
     * `GET /{phone_number_id}/conversations`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     * @example
     * for await (const conversation of kirim.conversations.list({ phone_number_id: '106540352242922' })) {
     *   console.log(conversation.id);
     * }
     */
    list(filters: ListConversationsFilters, options?: CursorListOptions): List<Conversation, ListConversationsBody, ListConversationsWithResponse>;
    /**
     * Retrieves a conversation.
     *
     * `GET /{phone_number_id}/conversations/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    get(input: GetConversationInput, options?: CallOptions): Call<GetConversationResult, GetConversationWithResponse>;
    /**
     * Updates the status or the assignee of a conversation; unverified, because the vendor documents it only on an older path without the WhatsApp account.
     *
     * `PATCH /{phone_number_id}/conversations/{id}`. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    update(input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult, UpdateConversationWithResponse>;
    /**
     * Adds a label to a conversation; unverified, because it is known only from a list of operations.
     *
     * `POST /{phone_number_id}/conversations/{id}/labels`. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    attachLabel(input: AttachConversationLabelInput, options?: KeyedCallOptions): Call<AttachConversationLabelResult, AttachConversationLabelWithResponse>;
    /**
     * Removes a label from a conversation; unverified, because it is known only from a list of operations.
     *
     * `DELETE /{phone_number_id}/conversations/{id}/labels/{label_id}`. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    detachLabel(input: DetachConversationLabelInput, options?: CallOptions): Call<DetachConversationLabelResult, DetachConversationLabelWithResponse>;
  };
  /** Inbound and outbound messages. */
  readonly messages: {
    /**
     * Lists the inbound and outbound messages of a WhatsApp account, one page at a time.
     *
     * `GET /{phone_number_id}/messages`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     * @example
     * for await (const message of kirim.messages.list({ phone_number_id: '106540352242922' })) {
     *   console.log(message.id);
     * }
     */
    list(filters: ListMessagesFilters, options?: CursorListOptions): List<Message, ListMessagesBody, ListMessagesWithResponse>;
    /**
     * Sends a message of any type to one recipient or, with status set to read, marks a received message as read.
     *
     * `POST /{phone_number_id}/messages`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403, 404, 409, 422, 429, 500 or 502.
     * @example
     * await kirim.messages.send({
     *   phone_number_id: '106540352242922',
     *   messaging_product: 'whatsapp',
     *   to: '15550100734',
     *   type: 'text',
     *   text: { body: 'Your order is on its way.' },
     * });
     */
    send(input: SendMessageInput, options?: KeyedCallOptions): Call<SendMessageResult, SendMessageWithResponse>;
    /**
     * Retrieves a message with its status.
     *
     * `GET /{phone_number_id}/messages/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    get(input: GetMessageInput, options?: CallOptions): Call<GetMessageResult, GetMessageWithResponse>;
    /**
     * Retrieves the URL from which the media of a message can be downloaded; the redirect is returned, not followed.
     *
     * `GET /{phone_number_id}/messages/{id}/media`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    getMedia(input: GetMessageMediaInput, options?: CallOptions): Call<GetMessageMediaResult, GetMessageMediaWithResponse>;
  };
  /** Message templates, which Meta reviews. */
  readonly templates: {
    /**
     * Lists the message templates of a WhatsApp account, one page at a time.
     *
     * `GET /{phone_number_id}/templates`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     * @example
     * for await (const template of kirim.templates.list({ phone_number_id: '106540352242922' })) {
     *   console.log(template.name);
     * }
     */
    list(filters: ListTemplatesFilters, options?: CursorListOptions): List<Template, ListTemplatesBody, ListTemplatesWithResponse>;
    /**
     * Submits a message template for review by Meta, with the status pending at first; returns 409 if the name is already in use, and is available only on the newer host api.kirimdev.com.
     *
     * `POST /{phone_number_id}/templates`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429, 500 or 502.
     */
    create(input: CreateTemplateInput, options?: KeyedCallOptions): Call<CreateTemplateResult, CreateTemplateWithResponse>;
    /**
     * Retrieves a message template by name.
     *
     * `GET /{phone_number_id}/templates/{name}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    get(input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult, GetTemplateWithResponse>;
    /**
     * Syncs the message templates of a WhatsApp account from Meta; available only on the newer host api.kirimdev.com.
     *
     * `POST /{phone_number_id}/templates/sync`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    sync(input: SyncTemplatesInput, options?: KeyedCallOptions): Call<SyncTemplatesResult, SyncTemplatesWithResponse>;
  };
  /** Labels for contacts. */
  readonly labels: {
    /**
     * Lists the labels of the organization, one page at a time.
     *
     * `GET /labels`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     * @example
     * for await (const label of kirim.labels.list()) {
     *   console.log(label.id);
     * }
     */
    list(filters?: ListLabelsFilters, options?: CursorListOptions): List<Label, ListLabelsBody, ListLabelsWithResponse>;
    /**
     * Creates a label for contacts.
     *
     * `POST /labels`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    create(input: CreateLabelInput, options?: KeyedCallOptions): Call<CreateLabelResult, CreateLabelWithResponse>;
    /**
     * Retrieves a label.
     *
     * `GET /labels/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    get(input: GetLabelInput, options?: CallOptions): Call<GetLabelResult, GetLabelWithResponse>;
    /**
     * Updates the name or color of a label.
     *
     * `PATCH /labels/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    update(input: UpdateLabelInput, options?: CallOptions): Call<UpdateLabelResult, UpdateLabelWithResponse>;
    /**
     * Deletes a label.
     *
     * `DELETE /labels/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    delete(input: DeleteLabelInput, options?: CallOptions): Call<DeleteLabelResult, DeleteLabelWithResponse>;
  };
  /** Customers of a platform and the setup links with which they connect WhatsApp accounts. */
  readonly customers: {
    /**
     * Lists the customers whose WhatsApp accounts a platform manages, one page at a time; available only on the newer host api.kirimdev.com.
     *
     * `GET /customers`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     * @example
     * for await (const customer of kirim.customers.list()) {
     *   console.log(customer.id);
     * }
     */
    list(filters?: ListCustomersFilters, options?: CursorListOptions): List<Customer, ListCustomersBody, ListCustomersWithResponse>;
    /**
     * Creates a customer, who can then connect WhatsApp accounts; available only on the newer host api.kirimdev.com.
     *
     * `POST /customers`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    create(input: CreateCustomerInput, options?: KeyedCallOptions): Call<CreateCustomerResult, CreateCustomerWithResponse>;
    /**
     * Retrieves a customer with its WhatsApp accounts; available only on the newer host api.kirimdev.com.
     *
     * `GET /customers/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    get(input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult, GetCustomerWithResponse>;
    /**
     * Updates a customer; available only on the newer host api.kirimdev.com.
     *
     * `PATCH /customers/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    update(input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult, UpdateCustomerWithResponse>;
    /**
     * Archives a customer, which is kept and can still be retrieved; available only on the newer host api.kirimdev.com.
     *
     * `DELETE /customers/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    archive(input: ArchiveCustomerInput, options?: CallOptions): Call<ArchiveCustomerResult, ArchiveCustomerWithResponse>;
  };
  /** Lists, creates and updates setup links; also `revoke`. */
  readonly setupLinks: {
    /**
     * Lists the setup links of a customer, at most the 50 newest and always as one page; available only on the newer host api.kirimdev.com.
     *
     * `GET /customers/{id}/setup_links`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     * @example
     * const response = await kirim.setupLinks.list({ id: 'cus_0123456789ABCDEFGHJKMNPQRS' });
     */
    list(input: ListSetupLinksInput, options?: CallOptions): Call<ListSetupLinksResult, ListSetupLinksWithResponse>;
    /**
     * Creates a setup link with which a customer connects a WhatsApp account; available only on the newer host api.kirimdev.com.
     *
     * `POST /customers/{id}/setup_links`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    create(input: CreateSetupLinkInput, options?: KeyedCallOptions): Call<CreateSetupLinkResult, CreateSetupLinkWithResponse>;
    /**
     * Updates the URLs that the customer is redirected to after using a setup link; available only on the newer host api.kirimdev.com.
     *
     * `PATCH /setup_links/{link_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    update(input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult, UpdateSetupLinkWithResponse>;
    /**
     * Revokes a setup link that has been neither used nor revoked; available only on the newer host api.kirimdev.com.
     *
     * `DELETE /setup_links/{link_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 404, 409, 429 or 500.
     */
    revoke(input: RevokeSetupLinkInput, options?: CallOptions): Call<RevokeSetupLinkResult, RevokeSetupLinkWithResponse>;
  };
  /** Lists, creates, retrieves, updates and deletes webhook subscriptions; also `rotateSecret`. */
  readonly webhookSubscriptions: {
    /**
     * Lists the webhook subscriptions of the organization, one page at a time.
     *
     * `GET /webhook_subscriptions`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     * @example
     * for await (const webhookSubscription of kirim.webhookSubscriptions.list()) {
     *   console.log(webhookSubscription.id);
     * }
     */
    list(filters?: ListWebhookSubscriptionsFilters, options?: CursorListOptions): List<WebhookSubscription, ListWebhookSubscriptionsBody, ListWebhookSubscriptionsWithResponse>;
    /**
     * Subscribes a URL to events of all accounts of the organization; the signing secret is returned only in this response.
     *
     * `POST /webhook_subscriptions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    create(input: CreateWebhookSubscriptionInput, options?: KeyedCallOptions): Call<CreateWebhookSubscriptionResult, CreateWebhookSubscriptionWithResponse>;
    /**
     * Retrieves a webhook subscription; unverified, because the vendor's documentation does not show this operation.
     *
     * `GET /webhook_subscriptions/{id}`. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    get(input: GetWebhookSubscriptionInput, options?: CallOptions): Call<GetWebhookSubscriptionResult, GetWebhookSubscriptionWithResponse>;
    /**
     * Updates the URL, the events, the description or the status of a webhook subscription.
     *
     * `PATCH /webhook_subscriptions/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    update(input: UpdateWebhookSubscriptionInput, options?: CallOptions): Call<UpdateWebhookSubscriptionResult, UpdateWebhookSubscriptionWithResponse>;
    /**
     * Deletes a webhook subscription.
     *
     * `DELETE /webhook_subscriptions/{id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    delete(input: DeleteWebhookSubscriptionInput, options?: CallOptions): Call<DeleteWebhookSubscriptionResult, DeleteWebhookSubscriptionWithResponse>;
    /**
     * Creates a new signing secret for a webhook subscription; deliveries are signed with both secrets until the old one expires.
     *
     * `POST /webhook_subscriptions/{id}/secrets`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    rotateSecret(input: RotateWebhookSecretInput, options?: KeyedCallOptions): Call<RotateWebhookSecretResult, RotateWebhookSecretWithResponse>;
  };
  /** Lists and retrieves webhook deliveries; also `replay`, `bulkReplay`. */
  readonly webhookDeliveries: {
    /**
     * Lists the webhook deliveries of the organization, one page at a time.
     *
     * `GET /webhook_deliveries`. Pagination: cursor (`cursor`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     * @example
     * for await (const webhookDelivery of kirim.webhookDeliveries.list()) {
     *   console.log(webhookDelivery.id);
     * }
     */
    list(filters?: ListWebhookDeliveriesFilters, options?: CursorListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody, ListWebhookDeliveriesWithResponse>;
    /**
     * Retrieves a webhook delivery; unverified, because the vendor's documentation does not show this operation.
     *
     * `GET /webhook_deliveries/{id}`. Evidence: inferred, not documented.
     *
     * @throws WaError by status: 400, 401, 404, 422, 429 or 500.
     */
    get(input: GetWebhookDeliveryInput, options?: CallOptions): Call<GetWebhookDeliveryResult, GetWebhookDeliveryWithResponse>;
    /**
     * Delivers the event of a webhook delivery again, as a new delivery.
     *
     * `POST /webhook_deliveries/{id}/replay`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    replay(input: ReplayWebhookDeliveryInput, options?: KeyedCallOptions): Call<ReplayWebhookDeliveryResult, ReplayWebhookDeliveryWithResponse>;
    /**
     * Delivers the events of failed deliveries of a subscription again, at most 1,000 in one request.
     *
     * `POST /webhook_deliveries/bulk_replay`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404, 409, 422, 429 or 500.
     */
    bulkReplay(input: BulkReplayWebhookDeliveriesInput, options?: KeyedCallOptions): Call<BulkReplayWebhookDeliveriesResult, BulkReplayWebhookDeliveriesWithResponse>;
  };
  /** The organization, its WhatsApp accounts and its API key. */
  readonly accounts: {
    /**
     * Lists the WhatsApp accounts of the organization, always as one page.
     *
     * `GET /accounts`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 429 or 500.
     * @example
     * const response = await kirim.accounts.list();
     */
    list(input?: ListAccountsInput, options?: CallOptions): Call<ListAccountsResult, ListAccountsWithResponse>;
  };
  /** Retrieves me. */
  readonly me: {
    /**
     * Retrieves the organization that the API key belongs to, the key itself without its secret, and the rate limits.
     *
     * `GET /me`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401, 429 or 500.
     */
    get(input?: GetMeInput, options?: CallOptions): Call<GetMeResult, GetMeWithResponse>;
  };
  /** Retrieves health. */
  readonly health: {
    /**
     * Checks whether the service is available; no API key is required.
     *
     * `GET /health`. Evidence: vendor documentation.
     */
    get(input?: GetHealthInput, options?: CallOptions): Call<GetHealthResult>;
  };
  /** Retrieves open API document. */
  readonly openApiDocument: {
    /**
     * Retrieves the vendor's OpenAPI document of the service; no API key is required.
     *
     * `GET /openapi.json`. Evidence: vendor documentation.
     */
    get(input?: GetOpenApiDocumentInput, options?: CallOptions): Call<GetOpenApiDocumentResult>;
  };
}

/** All operations as functions, grouped by resource. */
export const resources = {
  contacts: { list: listContacts, create: createContact, get: getContact, update: updateContact, attachLabel: attachContactLabel, detachLabel: detachContactLabel, bulkLabel: bulkLabelContacts },
  conversations: { list: listConversations, get: getConversation, update: updateConversation, attachLabel: attachConversationLabel, detachLabel: detachConversationLabel },
  messages: { list: listMessages, send: sendMessage, get: getMessage, getMedia: getMessageMedia },
  templates: { list: listTemplates, create: createTemplate, get: getTemplate, sync: syncTemplates },
  labels: { list: listLabels, create: createLabel, get: getLabel, update: updateLabel, delete: deleteLabel },
  customers: { list: listCustomers, create: createCustomer, get: getCustomer, update: updateCustomer, archive: archiveCustomer },
  setupLinks: { list: listSetupLinks, create: createSetupLink, update: updateSetupLink, revoke: revokeSetupLink },
  webhookSubscriptions: { list: listWebhookSubscriptions, create: createWebhookSubscription, get: getWebhookSubscription, update: updateWebhookSubscription, delete: deleteWebhookSubscription, rotateSecret: rotateWebhookSecret },
  webhookDeliveries: { list: listWebhookDeliveries, get: getWebhookDelivery, replay: replayWebhookDelivery, bulkReplay: bulkReplayWebhookDeliveries },
  accounts: { list: listAccounts },
  me: { get: getMe },
  health: { get: getHealth },
  openApiDocument: { get: getOpenApiDocument },
};
