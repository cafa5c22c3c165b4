import type { CloudMessageStatus } from './message-status.ts';
import type { CloudWebhookError } from './webhook-error.ts';

type Data = Readonly<Record<string, unknown>>;

/** File in a received message; the id lives seven days. */
export interface CloudReceivedMedia {
  /** Media id, for `media.get`. */
  readonly id?: string;
  /** Media type. */
  readonly mime_type?: string;
  /** SHA-256 digest of the file. */
  readonly sha256?: string;
  /** Caption of the file. */
  readonly caption?: string;
  /** File name of a document. */
  readonly filename?: string;
  /** Whether it is a voice message. */
  readonly voice?: boolean;
  /** Whether a sticker is animated. */
  readonly animated?: boolean;
  /** URL of the file, which requires the access token. */
  readonly url?: string;
}

/** What a user chose or filled in. */
export interface CloudInteractiveReply {
  /** `button_reply`, `list_reply`, `nfm_reply`, `call_permission_reply`; new values can be added. */
  readonly type?: string;
  /** Reply button that the user pressed. */
  readonly button_reply?: { readonly id?: string; readonly title?: string };
  /** Row of the list that the user chose. */
  readonly list_reply?: { readonly id?: string; readonly title?: string; readonly description?: string };
  /** Response of a flow or an address form; `response_json` is JSON as text. */
  readonly nfm_reply?: { readonly name?: string; readonly body?: string; readonly response_json?: string };
  /** Whether the user allows the business to call. */
  readonly call_permission_reply?: Data;
  readonly [member: string]: unknown;
}

/** Message of a user; the field that `type` names contains its content. */
export interface CloudReceivedMessage {
  /** WhatsApp message id (WAMID); the same in a repeated delivery. */
  readonly id: string;
  /** Phone number of the user, in digits; absent for a user with a business-scoped id alone. */
  readonly from?: string;
  /** Business-scoped user id of the user. */
  readonly from_user_id?: string;
  /** Business-scoped user id across linked portfolios. */
  readonly from_parent_user_id?: string;
  /** Unix timestamp in seconds, as a string. */
  readonly timestamp?: string;
  /** `text`, `image`, `interactive`, `system`, `unsupported`, ...; new values can be added. */
  readonly type?: string;
  /** Text of the message. */
  readonly text?: { readonly body?: string };
  /** Image. */
  readonly image?: CloudReceivedMedia;
  /** Video. */
  readonly video?: CloudReceivedMedia;
  /** Audio file or voice message. */
  readonly audio?: CloudReceivedMedia;
  /** Document. */
  readonly document?: CloudReceivedMedia;
  /** Sticker. */
  readonly sticker?: CloudReceivedMedia;
  /** Location. */
  readonly location?: {
    readonly latitude?: number;
    readonly longitude?: number;
    readonly name?: string;
    readonly address?: string;
    readonly url?: string;
  };
  /** Contact cards. */
  readonly contacts?: readonly Data[];
  /** Reaction to a message; without `emoji`, it was taken back. */
  readonly reaction?: { readonly message_id?: string; readonly emoji?: string };
  /** Quick reply button of a template. */
  readonly button?: { readonly payload?: string; readonly text?: string };
  /** What the user chose or filled in. */
  readonly interactive?: CloudInteractiveReply;
  /** Products that the user ordered, with the text of the user. */
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
  /** Type of a message that the API does not support. */
  readonly unsupported?: { readonly type?: string };
  /** Message that this one replies to or forwards, or the product that it is about. */
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
  /** Group that the message was sent to. */
  readonly group_id?: string;
  /** Errors, for a message that cannot be shown. */
  readonly errors?: readonly CloudWebhookError[];
  readonly [content: string]: unknown;
}

/** User of a message. */
export interface CloudWebhookContact {
  /** Profile of the user. */
  readonly profile?: { readonly name?: string; readonly username?: string; readonly country_code?: string };
  /** WhatsApp id: the phone number in digits; absent if the user has hidden it. */
  readonly wa_id?: string;
  /** Business-scoped user id. */
  readonly user_id?: string;
  /** Hash of the user's identity key, if the identity check is on. */
  readonly identity_key_hash?: string;
  readonly [member: string]: unknown;
}

/** Phone number of the business that a change is about. */
export interface CloudWebhookMetadata {
  /** Phone number as it is displayed. */
  readonly display_phone_number?: string;
  /** Phone number id. */
  readonly phone_number_id?: string;
}

/** Value of the field `messages`: messages, statuses or errors. */
export interface CloudMessagesValue {
  /** Always `whatsapp`. */
  readonly messaging_product?: string;
  /** Phone number of the business. */
  readonly metadata?: CloudWebhookMetadata;
  /** Users; absent for system messages. */
  readonly contacts?: readonly CloudWebhookContact[];
  /** Messages of users. */
  readonly messages?: readonly CloudReceivedMessage[];
  /** Statuses of sent messages. */
  readonly statuses?: readonly CloudMessageStatus[];
  /** Errors of the phone number. */
  readonly errors?: readonly CloudWebhookError[];
  readonly [member: string]: unknown;
}
