/** Contact in a delivery. */
export interface KapsoWebhookContact {
  /** Contact id. */
  readonly id?: string;
  /** Id of the customer that the contact belongs to. */
  readonly customer_id?: string | null;
  /** WhatsApp id: the phone number in digits. */
  readonly wa_id?: string | null;
  /** Name in the WhatsApp profile. */
  readonly profile_name?: string | null;
  /** Name that the project gave the contact. */
  readonly display_name?: string | null;
  /** Business-scoped user id. */
  readonly business_scoped_user_id?: string | null;
  /** Business-scoped user id across linked portfolios. */
  readonly parent_business_scoped_user_id?: string | null;
  /** Username. */
  readonly username?: string | null;
  /** Whether the contact belongs to the sandbox. */
  readonly sandbox?: boolean;
  /** Timestamp of the creation (ISO 8601). */
  readonly created_at?: string;
  /** Timestamp of the last change (ISO 8601). */
  readonly updated_at?: string;
}

/** Contact whose ids changed; known only from a third-party client. */
export interface KapsoContactIdentityChangedPayload {
  /** Contact with the new ids. */
  readonly contact?: KapsoWebhookContact;
  /** Ids before the change. */
  readonly previous?: {
    readonly business_scoped_user_id?: string | null;
    readonly parent_business_scoped_user_id?: string | null;
  };
  /** Phone number id of the business. */
  readonly phone_number_id?: string;
}

/** Contact who stopped or resumed marketing messages; known only from a third-party client. */
export interface KapsoMarketingPreferencePayload {
  /** Contact who stopped or resumed the messages. */
  readonly contact?: KapsoWebhookContact;
  /** The preference before and after the change. */
  readonly marketing_preference?: {
    /** New status: `stopped` or `resumed`. */
    readonly status?: string;
    /** Status before the change. */
    readonly previous_status?: string | null;
    /** Details of the change. */
    readonly detail?: string | null;
    /** Timestamp of the change (ISO 8601). */
    readonly occurred_at?: string;
    /** Sequence number that increases with every change; use it for ordering. */
    readonly sequence?: number;
  };
  /** Phone number id of the business. */
  readonly phone_number_id?: string;
}
