// Generated from Kapso WhatsApp API 1.0.0; do not edit.
// Description sha256 b7161b7acc7d1fd7d5b8938be545a0cfb4aef84b47df2a2a443277742ebcda44, generator 1.0.0.

import { atServer, atService, call, callBytes, list, multipart } from '@wa-clients/core';
import type { Call, CallOptions, Client, List, ReversibleListOptions, WithResponse, StreamedFile } from '@wa-clients/core';
import { byCursorAfterLinked, byCursorAfterLinkedUndeclared, byCursorAfterStored } from '../../pagination.ts';
import { whatsappService } from '../../services.ts';
import type {
  AccountMismatchResponse,
  AudioContent,
  BlockUsersRequest,
  BlockUsersResponse,
  BlockedUser,
  BlockedUserPage,
  BusinessProfileListResponse,
  BusinessProfileUpdateRequest,
  BusinessProfileUpdateResponse,
  CallActionRequest,
  CallActionResponse,
  CallPage,
  CallPermissions,
  ContactCard,
  DirectoryContact,
  DirectoryContactPage,
  DirectoryContactUpdateRequest,
  DocumentContent,
  EitherErrorResponse,
  GraphErrorResponse,
  InsufficientCreditsResponse,
  InteractiveContent,
  LocationContent,
  MarkReadRequest,
  MarketingStoppedResponse,
  MediaContent,
  MediaDetails,
  MediaIdResponse,
  MessageTemplate,
  MetaFlow,
  MetaFlowAsset,
  MetaFlowAssetPage,
  MetaFlowAssetResponse,
  MetaFlowCreateRequest,
  MetaFlowCreateResponse,
  MetaFlowPage,
  MetaFlowSummary,
  MetaFlowUpdateRequest,
  MetaPhoneNumber,
  MetaPhoneNumberPage,
  MetaPhoneNumberSettings,
  MetaPhoneNumberUpdateRequest,
  NumberConversation,
  NumberConversationPage,
  OutcomeResponse,
  ReactionContent,
  RecordedCall,
  SendMessageResponse,
  StoredMessage,
  StoredMessagePage,
  TemplateChangeResponse,
  TemplateContent,
  TemplateDefinition,
  TemplatePage,
  TextContent,
  TextErrorResponse,
  UsernameClaimResponse,
  UsernameRequest,
  UsernameState,
  UsernameSuggestions,
} from './types.ts';

export type {
  GraphErrorResponse,
  TextErrorResponse,
  EitherErrorResponse,
  InsufficientCreditsResponse,
  MarketingStoppedResponse,
  AccountMismatchResponse,
  OutcomeResponse,
  CursorPair,
  GraphPaging,
  StoredPaging,
  StoredCursors,
  DirectoryContact,
  DirectoryContactPage,
  DirectoryContactUpdateRequest,
  TextContent,
  MediaContent,
  DocumentContent,
  AudioContent,
  StickerContent,
  LocationContent,
  StoredLocation,
  StoredMedia,
  OrderContent,
  ContactCard,
  ReactionContent,
  InteractiveHeader,
  InteractiveTextHeader,
  ButtonsContent,
  ListContent,
  FlowContent,
  UrlButtonContent,
  CarouselCard,
  CarouselContent,
  LocationRequestContent,
  ContactInfoRequestContent,
  AddressValues,
  AddressRequestContent,
  OrderDetailsContent,
  OrderStatusContent,
  ProductContent,
  ProductListContent,
  CallPermissionContent,
  CatalogContent,
  InteractiveContent,
  TemplateParameter,
  TemplateComponentValues,
  TemplateContent,
  MarkReadRequest,
  SendMessageResponse,
  StoredMessageKapso,
  StoredMessage,
  StoredMessagePage,
  NumberConversation,
  NumberConversationPage,
  RecordedCall,
  CallPage,
  CallActionRequest,
  CallActionResponse,
  CallPermissions,
  MediaUploadForm,
  MediaIdResponse,
  MediaDetails,
  TemplateStatus,
  TemplateButton,
  TemplateComponent,
  MessageTemplate,
  TemplatePage,
  NewTemplateComponent,
  NewTemplatePart,
  TemplateDefinition,
  TemplateChangeResponse,
  BusinessVertical,
  BusinessProfile,
  BusinessProfileListResponse,
  BusinessProfileUpdateRequest,
  BusinessProfileUpdateResponse,
  BlockUsersRequest,
  BlockUsersResponse,
  BlockedUserPage,
  BlockedUser,
  MetaFlowCategory,
  MetaFlowStatus,
  MetaFlowValidationError,
  MetaFlowSummary,
  MetaFlowPage,
  MetaFlowCreateRequest,
  MetaFlowCreateResponse,
  MetaFlowUpdateRequest,
  MetaFlow,
  MetaFlowAssetPage,
  MetaFlowAsset,
  MetaFlowAssetForm,
  MetaFlowAssetResponse,
  MetaPhoneNumber,
  MetaPhoneNumberPage,
  MetaPhoneNumberUpdateRequest,
  MetaPhoneNumberSettings,
  UsernameState,
  UsernameRequest,
  UsernameClaimResponse,
  UsernameSuggestions,
} from './types.ts';

/** Text message. */
export type SendTextRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always text. */
  type: 'text';
  /** Text. */
  text: TextContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Image message; JPEG or PNG, at most 5 MB. */
export type SendImageRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always image. */
  type: 'image';
  /** Image. */
  image: MediaContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Video message; MP4 or 3GPP with H.264 and AAC, at most 16 MB. */
export type SendVideoRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always video. */
  type: 'video';
  /** Video. */
  video: MediaContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Audio message; AAC, AMR, MP3, M4A or OGG with OPUS, at most 16 MB. */
export type SendAudioRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always audio. */
  type: 'audio';
  /** Audio file. */
  audio: AudioContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Document message; at most 100 MB. */
export type SendDocumentRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always document. */
  type: 'document';
  /** Document. */
  document: DocumentContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Sticker message; WebP, at most 100 KB if still and 500 KB if animated. */
export type SendStickerRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always sticker. */
  type: 'sticker';
  /** Sticker. */
  sticker: MediaContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Location message. */
export type SendLocationRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always location. */
  type: 'location';
  /** Location. */
  location: LocationContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Message with contact cards. */
export type SendContactsRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always contacts. */
  type: 'contacts';
  /** Contact cards, at most 257. */
  contacts: ContactCard[];
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Interactive message. */
export type SendInteractiveRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always interactive. */
  type: 'interactive';
  /** Interactive content. */
  interactive: InteractiveContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Template message; the only kind that can be sent outside of the 24-hour window. */
export type SendTemplateRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always template. */
  type: 'template';
  /** Template. */
  template: TemplateContent;
  /** Message to which this message replies. */
  context?: {
    /** WhatsApp message id of the original message. */
    message_id?: string | undefined;
  } | undefined;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Reaction to a message; its status does not go beyond sent. */
export type SendReactionRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Whether the recipient is a user or a group; individual if omitted. */
  recipient_type?: 'individual' | 'group' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always reaction. */
  type: 'reaction';
  /** Reaction. */
  reaction: ReactionContent;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** WhatsApp Business Account that the phone number must belong to. */
  messaging_account_id?: string | undefined;
  /** Older name of messaging_account_id, which takes precedence. */
  paid_messaging_account_id?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
  context?: undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Message to send, with the field that its type names. */
export type SendMessageRequest = SendTextRequest | SendImageRequest | SendVideoRequest | SendAudioRequest | SendDocumentRequest | SendStickerRequest | SendLocationRequest | SendContactsRequest | SendInteractiveRequest | SendTemplateRequest | SendReactionRequest;

/** Marketing template to send. */
export type SendMarketingRequest = ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** Always individual. */
  recipient_type?: 'individual' | undefined;
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to?: string | undefined;
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient?: string | undefined;
  /** Always template. */
  type: 'template';
  /** Template of the category MARKETING. */
  template: TemplateContent;
  /** Text of your own, at most 512 characters, which the status webhooks return. */
  biz_opaque_callback_data?: string | undefined;
  /** Hash of the identity key of the recipient; the message is delivered only if it is still the same, and is refused with code 137000 otherwise. */
  recipient_identity_key_hash?: string | undefined;
}) & ({
  /** Phone number of the recipient with country code and a plus sign, or id of a group; takes precedence over recipient. */
  to: string;
} | {
  /** Business-scoped user id of the recipient; required if to is omitted. */
  recipient: string;
});

/** Response bodies of failures of {@link listPhoneNumberMessages}, by status code. */
export interface ListPhoneNumberMessagesErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Filters of {@link listPhoneNumberMessages}. */
export interface ListPhoneNumberMessagesFilters {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Returns only messages of the conversation with this id. */
  conversation_id?: string | undefined;
  /** Returns only items of this direction. */
  direction?: 'inbound' | 'outbound' | undefined;
  /** Returns only items with this status. */
  status?: 'pending' | 'sent' | 'delivered' | 'read' | 'failed' | undefined;
  /** Returns only items created at or after this timestamp (ISO 8601). */
  since?: string | Date | undefined;
  /** Returns only items created at or before this timestamp (ISO 8601). */
  until?: string | Date | undefined;
  /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listPhoneNumberMessages}. */
export type ListPhoneNumberMessagesBody = StoredMessagePage;

/**
 * Lists the messages that Kapso has stored for a phone number, one page at a time. The order is undocumented.
 *
 * `GET /{phone_number_id}/messages`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 * @example
 * for await (const storedMessage of listPhoneNumberMessages(client, { phone_number_id: 'Example' })) {
 *   console.log(storedMessage.id);
 * }
 */
export function listPhoneNumberMessages(client: Client<'kapso'>, filters: ListPhoneNumberMessagesFilters, options?: ReversibleListOptions): List<StoredMessage, ListPhoneNumberMessagesBody> {
  return list(atService(client, whatsappService), { name: 'phoneNumberMessages.list', method: 'GET', path: '/{phone_number_id}/messages', query: ['conversation_id', 'direction', 'status', 'since', 'until', 'fields'], pagination: byCursorAfterStored, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link sendMessage}, by status code. */
export interface SendMessageErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
  402: InsufficientCreditsResponse;
  404: GraphErrorResponse;
  409: EitherErrorResponse;
  422: GraphErrorResponse | MarketingStoppedResponse | AccountMismatchResponse;
}

/** Input of {@link sendMessage}. */
export type SendMessageInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & SendMessageRequest;

/** Response body of {@link sendMessage}. */
export type SendMessageResult = SendMessageResponse;

/**
 * Sends a message of any type. Free-form messages require that the user has written within the last 24 hours; templates do not. A successful response means that Meta has accepted the message, not that it was delivered. There is no idempotency key: if the fate of a request is unknown, look for the message by biz_opaque_callback_data before you send it again.
 *
 * `POST /{phone_number_id}/messages`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 402, 404, 409 or 422.
 * @example
 * await sendMessage(client, {
 *   phone_number_id: 'Example',
 *   messaging_product: 'whatsapp',
 *   to: '15550100734',
 *   type: 'text',
 *   text: { body: 'Your order is on its way.' },
 * });
 */
export function sendMessage(client: Client<'kapso'>, input: SendMessageInput, options?: CallOptions): Call<SendMessageResult> {
  return call(atService(client, whatsappService), { name: 'messages.send', method: 'POST', path: '/{phone_number_id}/messages', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getPhoneNumberMessage}, by status code. */
export interface GetPhoneNumberMessageErrors {
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link getPhoneNumberMessage}. */
export interface GetPhoneNumberMessageInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** WhatsApp message id, which starts with wamid. */
  message_id: string;
  /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
  fields?: string | undefined;
}

/** Response body of {@link getPhoneNumberMessage}. */
export type GetPhoneNumberMessageResult = StoredMessage;

/**
 * Retrieves a message that Kapso has stored for a phone number.
 *
 * `GET /{phone_number_id}/messages/{message_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getPhoneNumberMessage(client: Client<'kapso'>, input: GetPhoneNumberMessageInput, options?: CallOptions): Call<GetPhoneNumberMessageResult> {
  return call(atService(client, whatsappService), { name: 'phoneNumberMessages.get', method: 'GET', path: '/{phone_number_id}/messages/{message_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link sendMarketingMessage}, by status code. */
export interface SendMarketingMessageErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
  422: GraphErrorResponse | MarketingStoppedResponse;
}

/** Input of {@link sendMarketingMessage}. */
export type SendMarketingMessageInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & SendMarketingRequest;

/** Response body of {@link sendMarketingMessage}. */
export type SendMarketingMessageResult = SendMessageResponse;

/**
 * Sends a marketing template through the Marketing Messages API of Meta, which optimizes its delivery. A new template can be sent about ten minutes after its approval.
 *
 * `POST /{phone_number_id}/marketing_messages`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 422.
 * @example
 * await sendMarketingMessage(client, {
 *   phone_number_id: 'Example',
 *   messaging_product: 'whatsapp',
 *   to: '15550100734',
 *   type: 'template',
 *   template: { name: 'order_update', language: { code: 'en_US' } },
 * });
 */
export function sendMarketingMessage(client: Client<'kapso'>, input: SendMarketingMessageInput, options?: CallOptions): Call<SendMarketingMessageResult> {
  return call(atService(client, whatsappService), { name: 'messages.sendMarketing', method: 'POST', path: '/{phone_number_id}/marketing_messages', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getUsername}, by status code. */
export interface GetUsernameErrors {
  401: EitherErrorResponse;
}

/** Input of {@link getUsername}. */
export interface GetUsernameInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of {@link getUsername}. */
export type GetUsernameResult = UsernameState;

/**
 * Retrieves the WhatsApp username of a phone number.
 *
 * `GET /{phone_number_id}/username`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function getUsername(client: Client<'kapso'>, input: GetUsernameInput, options?: CallOptions): Call<GetUsernameResult> {
  return call(atService(client, whatsappService), { name: 'usernames.get', method: 'GET', path: '/{phone_number_id}/username', query: [] }, input, options);
}

/** Response bodies of failures of {@link setUsername}, by status code. */
export interface SetUsernameErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
}

/** Input of {@link setUsername}. */
export type SetUsernameInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & UsernameRequest;

/** Response body of {@link setUsername}. */
export type SetUsernameResult = UsernameClaimResponse;

/**
 * Claims a WhatsApp username for a phone number, or changes it.
 *
 * `POST /{phone_number_id}/username`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400 or 401.
 */
export function setUsername(client: Client<'kapso'>, input: SetUsernameInput, options?: CallOptions): Call<SetUsernameResult> {
  return call(atService(client, whatsappService), { name: 'usernames.set', method: 'POST', path: '/{phone_number_id}/username', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteUsername}, by status code. */
export interface DeleteUsernameErrors {
  401: EitherErrorResponse;
}

/** Input of {@link deleteUsername}. */
export interface DeleteUsernameInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of {@link deleteUsername}. */
export type DeleteUsernameResult = OutcomeResponse;

/**
 * Releases the WhatsApp username of a phone number.
 *
 * `DELETE /{phone_number_id}/username`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function deleteUsername(client: Client<'kapso'>, input: DeleteUsernameInput, options?: CallOptions): Call<DeleteUsernameResult> {
  return call(atService(client, whatsappService), { name: 'usernames.delete', method: 'DELETE', path: '/{phone_number_id}/username', query: [] }, input, options);
}

/** Response bodies of failures of {@link listUsernameSuggestions}, by status code. */
export interface ListUsernameSuggestionsErrors {
  401: EitherErrorResponse;
}

/** Input of {@link listUsernameSuggestions}. */
export interface ListUsernameSuggestionsInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of {@link listUsernameSuggestions}. */
export type ListUsernameSuggestionsResult = UsernameSuggestions;

/**
 * Lists usernames that are reserved for the business portfolio of a phone number.
 *
 * `GET /{phone_number_id}/username_suggestions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * const response = await listUsernameSuggestions(client, { phone_number_id: 'Example' });
 */
export function listUsernameSuggestions(client: Client<'kapso'>, input: ListUsernameSuggestionsInput, options?: CallOptions): Call<ListUsernameSuggestionsResult> {
  return call(atService(client, whatsappService), { name: 'usernames.listSuggestions', method: 'GET', path: '/{phone_number_id}/username_suggestions', query: [] }, input, options);
}

/** Response bodies of failures of {@link listPhoneNumberConversations}, by status code. */
export interface ListPhoneNumberConversationsErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
  404: GraphErrorResponse;
  422: GraphErrorResponse;
}

/** Filters of {@link listPhoneNumberConversations}. */
export interface ListPhoneNumberConversationsFilters {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Returns only items with this status. */
  status?: 'active' | 'ended' | undefined;
  /** Returns only conversations assigned to the project member with this id; excludes unassigned. */
  assigned_user_id?: string | undefined;
  /** Returns only conversations without an assignment if true; excludes assigned_user_id. */
  unassigned?: boolean | undefined;
  /** Returns only conversations with activity at or after this timestamp (ISO 8601). */
  last_active_since?: string | Date | undefined;
  /** Returns only conversations with activity at or before this timestamp (ISO 8601). */
  last_active_until?: string | Date | undefined;
  /** Returns only conversations with this phone number. */
  phone_number?: string | undefined;
  /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listPhoneNumberConversations}. */
export type ListPhoneNumberConversationsBody = NumberConversationPage;

/**
 * Lists the conversations of a phone number, one page at a time, ordered by last activity with the latest first. A conversation that becomes active during a walk moves.
 *
 * `GET /{phone_number_id}/conversations`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 404 or 422.
 * @example
 * for await (const numberConversation of listPhoneNumberConversations(client, { phone_number_id: 'Example' })) {
 *   console.log(numberConversation.id);
 * }
 */
export function listPhoneNumberConversations(client: Client<'kapso'>, filters: ListPhoneNumberConversationsFilters, options?: ReversibleListOptions): List<NumberConversation, ListPhoneNumberConversationsBody> {
  return list(atService(client, whatsappService), { name: 'phoneNumberConversations.list', method: 'GET', path: '/{phone_number_id}/conversations', query: ['status', 'assigned_user_id', 'unassigned', 'last_active_since', 'last_active_until', 'phone_number', 'fields'], pagination: byCursorAfterStored, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getPhoneNumberConversation}, by status code. */
export interface GetPhoneNumberConversationErrors {
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link getPhoneNumberConversation}. */
export interface GetPhoneNumberConversationInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Conversation id assigned by Kapso. */
  conversation_id: string;
  /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
  fields?: string | undefined;
}

/** Response body of {@link getPhoneNumberConversation}. */
export type GetPhoneNumberConversationResult = NumberConversation;

/**
 * Retrieves a conversation of a phone number.
 *
 * `GET /{phone_number_id}/conversations/{conversation_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getPhoneNumberConversation(client: Client<'kapso'>, input: GetPhoneNumberConversationInput, options?: CallOptions): Call<GetPhoneNumberConversationResult> {
  return call(atService(client, whatsappService), { name: 'phoneNumberConversations.get', method: 'GET', path: '/{phone_number_id}/conversations/{conversation_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link getPhoneNumberConversationById}, by status code. */
export interface GetPhoneNumberConversationByIdErrors {
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link getPhoneNumberConversationById}. */
export interface GetPhoneNumberConversationByIdInput {
  /** Conversation id assigned by Kapso. */
  conversation_id: string;
}

/** Response body of {@link getPhoneNumberConversationById}. */
export type GetPhoneNumberConversationByIdResult = NumberConversation | {
  data: NumberConversation;
};

/**
 * Retrieves a conversation without the id of its phone number (absent from the current reference of the vendor).
 *
 * `GET /conversations/{conversation_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getPhoneNumberConversationById(client: Client<'kapso'>, input: GetPhoneNumberConversationByIdInput, options?: CallOptions): Call<GetPhoneNumberConversationByIdResult> {
  return call(atService(client, whatsappService), { name: 'phoneNumberConversations.getById', method: 'GET', path: '/conversations/{conversation_id}', query: [] }, input, options);
}

/** Response bodies of failures of {@link updatePhoneNumberConversationStatus}, by status code. */
export interface UpdatePhoneNumberConversationStatusErrors {
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link updatePhoneNumberConversationStatus}. */
export type UpdatePhoneNumberConversationStatusInput = {
  /** Conversation id assigned by Kapso. */
  conversation_id: string;
} & {
  /** New status: active or ended. */
  status: string;
};

/** Response body of {@link updatePhoneNumberConversationStatus}. */
export type UpdatePhoneNumberConversationStatusResult = OutcomeResponse;

/**
 * Ends or reopens a conversation (absent from the current reference of the vendor; the Platform API has the same operation).
 *
 * `PATCH /conversations/{conversation_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function updatePhoneNumberConversationStatus(client: Client<'kapso'>, input: UpdatePhoneNumberConversationStatusInput, options?: CallOptions): Call<UpdatePhoneNumberConversationStatusResult> {
  return call(atService(client, whatsappService), { name: 'phoneNumberConversations.updateStatus', method: 'PATCH', path: '/conversations/{conversation_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listPhoneNumberContacts}, by status code. */
export interface ListPhoneNumberContactsErrors {
  401: EitherErrorResponse;
}

/** Filters of {@link listPhoneNumberContacts}. */
export interface ListPhoneNumberContactsFilters {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Returns only the contact with this WhatsApp id. */
  wa_id?: string | undefined;
  /** Returns only contacts that belong to the customer with this id. */
  customer_id?: string | undefined;
  /** Returns only contacts with a customer if true, or only contacts without one if false. */
  has_customer?: boolean | undefined;
  /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listPhoneNumberContacts}. */
export type ListPhoneNumberContactsBody = DirectoryContactPage;

/**
 * Lists the contacts of the project of a phone number, one page at a time. The order is undocumented.
 *
 * `GET /{phone_number_id}/contacts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const directoryContact of listPhoneNumberContacts(client, { phone_number_id: 'Example' })) {
 *   console.log(directoryContact.id);
 * }
 */
export function listPhoneNumberContacts(client: Client<'kapso'>, filters: ListPhoneNumberContactsFilters, options?: ReversibleListOptions): List<DirectoryContact, ListPhoneNumberContactsBody> {
  return list(atService(client, whatsappService), { name: 'phoneNumberContacts.list', method: 'GET', path: '/{phone_number_id}/contacts', query: ['wa_id', 'customer_id', 'has_customer', 'fields'], pagination: byCursorAfterStored, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getPhoneNumberContact}, by status code. */
export interface GetPhoneNumberContactErrors {
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link getPhoneNumberContact}. */
export interface GetPhoneNumberContactInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** WhatsApp id of the contact: the phone number in digits. */
  wa_id: string;
  /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
  fields?: string | undefined;
}

/** Response body of {@link getPhoneNumberContact}. */
export type GetPhoneNumberContactResult = DirectoryContact;

/**
 * Retrieves a contact of the project of a phone number.
 *
 * `GET /{phone_number_id}/contacts/{wa_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getPhoneNumberContact(client: Client<'kapso'>, input: GetPhoneNumberContactInput, options?: CallOptions): Call<GetPhoneNumberContactResult> {
  return call(atService(client, whatsappService), { name: 'phoneNumberContacts.get', method: 'GET', path: '/{phone_number_id}/contacts/{wa_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link updatePhoneNumberContact}, by status code. */
export interface UpdatePhoneNumberContactErrors {
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link updatePhoneNumberContact}. */
export type UpdatePhoneNumberContactInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** WhatsApp id of the contact: the phone number in digits. */
  wa_id: string;
} & DirectoryContactUpdateRequest;

/** Response body of {@link updatePhoneNumberContact}. */
export type UpdatePhoneNumberContactResult = OutcomeResponse;

/**
 * Updates names or metadata of a contact (absent from the current reference of the vendor; the Platform API has the same operation).
 *
 * `PATCH /{phone_number_id}/contacts/{wa_id}`. Evidence: vendor source code.
 *
 * @throws WaError by status: 401 or 404.
 */
export function updatePhoneNumberContact(client: Client<'kapso'>, input: UpdatePhoneNumberContactInput, options?: CallOptions): Call<UpdatePhoneNumberContactResult> {
  return call(atService(client, whatsappService), { name: 'phoneNumberContacts.update', method: 'PATCH', path: '/{phone_number_id}/contacts/{wa_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listCalls}, by status code. */
export interface ListCallsErrors {
  401: EitherErrorResponse;
}

/** Filters of {@link listCalls}. */
export interface ListCallsFilters {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Returns only items of this direction. */
  direction?: 'inbound' | 'outbound' | undefined;
  /** Returns only items with this status. */
  status?: 'initiated' | 'ringing' | 'answered' | 'completed' | 'failed' | undefined;
  /** Returns only items created at or after this timestamp (ISO 8601). */
  since?: string | Date | undefined;
  /** Returns only items created at or before this timestamp (ISO 8601). */
  until?: string | Date | undefined;
  /** Returns only the call with this id of Meta. */
  call_id?: string | undefined;
  /** Fields of Kapso to return: kapso(default), kapso(*) or kapso(all) for the usual ones, kapso(a,b) for single ones, and kapso() for none. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listCalls}. */
export type ListCallsBody = CallPage;

/**
 * Lists the calls that Kapso has recorded for a phone number, one page at a time. The order is undocumented.
 *
 * `GET /{phone_number_id}/calls`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const recordedCall of listCalls(client, { phone_number_id: 'Example' })) {
 *   console.log(recordedCall.id);
 * }
 */
export function listCalls(client: Client<'kapso'>, filters: ListCallsFilters, options?: ReversibleListOptions): List<RecordedCall, ListCallsBody> {
  return list(atService(client, whatsappService), { name: 'calls.list', method: 'GET', path: '/{phone_number_id}/calls', query: ['direction', 'status', 'since', 'until', 'call_id', 'fields'], pagination: byCursorAfterStored, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link performCallAction}, by status code. */
export interface PerformCallActionErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
}

/** Input of {@link performCallAction}. */
export type PerformCallActionInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & CallActionRequest;

/** Response body of {@link performCallAction}. */
export type PerformCallActionResult = CallActionResponse;

/**
 * Starts, accepts, rejects or ends a call. A call that the business starts requires the permission of the user.
 *
 * `POST /{phone_number_id}/calls`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400 or 401.
 */
export function performCallAction(client: Client<'kapso'>, input: PerformCallActionInput, options?: CallOptions): Call<PerformCallActionResult> {
  return call(atService(client, whatsappService), { name: 'calls.performAction', method: 'POST', path: '/{phone_number_id}/calls', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getCallPermissions}, by status code. */
export interface GetCallPermissionsErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
  429: GraphErrorResponse;
}

/** Input of {@link getCallPermissions}. */
export interface GetCallPermissionsInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Phone number of the user. */
  user_wa_id: string;
}

/** Response body of {@link getCallPermissions}. */
export type GetCallPermissionsResult = CallPermissions;

/**
 * Retrieves whether a user may be called and which limits apply; at most 5 requests per second.
 *
 * `GET /{phone_number_id}/call_permissions`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 429.
 */
export function getCallPermissions(client: Client<'kapso'>, input: GetCallPermissionsInput, options?: CallOptions): Call<GetCallPermissionsResult> {
  return call(atService(client, whatsappService), { name: 'calls.getPermissions', method: 'GET', path: '/{phone_number_id}/call_permissions', query: ['user_wa_id'] }, input, options);
}

/** Response bodies of failures of {@link uploadMediaFile}, by status code. */
export interface UploadMediaFileErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
}

/** Input of {@link uploadMediaFile}. */
export type UploadMediaFileInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & ({
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** The file. Its part requires a content type of its own: give a Blob or a File with a type. */
  file: Blob | Uint8Array | StreamedFile;
  /** Media type of the file; does not replace the content type of the part. */
  type?: string | undefined;
} | { body: FormData });

/** Response body of {@link uploadMediaFile}. */
export type UploadMediaFileResult = MediaIdResponse;

/**
 * Uploads a file that messages can refer to for 30 days. Maximum sizes: images 5 MB (JPEG, PNG), audio and video 16 MB, documents 100 MB, stickers 100 KB if still and 500 KB if animated (WebP).
 *
 * `POST /{phone_number_id}/media`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400 or 401.
 */
export function uploadMediaFile(client: Client<'kapso'>, input: UploadMediaFileInput, options?: CallOptions): Call<UploadMediaFileResult> {
  return call(atService(client, whatsappService), { name: 'mediaFiles.upload', method: 'POST', path: '/{phone_number_id}/media', body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, input, options);
}

/** Response bodies of failures of {@link getMediaFile}, by status code. */
export interface GetMediaFileErrors {
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link getMediaFile}. */
export interface GetMediaFileInput {
  /** Media id assigned by Meta. */
  media_id: string;
  /** Id of the phone number that the file belongs to. */
  phone_number_id: string;
}

/** Response body of {@link getMediaFile}. */
export type GetMediaFileResult = MediaDetails;

/**
 * Retrieves the details of a file with two URLs: download_url, which requires no API key, and url of Meta, which requires a token of Meta.
 *
 * `GET /{media_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function getMediaFile(client: Client<'kapso'>, input: GetMediaFileInput, options?: CallOptions): Call<GetMediaFileResult> {
  return call(atService(client, whatsappService), { name: 'mediaFiles.get', method: 'GET', path: '/{media_id}', query: ['phone_number_id'] }, input, options);
}

/** Response bodies of failures of {@link deleteMediaFile}, by status code. */
export interface DeleteMediaFileErrors {
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link deleteMediaFile}. */
export interface DeleteMediaFileInput {
  /** Media id assigned by Meta. */
  media_id: string;
  /** Id of the phone number that the file belongs to; optional according to the reference, required by the SDK of the vendor. */
  phone_number_id?: string | undefined;
}

/** Response body of {@link deleteMediaFile}. */
export type DeleteMediaFileResult = OutcomeResponse;

/**
 * Deletes an uploaded file.
 *
 * `DELETE /{media_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deleteMediaFile(client: Client<'kapso'>, input: DeleteMediaFileInput, options?: CallOptions): Call<DeleteMediaFileResult> {
  return call(atService(client, whatsappService), { name: 'mediaFiles.delete', method: 'DELETE', path: '/{media_id}', query: ['phone_number_id'] }, input, options);
}

/** Response bodies of failures of {@link downloadMediaFile}, by status code. */
export interface DownloadMediaFileErrors {
  502: TextErrorResponse;
}

/** Input of {@link downloadMediaFile}. */
export interface DownloadMediaFileInput {
  /** Token from download_url, valid for four minutes. */
  token: string;
}

/** Response body of {@link downloadMediaFile}. */
export type DownloadMediaFileResult = Uint8Array;

/** Result of `.withResponse()` on {@link downloadMediaFile}. */
export type DownloadMediaFileWithResponse = WithResponse<Uint8Array, 200, {
  /** Disposition with the media id as file name. */
  'Content-Disposition': string | null;
  /** How long the file may be cached. */
  'Cache-Control': string | null;
}>;

/**
 * Downloads a file. The token in the query is the only credential; it is part of download_url in the details of the file.
 *
 * `GET /media_download`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 404 or 502.
 */
export function downloadMediaFile(client: Client<'kapso'>, input: DownloadMediaFileInput, options?: CallOptions): Call<DownloadMediaFileResult, DownloadMediaFileWithResponse> {
  return callBytes(atServer(atService(client, whatsappService), 'https://api.kapso.ai/meta/whatsapp'), { name: 'mediaFiles.download', method: 'GET', path: '/media_download', query: ['token'], accept: 'application/octet-stream', credentials: [] }, input, options);
}

/** Response bodies of failures of {@link listTemplates}, by status code. */
export interface ListTemplatesErrors {
  401: EitherErrorResponse;
}

/** Filters of {@link listTemplates}. */
export interface ListTemplatesFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Returns only templates with this name. */
  name?: string | undefined;
  /** Returns only templates with this status. */
  status?: 'APPROVED' | 'PENDING' | 'REJECTED' | undefined;
  /** Returns only templates of this category. */
  category?: 'AUTHENTICATION' | 'MARKETING' | 'UTILITY' | undefined;
  /** Returns only templates in this language. */
  language?: string | undefined;
}

/** Response body of a page of {@link listTemplates}. */
export type ListTemplatesBody = TemplatePage;

/**
 * Lists the message templates of a WhatsApp Business Account, one page at a time.
 *
 * `GET /{business_account_id}/message_templates`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const messageTemplate of listTemplates(client, { business_account_id: 'Example' })) {
 *   console.log(messageTemplate.id);
 * }
 */
export function listTemplates(client: Client<'kapso'>, filters: ListTemplatesFilters, options?: ReversibleListOptions): List<MessageTemplate, ListTemplatesBody> {
  return list(atService(client, whatsappService), { name: 'templates.list', method: 'GET', path: '/{business_account_id}/message_templates', query: ['name', 'status', 'category', 'language'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createOrUpdateTemplate}, by status code. */
export interface CreateOrUpdateTemplateErrors {
  400: EitherErrorResponse;
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link createOrUpdateTemplate}. */
export type CreateOrUpdateTemplateInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Id of the template to update; a template is created if omitted. */
  hsm_id?: string | undefined;
} & TemplateDefinition;

/** Response body of {@link createOrUpdateTemplate}. */
export type CreateOrUpdateTemplateResult = TemplateChangeResponse;

/**
 * Creates a message template or, with hsm_id, updates it. Name, language, category and components are required to create a template. Meta reviews every template; an approved one can be updated once a day.
 *
 * `POST /{business_account_id}/message_templates`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 */
export function createOrUpdateTemplate(client: Client<'kapso'>, input: CreateOrUpdateTemplateInput, options?: CallOptions): Call<CreateOrUpdateTemplateResult> {
  return call(atService(client, whatsappService), { name: 'templates.createOrUpdate', method: 'POST', path: '/{business_account_id}/message_templates', query: ['hsm_id'], body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteTemplate}, by status code. */
export interface DeleteTemplateErrors {
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link deleteTemplate}. */
export interface DeleteTemplateInput {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Name of the template; every language is deleted unless hsm_id is given. */
  name?: string | undefined;
  /** Id of the language version to delete; Meta requires name as well. */
  hsm_id?: string | undefined;
}

/** Response body of {@link deleteTemplate}. */
export type DeleteTemplateResult = OutcomeResponse;

/**
 * Deletes every language of a message template by name, or one language by name and hsm_id. Meta blocks the name for 30 days.
 *
 * `DELETE /{business_account_id}/message_templates`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401 or 404.
 */
export function deleteTemplate(client: Client<'kapso'>, input: DeleteTemplateInput, options?: CallOptions): Call<DeleteTemplateResult> {
  return call(atService(client, whatsappService), { name: 'templates.delete', method: 'DELETE', path: '/{business_account_id}/message_templates', query: ['name', 'hsm_id'] }, input, options);
}

/** Response bodies of failures of {@link getTemplate}, by status code. */
export interface GetTemplateErrors {
  400: EitherErrorResponse;
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link getTemplate}. */
export interface GetTemplateInput {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Template id assigned by Meta. */
  template_id: string;
  /** Names of the fields to return, separated by commas. */
  fields?: string | undefined;
}

/** Response body of {@link getTemplate}. */
export type GetTemplateResult = MessageTemplate;

/**
 * Retrieves a message template of a WhatsApp Business Account.
 *
 * `GET /{business_account_id}/message_templates/{template_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 */
export function getTemplate(client: Client<'kapso'>, input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult> {
  return call(atService(client, whatsappService), { name: 'templates.get', method: 'GET', path: '/{business_account_id}/message_templates/{template_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link getBusinessProfile}, by status code. */
export interface GetBusinessProfileErrors {
  401: EitherErrorResponse;
}

/** Input of {@link getBusinessProfile}. */
export interface GetBusinessProfileInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Names of the fields to return, separated by commas. */
  fields?: string | undefined;
}

/** Response body of {@link getBusinessProfile}. */
export type GetBusinessProfileResult = BusinessProfileListResponse;

/**
 * Retrieves the business profile of a phone number, as a list of one.
 *
 * `GET /{phone_number_id}/whatsapp_business_profile`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function getBusinessProfile(client: Client<'kapso'>, input: GetBusinessProfileInput, options?: CallOptions): Call<GetBusinessProfileResult> {
  return call(atService(client, whatsappService), { name: 'businessProfiles.get', method: 'GET', path: '/{phone_number_id}/whatsapp_business_profile', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link updateBusinessProfile}, by status code. */
export interface UpdateBusinessProfileErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
  403: GraphErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link updateBusinessProfile}. */
export type UpdateBusinessProfileInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & BusinessProfileUpdateRequest;

/** Response body of {@link updateBusinessProfile}. */
export type UpdateBusinessProfileResult = BusinessProfileUpdateResponse;

/**
 * Updates the business profile of a phone number; omitted fields are unchanged. Not available for sandbox numbers.
 *
 * `POST /{phone_number_id}/whatsapp_business_profile`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401, 403 or 404.
 */
export function updateBusinessProfile(client: Client<'kapso'>, input: UpdateBusinessProfileInput, options?: CallOptions): Call<UpdateBusinessProfileResult> {
  return call(atService(client, whatsappService), { name: 'businessProfiles.update', method: 'POST', path: '/{phone_number_id}/whatsapp_business_profile', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link listBlockedUsers}, by status code. */
export interface ListBlockedUsersErrors {
  401: EitherErrorResponse;
}

/** Filters of {@link listBlockedUsers}. */
export interface ListBlockedUsersFilters {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of a page of {@link listBlockedUsers}. */
export type ListBlockedUsersBody = BlockedUserPage;

/**
 * Lists the users whom a phone number has blocked, one page at a time.
 *
 * `GET /{phone_number_id}/block_users`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const blockedUser of listBlockedUsers(client, { phone_number_id: 'Example' })) {
 *   console.log(blockedUser);
 * }
 */
export function listBlockedUsers(client: Client<'kapso'>, filters: ListBlockedUsersFilters, options?: ReversibleListOptions): List<BlockedUser, ListBlockedUsersBody> {
  return list(atService(client, whatsappService), { name: 'blockedUsers.list', method: 'GET', path: '/{phone_number_id}/block_users', query: [], pagination: byCursorAfterLinkedUndeclared, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link blockUsers}, by status code. */
export interface BlockUsersErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
}

/** Input of {@link blockUsers}. */
export type BlockUsersInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & BlockUsersRequest;

/** Response body of {@link blockUsers}. */
export type BlockUsersResult = BlockUsersResponse;

/**
 * Blocks users who have written within the last 24 hours. If some cannot be blocked, the response is a 400 that also lists those who were.
 *
 * `POST /{phone_number_id}/block_users`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400 or 401.
 */
export function blockUsers(client: Client<'kapso'>, input: BlockUsersInput, options?: CallOptions): Call<BlockUsersResult> {
  return call(atService(client, whatsappService), { name: 'blockedUsers.block', method: 'POST', path: '/{phone_number_id}/block_users', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link unblockUsers}, by status code. */
export interface UnblockUsersErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
}

/** Input of {@link unblockUsers}. */
export type UnblockUsersInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & BlockUsersRequest;

/** Response body of {@link unblockUsers}. */
export type UnblockUsersResult = BlockUsersResponse;

/**
 * Unblocks users. If some cannot be unblocked, the response is a 400 that also lists those who were.
 *
 * `DELETE /{phone_number_id}/block_users`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400 or 401.
 */
export function unblockUsers(client: Client<'kapso'>, input: UnblockUsersInput, options?: CallOptions): Call<UnblockUsersResult> {
  return call(atService(client, whatsappService), { name: 'blockedUsers.unblock', method: 'DELETE', path: '/{phone_number_id}/block_users', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listMetaFlows}, by status code. */
export interface ListMetaFlowsErrors {
  401: EitherErrorResponse;
}

/** Filters of {@link listMetaFlows}. */
export interface ListMetaFlowsFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
}

/** Response body of a page of {@link listMetaFlows}. */
export type ListMetaFlowsBody = MetaFlowPage;

/**
 * Lists the WhatsApp Flows of a WhatsApp Business Account, one page at a time.
 *
 * `GET /{business_account_id}/flows`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const metaFlowSummary of listMetaFlows(client, { business_account_id: 'Example' })) {
 *   console.log(metaFlowSummary.id);
 * }
 */
export function listMetaFlows(client: Client<'kapso'>, filters: ListMetaFlowsFilters, options?: ReversibleListOptions): List<MetaFlowSummary, ListMetaFlowsBody> {
  return list(atService(client, whatsappService), { name: 'metaFlows.list', method: 'GET', path: '/{business_account_id}/flows', query: [], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createMetaFlow}, by status code. */
export interface CreateMetaFlowErrors {
  401: EitherErrorResponse;
}

/** Input of {@link createMetaFlow}. */
export type CreateMetaFlowInput = {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
} & MetaFlowCreateRequest;

/** Response body of {@link createMetaFlow}. */
export type CreateMetaFlowResult = MetaFlowCreateResponse;

/**
 * Creates a WhatsApp Flow and publishes it if requested. The response can be a 200 with validation errors.
 *
 * `POST /{business_account_id}/flows`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function createMetaFlow(client: Client<'kapso'>, input: CreateMetaFlowInput, options?: CallOptions): Call<CreateMetaFlowResult> {
  return call(atService(client, whatsappService), { name: 'metaFlows.create', method: 'POST', path: '/{business_account_id}/flows', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link listPhoneNumberFlows}, by status code. */
export interface ListPhoneNumberFlowsErrors {
  401: EitherErrorResponse;
}

/** Filters of {@link listPhoneNumberFlows}. */
export interface ListPhoneNumberFlowsFilters {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of a page of {@link listPhoneNumberFlows}. */
export type ListPhoneNumberFlowsBody = MetaFlowPage;

/**
 * Lists the WhatsApp Flows of the business account of a phone number, one page at a time.
 *
 * `GET /{phone_number_id}/flows`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const metaFlowSummary of listPhoneNumberFlows(client, { phone_number_id: 'Example' })) {
 *   console.log(metaFlowSummary.id);
 * }
 */
export function listPhoneNumberFlows(client: Client<'kapso'>, filters: ListPhoneNumberFlowsFilters, options?: ReversibleListOptions): List<MetaFlowSummary, ListPhoneNumberFlowsBody> {
  return list(atService(client, whatsappService), { name: 'phoneNumberFlows.list', method: 'GET', path: '/{phone_number_id}/flows', query: [], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link createPhoneNumberFlow}, by status code. */
export interface CreatePhoneNumberFlowErrors {
  401: EitherErrorResponse;
}

/** Input of {@link createPhoneNumberFlow}. */
export type CreatePhoneNumberFlowInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & MetaFlowCreateRequest;

/** Response body of {@link createPhoneNumberFlow}. */
export type CreatePhoneNumberFlowResult = MetaFlowCreateResponse;

/**
 * Creates a WhatsApp Flow for the business account of a phone number. The response can be a 200 with validation errors.
 *
 * `POST /{phone_number_id}/flows`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function createPhoneNumberFlow(client: Client<'kapso'>, input: CreatePhoneNumberFlowInput, options?: CallOptions): Call<CreatePhoneNumberFlowResult> {
  return call(atService(client, whatsappService), { name: 'phoneNumberFlows.create', method: 'POST', path: '/{phone_number_id}/flows', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getMetaFlow}, by status code. */
export interface GetMetaFlowErrors {
  401: EitherErrorResponse;
}

/** Input of {@link getMetaFlow}. */
export interface GetMetaFlowInput {
  /** Flow id assigned by Meta. */
  flow_id: string;
  /** Names of the fields to return, separated by commas. */
  fields?: string | undefined;
  /** Id of the phone number, by which Kapso finds the account. */
  phone_number_id?: string | undefined;
  /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
  business_account_id?: string | undefined;
}

/** Response body of {@link getMetaFlow}. */
export type GetMetaFlowResult = MetaFlow;

/**
 * Retrieves a WhatsApp Flow. fields can also request a preview (preview.invalidate(true)) or a metric (metric.name(...).granularity(...).since(...).until(...)).
 *
 * `GET /{flow_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function getMetaFlow(client: Client<'kapso'>, input: GetMetaFlowInput, options?: CallOptions): Call<GetMetaFlowResult> {
  return call(atService(client, whatsappService), { name: 'metaFlows.get', method: 'GET', path: '/{flow_id}', query: ['fields', 'phone_number_id', 'business_account_id'] }, input, options);
}

/** Response bodies of failures of {@link updateMetaFlow}, by status code. */
export interface UpdateMetaFlowErrors {
  401: EitherErrorResponse;
}

/** Input of {@link updateMetaFlow}. */
export type UpdateMetaFlowInput = {
  /** Flow id assigned by Meta. */
  flow_id: string;
  /** Id of the phone number, by which Kapso finds the account. */
  phone_number_id?: string | undefined;
  /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
  business_account_id?: string | undefined;
} & MetaFlowUpdateRequest;

/** Response body of {@link updateMetaFlow}. */
export type UpdateMetaFlowResult = OutcomeResponse;

/**
 * Updates name, categories, endpoint or app of a WhatsApp Flow.
 *
 * `POST /{flow_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function updateMetaFlow(client: Client<'kapso'>, input: UpdateMetaFlowInput, options?: CallOptions): Call<UpdateMetaFlowResult> {
  return call(atService(client, whatsappService), { name: 'metaFlows.update', method: 'POST', path: '/{flow_id}', query: ['phone_number_id', 'business_account_id'], body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link deleteMetaFlow}, by status code. */
export interface DeleteMetaFlowErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
}

/** Input of {@link deleteMetaFlow}. */
export interface DeleteMetaFlowInput {
  /** Flow id assigned by Meta. */
  flow_id: string;
  /** Id of the phone number, by which Kapso finds the account. */
  phone_number_id?: string | undefined;
  /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
  business_account_id?: string | undefined;
}

/** Response body of {@link deleteMetaFlow}. */
export type DeleteMetaFlowResult = OutcomeResponse;

/**
 * Deletes a WhatsApp Flow with status DRAFT.
 *
 * `DELETE /flows/{flow_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400 or 401.
 */
export function deleteMetaFlow(client: Client<'kapso'>, input: DeleteMetaFlowInput, options?: CallOptions): Call<DeleteMetaFlowResult> {
  return call(atService(client, whatsappService), { name: 'metaFlows.delete', method: 'DELETE', path: '/flows/{flow_id}', query: ['phone_number_id', 'business_account_id'] }, input, options);
}

/** Response bodies of failures of {@link listMetaFlowAssets}, by status code. */
export interface ListMetaFlowAssetsErrors {
  401: EitherErrorResponse;
}

/** Filters of {@link listMetaFlowAssets}. */
export interface ListMetaFlowAssetsFilters {
  /** Flow id assigned by Meta. */
  flow_id: string;
  /** Id of the phone number, by which Kapso finds the account. */
  phone_number_id?: string | undefined;
  /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
  business_account_id?: string | undefined;
}

/** Response body of a page of {@link listMetaFlowAssets}. */
export type ListMetaFlowAssetsBody = MetaFlowAssetPage;

/**
 * Lists the files of a WhatsApp Flow, one page at a time; the only one is its JSON.
 *
 * `GET /{flow_id}/assets`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const metaFlowAsset of listMetaFlowAssets(client, { flow_id: 'Example' })) {
 *   console.log(metaFlowAsset);
 * }
 */
export function listMetaFlowAssets(client: Client<'kapso'>, filters: ListMetaFlowAssetsFilters, options?: ReversibleListOptions): List<MetaFlowAsset, ListMetaFlowAssetsBody> {
  return list(atService(client, whatsappService), { name: 'metaFlowAssets.list', method: 'GET', path: '/{flow_id}/assets', query: ['phone_number_id', 'business_account_id'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link uploadMetaFlowAsset}, by status code. */
export interface UploadMetaFlowAssetErrors {
  401: EitherErrorResponse;
}

/** Input of {@link uploadMetaFlowAsset}. */
export type UploadMetaFlowAssetInput = {
  /** Flow id assigned by Meta. */
  flow_id: string;
  /** Id of the phone number, by which Kapso finds the account. */
  phone_number_id?: string | undefined;
  /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
  business_account_id?: string | undefined;
} & ({
  /** JSON file, at most 10 MB. */
  file: Blob | Uint8Array | StreamedFile;
  /** Always flow.json. */
  name: 'flow.json';
  /** Always FLOW_JSON. */
  asset_type: 'FLOW_JSON';
} | { body: FormData });

/** Response body of {@link uploadMetaFlowAsset}. */
export type UploadMetaFlowAssetResult = MetaFlowAssetResponse;

/**
 * Uploads the JSON of a WhatsApp Flow. The response can be a 200 with validation errors.
 *
 * `POST /{flow_id}/assets`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function uploadMetaFlowAsset(client: Client<'kapso'>, input: UploadMetaFlowAssetInput, options?: CallOptions): Call<UploadMetaFlowAssetResult> {
  return call(atService(client, whatsappService), { name: 'metaFlowAssets.upload', method: 'POST', path: '/{flow_id}/assets', query: ['phone_number_id', 'business_account_id'], body: 'fields', contentType: 'multipart/form-data', encodeBody: multipart() }, input, options);
}

/** Response bodies of failures of {@link publishMetaFlow}, by status code. */
export interface PublishMetaFlowErrors {
  401: EitherErrorResponse;
}

/** Input of {@link publishMetaFlow}. */
export interface PublishMetaFlowInput {
  /** Flow id assigned by Meta. */
  flow_id: string;
  /** Id of the phone number, by which Kapso finds the account. */
  phone_number_id?: string | undefined;
  /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
  business_account_id?: string | undefined;
}

/** Response body of {@link publishMetaFlow}. */
export type PublishMetaFlowResult = OutcomeResponse;

/**
 * Publishes a WhatsApp Flow; this cannot be undone.
 *
 * `POST /{flow_id}/publish`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function publishMetaFlow(client: Client<'kapso'>, input: PublishMetaFlowInput, options?: CallOptions): Call<PublishMetaFlowResult> {
  return call(atService(client, whatsappService), { name: 'metaFlows.publish', method: 'POST', path: '/{flow_id}/publish', query: ['phone_number_id', 'business_account_id'] }, input, options);
}

/** Response bodies of failures of {@link deprecateMetaFlow}, by status code. */
export interface DeprecateMetaFlowErrors {
  401: EitherErrorResponse;
}

/** Input of {@link deprecateMetaFlow}. */
export interface DeprecateMetaFlowInput {
  /** Flow id assigned by Meta. */
  flow_id: string;
  /** Id of the phone number, by which Kapso finds the account. */
  phone_number_id?: string | undefined;
  /** Id of the WhatsApp Business Account, by which Kapso finds the account; this or phone_number_id. */
  business_account_id?: string | undefined;
}

/** Response body of {@link deprecateMetaFlow}. */
export type DeprecateMetaFlowResult = OutcomeResponse;

/**
 * Deprecates a published WhatsApp Flow; it can no longer be sent or opened.
 *
 * `POST /{flow_id}/deprecate`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function deprecateMetaFlow(client: Client<'kapso'>, input: DeprecateMetaFlowInput, options?: CallOptions): Call<DeprecateMetaFlowResult> {
  return call(atService(client, whatsappService), { name: 'metaFlows.deprecate', method: 'POST', path: '/{flow_id}/deprecate', query: ['phone_number_id', 'business_account_id'] }, input, options);
}

/** Response bodies of failures of {@link listMetaPhoneNumbers}, by status code. */
export interface ListMetaPhoneNumbersErrors {
  401: EitherErrorResponse;
}

/** Filters of {@link listMetaPhoneNumbers}. */
export interface ListMetaPhoneNumbersFilters {
  /** Id of the WhatsApp Business Account. */
  business_account_id: string;
  /** Names of the fields to return, separated by commas. */
  fields?: string | undefined;
}

/** Response body of a page of {@link listMetaPhoneNumbers}. */
export type ListMetaPhoneNumbersBody = MetaPhoneNumberPage;

/**
 * Lists the phone numbers of a WhatsApp Business Account, one page at a time.
 *
 * `GET /{business_account_id}/phone_numbers`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 * @example
 * for await (const metaPhoneNumber of listMetaPhoneNumbers(client, { business_account_id: 'Example' })) {
 *   console.log(metaPhoneNumber.id);
 * }
 */
export function listMetaPhoneNumbers(client: Client<'kapso'>, filters: ListMetaPhoneNumbersFilters, options?: ReversibleListOptions): List<MetaPhoneNumber, ListMetaPhoneNumbersBody> {
  return list(atService(client, whatsappService), { name: 'metaPhoneNumbers.list', method: 'GET', path: '/{business_account_id}/phone_numbers', query: ['fields'], pagination: byCursorAfterLinked, items: 'data', maximum: 100 }, filters, options);
}

/** Response bodies of failures of {@link getMetaPhoneNumber}, by status code. */
export interface GetMetaPhoneNumberErrors {
  401: EitherErrorResponse;
}

/** Input of {@link getMetaPhoneNumber}. */
export interface GetMetaPhoneNumberInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Names of the fields to return, separated by commas. */
  fields?: string | undefined;
}

/** Response body of {@link getMetaPhoneNumber}. */
export type GetMetaPhoneNumberResult = MetaPhoneNumber;

/**
 * Retrieves the fields that Meta has of a phone number.
 *
 * `GET /{phone_number_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function getMetaPhoneNumber(client: Client<'kapso'>, input: GetMetaPhoneNumberInput, options?: CallOptions): Call<GetMetaPhoneNumberResult> {
  return call(atService(client, whatsappService), { name: 'metaPhoneNumbers.get', method: 'GET', path: '/{phone_number_id}', query: ['fields'] }, input, options);
}

/** Response bodies of failures of {@link updateMetaPhoneNumber}, by status code. */
export interface UpdateMetaPhoneNumberErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
}

/** Input of {@link updateMetaPhoneNumber}. */
export type UpdateMetaPhoneNumberInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & MetaPhoneNumberUpdateRequest;

/** Response body of {@link updateMetaPhoneNumber}. */
export type UpdateMetaPhoneNumberResult = OutcomeResponse;

/**
 * Updates a phone number, for example the PIN of its two-step verification.
 *
 * `POST /{phone_number_id}`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400 or 401.
 */
export function updateMetaPhoneNumber(client: Client<'kapso'>, input: UpdateMetaPhoneNumberInput, options?: CallOptions): Call<UpdateMetaPhoneNumberResult> {
  return call(atService(client, whatsappService), { name: 'metaPhoneNumbers.update', method: 'POST', path: '/{phone_number_id}', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link getMetaPhoneNumberSettings}, by status code. */
export interface GetMetaPhoneNumberSettingsErrors {
  401: EitherErrorResponse;
}

/** Input of {@link getMetaPhoneNumberSettings}. */
export interface GetMetaPhoneNumberSettingsInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
  /** Returns the SIP credentials as well if true. */
  include_sip_credentials?: boolean | undefined;
}

/** Response body of {@link getMetaPhoneNumberSettings}. */
export type GetMetaPhoneNumberSettingsResult = MetaPhoneNumberSettings;

/**
 * Retrieves the settings of a phone number, including those for calls (absent from the current reference of the vendor).
 *
 * `GET /{phone_number_id}/settings`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function getMetaPhoneNumberSettings(client: Client<'kapso'>, input: GetMetaPhoneNumberSettingsInput, options?: CallOptions): Call<GetMetaPhoneNumberSettingsResult> {
  return call(atService(client, whatsappService), { name: 'metaPhoneNumbers.getSettings', method: 'GET', path: '/{phone_number_id}/settings', query: ['include_sip_credentials'] }, input, options);
}

/** Response bodies of failures of {@link updateMetaPhoneNumberSettings}, by status code. */
export interface UpdateMetaPhoneNumberSettingsErrors {
  401: EitherErrorResponse;
}

/** Input of {@link updateMetaPhoneNumberSettings}. */
export type UpdateMetaPhoneNumberSettingsInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & MetaPhoneNumberSettings;

/** Response body of {@link updateMetaPhoneNumberSettings}. */
export type UpdateMetaPhoneNumberSettingsResult = OutcomeResponse;

/**
 * Updates settings of a phone number, including those for calls (absent from the current reference of the vendor).
 *
 * `POST /{phone_number_id}/settings`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 401.
 */
export function updateMetaPhoneNumberSettings(client: Client<'kapso'>, input: UpdateMetaPhoneNumberSettingsInput, options?: CallOptions): Call<UpdateMetaPhoneNumberSettingsResult> {
  return call(atService(client, whatsappService), { name: 'metaPhoneNumbers.updateSettings', method: 'POST', path: '/{phone_number_id}/settings', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link requestVerificationCode}, by status code. */
export interface RequestVerificationCodeErrors {
  401: EitherErrorResponse;
}

/** Input of {@link requestVerificationCode}. */
export type RequestVerificationCodeInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & {
  /** How the code is sent. */
  code_method: 'SMS' | 'VOICE';
  /** Language of the code, such as en_US. */
  language: string;
};

/** Response body of {@link requestVerificationCode}. */
export type RequestVerificationCodeResult = OutcomeResponse;

/**
 * Requests a verification code by SMS or voice call (unverified: only the SDK of the vendor calls it).
 *
 * `POST /{phone_number_id}/request_code`. Evidence: vendor source code.
 *
 * @throws WaError by status: 401.
 */
export function requestVerificationCode(client: Client<'kapso'>, input: RequestVerificationCodeInput, options?: CallOptions): Call<RequestVerificationCodeResult> {
  return call(atService(client, whatsappService), { name: 'metaPhoneNumbers.requestCode', method: 'POST', path: '/{phone_number_id}/request_code', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link verifyCode}, by status code. */
export interface VerifyCodeErrors {
  401: EitherErrorResponse;
}

/** Input of {@link verifyCode}. */
export type VerifyCodeInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & {
  /** Verification code. */
  code: string;
};

/** Response body of {@link verifyCode}. */
export type VerifyCodeResult = OutcomeResponse;

/**
 * Submits the verification code of a phone number (unverified: only the SDK of the vendor calls it).
 *
 * `POST /{phone_number_id}/verify_code`. Evidence: vendor source code.
 *
 * @throws WaError by status: 401.
 */
export function verifyCode(client: Client<'kapso'>, input: VerifyCodeInput, options?: CallOptions): Call<VerifyCodeResult> {
  return call(atService(client, whatsappService), { name: 'metaPhoneNumbers.verifyCode', method: 'POST', path: '/{phone_number_id}/verify_code', body: 'fields' }, input, options);
}

/** Response bodies of failures of {@link registerMetaPhoneNumber}, by status code. */
export interface RegisterMetaPhoneNumberErrors {
  401: EitherErrorResponse;
}

/** Input of {@link registerMetaPhoneNumber}. */
export type RegisterMetaPhoneNumberInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & {
  /** Always whatsapp. */
  messaging_product: 'whatsapp';
  /** PIN of the two-step verification, six digits. */
  pin: string;
  /** Country in which messages are stored. */
  data_localization_region?: string | undefined;
};

/** Response body of {@link registerMetaPhoneNumber}. */
export type RegisterMetaPhoneNumberResult = OutcomeResponse;

/**
 * Registers a phone number for the Cloud API; 10 attempts in 72 hours (unverified: only the SDK of the vendor calls it).
 *
 * `POST /{phone_number_id}/register`. Evidence: vendor source code.
 *
 * @throws WaError by status: 401.
 */
export function registerMetaPhoneNumber(client: Client<'kapso'>, input: RegisterMetaPhoneNumberInput, options?: CallOptions): Call<RegisterMetaPhoneNumberResult> {
  return call(atService(client, whatsappService), { name: 'metaPhoneNumbers.register', method: 'POST', path: '/{phone_number_id}/register', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of failures of {@link deregisterMetaPhoneNumber}, by status code. */
export interface DeregisterMetaPhoneNumberErrors {
  401: EitherErrorResponse;
}

/** Input of {@link deregisterMetaPhoneNumber}. */
export interface DeregisterMetaPhoneNumberInput {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
}

/** Response body of {@link deregisterMetaPhoneNumber}. */
export type DeregisterMetaPhoneNumberResult = OutcomeResponse;

/**
 * Removes a phone number from the Cloud API (unverified: only the SDK of the vendor calls it).
 *
 * `POST /{phone_number_id}/deregister`. Evidence: vendor source code.
 *
 * @throws WaError by status: 401.
 */
export function deregisterMetaPhoneNumber(client: Client<'kapso'>, input: DeregisterMetaPhoneNumberInput, options?: CallOptions): Call<DeregisterMetaPhoneNumberResult> {
  return call(atService(client, whatsappService), { name: 'metaPhoneNumbers.deregister', method: 'POST', path: '/{phone_number_id}/deregister', query: [] }, input, options);
}

/** Response bodies of failures of {@link markMessageRead}, by status code. */
export interface MarkMessageReadErrors {
  400: GraphErrorResponse;
  401: EitherErrorResponse;
  404: GraphErrorResponse;
}

/** Input of {@link markMessageRead}. */
export type MarkMessageReadInput = {
  /** Phone number id assigned by Meta. */
  phone_number_id: string;
} & MarkReadRequest;

/** Response body of {@link markMessageRead}. */
export type MarkMessageReadResult = OutcomeResponse;

/**
 * Marks a received message, and all earlier ones of the conversation, as read. With typing_indicator, the user sees that a reply is being written.
 *
 * `POST /{phone_number_id}/messages#mark-read`. Evidence: vendor documentation.
 *
 * @throws WaError by status: 400, 401 or 404.
 * @example
 * await markMessageRead(client, {
 *   phone_number_id: 'Example',
 *   messaging_product: 'whatsapp',
 *   status: 'read',
 *   message_id: 'message-id-769524',
 * });
 */
export function markMessageRead(client: Client<'kapso'>, input: MarkMessageReadInput, options?: CallOptions): Call<MarkMessageReadResult> {
  return call(atService(client, whatsappService), { name: 'messages.markRead', method: 'POST', path: '/{phone_number_id}/messages', body: 'fields', idempotent: true }, input, options);
}

/** Response bodies of the failures of every operation, by its public name and by status code. */
export interface OperationErrors {
  'phoneNumberMessages.list': ListPhoneNumberMessagesErrors;
  'messages.send': SendMessageErrors;
  'phoneNumberMessages.get': GetPhoneNumberMessageErrors;
  'messages.sendMarketing': SendMarketingMessageErrors;
  'usernames.get': GetUsernameErrors;
  'usernames.set': SetUsernameErrors;
  'usernames.delete': DeleteUsernameErrors;
  'usernames.listSuggestions': ListUsernameSuggestionsErrors;
  'phoneNumberConversations.list': ListPhoneNumberConversationsErrors;
  'phoneNumberConversations.get': GetPhoneNumberConversationErrors;
  'phoneNumberConversations.getById': GetPhoneNumberConversationByIdErrors;
  'phoneNumberConversations.updateStatus': UpdatePhoneNumberConversationStatusErrors;
  'phoneNumberContacts.list': ListPhoneNumberContactsErrors;
  'phoneNumberContacts.get': GetPhoneNumberContactErrors;
  'phoneNumberContacts.update': UpdatePhoneNumberContactErrors;
  'calls.list': ListCallsErrors;
  'calls.performAction': PerformCallActionErrors;
  'calls.getPermissions': GetCallPermissionsErrors;
  'mediaFiles.upload': UploadMediaFileErrors;
  'mediaFiles.get': GetMediaFileErrors;
  'mediaFiles.delete': DeleteMediaFileErrors;
  'mediaFiles.download': DownloadMediaFileErrors;
  'templates.list': ListTemplatesErrors;
  'templates.createOrUpdate': CreateOrUpdateTemplateErrors;
  'templates.delete': DeleteTemplateErrors;
  'templates.get': GetTemplateErrors;
  'businessProfiles.get': GetBusinessProfileErrors;
  'businessProfiles.update': UpdateBusinessProfileErrors;
  'blockedUsers.list': ListBlockedUsersErrors;
  'blockedUsers.block': BlockUsersErrors;
  'blockedUsers.unblock': UnblockUsersErrors;
  'metaFlows.list': ListMetaFlowsErrors;
  'metaFlows.create': CreateMetaFlowErrors;
  'phoneNumberFlows.list': ListPhoneNumberFlowsErrors;
  'phoneNumberFlows.create': CreatePhoneNumberFlowErrors;
  'metaFlows.get': GetMetaFlowErrors;
  'metaFlows.update': UpdateMetaFlowErrors;
  'metaFlows.delete': DeleteMetaFlowErrors;
  'metaFlowAssets.list': ListMetaFlowAssetsErrors;
  'metaFlowAssets.upload': UploadMetaFlowAssetErrors;
  'metaFlows.publish': PublishMetaFlowErrors;
  'metaFlows.deprecate': DeprecateMetaFlowErrors;
  'metaPhoneNumbers.list': ListMetaPhoneNumbersErrors;
  'metaPhoneNumbers.get': GetMetaPhoneNumberErrors;
  'metaPhoneNumbers.update': UpdateMetaPhoneNumberErrors;
  'metaPhoneNumbers.getSettings': GetMetaPhoneNumberSettingsErrors;
  'metaPhoneNumbers.updateSettings': UpdateMetaPhoneNumberSettingsErrors;
  'metaPhoneNumbers.requestCode': RequestVerificationCodeErrors;
  'metaPhoneNumbers.verifyCode': VerifyCodeErrors;
  'metaPhoneNumbers.register': RegisterMetaPhoneNumberErrors;
  'metaPhoneNumbers.deregister': DeregisterMetaPhoneNumberErrors;
  'messages.markRead': MarkMessageReadErrors;
}

/** All operations as methods of a client, grouped by resource. */
export interface Resources {
  /** Messages that Kapso has stored for a phone number. */
  readonly phoneNumberMessages: {
    /**
     * Lists the messages that Kapso has stored for a phone number, one page at a time. The order is undocumented.
     *
     * `GET /{phone_number_id}/messages`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     * @example
     * for await (const storedMessage of kapso.phoneNumberMessages.list({ phone_number_id: 'Example' })) {
     *   console.log(storedMessage.id);
     * }
     */
    list(filters: ListPhoneNumberMessagesFilters, options?: ReversibleListOptions): List<StoredMessage, ListPhoneNumberMessagesBody>;
    /**
     * Retrieves a message that Kapso has stored for a phone number.
     *
     * `GET /{phone_number_id}/messages/{message_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetPhoneNumberMessageInput, options?: CallOptions): Call<GetPhoneNumberMessageResult>;
  };
  /** Messages to send, and read receipts. */
  readonly messages: {
    /**
     * Sends a message of any type. Free-form messages require that the user has written within the last 24 hours; templates do not. A successful response means that Meta has accepted the message, not that it was delivered. There is no idempotency key: if the fate of a request is unknown, look for the message by biz_opaque_callback_data before you send it again.
     *
     * `POST /{phone_number_id}/messages`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 402, 404, 409 or 422.
     * @example
     * await kapso.messages.send({
     *   phone_number_id: 'Example',
     *   messaging_product: 'whatsapp',
     *   to: '15550100734',
     *   type: 'text',
     *   text: { body: 'Your order is on its way.' },
     * });
     */
    send(input: SendMessageInput, options?: CallOptions): Call<SendMessageResult>;
    /**
     * Sends a marketing template through the Marketing Messages API of Meta, which optimizes its delivery. A new template can be sent about ten minutes after its approval.
     *
     * `POST /{phone_number_id}/marketing_messages`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 422.
     * @example
     * await kapso.messages.sendMarketing({
     *   phone_number_id: 'Example',
     *   messaging_product: 'whatsapp',
     *   to: '15550100734',
     *   type: 'template',
     *   template: { name: 'order_update', language: { code: 'en_US' } },
     * });
     */
    sendMarketing(input: SendMarketingMessageInput, options?: CallOptions): Call<SendMarketingMessageResult>;
    /**
     * Marks a received message, and all earlier ones of the conversation, as read. With typing_indicator, the user sees that a reply is being written.
     *
     * `POST /{phone_number_id}/messages#mark-read`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     * @example
     * await kapso.messages.markRead({
     *   phone_number_id: 'Example',
     *   messaging_product: 'whatsapp',
     *   status: 'read',
     *   message_id: 'message-id-769524',
     * });
     */
    markRead(input: MarkMessageReadInput, options?: CallOptions): Call<MarkMessageReadResult>;
  };
  /** WhatsApp username of a phone number. */
  readonly usernames: {
    /**
     * Retrieves the WhatsApp username of a phone number.
     *
     * `GET /{phone_number_id}/username`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    get(input: GetUsernameInput, options?: CallOptions): Call<GetUsernameResult>;
    /**
     * Claims a WhatsApp username for a phone number, or changes it.
     *
     * `POST /{phone_number_id}/username`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400 or 401.
     */
    set(input: SetUsernameInput, options?: CallOptions): Call<SetUsernameResult>;
    /**
     * Releases the WhatsApp username of a phone number.
     *
     * `DELETE /{phone_number_id}/username`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    delete(input: DeleteUsernameInput, options?: CallOptions): Call<DeleteUsernameResult>;
    /**
     * Lists usernames that are reserved for the business portfolio of a phone number.
     *
     * `GET /{phone_number_id}/username_suggestions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * const response = await kapso.usernames.listSuggestions({ phone_number_id: 'Example' });
     */
    listSuggestions(input: ListUsernameSuggestionsInput, options?: CallOptions): Call<ListUsernameSuggestionsResult>;
  };
  /** Conversations of a phone number. */
  readonly phoneNumberConversations: {
    /**
     * Lists the conversations of a phone number, one page at a time, ordered by last activity with the latest first. A conversation that becomes active during a walk moves.
     *
     * `GET /{phone_number_id}/conversations`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 404 or 422.
     * @example
     * for await (const numberConversation of kapso.phoneNumberConversations.list({ phone_number_id: 'Example' })) {
     *   console.log(numberConversation.id);
     * }
     */
    list(filters: ListPhoneNumberConversationsFilters, options?: ReversibleListOptions): List<NumberConversation, ListPhoneNumberConversationsBody>;
    /**
     * Retrieves a conversation of a phone number.
     *
     * `GET /{phone_number_id}/conversations/{conversation_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetPhoneNumberConversationInput, options?: CallOptions): Call<GetPhoneNumberConversationResult>;
    /**
     * Retrieves a conversation without the id of its phone number (absent from the current reference of the vendor).
     *
     * `GET /conversations/{conversation_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    getById(input: GetPhoneNumberConversationByIdInput, options?: CallOptions): Call<GetPhoneNumberConversationByIdResult>;
    /**
     * Ends or reopens a conversation (absent from the current reference of the vendor; the Platform API has the same operation).
     *
     * `PATCH /conversations/{conversation_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    updateStatus(input: UpdatePhoneNumberConversationStatusInput, options?: CallOptions): Call<UpdatePhoneNumberConversationStatusResult>;
  };
  /** Contacts of the project of a phone number. */
  readonly phoneNumberContacts: {
    /**
     * Lists the contacts of the project of a phone number, one page at a time. The order is undocumented.
     *
     * `GET /{phone_number_id}/contacts`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const directoryContact of kapso.phoneNumberContacts.list({ phone_number_id: 'Example' })) {
     *   console.log(directoryContact.id);
     * }
     */
    list(filters: ListPhoneNumberContactsFilters, options?: ReversibleListOptions): List<DirectoryContact, ListPhoneNumberContactsBody>;
    /**
     * Retrieves a contact of the project of a phone number.
     *
     * `GET /{phone_number_id}/contacts/{wa_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetPhoneNumberContactInput, options?: CallOptions): Call<GetPhoneNumberContactResult>;
    /**
     * Updates names or metadata of a contact (absent from the current reference of the vendor; the Platform API has the same operation).
     *
     * `PATCH /{phone_number_id}/contacts/{wa_id}`. Evidence: vendor source code.
     *
     * @throws WaError by status: 401 or 404.
     */
    update(input: UpdatePhoneNumberContactInput, options?: CallOptions): Call<UpdatePhoneNumberContactResult>;
  };
  /** Calls over WhatsApp. */
  readonly calls: {
    /**
     * Lists the calls that Kapso has recorded for a phone number, one page at a time. The order is undocumented.
     *
     * `GET /{phone_number_id}/calls`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const recordedCall of kapso.calls.list({ phone_number_id: 'Example' })) {
     *   console.log(recordedCall.id);
     * }
     */
    list(filters: ListCallsFilters, options?: ReversibleListOptions): List<RecordedCall, ListCallsBody>;
    /**
     * Starts, accepts, rejects or ends a call. A call that the business starts requires the permission of the user.
     *
     * `POST /{phone_number_id}/calls`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400 or 401.
     */
    performAction(input: PerformCallActionInput, options?: CallOptions): Call<PerformCallActionResult>;
    /**
     * Retrieves whether a user may be called and which limits apply; at most 5 requests per second.
     *
     * `GET /{phone_number_id}/call_permissions`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 429.
     */
    getPermissions(input: GetCallPermissionsInput, options?: CallOptions): Call<GetCallPermissionsResult>;
  };
  /** Files of messages. */
  readonly mediaFiles: {
    /**
     * Uploads a file that messages can refer to for 30 days. Maximum sizes: images 5 MB (JPEG, PNG), audio and video 16 MB, documents 100 MB, stickers 100 KB if still and 500 KB if animated (WebP).
     *
     * `POST /{phone_number_id}/media`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400 or 401.
     */
    upload(input: UploadMediaFileInput, options?: CallOptions): Call<UploadMediaFileResult>;
    /**
     * Retrieves the details of a file with two URLs: download_url, which requires no API key, and url of Meta, which requires a token of Meta.
     *
     * `GET /{media_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    get(input: GetMediaFileInput, options?: CallOptions): Call<GetMediaFileResult>;
    /**
     * Deletes an uploaded file.
     *
     * `DELETE /{media_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeleteMediaFileInput, options?: CallOptions): Call<DeleteMediaFileResult>;
    /**
     * Downloads a file. The token in the query is the only credential; it is part of download_url in the details of the file.
     *
     * `GET /media_download`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 404 or 502.
     */
    download(input: DownloadMediaFileInput, options?: CallOptions): Call<DownloadMediaFileResult, DownloadMediaFileWithResponse>;
  };
  /** Message templates of a WhatsApp Business Account. */
  readonly templates: {
    /**
     * Lists the message templates of a WhatsApp Business Account, one page at a time.
     *
     * `GET /{business_account_id}/message_templates`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const messageTemplate of kapso.templates.list({ business_account_id: 'Example' })) {
     *   console.log(messageTemplate.id);
     * }
     */
    list(filters: ListTemplatesFilters, options?: ReversibleListOptions): List<MessageTemplate, ListTemplatesBody>;
    /**
     * Creates a message template or, with hsm_id, updates it. Name, language, category and components are required to create a template. Meta reviews every template; an approved one can be updated once a day.
     *
     * `POST /{business_account_id}/message_templates`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     */
    createOrUpdate(input: CreateOrUpdateTemplateInput, options?: CallOptions): Call<CreateOrUpdateTemplateResult>;
    /**
     * Deletes every language of a message template by name, or one language by name and hsm_id. Meta blocks the name for 30 days.
     *
     * `DELETE /{business_account_id}/message_templates`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401 or 404.
     */
    delete(input: DeleteTemplateInput, options?: CallOptions): Call<DeleteTemplateResult>;
    /**
     * Retrieves a message template of a WhatsApp Business Account.
     *
     * `GET /{business_account_id}/message_templates/{template_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401 or 404.
     */
    get(input: GetTemplateInput, options?: CallOptions): Call<GetTemplateResult>;
  };
  /** Business profile of a phone number. */
  readonly businessProfiles: {
    /**
     * Retrieves the business profile of a phone number, as a list of one.
     *
     * `GET /{phone_number_id}/whatsapp_business_profile`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    get(input: GetBusinessProfileInput, options?: CallOptions): Call<GetBusinessProfileResult>;
    /**
     * Updates the business profile of a phone number; omitted fields are unchanged. Not available for sandbox numbers.
     *
     * `POST /{phone_number_id}/whatsapp_business_profile`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400, 401, 403 or 404.
     */
    update(input: UpdateBusinessProfileInput, options?: CallOptions): Call<UpdateBusinessProfileResult>;
  };
  /** Users whom a phone number has blocked. */
  readonly blockedUsers: {
    /**
     * Lists the users whom a phone number has blocked, one page at a time.
     *
     * `GET /{phone_number_id}/block_users`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const blockedUser of kapso.blockedUsers.list({ phone_number_id: 'Example' })) {
     *   console.log(blockedUser);
     * }
     */
    list(filters: ListBlockedUsersFilters, options?: ReversibleListOptions): List<BlockedUser, ListBlockedUsersBody>;
    /**
     * Blocks users who have written within the last 24 hours. If some cannot be blocked, the response is a 400 that also lists those who were.
     *
     * `POST /{phone_number_id}/block_users`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400 or 401.
     */
    block(input: BlockUsersInput, options?: CallOptions): Call<BlockUsersResult>;
    /**
     * Unblocks users. If some cannot be unblocked, the response is a 400 that also lists those who were.
     *
     * `DELETE /{phone_number_id}/block_users`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400 or 401.
     */
    unblock(input: UnblockUsersInput, options?: CallOptions): Call<UnblockUsersResult>;
  };
  /** WhatsApp Flows as Meta has them. */
  readonly metaFlows: {
    /**
     * Lists the WhatsApp Flows of a WhatsApp Business Account, one page at a time.
     *
     * `GET /{business_account_id}/flows`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const metaFlowSummary of kapso.metaFlows.list({ business_account_id: 'Example' })) {
     *   console.log(metaFlowSummary.id);
     * }
     */
    list(filters: ListMetaFlowsFilters, options?: ReversibleListOptions): List<MetaFlowSummary, ListMetaFlowsBody>;
    /**
     * Creates a WhatsApp Flow and publishes it if requested. The response can be a 200 with validation errors.
     *
     * `POST /{business_account_id}/flows`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    create(input: CreateMetaFlowInput, options?: CallOptions): Call<CreateMetaFlowResult>;
    /**
     * Retrieves a WhatsApp Flow. fields can also request a preview (preview.invalidate(true)) or a metric (metric.name(...).granularity(...).since(...).until(...)).
     *
     * `GET /{flow_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    get(input: GetMetaFlowInput, options?: CallOptions): Call<GetMetaFlowResult>;
    /**
     * Updates name, categories, endpoint or app of a WhatsApp Flow.
     *
     * `POST /{flow_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    update(input: UpdateMetaFlowInput, options?: CallOptions): Call<UpdateMetaFlowResult>;
    /**
     * Deletes a WhatsApp Flow with status DRAFT.
     *
     * `DELETE /flows/{flow_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400 or 401.
     */
    delete(input: DeleteMetaFlowInput, options?: CallOptions): Call<DeleteMetaFlowResult>;
    /**
     * Publishes a WhatsApp Flow; this cannot be undone.
     *
     * `POST /{flow_id}/publish`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    publish(input: PublishMetaFlowInput, options?: CallOptions): Call<PublishMetaFlowResult>;
    /**
     * Deprecates a published WhatsApp Flow; it can no longer be sent or opened.
     *
     * `POST /{flow_id}/deprecate`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    deprecate(input: DeprecateMetaFlowInput, options?: CallOptions): Call<DeprecateMetaFlowResult>;
  };
  /** Lists and creates phone number flows. */
  readonly phoneNumberFlows: {
    /**
     * Lists the WhatsApp Flows of the business account of a phone number, one page at a time.
     *
     * `GET /{phone_number_id}/flows`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const metaFlowSummary of kapso.phoneNumberFlows.list({ phone_number_id: 'Example' })) {
     *   console.log(metaFlowSummary.id);
     * }
     */
    list(filters: ListPhoneNumberFlowsFilters, options?: ReversibleListOptions): List<MetaFlowSummary, ListPhoneNumberFlowsBody>;
    /**
     * Creates a WhatsApp Flow for the business account of a phone number. The response can be a 200 with validation errors.
     *
     * `POST /{phone_number_id}/flows`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    create(input: CreatePhoneNumberFlowInput, options?: CallOptions): Call<CreatePhoneNumberFlowResult>;
  };
  /** Lists meta flow assets; also `upload`. */
  readonly metaFlowAssets: {
    /**
     * Lists the files of a WhatsApp Flow, one page at a time; the only one is its JSON.
     *
     * `GET /{flow_id}/assets`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const metaFlowAsset of kapso.metaFlowAssets.list({ flow_id: 'Example' })) {
     *   console.log(metaFlowAsset);
     * }
     */
    list(filters: ListMetaFlowAssetsFilters, options?: ReversibleListOptions): List<MetaFlowAsset, ListMetaFlowAssetsBody>;
    /**
     * Uploads the JSON of a WhatsApp Flow. The response can be a 200 with validation errors.
     *
     * `POST /{flow_id}/assets`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    upload(input: UploadMetaFlowAssetInput, options?: CallOptions): Call<UploadMetaFlowAssetResult>;
  };
  /** Phone numbers as Meta has them. */
  readonly metaPhoneNumbers: {
    /**
     * Lists the phone numbers of a WhatsApp Business Account, one page at a time.
     *
     * `GET /{business_account_id}/phone_numbers`. Pagination: cursor (`after`, `before`). Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     * @example
     * for await (const metaPhoneNumber of kapso.metaPhoneNumbers.list({ business_account_id: 'Example' })) {
     *   console.log(metaPhoneNumber.id);
     * }
     */
    list(filters: ListMetaPhoneNumbersFilters, options?: ReversibleListOptions): List<MetaPhoneNumber, ListMetaPhoneNumbersBody>;
    /**
     * Retrieves the fields that Meta has of a phone number.
     *
     * `GET /{phone_number_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    get(input: GetMetaPhoneNumberInput, options?: CallOptions): Call<GetMetaPhoneNumberResult>;
    /**
     * Updates a phone number, for example the PIN of its two-step verification.
     *
     * `POST /{phone_number_id}`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 400 or 401.
     */
    update(input: UpdateMetaPhoneNumberInput, options?: CallOptions): Call<UpdateMetaPhoneNumberResult>;
    /**
     * Retrieves the settings of a phone number, including those for calls (absent from the current reference of the vendor).
     *
     * `GET /{phone_number_id}/settings`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    getSettings(input: GetMetaPhoneNumberSettingsInput, options?: CallOptions): Call<GetMetaPhoneNumberSettingsResult>;
    /**
     * Updates settings of a phone number, including those for calls (absent from the current reference of the vendor).
     *
     * `POST /{phone_number_id}/settings`. Evidence: vendor documentation.
     *
     * @throws WaError by status: 401.
     */
    updateSettings(input: UpdateMetaPhoneNumberSettingsInput, options?: CallOptions): Call<UpdateMetaPhoneNumberSettingsResult>;
    /**
     * Requests a verification code by SMS or voice call (unverified: only the SDK of the vendor calls it).
     *
     * `POST /{phone_number_id}/request_code`. Evidence: vendor source code.
     *
     * @throws WaError by status: 401.
     */
    requestCode(input: RequestVerificationCodeInput, options?: CallOptions): Call<RequestVerificationCodeResult>;
    /**
     * Submits the verification code of a phone number (unverified: only the SDK of the vendor calls it).
     *
     * `POST /{phone_number_id}/verify_code`. Evidence: vendor source code.
     *
     * @throws WaError by status: 401.
     */
    verifyCode(input: VerifyCodeInput, options?: CallOptions): Call<VerifyCodeResult>;
    /**
     * Registers a phone number for the Cloud API; 10 attempts in 72 hours (unverified: only the SDK of the vendor calls it).
     *
     * `POST /{phone_number_id}/register`. Evidence: vendor source code.
     *
     * @throws WaError by status: 401.
     */
    register(input: RegisterMetaPhoneNumberInput, options?: CallOptions): Call<RegisterMetaPhoneNumberResult>;
    /**
     * Removes a phone number from the Cloud API (unverified: only the SDK of the vendor calls it).
     *
     * `POST /{phone_number_id}/deregister`. Evidence: vendor source code.
     *
     * @throws WaError by status: 401.
     */
    deregister(input: DeregisterMetaPhoneNumberInput, options?: CallOptions): Call<DeregisterMetaPhoneNumberResult>;
  };
}

/** All operations as functions, grouped by resource. */
export const resources = {
  phoneNumberMessages: { list: listPhoneNumberMessages, get: getPhoneNumberMessage },
  messages: { send: sendMessage, sendMarketing: sendMarketingMessage, markRead: markMessageRead },
  usernames: { get: getUsername, set: setUsername, delete: deleteUsername, listSuggestions: listUsernameSuggestions },
  phoneNumberConversations: { list: listPhoneNumberConversations, get: getPhoneNumberConversation, getById: getPhoneNumberConversationById, updateStatus: updatePhoneNumberConversationStatus },
  phoneNumberContacts: { list: listPhoneNumberContacts, get: getPhoneNumberContact, update: updatePhoneNumberContact },
  calls: { list: listCalls, performAction: performCallAction, getPermissions: getCallPermissions },
  mediaFiles: { upload: uploadMediaFile, get: getMediaFile, delete: deleteMediaFile, download: downloadMediaFile },
  templates: { list: listTemplates, createOrUpdate: createOrUpdateTemplate, delete: deleteTemplate, get: getTemplate },
  businessProfiles: { get: getBusinessProfile, update: updateBusinessProfile },
  blockedUsers: { list: listBlockedUsers, block: blockUsers, unblock: unblockUsers },
  metaFlows: { list: listMetaFlows, create: createMetaFlow, get: getMetaFlow, update: updateMetaFlow, delete: deleteMetaFlow, publish: publishMetaFlow, deprecate: deprecateMetaFlow },
  phoneNumberFlows: { list: listPhoneNumberFlows, create: createPhoneNumberFlow },
  metaFlowAssets: { list: listMetaFlowAssets, upload: uploadMetaFlowAsset },
  metaPhoneNumbers: { list: listMetaPhoneNumbers, get: getMetaPhoneNumber, update: updateMetaPhoneNumber, getSettings: getMetaPhoneNumberSettings, updateSettings: updateMetaPhoneNumberSettings, requestCode: requestVerificationCode, verifyCode: verifyCode, register: registerMetaPhoneNumber, deregister: deregisterMetaPhoneNumber },
};
