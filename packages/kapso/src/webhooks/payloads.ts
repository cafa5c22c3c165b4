// Payload version 2, as the vendor's webhook guides show it. Nothing there says which members are always sent, so that
// those below the first level are optional.

type Data = Readonly<Record<string, unknown>>;

/** A message of a delivery; its content is in the member that `type` names. */
export interface KapsoWebhookMessage {
  /** The WAMID. */
  readonly id?: string;
  /** Unix seconds, as text. */
  readonly timestamp?: string;
  /** `text`, `image`, `interactive` and so on; the set is open. */
  readonly type?: string;
  /** Digits of the sender; missing for a user who is known by a business-scoped id alone. */
  readonly from?: string;
  readonly to?: string;
  readonly from_user_id?: string;
  readonly from_parent_user_id?: string;
  readonly username?: string;
  readonly text?: { readonly body?: string };
  /** What Kapso adds to WhatsApp's own message. */
  readonly kapso?: {
    /** `inbound` or `outbound`. */
    readonly direction?: string;
    readonly status?: string;
    readonly processing_status?: string;
    /** `cloud_api`, `business_app` or `history_sync`. */
    readonly origin?: string;
    readonly phone_number?: string;
    readonly phone_number_id?: string;
    readonly has_media?: boolean;
    /** The content as text. */
    readonly content?: string;
    readonly transcript?: { readonly text?: string };
    /** WhatsApp's own states, the oldest first. */
    readonly statuses?: readonly Data[];
    readonly media_url?: string;
    readonly media_data?: {
      readonly url?: string;
      readonly filename?: string;
      readonly content_type?: string;
      readonly byte_size?: number;
    };
    readonly message_type_data?: Data;
  };
  readonly [content: string]: unknown;
}

/** A conversation of a delivery. */
export interface KapsoWebhookConversation {
  readonly id?: string;
  readonly contact_name?: string | null;
  /** With a leading plus, unlike the API's own answers. */
  readonly phone_number?: string | null;
  readonly business_scoped_user_id?: string | null;
  readonly parent_business_scoped_user_id?: string | null;
  readonly username?: string | null;
  readonly status?: string;
  readonly last_active_at?: string;
  readonly created_at?: string;
  readonly updated_at?: string;
  readonly metadata?: Data;
  readonly phone_number_id?: string;
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

/** A message and where it belongs. */
export interface KapsoMessagePayload {
  readonly message: KapsoWebhookMessage;
  readonly conversation: KapsoWebhookConversation;
  readonly is_new_conversation: boolean;
  readonly phone_number_id: string;
}

/** Messages of one conversation, where the webhook buffers; at most 100, collected for at most 60 seconds. */
export interface KapsoMessageBatchPayload {
  readonly type?: string;
  readonly batch: true;
  readonly data: readonly KapsoMessagePayload[];
  /** Its members are known from a third party's test alone. */
  readonly batch_info?: {
    readonly size?: number;
    readonly window_ms?: number;
    readonly first_sequence?: number;
    readonly last_sequence?: number;
  };
}

/** A conversation that began or ended. */
export interface KapsoConversationPayload {
  readonly conversation: KapsoWebhookConversation;
  readonly phone_number_id: string;
}

/** A conversation in which nothing was said for as long as the webhook's `inactivity_minutes`. */
export interface KapsoConversationInactivePayload extends KapsoConversationPayload {
  readonly since_message?: {
    readonly id?: string;
    readonly whatsapp_message_id?: string;
    readonly direction?: string;
    readonly created_at?: string;
  };
  readonly inactivity?: { readonly minutes?: number };
}

/** A contact of a delivery. */
export interface KapsoWebhookContact {
  readonly id?: string;
  readonly customer_id?: string | null;
  readonly wa_id?: string | null;
  readonly profile_name?: string | null;
  readonly display_name?: string | null;
  readonly business_scoped_user_id?: string | null;
  readonly parent_business_scoped_user_id?: string | null;
  readonly username?: string | null;
  readonly sandbox?: boolean;
  readonly created_at?: string;
  readonly updated_at?: string;
}

/** A contact whose ids changed; known from a third-party client alone. */
export interface KapsoContactIdentityChangedPayload {
  readonly contact?: KapsoWebhookContact;
  readonly previous?: {
    readonly business_scoped_user_id?: string | null;
    readonly parent_business_scoped_user_id?: string | null;
  };
  readonly phone_number_id?: string;
}

/** A contact who stopped or resumed marketing messages; known from a third-party client alone. */
export interface KapsoMarketingPreferencePayload {
  readonly contact?: KapsoWebhookContact;
  readonly marketing_preference?: {
    /** `stopped` or `resumed`. */
    readonly status?: string;
    readonly previous_status?: string | null;
    readonly detail?: string | null;
    readonly occurred_at?: string;
    /** Grows with every change: order by it. */
    readonly sequence?: number;
  };
  readonly phone_number_id?: string;
}

/** A phone number that was connected or lost; `id`, `event` and `occurred_at` from offboarding on. */
export interface KapsoPhoneNumberPayload {
  readonly id?: string;
  readonly event?: string;
  readonly occurred_at?: string;
  readonly phone_number_id: string;
  readonly project: { readonly id?: string };
  readonly customer?: { readonly id?: string; readonly external_id?: string };
  /** `dedicated` or `coexistence`. */
  readonly connection_type?: string;
  readonly source?: KapsoWebhookSource;
  readonly disconnection?: { readonly reason?: string | null; readonly initiated_by?: string | null };
}

/** Where Kapso heard of an event. */
export interface KapsoWebhookSource {
  readonly provider?: string;
  readonly event?: string;
  readonly business_account_id?: string;
}

/** What WhatsApp did to a business account; known from a third-party client alone. */
export interface KapsoAccountPayload {
  readonly id?: string;
  readonly event?: string;
  readonly occurred_at?: string;
  readonly business_account_id?: string;
  readonly project?: { readonly id?: string };
  readonly phone_numbers?: readonly { readonly id?: string; readonly display_phone_number?: string }[];
  readonly restrictions?: readonly { readonly type?: string; readonly expires_at?: string }[];
  readonly violation?: { readonly type?: string; readonly remediation?: string };
  readonly ban?: { readonly state?: string; readonly date_label?: string };
  readonly source?: KapsoWebhookSource;
}

/** A workflow that failed or handed over to a person. */
export interface KapsoWorkflowExecutionPayload {
  readonly event: string;
  readonly occurred_at: string;
  readonly project_id: string;
  readonly workflow_id: string;
  readonly workflow_execution_id: string;
  /** `handoff` or `failed`. */
  readonly status: string;
  readonly tracking_id?: string | null;
  readonly channel?: string | null;
  readonly whatsapp_conversation_id?: string | null;
  readonly handoff?: { readonly reason?: string; readonly source?: string };
  readonly error?: { readonly message?: string };
}

/** An event of the project's own; its members are known from a third-party client. */
export interface KapsoProjectEventPayload {
  readonly id?: string;
  readonly event?: string;
  readonly name?: string;
  readonly occurred_at?: string;
  readonly project_id?: string;
  readonly conversation_id?: string;
  readonly properties?: Data;
}

/** A run of an agent that the API started; known from a third-party client alone. */
export interface KapsoAgentRunPayload {
  readonly id?: string;
  readonly event?: string;
  readonly created_at?: string;
  readonly data?: {
    readonly run_id?: string;
    readonly session_id?: string;
    readonly status?: string;
    readonly agent?: unknown;
    readonly result?: unknown;
    readonly pending_approval?: unknown;
    readonly error?: { readonly code?: string; readonly message?: string };
    readonly metadata?: unknown;
    readonly created_at?: string;
    readonly started_at?: string;
    readonly finished_at?: string;
    readonly status_url?: string;
  };
}
