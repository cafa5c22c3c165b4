// Generated from Kirim.chat API v1; do not edit.
// Description sha256 c78766cca1bc9e0e37b280262e42524f0473943d44018a5eb42ae35f31491083, generator 1.0.0.

import { call, list, locate, withIdempotencyKey } from '@wa-clients/core';
import type { Call, CallOptions, Client, CursorListOptions, List } from '@wa-clients/core';
import { byCursorToken } from '../pagination.ts';
import type { components, operations } from './types.ts';

/** A page of contacts. */
export type ContactPage = components['schemas']['ContactPage'];

/** One contact in its envelope. */
export type ContactResponse = components['schemas']['ContactResponse'];

/** A person attached to a WhatsApp account. */
export type Contact = components['schemas']['Contact'];

/** A page of conversations. */
export type ConversationPage = components['schemas']['ConversationPage'];

/** One conversation in its envelope. */
export type ConversationResponse = components['schemas']['ConversationResponse'];

/** A thread of messages with one person. */
export type Conversation = components['schemas']['Conversation'];

/** What happened to a label of a contact. */
export type ContactLabelResponse = components['schemas']['ContactLabelResponse'];

/** What happened to a label of many contacts. */
export type BulkLabelResponse = components['schemas']['BulkLabelResponse'];

/** A page of messages. */
export type MessagePage = components['schemas']['MessagePage'];

/** One message in its envelope. */
export type MessageResponse = components['schemas']['MessageResponse'];

/** A message received or sent; unverified beyond its id, since no page of the vendor shows it whole. */
export type Message = components['schemas']['Message'];

/** A message to send, with the member that its type names, or a received message to mark as read. */
export type MessageRequest = SendTextMessage | SendImageMessage | SendVideoMessage | SendAudioMessage | SendDocumentMessage | SendTemplateMessage | SendInteractiveMessage | MarkMessageRead;

/** A file by its address or by its id, exactly one of the two. */
export type Media = components['schemas']['MediaObject'];

/** A message that a person answers by tapping. */
export type Interactive = components['schemas']['Interactive'];

/** A sent message or a receipt in its envelope. */
export type SentMessageResponse = components['schemas']['SendMessageResponse'];

/** A message that the service has taken and not yet sent. */
export type SentMessage = components['schemas']['SentMessage'];

/** The receipt of a message that was marked as read. */
export type ReadReceipt = components['schemas']['ReadReceipt'];

/** A page of templates. */
export type TemplatePage = components['schemas']['TemplatePage'];

/** One template in its envelope. */
export type TemplateResponse = components['schemas']['TemplateResponse'];

/** A message template; unverified beyond its name, since no page of the vendor shows it whole. */
export type Template = components['schemas']['Template'];

/** A message template to hand in. */
export type NewTemplate = components['schemas']['TemplateCreate'];

/** What fetching the templates anew brought. */
export type TemplateSyncResponse = components['schemas']['TemplateSyncResponse'];

/** A page of labels. */
export type LabelPage = components['schemas']['LabelPage'];

/** One label in its envelope. */
export type LabelResponse = components['schemas']['LabelResponse'];

/** A label that contacts can have. */
export type Label = components['schemas']['Label'];

/** Colour of a label. */
export type LabelColor = components['schemas']['LabelColor'];

/** The deletion of a label in its envelope. */
export type DeletedLabelResponse = components['schemas']['DeletedLabelResponse'];

/** A page of customers. */
export type CustomerPage = components['schemas']['CustomerPage'];

/** One customer in its envelope. */
export type CustomerResponse = components['schemas']['CustomerResponse'];

/** A customer of a platform, with WhatsApp accounts of its own. */
export type Customer = components['schemas']['Customer'];

/** All setup links that the service gives, in the form of a page. */
export type SetupLinkPage = components['schemas']['SetupLinkPage'];

/** One setup link in its envelope. */
export type SetupLinkResponse = components['schemas']['SetupLinkResponse'];

/** A link with which a customer connects a WhatsApp account. */
export type SetupLink = components['schemas']['SetupLink'];

/** The revocation of a setup link in its envelope. */
export type RevokedSetupLinkResponse = components['schemas']['RevokedSetupLinkResponse'];

/** A page of subscriptions. */
export type WebhookSubscriptionPage = components['schemas']['WebhookSubscriptionPage'];

/** One subscription in its envelope. */
export type WebhookSubscriptionResponse = components['schemas']['WebhookSubscriptionResponse'];

/** An address that gets events. */
export type WebhookSubscription = components['schemas']['WebhookSubscription'];

/** The end of a subscription in its envelope; unverified, since no page shows it. */
export type DeletedWebhookSubscriptionResponse = components['schemas']['DeletedWebhookSubscriptionResponse'];

/** A new signing secret in its envelope. */
export type WebhookSecretResponse = components['schemas']['WebhookSecretResponse'];

/** A page of deliveries. */
export type WebhookDeliveryPage = components['schemas']['WebhookDeliveryPage'];

/** One delivery in its envelope. */
export type WebhookDeliveryResponse = components['schemas']['WebhookDeliveryResponse'];

/** A delivery of an event; unverified beyond its id, since no page of the vendor shows it whole. */
export type WebhookDelivery = components['schemas']['WebhookDelivery'];

/** A repeated delivery in its envelope. */
export type WebhookReplayResponse = components['schemas']['WebhookReplayResponse'];

/** What repeating many deliveries brought. */
export type BulkReplayResponse = components['schemas']['BulkReplayResponse'];

/** All accounts that the service gives, in the form of a page. */
export type AccountPage = components['schemas']['AccountPage'];

/** A WhatsApp account of the organization. */
export type Account = components['schemas']['Account'];

/** The organization, the key and its limits in their envelope. */
export type MeResponse = components['schemas']['MeResponse'];

/** Kirim.chat's error body. */
export type ErrorEnvelope = components['schemas']['ErrorEnvelope'];

/** A text to send. */
export type SendTextMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Kind of recipient, always individual. */
  recipient_type?: 'individual' | undefined;
  /** The recipient's phone number. */
  to: string;
  /** Type of the message, which names the member that holds it. */
  type: 'text';
  /** Text to send. */
  text: {
    /** The text itself, 1 to 4,096 characters. */
    body: string;
    /** Whether a link in the text is shown with a preview. */
    preview_url?: boolean | undefined;
  };
  /** Message that this one answers, which only the newer host takes. */
  context?: {
    /** Id of the answered message. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** An image to send. */
export type SendImageMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Kind of recipient, always individual. */
  recipient_type?: 'individual' | undefined;
  /** The recipient's phone number. */
  to: string;
  /** Type of the message, which names the member that holds it. */
  type: 'image';
  /** Image to send, JPG or PNG, at most 5 MB. */
  image: Media;
  /** Message that this one answers, which only the newer host takes. */
  context?: {
    /** Id of the answered message. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** A video to send. */
export type SendVideoMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Kind of recipient, always individual. */
  recipient_type?: 'individual' | undefined;
  /** The recipient's phone number. */
  to: string;
  /** Type of the message, which names the member that holds it. */
  type: 'video';
  /** Video to send, MP4 or 3GPP, at most 16 MB. */
  video: Media;
  /** Message that this one answers, which only the newer host takes. */
  context?: {
    /** Id of the answered message. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** A sound to send. */
export type SendAudioMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Kind of recipient, always individual. */
  recipient_type?: 'individual' | undefined;
  /** The recipient's phone number. */
  to: string;
  /** Type of the message, which names the member that holds it. */
  type: 'audio';
  /** Sound to send. */
  audio: Media;
  /** Message that this one answers, which only the newer host takes. */
  context?: {
    /** Id of the answered message. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** A document to send. */
export type SendDocumentMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Kind of recipient, always individual. */
  recipient_type?: 'individual' | undefined;
  /** The recipient's phone number. */
  to: string;
  /** Type of the message, which names the member that holds it. */
  type: 'document';
  /** Document to send. */
  document: Media & ({
    /** Name that the recipient sees. */
    filename?: string | undefined;
  });
  /** Message that this one answers, which only the newer host takes. */
  context?: {
    /** Id of the answered message. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** An approved template to send. */
export type SendTemplateMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Kind of recipient, always individual. */
  recipient_type?: 'individual' | undefined;
  /** The recipient's phone number. */
  to: string;
  /** Type of the message, which names the member that holds it. */
  type: 'template';
  /** Approved template to send. */
  template: {
    /** Name of the template. */
    name: string;
    /** Language of the template, as a code or with a policy. */
    language: string | {
      /** Code of the language. */
      code: string;
      /** How the language is chosen. */
      policy?: string | undefined;
    };
    /** Values for the template's parts, as Meta has them. */
    components?: Record<string, unknown>[] | undefined;
  };
  /** Message that this one answers, which only the newer host takes. */
  context?: {
    /** Id of the answered message. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** A message with buttons, a list or cards to send. */
export type SendInteractiveMessage = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Kind of recipient, always individual. */
  recipient_type?: 'individual' | undefined;
  /** The recipient's phone number. */
  to: string;
  /** Type of the message, which names the member that holds it. */
  type: 'interactive';
  /** Message with buttons, a list or cards. */
  interactive: Interactive;
  /** Message that this one answers, which only the newer host takes. */
  context?: {
    /** Id of the answered message. */
    message_id: string;
  } | undefined;
  status?: undefined;
};

/** Marks a received message as read instead of sending one. */
export type MarkMessageRead = {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  type?: undefined;
  /** Always read. */
  status: 'read';
  /** Id of the received message to mark as read. */
  message_id: string;
  /** Shows the person that an answer is being typed. */
  typing_indicator?: {
    /** Kind of answer, always text. */
    type: 'text';
  } | undefined;
};

/** Filters of {@link listContacts}. */
export interface ListContactsFilters {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Only the person with exactly this phone number, in E.164 form. */
  phone?: string | undefined;
  /** Only people whose name or email has this text in it. */
  search?: string | undefined;
}

/** Body of a page of {@link listContacts}, as on the wire. */
export type ListContactsBody = ContactPage;

/**
 * Lists the people attached to a WhatsApp account, a page at a time.
 *
 * `GET /{phone_number_id}/contacts`. Pages: cursor-token. Evidence: seed.
 */
export function listContacts(client: Client, filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody> {
  return list(client, { name: 'contacts.list', method: 'GET', path: '/{phone_number_id}/contacts', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createContact}. */
export type CreateContactInput = {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** The person's phone number in E.164 form, such as +6281234567890. */
  phone_number: string;
  /** Name of the person. */
  name?: string | undefined;
  /** Email address of the person. */
  email?: string | null | undefined;
  /** Key-value data of your own. */
  metadata?: Record<string, unknown> | undefined;
};

/** What {@link createContact} gives, as on the wire. */
export type CreateContactResult = ContactResponse;

/**
 * Adds a person to a WhatsApp account by phone number.
 *
 * `POST /{phone_number_id}/contacts`. Evidence: docs.
 */
export function createContact(client: Client, input: CreateContactInput, options?: CallOptions): Call<CreateContactResult> {
  return call(client, { name: 'contacts.create', method: 'POST', path: '/{phone_number_id}/contacts', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link getContact}. */
export interface GetContactInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the contact. */
  id: string;
}

/** What {@link getContact} gives, as on the wire. */
export type GetContactResult = ContactResponse;

/**
 * Gets one person.
 *
 * `GET /{phone_number_id}/contacts/{id}`. Evidence: docs.
 */
export function getContact(client: Client, input: GetContactInput, options?: CallOptions): Call<GetContactResult> {
  return call(client, { name: 'contacts.get', method: 'GET', path: '/{phone_number_id}/contacts/{id}' }, input, options);
}

/** Input of {@link updateContact}. */
export type UpdateContactInput = {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the contact. */
  id: string;
} & {
  /** New name of the person. */
  name?: string | undefined;
  /** New email address of the person; null takes it away. */
  email?: string | null | undefined;
  /** Key-value data of your own. */
  metadata?: Record<string, unknown> | undefined;
};

/** What {@link updateContact} gives, as on the wire. */
export type UpdateContactResult = ContactResponse;

/**
 * Changes what is known of a person; unverified, since no page of the vendor shows this operation.
 *
 * `PATCH /{phone_number_id}/contacts/{id}`. Evidence: inferred.
 */
export function updateContact(client: Client, input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult> {
  return call(client, { name: 'contacts.update', method: 'PATCH', path: '/{phone_number_id}/contacts/{id}', body: 'fields' }, input, options);
}

/** Input of {@link attachContactLabel}. */
export type AttachContactLabelInput = {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the contact. */
  id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the label. */
  label_id: string;
};

/** What {@link attachContactLabel} gives, as on the wire. */
export type AttachContactLabelResult = ContactLabelResponse;

/**
 * Puts a label on a contact; unverified, since the vendor shows it only on an older path without the account.
 *
 * `POST /{phone_number_id}/contacts/{id}/labels`. Evidence: inferred.
 */
export function attachContactLabel(client: Client, input: AttachContactLabelInput, options?: CallOptions): Call<AttachContactLabelResult> {
  return call(client, { name: 'contacts.attachLabel', method: 'POST', path: '/{phone_number_id}/contacts/{id}/labels', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link detachContactLabel}. */
export interface DetachContactLabelInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the contact. */
  id: string;
  /** Id of the label. */
  label_id: string;
}

/** What {@link detachContactLabel} gives, as on the wire. */
export type DetachContactLabelResult = ContactLabelResponse;

/**
 * Takes a label off a contact; unverified, since the vendor shows it only on an older path without the account.
 *
 * `DELETE /{phone_number_id}/contacts/{id}/labels/{label_id}`. Evidence: inferred.
 */
export function detachContactLabel(client: Client, input: DetachContactLabelInput, options?: CallOptions): Call<DetachContactLabelResult> {
  return call(client, { name: 'contacts.detachLabel', method: 'DELETE', path: '/{phone_number_id}/contacts/{id}/labels/{label_id}' }, input, options);
}

/** Input of {@link bulkLabelContacts}. */
export type BulkLabelContactsInput = {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Ids of the contacts, at most 1,000. */
  contact_ids: string[];
  /** Id of the label. */
  label_id: string;
  /** Whether the label is put on or taken off. */
  operation: 'attach' | 'detach';
};

/** What {@link bulkLabelContacts} gives, as on the wire. */
export type BulkLabelContactsResult = BulkLabelResponse;

/**
 * Puts a label on up to 1,000 contacts at once, or takes it off them.
 *
 * `POST /{phone_number_id}/contacts/bulk_label`. Evidence: docs.
 */
export function bulkLabelContacts(client: Client, input: BulkLabelContactsInput, options?: CallOptions): Call<BulkLabelContactsResult> {
  return call(client, { name: 'contacts.bulkLabel', method: 'POST', path: '/{phone_number_id}/contacts/bulk_label', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Filters of {@link listConversations}. */
export interface ListConversationsFilters {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Only conversations in this state. */
  status?: 'open' | 'resolved' | 'pending' | undefined;
  /** Only conversations with the contact that has this id. */
  contact_id?: string | undefined;
}

/** Body of a page of {@link listConversations}, as on the wire. */
export type ListConversationsBody = ConversationPage;

/**
 * Lists the conversations of a WhatsApp account, the latest message first and those without one last.
 *
 * `GET /{phone_number_id}/conversations`. Pages: cursor-token. Evidence: docs.
 */
export function listConversations(client: Client, filters: ListConversationsFilters, options?: CursorListOptions): List<Conversation, ListConversationsBody> {
  return list(client, { name: 'conversations.list', method: 'GET', path: '/{phone_number_id}/conversations', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getConversation}. */
export interface GetConversationInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the conversation. */
  id: string;
}

/** What {@link getConversation} gives, as on the wire. */
export type GetConversationResult = ConversationResponse;

/**
 * Gets one conversation.
 *
 * `GET /{phone_number_id}/conversations/{id}`. Evidence: docs.
 */
export function getConversation(client: Client, input: GetConversationInput, options?: CallOptions): Call<GetConversationResult> {
  return call(client, { name: 'conversations.get', method: 'GET', path: '/{phone_number_id}/conversations/{id}' }, input, options);
}

/** Input of {@link updateConversation}. */
export type UpdateConversationInput = {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the conversation. */
  id: string;
} & {
  /** New state of the conversation. */
  status?: 'open' | 'resolved' | 'pending' | undefined;
  /** Id of the member who takes care of it; null for nobody. */
  assigned_to?: string | null | undefined;
};

/** What {@link updateConversation} gives, as on the wire. */
export type UpdateConversationResult = ConversationResponse;

/**
 * Changes the state or the assignee of a conversation; unverified, since the vendor shows it only on an older path without the account.
 *
 * `PATCH /{phone_number_id}/conversations/{id}`. Evidence: inferred.
 */
export function updateConversation(client: Client, input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult> {
  return call(client, { name: 'conversations.update', method: 'PATCH', path: '/{phone_number_id}/conversations/{id}', body: 'fields' }, input, options);
}

/** Input of {@link attachConversationLabel}. */
export type AttachConversationLabelInput = {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the conversation. */
  id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the label. */
  label_id: string;
};

/** What {@link attachConversationLabel} gives, as on the wire. */
export type AttachConversationLabelResult = unknown;

/**
 * Puts a label on a conversation; unverified, since it is known from a list of operations alone.
 *
 * `POST /{phone_number_id}/conversations/{id}/labels`. Evidence: inferred.
 */
export function attachConversationLabel(client: Client, input: AttachConversationLabelInput, options?: CallOptions): Call<AttachConversationLabelResult> {
  return call(client, { name: 'conversations.attachLabel', method: 'POST', path: '/{phone_number_id}/conversations/{id}/labels', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link detachConversationLabel}. */
export interface DetachConversationLabelInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the conversation. */
  id: string;
  /** Id of the label. */
  label_id: string;
}

/** What {@link detachConversationLabel} gives, as on the wire. */
export type DetachConversationLabelResult = unknown;

/**
 * Takes a label off a conversation; unverified, since it is known from a list of operations alone.
 *
 * `DELETE /{phone_number_id}/conversations/{id}/labels/{label_id}`. Evidence: inferred.
 */
export function detachConversationLabel(client: Client, input: DetachConversationLabelInput, options?: CallOptions): Call<DetachConversationLabelResult> {
  return call(client, { name: 'conversations.detachLabel', method: 'DELETE', path: '/{phone_number_id}/conversations/{id}/labels/{label_id}' }, input, options);
}

/** Filters of {@link listMessages}. */
export interface ListMessagesFilters {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Only messages of the conversation that has this id. */
  conversation_id?: string | undefined;
  /** Only messages received, or only messages sent. */
  direction?: 'inbound' | 'outbound' | undefined;
  /** Only messages in this state. */
  status?: 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | undefined;
  /** Only messages made after this moment. */
  created_after?: string | Date | undefined;
  /** Only messages made before this moment. */
  created_before?: string | Date | undefined;
}

/** Body of a page of {@link listMessages}, as on the wire. */
export type ListMessagesBody = MessagePage;

/**
 * Lists the messages of a WhatsApp account, those received and those sent, a page at a time.
 *
 * `GET /{phone_number_id}/messages`. Pages: cursor-token. Evidence: docs.
 */
export function listMessages(client: Client, filters: ListMessagesFilters, options?: CursorListOptions): List<Message, ListMessagesBody> {
  return list(client, { name: 'messages.list', method: 'GET', path: '/{phone_number_id}/messages', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & MessageRequest;

/** What {@link sendMessage} gives, as on the wire. */
export type SendMessageResult = SentMessageResponse;

/**
 * Sends a message of any type to one person, or marks a received message as read when status is read.
 *
 * `POST /{phone_number_id}/messages`. Evidence: docs.
 */
export function sendMessage(client: Client, input: SendMessageInput, options?: CallOptions): Call<SendMessageResult> {
  return call(client, { name: 'messages.send', method: 'POST', path: '/{phone_number_id}/messages', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link getMessage}. */
export interface GetMessageInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the message. */
  id: string;
}

/** What {@link getMessage} gives, as on the wire. */
export type GetMessageResult = MessageResponse;

/**
 * Gets one message with its state.
 *
 * `GET /{phone_number_id}/messages/{id}`. Evidence: docs.
 */
export function getMessage(client: Client, input: GetMessageInput, options?: CallOptions): Call<GetMessageResult> {
  return call(client, { name: 'messages.get', method: 'GET', path: '/{phone_number_id}/messages/{id}' }, input, options);
}

/** Input of {@link getMessageMedia}. */
export interface GetMessageMediaInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Id of the message. */
  id: string;
}

/** Where {@link getMessageMedia} points to. */
export type GetMessageMediaResult = {
  /** Absolute address, which nothing has been asked of yet. */
  location: string;
};

/**
 * Gets the address from which the media of a message can be downloaded, as a redirect that is answered and not followed.
 *
 * `GET /{phone_number_id}/messages/{id}/media`. Evidence: docs.
 */
export function getMessageMedia(client: Client, input: GetMessageMediaInput, options?: CallOptions): Call<GetMessageMediaResult> {
  return locate(client, { name: 'messages.getMedia', method: 'GET', path: '/{phone_number_id}/messages/{id}/media' }, input, options);
}

/** Filters of {@link listTemplates}. */
export interface ListTemplatesFilters {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Only templates in this state of review. */
  status?: 'approved' | 'pending' | 'rejected' | undefined;
  /** Only templates in this language. */
  language?: string | undefined;
}

/** Body of a page of {@link listTemplates}, as on the wire. */
export type ListTemplatesBody = TemplatePage;

/**
 * Lists the message templates of a WhatsApp account, a page at a time.
 *
 * `GET /{phone_number_id}/templates`. Pages: cursor-token. Evidence: docs.
 */
export function listTemplates(client: Client, filters: ListTemplatesFilters, options?: CursorListOptions): List<Template, ListTemplatesBody> {
  return list(client, { name: 'templates.list', method: 'GET', path: '/{phone_number_id}/templates', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createTemplate}. */
export type CreateTemplateInput = {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & NewTemplate;

/** What {@link createTemplate} gives, as on the wire. */
export type CreateTemplateResult = TemplateResponse;

/**
 * Hands in a message template for Meta's review, where it is pending at first; a name that is taken is answered with 409, and only the newer host api.kirimdev.com has this operation.
 *
 * `POST /{phone_number_id}/templates`. Evidence: docs.
 */
export function createTemplate(client: Client, input: CreateTemplateInput, options?: CallOptions): Call<CreateTemplateResult> {
  return call(client, { name: 'templates.create', method: 'POST', path: '/{phone_number_id}/templates', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link getTemplate}. */
export interface GetTemplateInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Name of the template. */
  name: string;
}

/** What {@link getTemplate} gives, as on the wire. */
export type GetTemplateResult = TemplateResponse;

/**
 * Gets one message template by its name.
 *
 * `GET /{phone_number_id}/templates/{name}`. Evidence: docs.
 */
export function getTemplate(client: Client, input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult> {
  return call(client, { name: 'templates.get', method: 'GET', path: '/{phone_number_id}/templates/{name}' }, input, options);
}

/** Input of {@link syncTemplates}. */
export interface SyncTemplatesInput {
  /** Meta's phone_number_id of the connected account, as the accounts list gives it. */
  phone_number_id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
}

/** What {@link syncTemplates} gives, as on the wire. */
export type SyncTemplatesResult = TemplateSyncResponse;

/**
 * Fetches the message templates of a WhatsApp account from Meta anew, which only the newer host api.kirimdev.com has.
 *
 * `POST /{phone_number_id}/templates/sync`. Evidence: docs.
 */
export function syncTemplates(client: Client, input: SyncTemplatesInput, options?: CallOptions): Call<SyncTemplatesResult> {
  return call(client, { name: 'templates.sync', method: 'POST', path: '/{phone_number_id}/templates/sync', headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Filters of {@link listLabels}. */
export interface ListLabelsFilters {}

/** Body of a page of {@link listLabels}, as on the wire. */
export type ListLabelsBody = LabelPage;

/**
 * Lists the labels of the organization, a page at a time.
 *
 * `GET /labels`. Pages: cursor-token. Evidence: docs.
 */
export function listLabels(client: Client, filters: ListLabelsFilters = {}, options?: CursorListOptions): List<Label, ListLabelsBody> {
  return list(client, { name: 'labels.list', method: 'GET', path: '/labels', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createLabel}. */
export type CreateLabelInput = {
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the team that the label belongs to. */
  team_id?: string | undefined;
  /** Name of the label, 1 to 50 characters. */
  name: string;
  /** Colour of the label, gray when left out. */
  color?: 'gray' | 'red' | 'orange' | 'amber' | 'yellow' | 'lime' | 'green' | 'emerald' | 'teal' | 'sky' | 'blue' | 'violet' | 'pink' | undefined;
};

/** What {@link createLabel} gives, as on the wire. */
export type CreateLabelResult = LabelResponse;

/**
 * Makes a label that contacts can have.
 *
 * `POST /labels`. Evidence: docs.
 */
export function createLabel(client: Client, input: CreateLabelInput, options?: CallOptions): Call<CreateLabelResult> {
  return call(client, { name: 'labels.create', method: 'POST', path: '/labels', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link getLabel}. */
export interface GetLabelInput {
  /** Id of the label. */
  id: string;
}

/** What {@link getLabel} gives, as on the wire. */
export type GetLabelResult = LabelResponse;

/**
 * Gets one label.
 *
 * `GET /labels/{id}`. Evidence: docs.
 */
export function getLabel(client: Client, input: GetLabelInput, options?: CallOptions): Call<GetLabelResult> {
  return call(client, { name: 'labels.get', method: 'GET', path: '/labels/{id}' }, input, options);
}

/** Input of {@link updateLabel}. */
export type UpdateLabelInput = {
  /** Id of the label. */
  id: string;
} & {
  /** New name of the label, 1 to 50 characters. */
  name?: string | undefined;
  /** New colour of the label. */
  color?: 'gray' | 'red' | 'orange' | 'amber' | 'yellow' | 'lime' | 'green' | 'emerald' | 'teal' | 'sky' | 'blue' | 'violet' | 'pink' | undefined;
};

/** What {@link updateLabel} gives, as on the wire. */
export type UpdateLabelResult = LabelResponse;

/**
 * Renames or recolours a label.
 *
 * `PATCH /labels/{id}`. Evidence: docs.
 */
export function updateLabel(client: Client, input: UpdateLabelInput, options?: CallOptions): Call<UpdateLabelResult> {
  return call(client, { name: 'labels.update', method: 'PATCH', path: '/labels/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteLabel}. */
export interface DeleteLabelInput {
  /** Id of the label. */
  id: string;
}

/** What {@link deleteLabel} gives, as on the wire. */
export type DeleteLabelResult = DeletedLabelResponse;

/**
 * Deletes a label.
 *
 * `DELETE /labels/{id}`. Evidence: docs.
 */
export function deleteLabel(client: Client, input: DeleteLabelInput, options?: CallOptions): Call<DeleteLabelResult> {
  return call(client, { name: 'labels.delete', method: 'DELETE', path: '/labels/{id}' }, input, options);
}

/** Filters of {@link listCustomers}. */
export interface ListCustomersFilters {}

/** Body of a page of {@link listCustomers}, as on the wire. */
export type ListCustomersBody = CustomerPage;

/**
 * Lists the customers whose WhatsApp accounts a platform manages, a page at a time, which only the newer host api.kirimdev.com has.
 *
 * `GET /customers`. Pages: cursor-token. Evidence: docs.
 */
export function listCustomers(client: Client, filters: ListCustomersFilters = {}, options?: CursorListOptions): List<Customer, ListCustomersBody> {
  return list(client, { name: 'customers.list', method: 'GET', path: '/customers', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createCustomer}. */
export type CreateCustomerInput = {
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the team that the customer belongs to. */
  team_id?: string | undefined;
  /** Name of the customer, 1 to 200 characters. */
  name: string;
  /** Email address of the customer. */
  email?: string | undefined;
  /** Key-value data of your own, at most 64 keys and 16 KB. */
  metadata?: Record<string, unknown> | undefined;
};

/** What {@link createCustomer} gives, as on the wire. */
export type CreateCustomerResult = CustomerResponse;

/**
 * Adds a customer who can then connect WhatsApp accounts, which only the newer host api.kirimdev.com has.
 *
 * `POST /customers`. Evidence: docs.
 */
export function createCustomer(client: Client, input: CreateCustomerInput, options?: CallOptions): Call<CreateCustomerResult> {
  return call(client, { name: 'customers.create', method: 'POST', path: '/customers', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link getCustomer}. */
export interface GetCustomerInput {
  /** Id of the customer. */
  id: string;
}

/** What {@link getCustomer} gives, as on the wire. */
export type GetCustomerResult = CustomerResponse;

/**
 * Gets one customer with its WhatsApp accounts, which only the newer host api.kirimdev.com has.
 *
 * `GET /customers/{id}`. Evidence: docs.
 */
export function getCustomer(client: Client, input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult> {
  return call(client, { name: 'customers.get', method: 'GET', path: '/customers/{id}' }, input, options);
}

/** Input of {@link updateCustomer}. */
export type UpdateCustomerInput = {
  /** Id of the customer. */
  id: string;
} & {
  /** New name of the customer. */
  name?: string | undefined;
  /** New email address of the customer; null takes it away. */
  email?: string | null | undefined;
  /** New key-value data of your own; null takes it away. */
  metadata?: Record<string, unknown> | null | undefined;
  /** New state of the customer; which of them may be set is not documented. */
  status?: 'pending' | 'active' | 'suspended' | 'archived' | undefined;
};

/** What {@link updateCustomer} gives, as on the wire. */
export type UpdateCustomerResult = CustomerResponse;

/**
 * Changes a customer, which only the newer host api.kirimdev.com has.
 *
 * `PATCH /customers/{id}`. Evidence: docs.
 */
export function updateCustomer(client: Client, input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult> {
  return call(client, { name: 'customers.update', method: 'PATCH', path: '/customers/{id}', body: 'fields' }, input, options);
}

/** Input of {@link archiveCustomer}. */
export interface ArchiveCustomerInput {
  /** Id of the customer. */
  id: string;
}

/** What {@link archiveCustomer} gives, as on the wire. */
export type ArchiveCustomerResult = CustomerResponse;

/**
 * Archives a customer, who is kept and can still be read, which only the newer host api.kirimdev.com has.
 *
 * `DELETE /customers/{id}`. Evidence: docs.
 */
export function archiveCustomer(client: Client, input: ArchiveCustomerInput, options?: CallOptions): Call<ArchiveCustomerResult> {
  return call(client, { name: 'customers.archive', method: 'DELETE', path: '/customers/{id}' }, input, options);
}

/** Input of {@link listSetupLinks}. */
export interface ListSetupLinksInput {
  /** Id of the customer. */
  id: string;
  /** Only links in this state. */
  status?: 'active' | 'consumed' | 'expired' | 'revoked' | undefined;
}

/** What {@link listSetupLinks} gives, as on the wire. */
export type ListSetupLinksResult = SetupLinkPage;

/**
 * Lists the setup links of a customer, the 50 newest at most and never a further page, which only the newer host api.kirimdev.com has.
 *
 * `GET /customers/{id}/setup_links`. Evidence: docs.
 */
export function listSetupLinks(client: Client, input: ListSetupLinksInput, options?: CallOptions): Call<ListSetupLinksResult> {
  return call(client, { name: 'setupLinks.list', method: 'GET', path: '/customers/{id}/setup_links' }, input, options);
}

/** Input of {@link createSetupLink}. */
export type CreateSetupLinkInput = {
  /** Id of the customer. */
  id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Hours until the link ends. */
  expires_in_hours?: number | undefined;
  /** Address that the customer is sent to once the account is connected. */
  success_redirect_url?: string | undefined;
  /** Address that the customer is sent to when it fails. */
  failure_redirect_url?: string | undefined;
};

/** What {@link createSetupLink} gives, as on the wire. */
export type CreateSetupLinkResult = SetupLinkResponse;

/**
 * Makes a link with which a customer connects a WhatsApp account, which only the newer host api.kirimdev.com has.
 *
 * `POST /customers/{id}/setup_links`. Evidence: docs.
 */
export function createSetupLink(client: Client, input: CreateSetupLinkInput, options?: CallOptions): Call<CreateSetupLinkResult> {
  return call(client, { name: 'setupLinks.create', method: 'POST', path: '/customers/{id}/setup_links', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link updateSetupLink}. */
export type UpdateSetupLinkInput = {
  /** Id of the setup link. */
  link_id: string;
} & {
  /** Address that the customer is sent to once the account is connected. */
  success_redirect_url?: string | undefined;
  /** Address that the customer is sent to when it fails. */
  failure_redirect_url?: string | undefined;
};

/** What {@link updateSetupLink} gives, as on the wire. */
export type UpdateSetupLinkResult = SetupLinkResponse;

/**
 * Changes the addresses that a setup link sends the customer to afterwards, which only the newer host api.kirimdev.com has.
 *
 * `PATCH /setup_links/{link_id}`. Evidence: docs.
 */
export function updateSetupLink(client: Client, input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult> {
  return call(client, { name: 'setupLinks.update', method: 'PATCH', path: '/setup_links/{link_id}', body: 'fields' }, input, options);
}

/** Input of {@link revokeSetupLink}. */
export interface RevokeSetupLinkInput {
  /** Id of the setup link. */
  link_id: string;
}

/** What {@link revokeSetupLink} gives, as on the wire. */
export type RevokeSetupLinkResult = RevokedSetupLinkResponse;

/**
 * Revokes a setup link that was neither used nor revoked before, which only the newer host api.kirimdev.com has.
 *
 * `DELETE /setup_links/{link_id}`. Evidence: docs.
 */
export function revokeSetupLink(client: Client, input: RevokeSetupLinkInput, options?: CallOptions): Call<RevokeSetupLinkResult> {
  return call(client, { name: 'setupLinks.revoke', method: 'DELETE', path: '/setup_links/{link_id}' }, input, options);
}

/** Filters of {@link listWebhookSubscriptions}. */
export interface ListWebhookSubscriptionsFilters {}

/** Body of a page of {@link listWebhookSubscriptions}, as on the wire. */
export type ListWebhookSubscriptionsBody = WebhookSubscriptionPage;

/**
 * Lists the webhook subscriptions of the organization, a page at a time.
 *
 * `GET /webhook_subscriptions`. Pages: cursor-token. Evidence: docs.
 */
export function listWebhookSubscriptions(client: Client, filters: ListWebhookSubscriptionsFilters = {}, options?: CursorListOptions): List<WebhookSubscription, ListWebhookSubscriptionsBody> {
  return list(client, { name: 'webhookSubscriptions.list', method: 'GET', path: '/webhook_subscriptions', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link createWebhookSubscription}. */
export type CreateWebhookSubscriptionInput = {
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Address that gets the events; https only. */
  url: string;
  /** Names of the events, such as message.received. */
  events: string[];
  /** Note of your own. */
  description?: string | undefined;
};

/** What {@link createWebhookSubscription} gives, as on the wire. */
export type CreateWebhookSubscriptionResult = WebhookSubscriptionResponse;

/**
 * Subscribes an address to events of all accounts of the organization; the signing secret is shown in this answer alone.
 *
 * `POST /webhook_subscriptions`. Evidence: docs.
 */
export function createWebhookSubscription(client: Client, input: CreateWebhookSubscriptionInput, options?: CallOptions): Call<CreateWebhookSubscriptionResult> {
  return call(client, { name: 'webhookSubscriptions.create', method: 'POST', path: '/webhook_subscriptions', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link getWebhookSubscription}. */
export interface GetWebhookSubscriptionInput {
  /** Id of the subscription. */
  id: string;
}

/** What {@link getWebhookSubscription} gives, as on the wire. */
export type GetWebhookSubscriptionResult = WebhookSubscriptionResponse;

/**
 * Gets one webhook subscription; unverified, since no page of the vendor shows this operation.
 *
 * `GET /webhook_subscriptions/{id}`. Evidence: inferred.
 */
export function getWebhookSubscription(client: Client, input: GetWebhookSubscriptionInput, options?: CallOptions): Call<GetWebhookSubscriptionResult> {
  return call(client, { name: 'webhookSubscriptions.get', method: 'GET', path: '/webhook_subscriptions/{id}' }, input, options);
}

/** Input of {@link updateWebhookSubscription}. */
export type UpdateWebhookSubscriptionInput = {
  /** Id of the subscription. */
  id: string;
} & {
  /** New address that gets the events. */
  url?: string | undefined;
  /** New note of your own. */
  description?: string | undefined;
  /** Names of all events from now on. */
  events?: string[] | undefined;
  /** New state of the subscription, such as active. */
  status?: string | undefined;
};

/** What {@link updateWebhookSubscription} gives, as on the wire. */
export type UpdateWebhookSubscriptionResult = WebhookSubscriptionResponse;

/**
 * Changes the address, the events, the note or the state of a webhook subscription.
 *
 * `PATCH /webhook_subscriptions/{id}`. Evidence: docs.
 */
export function updateWebhookSubscription(client: Client, input: UpdateWebhookSubscriptionInput, options?: CallOptions): Call<UpdateWebhookSubscriptionResult> {
  return call(client, { name: 'webhookSubscriptions.update', method: 'PATCH', path: '/webhook_subscriptions/{id}', body: 'fields' }, input, options);
}

/** Input of {@link deleteWebhookSubscription}. */
export interface DeleteWebhookSubscriptionInput {
  /** Id of the subscription. */
  id: string;
}

/** What {@link deleteWebhookSubscription} gives, as on the wire. */
export type DeleteWebhookSubscriptionResult = DeletedWebhookSubscriptionResponse;

/**
 * Ends a webhook subscription.
 *
 * `DELETE /webhook_subscriptions/{id}`. Evidence: docs.
 */
export function deleteWebhookSubscription(client: Client, input: DeleteWebhookSubscriptionInput, options?: CallOptions): Call<DeleteWebhookSubscriptionResult> {
  return call(client, { name: 'webhookSubscriptions.delete', method: 'DELETE', path: '/webhook_subscriptions/{id}' }, input, options);
}

/** Input of {@link rotateWebhookSecret}. */
export type RotateWebhookSecretInput = {
  /** Id of the subscription. */
  id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Hours until the old secret ends. */
  expires_in_hours?: number | undefined;
};

/** What {@link rotateWebhookSecret} gives, as on the wire. */
export type RotateWebhookSecretResult = WebhookSecretResponse;

/**
 * Makes a new signing secret for a webhook subscription; until the old one ends, deliveries are signed with both.
 *
 * `POST /webhook_subscriptions/{id}/secrets`. Evidence: docs.
 */
export function rotateWebhookSecret(client: Client, input: RotateWebhookSecretInput, options?: CallOptions): Call<RotateWebhookSecretResult> {
  return call(client, { name: 'webhookSubscriptions.rotateSecret', method: 'POST', path: '/webhook_subscriptions/{id}/secrets', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Filters of {@link listWebhookDeliveries}. */
export interface ListWebhookDeliveriesFilters {}

/** Body of a page of {@link listWebhookDeliveries}, as on the wire. */
export type ListWebhookDeliveriesBody = WebhookDeliveryPage;

/**
 * Lists the webhook deliveries of the organization, a page at a time.
 *
 * `GET /webhook_deliveries`. Pages: cursor-token. Evidence: docs.
 */
export function listWebhookDeliveries(client: Client, filters: ListWebhookDeliveriesFilters = {}, options?: CursorListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody> {
  return list(client, { name: 'webhookDeliveries.list', method: 'GET', path: '/webhook_deliveries', pagination: byCursorToken, items: 'data', maximum: 100 }, filters, options);
}

/** Input of {@link getWebhookDelivery}. */
export interface GetWebhookDeliveryInput {
  /** Id of the delivery. */
  id: string;
}

/** What {@link getWebhookDelivery} gives, as on the wire. */
export type GetWebhookDeliveryResult = WebhookDeliveryResponse;

/**
 * Gets one webhook delivery; unverified, since no page of the vendor shows this operation.
 *
 * `GET /webhook_deliveries/{id}`. Evidence: inferred.
 */
export function getWebhookDelivery(client: Client, input: GetWebhookDeliveryInput, options?: CallOptions): Call<GetWebhookDeliveryResult> {
  return call(client, { name: 'webhookDeliveries.get', method: 'GET', path: '/webhook_deliveries/{id}' }, input, options);
}

/** Input of {@link replayWebhookDelivery}. */
export interface ReplayWebhookDeliveryInput {
  /** Id of the delivery. */
  id: string;
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
}

/** What {@link replayWebhookDelivery} gives, as on the wire. */
export type ReplayWebhookDeliveryResult = WebhookReplayResponse;

/**
 * Delivers an event once more, as a new delivery.
 *
 * `POST /webhook_deliveries/{id}/replay`. Evidence: docs.
 */
export function replayWebhookDelivery(client: Client, input: ReplayWebhookDeliveryInput, options?: CallOptions): Call<ReplayWebhookDeliveryResult> {
  return call(client, { name: 'webhookDeliveries.replay', method: 'POST', path: '/webhook_deliveries/{id}/replay', headers: ['Idempotency-Key'], idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link bulkReplayWebhookDeliveries}. */
export type BulkReplayWebhookDeliveriesInput = {
  /** Text of your own, at most 255 characters, under which the service carries the request out once in 24 hours, however often it is sent. */
  'Idempotency-Key'?: string | undefined;
} & {
  /** Id of the subscription. */
  subscription_id: string;
  /** State of the deliveries to repeat, of which dead is the older word, and dead when left out. */
  status?: 'failed' | 'dead' | undefined;
  /** Only events of this name. */
  event_type?: string | undefined;
  /** Only deliveries made after this moment. */
  created_after?: string | Date | undefined;
  /** Only deliveries made before this moment. */
  created_before?: string | Date | undefined;
};

/** What {@link bulkReplayWebhookDeliveries} gives, as on the wire. */
export type BulkReplayWebhookDeliveriesResult = BulkReplayResponse;

/**
 * Delivers events of a subscription that could not be delivered once more, at most 1,000 at a time.
 *
 * `POST /webhook_deliveries/bulk_replay`. Evidence: docs.
 */
export function bulkReplayWebhookDeliveries(client: Client, input: BulkReplayWebhookDeliveriesInput, options?: CallOptions): Call<BulkReplayWebhookDeliveriesResult> {
  return call(client, { name: 'webhookDeliveries.bulkReplay', method: 'POST', path: '/webhook_deliveries/bulk_replay', headers: ['Idempotency-Key'], body: 'fields', idempotent: 'Idempotency-Key', key: withIdempotencyKey }, input, options);
}

/** Input of {@link listAccounts}. */
export interface ListAccountsInput {
  /** Whether accounts that are not connected are listed too. */
  status?: 'connected' | 'all' | undefined;
}

/** What {@link listAccounts} gives, as on the wire. */
export type ListAccountsResult = AccountPage;

/**
 * Lists the WhatsApp accounts of the organization, all at once and never a further page.
 *
 * `GET /accounts`. Evidence: docs.
 */
export function listAccounts(client: Client, input: ListAccountsInput = {}, options?: CallOptions): Call<ListAccountsResult> {
  return call(client, { name: 'accounts.list', method: 'GET', path: '/accounts' }, input, options);
}

/** Input of {@link getMe}. */
export interface GetMeInput {}

/** What {@link getMe} gives, as on the wire. */
export type GetMeResult = MeResponse;

/**
 * Gets the organization that the key belongs to, the key itself without its secret, and the limits of requests.
 *
 * `GET /me`. Evidence: docs.
 */
export function getMe(client: Client, input: GetMeInput = {}, options?: CallOptions): Call<GetMeResult> {
  return call(client, { name: 'me.get', method: 'GET', path: '/me' }, input, options);
}

/** Input of {@link getHealth}. */
export interface GetHealthInput {}

/** What {@link getHealth} gives, as on the wire. */
export type GetHealthResult = operations['getHealth']['responses'][200]['content']['application/json'];

/**
 * Asks whether the service is up, for which it needs no key.
 *
 * `GET /health`. Evidence: docs.
 */
export function getHealth(client: Client, input: GetHealthInput = {}, options?: CallOptions): Call<GetHealthResult> {
  return call(client, { name: 'health.get', method: 'GET', path: '/health' }, input, options);
}

/** Input of {@link getOpenApiDocument}. */
export interface GetOpenApiDocumentInput {}

/** What {@link getOpenApiDocument} gives, as on the wire. */
export type GetOpenApiDocumentResult = operations['getOpenApiDocument']['responses'][200]['content']['application/json'];

/**
 * Gets the vendor's own OpenAPI description of the service, for which it needs no key.
 *
 * `GET /openapi.json`. Evidence: docs.
 */
export function getOpenApiDocument(client: Client, input: GetOpenApiDocumentInput = {}, options?: CallOptions): Call<GetOpenApiDocumentResult> {
  return call(client, { name: 'openApiDocument.get', method: 'GET', path: '/openapi.json' }, input, options);
}

/** Every operation as a method of the client. */
export interface Resources {
  readonly contacts: {
    /**
     * Lists the people attached to a WhatsApp account, a page at a time.
     *
     * `GET /{phone_number_id}/contacts`. Pages: cursor-token. Evidence: seed.
     */
    list(filters: ListContactsFilters, options?: CursorListOptions): List<Contact, ListContactsBody>;
    /**
     * Adds a person to a WhatsApp account by phone number.
     *
     * `POST /{phone_number_id}/contacts`. Evidence: docs.
     */
    create(input: CreateContactInput, options?: CallOptions): Call<CreateContactResult>;
    /**
     * Gets one person.
     *
     * `GET /{phone_number_id}/contacts/{id}`. Evidence: docs.
     */
    get(input: GetContactInput, options?: CallOptions): Call<GetContactResult>;
    /**
     * Changes what is known of a person; unverified, since no page of the vendor shows this operation.
     *
     * `PATCH /{phone_number_id}/contacts/{id}`. Evidence: inferred.
     */
    update(input: UpdateContactInput, options?: CallOptions): Call<UpdateContactResult>;
    /**
     * Puts a label on a contact; unverified, since the vendor shows it only on an older path without the account.
     *
     * `POST /{phone_number_id}/contacts/{id}/labels`. Evidence: inferred.
     */
    attachLabel(input: AttachContactLabelInput, options?: CallOptions): Call<AttachContactLabelResult>;
    /**
     * Takes a label off a contact; unverified, since the vendor shows it only on an older path without the account.
     *
     * `DELETE /{phone_number_id}/contacts/{id}/labels/{label_id}`. Evidence: inferred.
     */
    detachLabel(input: DetachContactLabelInput, options?: CallOptions): Call<DetachContactLabelResult>;
    /**
     * Puts a label on up to 1,000 contacts at once, or takes it off them.
     *
     * `POST /{phone_number_id}/contacts/bulk_label`. Evidence: docs.
     */
    bulkLabel(input: BulkLabelContactsInput, options?: CallOptions): Call<BulkLabelContactsResult>;
  };
  readonly conversations: {
    /**
     * Lists the conversations of a WhatsApp account, the latest message first and those without one last.
     *
     * `GET /{phone_number_id}/conversations`. Pages: cursor-token. Evidence: docs.
     */
    list(filters: ListConversationsFilters, options?: CursorListOptions): List<Conversation, ListConversationsBody>;
    /**
     * Gets one conversation.
     *
     * `GET /{phone_number_id}/conversations/{id}`. Evidence: docs.
     */
    get(input: GetConversationInput, options?: CallOptions): Call<GetConversationResult>;
    /**
     * Changes the state or the assignee of a conversation; unverified, since the vendor shows it only on an older path without the account.
     *
     * `PATCH /{phone_number_id}/conversations/{id}`. Evidence: inferred.
     */
    update(input: UpdateConversationInput, options?: CallOptions): Call<UpdateConversationResult>;
    /**
     * Puts a label on a conversation; unverified, since it is known from a list of operations alone.
     *
     * `POST /{phone_number_id}/conversations/{id}/labels`. Evidence: inferred.
     */
    attachLabel(input: AttachConversationLabelInput, options?: CallOptions): Call<AttachConversationLabelResult>;
    /**
     * Takes a label off a conversation; unverified, since it is known from a list of operations alone.
     *
     * `DELETE /{phone_number_id}/conversations/{id}/labels/{label_id}`. Evidence: inferred.
     */
    detachLabel(input: DetachConversationLabelInput, options?: CallOptions): Call<DetachConversationLabelResult>;
  };
  readonly messages: {
    /**
     * Lists the messages of a WhatsApp account, those received and those sent, a page at a time.
     *
     * `GET /{phone_number_id}/messages`. Pages: cursor-token. Evidence: docs.
     */
    list(filters: ListMessagesFilters, options?: CursorListOptions): List<Message, ListMessagesBody>;
    /**
     * Sends a message of any type to one person, or marks a received message as read when status is read.
     *
     * `POST /{phone_number_id}/messages`. Evidence: docs.
     */
    send(input: SendMessageInput, options?: CallOptions): Call<SendMessageResult>;
    /**
     * Gets one message with its state.
     *
     * `GET /{phone_number_id}/messages/{id}`. Evidence: docs.
     */
    get(input: GetMessageInput, options?: CallOptions): Call<GetMessageResult>;
    /**
     * Gets the address from which the media of a message can be downloaded, as a redirect that is answered and not followed.
     *
     * `GET /{phone_number_id}/messages/{id}/media`. Evidence: docs.
     */
    getMedia(input: GetMessageMediaInput, options?: CallOptions): Call<GetMessageMediaResult>;
  };
  readonly templates: {
    /**
     * Lists the message templates of a WhatsApp account, a page at a time.
     *
     * `GET /{phone_number_id}/templates`. Pages: cursor-token. Evidence: docs.
     */
    list(filters: ListTemplatesFilters, options?: CursorListOptions): List<Template, ListTemplatesBody>;
    /**
     * Hands in a message template for Meta's review, where it is pending at first; a name that is taken is answered with 409, and only the newer host api.kirimdev.com has this operation.
     *
     * `POST /{phone_number_id}/templates`. Evidence: docs.
     */
    create(input: CreateTemplateInput, options?: CallOptions): Call<CreateTemplateResult>;
    /**
     * Gets one message template by its name.
     *
     * `GET /{phone_number_id}/templates/{name}`. Evidence: docs.
     */
    get(input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult>;
    /**
     * Fetches the message templates of a WhatsApp account from Meta anew, which only the newer host api.kirimdev.com has.
     *
     * `POST /{phone_number_id}/templates/sync`. Evidence: docs.
     */
    sync(input: SyncTemplatesInput, options?: CallOptions): Call<SyncTemplatesResult>;
  };
  readonly labels: {
    /**
     * Lists the labels of the organization, a page at a time.
     *
     * `GET /labels`. Pages: cursor-token. Evidence: docs.
     */
    list(filters?: ListLabelsFilters, options?: CursorListOptions): List<Label, ListLabelsBody>;
    /**
     * Makes a label that contacts can have.
     *
     * `POST /labels`. Evidence: docs.
     */
    create(input: CreateLabelInput, options?: CallOptions): Call<CreateLabelResult>;
    /**
     * Gets one label.
     *
     * `GET /labels/{id}`. Evidence: docs.
     */
    get(input: GetLabelInput, options?: CallOptions): Call<GetLabelResult>;
    /**
     * Renames or recolours a label.
     *
     * `PATCH /labels/{id}`. Evidence: docs.
     */
    update(input: UpdateLabelInput, options?: CallOptions): Call<UpdateLabelResult>;
    /**
     * Deletes a label.
     *
     * `DELETE /labels/{id}`. Evidence: docs.
     */
    delete(input: DeleteLabelInput, options?: CallOptions): Call<DeleteLabelResult>;
  };
  readonly customers: {
    /**
     * Lists the customers whose WhatsApp accounts a platform manages, a page at a time, which only the newer host api.kirimdev.com has.
     *
     * `GET /customers`. Pages: cursor-token. Evidence: docs.
     */
    list(filters?: ListCustomersFilters, options?: CursorListOptions): List<Customer, ListCustomersBody>;
    /**
     * Adds a customer who can then connect WhatsApp accounts, which only the newer host api.kirimdev.com has.
     *
     * `POST /customers`. Evidence: docs.
     */
    create(input: CreateCustomerInput, options?: CallOptions): Call<CreateCustomerResult>;
    /**
     * Gets one customer with its WhatsApp accounts, which only the newer host api.kirimdev.com has.
     *
     * `GET /customers/{id}`. Evidence: docs.
     */
    get(input: GetCustomerInput, options?: CallOptions): Call<GetCustomerResult>;
    /**
     * Changes a customer, which only the newer host api.kirimdev.com has.
     *
     * `PATCH /customers/{id}`. Evidence: docs.
     */
    update(input: UpdateCustomerInput, options?: CallOptions): Call<UpdateCustomerResult>;
    /**
     * Archives a customer, who is kept and can still be read, which only the newer host api.kirimdev.com has.
     *
     * `DELETE /customers/{id}`. Evidence: docs.
     */
    archive(input: ArchiveCustomerInput, options?: CallOptions): Call<ArchiveCustomerResult>;
  };
  readonly setupLinks: {
    /**
     * Lists the setup links of a customer, the 50 newest at most and never a further page, which only the newer host api.kirimdev.com has.
     *
     * `GET /customers/{id}/setup_links`. Evidence: docs.
     */
    list(input: ListSetupLinksInput, options?: CallOptions): Call<ListSetupLinksResult>;
    /**
     * Makes a link with which a customer connects a WhatsApp account, which only the newer host api.kirimdev.com has.
     *
     * `POST /customers/{id}/setup_links`. Evidence: docs.
     */
    create(input: CreateSetupLinkInput, options?: CallOptions): Call<CreateSetupLinkResult>;
    /**
     * Changes the addresses that a setup link sends the customer to afterwards, which only the newer host api.kirimdev.com has.
     *
     * `PATCH /setup_links/{link_id}`. Evidence: docs.
     */
    update(input: UpdateSetupLinkInput, options?: CallOptions): Call<UpdateSetupLinkResult>;
    /**
     * Revokes a setup link that was neither used nor revoked before, which only the newer host api.kirimdev.com has.
     *
     * `DELETE /setup_links/{link_id}`. Evidence: docs.
     */
    revoke(input: RevokeSetupLinkInput, options?: CallOptions): Call<RevokeSetupLinkResult>;
  };
  readonly webhookSubscriptions: {
    /**
     * Lists the webhook subscriptions of the organization, a page at a time.
     *
     * `GET /webhook_subscriptions`. Pages: cursor-token. Evidence: docs.
     */
    list(filters?: ListWebhookSubscriptionsFilters, options?: CursorListOptions): List<WebhookSubscription, ListWebhookSubscriptionsBody>;
    /**
     * Subscribes an address to events of all accounts of the organization; the signing secret is shown in this answer alone.
     *
     * `POST /webhook_subscriptions`. Evidence: docs.
     */
    create(input: CreateWebhookSubscriptionInput, options?: CallOptions): Call<CreateWebhookSubscriptionResult>;
    /**
     * Gets one webhook subscription; unverified, since no page of the vendor shows this operation.
     *
     * `GET /webhook_subscriptions/{id}`. Evidence: inferred.
     */
    get(input: GetWebhookSubscriptionInput, options?: CallOptions): Call<GetWebhookSubscriptionResult>;
    /**
     * Changes the address, the events, the note or the state of a webhook subscription.
     *
     * `PATCH /webhook_subscriptions/{id}`. Evidence: docs.
     */
    update(input: UpdateWebhookSubscriptionInput, options?: CallOptions): Call<UpdateWebhookSubscriptionResult>;
    /**
     * Ends a webhook subscription.
     *
     * `DELETE /webhook_subscriptions/{id}`. Evidence: docs.
     */
    delete(input: DeleteWebhookSubscriptionInput, options?: CallOptions): Call<DeleteWebhookSubscriptionResult>;
    /**
     * Makes a new signing secret for a webhook subscription; until the old one ends, deliveries are signed with both.
     *
     * `POST /webhook_subscriptions/{id}/secrets`. Evidence: docs.
     */
    rotateSecret(input: RotateWebhookSecretInput, options?: CallOptions): Call<RotateWebhookSecretResult>;
  };
  readonly webhookDeliveries: {
    /**
     * Lists the webhook deliveries of the organization, a page at a time.
     *
     * `GET /webhook_deliveries`. Pages: cursor-token. Evidence: docs.
     */
    list(filters?: ListWebhookDeliveriesFilters, options?: CursorListOptions): List<WebhookDelivery, ListWebhookDeliveriesBody>;
    /**
     * Gets one webhook delivery; unverified, since no page of the vendor shows this operation.
     *
     * `GET /webhook_deliveries/{id}`. Evidence: inferred.
     */
    get(input: GetWebhookDeliveryInput, options?: CallOptions): Call<GetWebhookDeliveryResult>;
    /**
     * Delivers an event once more, as a new delivery.
     *
     * `POST /webhook_deliveries/{id}/replay`. Evidence: docs.
     */
    replay(input: ReplayWebhookDeliveryInput, options?: CallOptions): Call<ReplayWebhookDeliveryResult>;
    /**
     * Delivers events of a subscription that could not be delivered once more, at most 1,000 at a time.
     *
     * `POST /webhook_deliveries/bulk_replay`. Evidence: docs.
     */
    bulkReplay(input: BulkReplayWebhookDeliveriesInput, options?: CallOptions): Call<BulkReplayWebhookDeliveriesResult>;
  };
  readonly accounts: {
    /**
     * Lists the WhatsApp accounts of the organization, all at once and never a further page.
     *
     * `GET /accounts`. Evidence: docs.
     */
    list(input?: ListAccountsInput, options?: CallOptions): Call<ListAccountsResult>;
  };
  readonly me: {
    /**
     * Gets the organization that the key belongs to, the key itself without its secret, and the limits of requests.
     *
     * `GET /me`. Evidence: docs.
     */
    get(input?: GetMeInput, options?: CallOptions): Call<GetMeResult>;
  };
  readonly health: {
    /**
     * Asks whether the service is up, for which it needs no key.
     *
     * `GET /health`. Evidence: docs.
     */
    get(input?: GetHealthInput, options?: CallOptions): Call<GetHealthResult>;
  };
  readonly openApiDocument: {
    /**
     * Gets the vendor's own OpenAPI description of the service, for which it needs no key.
     *
     * `GET /openapi.json`. Evidence: docs.
     */
    get(input?: GetOpenApiDocumentInput, options?: CallOptions): Call<GetOpenApiDocumentResult>;
  };
}

/** Every operation as a function, in the tree that a client is made from. */
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
