/** Phone number that was connected or lost; `id`, `event` and `occurred_at` are present from offboarding on. */
export interface KapsoPhoneNumberPayload {
  /** Event id. */
  readonly id?: string;
  /** Name of the event. */
  readonly event?: string;
  /** Timestamp of the event (ISO 8601). */
  readonly occurred_at?: string;
  /** Phone number id. */
  readonly phone_number_id: string;
  /** Project of the phone number. */
  readonly project: { readonly id?: string };
  /** Customer of the phone number, with your own id for them. */
  readonly customer?: { readonly id?: string; readonly external_id?: string };
  /** Connection type: `dedicated` or `coexistence`. */
  readonly connection_type?: string;
  /** Source from which Kapso received the event. */
  readonly source?: KapsoWebhookSource;
  /** Why the phone number was disconnected, and by whom. */
  readonly disconnection?: { readonly reason?: string | null; readonly initiated_by?: string | null };
}

/** Source from which Kapso received an event. */
export interface KapsoWebhookSource {
  /** Name of the source. */
  readonly provider?: string;
  /** Name of the event at the source. */
  readonly event?: string;
  /** WhatsApp Business account id. */
  readonly business_account_id?: string;
}

/** Action that WhatsApp took on a business account; known only from a third-party client. */
export interface KapsoAccountPayload {
  /** Event id. */
  readonly id?: string;
  /** Name of the event. */
  readonly event?: string;
  /** Timestamp of the event (ISO 8601). */
  readonly occurred_at?: string;
  /** WhatsApp Business account id. */
  readonly business_account_id?: string;
  /** Project of the account. */
  readonly project?: { readonly id?: string };
  /** Phone numbers of the account. */
  readonly phone_numbers?: readonly { readonly id?: string; readonly display_phone_number?: string }[];
  /** Restrictions with their ends. */
  readonly restrictions?: readonly { readonly type?: string; readonly expires_at?: string }[];
  /** Rule that the account violated, and what to do about it. */
  readonly violation?: { readonly type?: string; readonly remediation?: string };
  /** State and date of the ban. */
  readonly ban?: { readonly state?: string; readonly date_label?: string };
  /** Source from which Kapso received the event. */
  readonly source?: KapsoWebhookSource;
}
