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
  readonly to?: string;
  readonly from_user_id?: string;
  readonly from_parent_user_id?: string;
  readonly username?: string;
  readonly text?: { readonly body?: string };
  /** Fields that Kapso adds to the WhatsApp message. */
  readonly kapso?: {
    /** Direction: `inbound` or `outbound`. */
    readonly direction?: string;
    readonly status?: string;
    readonly processing_status?: string;
    /** Origin: `cloud_api`, `business_app` or `history_sync`. */
    readonly origin?: string;
    readonly phone_number?: string;
    readonly phone_number_id?: string;
    readonly has_media?: boolean;
    /** Content of the message as text. */
    readonly content?: string;
    readonly transcript?: { readonly text?: string };
    /** Statuses from WhatsApp, oldest first. */
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

/** Conversation in a delivery. */
export interface KapsoWebhookConversation {
  readonly id?: string;
  readonly contact_name?: string | null;
  /** Phone number with a leading plus sign, unlike in API responses. */
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

/** Message with its conversation and phone number id. */
export interface KapsoMessagePayload {
  readonly message: KapsoWebhookMessage;
  readonly conversation: KapsoWebhookConversation;
  readonly is_new_conversation: boolean;
  readonly phone_number_id: string;
}

/** Batch of messages of one conversation from a buffering webhook: at most 100, buffered for at most 60 seconds. */
export interface KapsoMessageBatchPayload {
  readonly type?: string;
  readonly batch: true;
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
  readonly conversation: KapsoWebhookConversation;
  readonly phone_number_id: string;
}

/** Conversation without messages for the number of minutes in the webhook's `inactivity_minutes`. */
export interface KapsoConversationInactivePayload extends KapsoConversationPayload {
  readonly since_message?: {
    readonly id?: string;
    readonly whatsapp_message_id?: string;
    readonly direction?: string;
    readonly created_at?: string;
  };
  readonly inactivity?: { readonly minutes?: number };
}

/** Contact in a delivery. */
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

/** Contact whose ids changed; known only from a third-party client. */
export interface KapsoContactIdentityChangedPayload {
  readonly contact?: KapsoWebhookContact;
  readonly previous?: {
    readonly business_scoped_user_id?: string | null;
    readonly parent_business_scoped_user_id?: string | null;
  };
  readonly phone_number_id?: string;
}

/** Contact who stopped or resumed marketing messages; known only from a third-party client. */
export interface KapsoMarketingPreferencePayload {
  readonly contact?: KapsoWebhookContact;
  readonly marketing_preference?: {
    /** New status: `stopped` or `resumed`. */
    readonly status?: string;
    readonly previous_status?: string | null;
    readonly detail?: string | null;
    readonly occurred_at?: string;
    /** Sequence number that increases with every change; use it for ordering. */
    readonly sequence?: number;
  };
  readonly phone_number_id?: string;
}

/** Phone number that was connected or lost; `id`, `event` and `occurred_at` are present from offboarding on. */
export interface KapsoPhoneNumberPayload {
  readonly id?: string;
  readonly event?: string;
  readonly occurred_at?: string;
  readonly phone_number_id: string;
  readonly project: { readonly id?: string };
  readonly customer?: { readonly id?: string; readonly external_id?: string };
  /** Connection type: `dedicated` or `coexistence`. */
  readonly connection_type?: string;
  readonly source?: KapsoWebhookSource;
  readonly disconnection?: { readonly reason?: string | null; readonly initiated_by?: string | null };
}

/** Source from which Kapso received an event. */
export interface KapsoWebhookSource {
  readonly provider?: string;
  readonly event?: string;
  readonly business_account_id?: string;
}

/** Action that WhatsApp took on a business account; known only from a third-party client. */
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

/** Workflow execution that failed or handed over to a human. */
export interface KapsoWorkflowExecutionPayload {
  readonly event: string;
  readonly occurred_at: string;
  readonly project_id: string;
  readonly workflow_id: string;
  readonly workflow_execution_id: string;
  /** Status of the execution: `handoff` or `failed`. */
  readonly status: string;
  readonly tracking_id?: string | null;
  readonly channel?: string | null;
  readonly whatsapp_conversation_id?: string | null;
  readonly handoff?: { readonly reason?: string; readonly source?: string };
  readonly error?: { readonly message?: string };
}

/** Project event; its fields are known from a third-party client. */
export interface KapsoProjectEventPayload {
  readonly id?: string;
  readonly event?: string;
  readonly name?: string;
  readonly occurred_at?: string;
  readonly project_id?: string;
  readonly conversation_id?: string;
  readonly properties?: Data;
}

/** Agent run started through the API; known only from a third-party client. */
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
