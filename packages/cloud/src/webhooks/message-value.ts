type Data = Readonly<Record<string, unknown>>;

/** Error in a webhook: of a message that failed, or of one that cannot be shown. */
export interface CloudWebhookError {
  /** Error code of Meta. */
  readonly code?: number;
  readonly title?: string;
  readonly message?: string;
  readonly error_data?: { readonly details?: string };
  /** URL of the documentation. */
  readonly href?: string;
  readonly [member: string]: unknown;
}

/** File in a received message; the id lives seven days. */
export interface CloudReceivedMedia {
  /** Media id, for `media.get`. */
  readonly id?: string;
  readonly mime_type?: string;
  readonly sha256?: string;
  readonly caption?: string;
  readonly filename?: string;
  /** Whether it is a voice message. */
  readonly voice?: boolean;
  readonly animated?: boolean;
  /** URL of the file, which requires the access token. */
  readonly url?: string;
}

/** What a user chose or filled in. */
export interface CloudInteractiveReply {
  /** `button_reply`, `list_reply`, `nfm_reply`, `call_permission_reply`; new values can be added. */
  readonly type?: string;
  readonly button_reply?: { readonly id?: string; readonly title?: string };
  readonly list_reply?: { readonly id?: string; readonly title?: string; readonly description?: string };
  /** Response of a flow or an address form; `response_json` is JSON as text. */
  readonly nfm_reply?: { readonly name?: string; readonly body?: string; readonly response_json?: string };
  readonly call_permission_reply?: Data;
  readonly [member: string]: unknown;
}

/** Message of a user; the field that `type` names contains its content. */
export interface CloudReceivedMessage {
  /** WhatsApp message id (WAMID); the same in a repeated delivery. */
  readonly id: string;
  /** Phone number of the user, in digits; absent for a user with a business-scoped id alone. */
  readonly from?: string;
  readonly from_user_id?: string;
  readonly from_parent_user_id?: string;
  /** Unix timestamp in seconds, as a string. */
  readonly timestamp?: string;
  /** `text`, `image`, `interactive`, `system`, `unsupported`, ...; new values can be added. */
  readonly type?: string;
  readonly text?: { readonly body?: string };
  readonly image?: CloudReceivedMedia;
  readonly video?: CloudReceivedMedia;
  readonly audio?: CloudReceivedMedia;
  readonly document?: CloudReceivedMedia;
  readonly sticker?: CloudReceivedMedia;
  readonly location?: {
    readonly latitude?: number;
    readonly longitude?: number;
    readonly name?: string;
    readonly address?: string;
    readonly url?: string;
  };
  readonly contacts?: readonly Data[];
  /** Reaction to a message; without `emoji`, it was taken back. */
  readonly reaction?: { readonly message_id?: string; readonly emoji?: string };
  /** Quick reply button of a template. */
  readonly button?: { readonly payload?: string; readonly text?: string };
  readonly interactive?: CloudInteractiveReply;
  readonly order?: {
    readonly catalog_id?: string;
    readonly text?: string;
    readonly product_items?: readonly {
      readonly product_retailer_id?: string;
      readonly quantity?: number;
      readonly item_price?: number;
      readonly currency?: string;
    }[];
  };
  /** Change of the user, such as `user_changed_number` with the new `wa_id`. */
  readonly system?: { readonly type?: string; readonly body?: string; readonly wa_id?: string } & Data;
  readonly unsupported?: { readonly type?: string };
  readonly context?: {
    readonly from?: string;
    /** Id of the message that this one replies to. */
    readonly id?: string;
    readonly forwarded?: boolean;
    readonly frequently_forwarded?: boolean;
    readonly referred_product?: { readonly catalog_id?: string; readonly product_retailer_id?: string };
  };
  /** Ad that the user came from. */
  readonly referral?: Data;
  readonly group_id?: string;
  readonly errors?: readonly CloudWebhookError[];
  readonly [content: string]: unknown;
}

/** Name of a status; `played` is of voice messages. */
export type CloudStatusName = 'sent' | 'delivered' | 'read' | 'played' | 'failed' | (string & {});

/** Status of a sent message. Statuses come more than once, and in any order. */
export interface CloudMessageStatus {
  /** WhatsApp message id (WAMID). */
  readonly id: string;
  readonly status: CloudStatusName;
  /** Unix timestamp in seconds, as a string. */
  readonly timestamp?: string;
  /** Phone number of the recipient in digits, or the id of a group; empty for a business-scoped user id. */
  readonly recipient_id?: string;
  readonly recipient_user_id?: string;
  readonly recipient_type?: string;
  /** Participant of a group that the status is about. */
  readonly recipient_participant_id?: string;
  /** The text that the message was sent with. */
  readonly biz_opaque_callback_data?: string;
  /** Conversation; up to v23.0, and later for free entry points alone. */
  readonly conversation?: Data;
  readonly pricing?: {
    readonly billable?: boolean;
    readonly pricing_model?: string;
    readonly type?: string;
    readonly category?: string;
  };
  /** `payment` for a status of a payment. */
  readonly type?: string;
  /** Payment of an order, with its transaction. */
  readonly payment?: { readonly reference_id?: string; readonly transaction?: Data } & Data;
  readonly errors?: readonly CloudWebhookError[];
  readonly [member: string]: unknown;
}

/** User of a message. */
export interface CloudWebhookContact {
  readonly profile?: { readonly name?: string; readonly username?: string; readonly country_code?: string };
  readonly wa_id?: string;
  readonly user_id?: string;
  readonly identity_key_hash?: string;
  readonly [member: string]: unknown;
}

/** Phone number of the business that a change is about. */
export interface CloudWebhookMetadata {
  readonly display_phone_number?: string;
  readonly phone_number_id?: string;
}

/** Value of the field `messages`: messages, statuses or errors. */
export interface CloudMessagesValue {
  readonly messaging_product?: string;
  readonly metadata?: CloudWebhookMetadata;
  /** Users; absent for system messages. */
  readonly contacts?: readonly CloudWebhookContact[];
  readonly messages?: readonly CloudReceivedMessage[];
  readonly statuses?: readonly CloudMessageStatus[];
  readonly errors?: readonly CloudWebhookError[];
  readonly [member: string]: unknown;
}
