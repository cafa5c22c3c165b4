// Payload version 2 according to the vendor's webhook guides. They do not state which fields are always present, so all
// fields below the first level are optional.

type Data = Readonly<Record<string, unknown>>;

/** Message in a delivery; the field named by `type` contains its content. */
export interface KapsoWebhookMessage {
  /** WhatsApp message id (WAMID). */
  readonly id?: string;
  /** Unix timestamp in seconds, as a string. */
  readonly timestamp?: string;
  /** Message type such as `text`, `image` or `interactive`; new values can be added. */
  readonly type?: string;
  /** Phone number of the sender, digits only; absent for a contact with only a business-scoped user id. */
  readonly from?: string;
  /** Phone number of the recipient, digits only. */
  readonly to?: string;
  /** Business-scoped user id of the sender. */
  readonly from_user_id?: string;
  /** Business-scoped user id of the sender across linked portfolios. */
  readonly from_parent_user_id?: string;
  /** Username of the contact. */
  readonly username?: string;
  /** Text of the message. */
  readonly text?: { readonly body?: string };
  /** Fields that Kapso adds to the WhatsApp message. */
  readonly kapso?: {
    /** Direction: `inbound` or `outbound`. */
    readonly direction?: string;
    /** Status of the message; `received` for a received one. */
    readonly status?: string;
    /** Whether Kapso has processed the message; new values can be added. */
    readonly processing_status?: string;
    /** Origin: `cloud_api`, `business_app` or `history_sync`. */
    readonly origin?: string;
    /** Phone number of the contact. */
    readonly phone_number?: string;
    /** Phone number id of the business. */
    readonly phone_number_id?: string;
    /** Whether the message has a file. */
    readonly has_media?: boolean;
    /** Content of the message as text. */
    readonly content?: string;
    /** Transcript of a voice message. */
    readonly transcript?: { readonly text?: string };
    /** Statuses from WhatsApp, oldest first. */
    readonly statuses?: readonly Data[];
    /** URL of the file. */
    readonly media_url?: string;
    /** URL, name, media type and size in bytes of the file. */
    readonly media_data?: {
      readonly url?: string;
      readonly filename?: string;
      readonly content_type?: string;
      readonly byte_size?: number;
    };
    /** Further fields of a message of this type. */
    readonly message_type_data?: Data;
  };
  readonly [content: string]: unknown;
}

/** Conversation in a delivery. */
export interface KapsoWebhookConversation {
  /** Conversation id. */
  readonly id?: string;
  /** Name of the contact. */
  readonly contact_name?: string | null;
  /** Phone number with a leading plus sign, unlike in API responses. */
  readonly phone_number?: string | null;
  /** Business-scoped user id of the contact. */
  readonly business_scoped_user_id?: string | null;
  /** Business-scoped user id of the contact across linked portfolios. */
  readonly parent_business_scoped_user_id?: string | null;
  /** Username of the contact. */
  readonly username?: string | null;
  /** Status of the conversation; new values can be added. */
  readonly status?: string;
  /** Timestamp of the last activity (ISO 8601). */
  readonly last_active_at?: string;
  /** Timestamp of the creation (ISO 8601). */
  readonly created_at?: string;
  /** Timestamp of the last change (ISO 8601). */
  readonly updated_at?: string;
  /** Metadata of the conversation. */
  readonly metadata?: Data;
  /** Phone number id of the business. */
  readonly phone_number_id?: string;
  /** Name of the contact, number of messages, and last message. */
  readonly kapso?: {
    readonly contact_name?: string | null;
    readonly messages_count?: number;
    readonly last_message_id?: string | null;
    readonly last_message_type?: string | null;
    readonly last_message_timestamp?: string | null;
    readonly last_message_text?: string | null;
    readonly last_inbound_at?: string | null;
    readonly last_outbound_at?: string | null;
  };
}

/** Message with its conversation and phone number id. */
export interface KapsoMessagePayload {
  /** The message. */
  readonly message: KapsoWebhookMessage;
  /** Its conversation. */
  readonly conversation: KapsoWebhookConversation;
  /** Whether the conversation began with this message. */
  readonly is_new_conversation: boolean;
  /** Phone number id of the business. */
  readonly phone_number_id: string;
}

/** Batch of messages of one conversation from a buffering webhook: at most 100, buffered for at most 60 seconds. */
export interface KapsoMessageBatchPayload {
  /** Type of the events in the batch. */
  readonly type?: string;
  /** Always true. */
  readonly batch: true;
  /** Messages with their conversation. */
  readonly data: readonly KapsoMessagePayload[];
  /** Batch metadata; its fields are known only from a third party's test. */
  readonly batch_info?: {
    readonly size?: number;
    readonly window_ms?: number;
    readonly first_sequence?: number;
    readonly last_sequence?: number;
  };
}

/** Conversation that was created or ended. */
export interface KapsoConversationPayload {
  /** The conversation. */
  readonly conversation: KapsoWebhookConversation;
  /** Phone number id of the business. */
  readonly phone_number_id: string;
}

/** Conversation without messages for the number of minutes in the webhook's `inactivity_minutes`. */
export interface KapsoConversationInactivePayload extends KapsoConversationPayload {
  /** Last message, since which there was none. */
  readonly since_message?: {
    readonly id?: string;
    readonly whatsapp_message_id?: string;
    readonly direction?: string;
    readonly created_at?: string;
  };
  /** Configured duration in minutes. */
  readonly inactivity?: { readonly minutes?: number };
}
