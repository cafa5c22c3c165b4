type Data = Readonly<Record<string, unknown>>;

/** Id of Meta: a text, or a number; an integer that a number would round is a text. */
export type CloudWebhookId = string | number;

/** A risk or an opportunity of an account. */
export interface CloudAccountAlertsValue {
  /** What the alert is about, such as the business, the account or a phone number. */
  readonly entity_type?: string;
  /** Id of what the alert is about. */
  readonly entity_id?: CloudWebhookId;
  /** Severity of the alert. */
  readonly alert_severity?: string;
  /** Status of the alert. */
  readonly alert_status?: string;
  /** Type of the alert. */
  readonly alert_type?: string;
  /** Text of the alert. */
  readonly alert_description?: string;
  /** Details of the alert, where Meta sends them together. */
  readonly alert_info?: Data;
  readonly [member: string]: unknown;
}

/** Result of the review of an account. */
export interface CloudAccountReviewUpdateValue {
  /** `APPROVED`, `REJECTED`, `PENDING` or `DEFERRED`; new values can be added. */
  readonly decision?: string;
  readonly [member: string]: unknown;
}

/** Change of an account: deleted, restricted, shared with a partner and so on. */
export interface CloudAccountUpdateValue {
  /** `PARTNER_ADDED`, `ACCOUNT_VIOLATION`, `DISABLED_UPDATE`, ...; new values can be added. */
  readonly event?: string;
  /** Phone number of the account, in updates about one. */
  readonly phone_number?: string;
  /** Country of the account, in updates about it. */
  readonly country?: string;
  /** Ids of the business account, of the business that owns it and of the partner's app, in updates about partners. */
  readonly waba_info?: {
    readonly waba_id?: CloudWebhookId;
    readonly owner_business_id?: CloudWebhookId;
    readonly partner_app_id?: CloudWebhookId;
  } & Data;
  /** Rule that the account violated. */
  readonly violation_info?: { readonly violation_type?: string } & Data;
  /** State and date of the ban, if the account was disabled or reinstated. */
  readonly ban_info?: { readonly waba_ban_state?: string; readonly waba_ban_date?: string } & Data;
  /** Restrictions of the account; `expiration` is a Unix timestamp in seconds. */
  readonly restriction_info?: readonly ({ readonly restriction_type?: string; readonly expiration?: number } & Data)[];
  /** Countries in which the account pays the international rate of authentication messages. */
  readonly auth_international_rate_eligibility?: Data;
  readonly [member: string]: unknown;
}

/** Event that Meta detected in a chat that began with an ad. */
export interface CloudAutomaticEventsValue {
  /** Always `whatsapp`. */
  readonly messaging_product?: string;
  /** Phone number of the business. */
  readonly metadata?: { readonly display_phone_number?: string; readonly phone_number_id?: string };
  /** Detected events; `ctwa_clid` is the id of the click on the ad. */
  readonly automatic_events?: readonly ({
    readonly id?: string;
    readonly event_name?: string;
    readonly timestamp?: number | string;
    readonly ctwa_clid?: string;
    readonly custom_data?: Data;
  } & Data)[];
  readonly [member: string]: unknown;
}

/** Limits of a business portfolio. */
export interface CloudBusinessCapabilityUpdateValue {
  /** Users whom each phone number may write to first within 24 hours. */
  readonly max_daily_conversation_per_phone?: number;
  /** Users whom the portfolio may write to first within 24 hours: a number or the name of a tier. */
  readonly max_daily_conversations_per_business?: number | string;
  /** Phone numbers that the portfolio may have. */
  readonly max_phone_numbers_per_business?: number;
  /** Phone numbers that each business account may have. */
  readonly max_phone_numbers_per_waba?: number;
  readonly [member: string]: unknown;
}

/** State of a solution of several partners. */
export interface CloudPartnerSolutionsValue {
  /** What happened to the solution. */
  readonly event?: string;
  /** Id of the solution. */
  readonly solution_id?: CloudWebhookId;
  /** Status of the solution; new values can be added. */
  readonly solution_status?: string;
  readonly [member: string]: unknown;
}

/** Change of a payment configuration. */
export interface CloudPaymentConfigurationUpdateValue {
  /** Name of the payment configuration. */
  readonly configuration_name?: string;
  /** Name of the payment provider. */
  readonly provider_name?: string;
  /** Merchant id at the payment provider. */
  readonly provider_mid?: string;
  /** Status of the configuration; new values can be added. */
  readonly status?: string;
  /** Unix timestamp of the creation, in seconds. */
  readonly created_timestamp?: number;
  /** Unix timestamp of the change, in seconds. */
  readonly updated_timestamp?: number;
  readonly [member: string]: unknown;
}

/** Result of the review of a display name. */
export interface CloudPhoneNumberNameUpdateValue {
  /** Phone number as it is displayed. */
  readonly display_phone_number?: string;
  /** Result of the review; new values can be added. */
  readonly decision?: string;
  /** Display name that was requested. */
  readonly requested_verified_name?: string;
  /** Reason of a rejection. */
  readonly rejection_reason?: string | null;
  readonly [member: string]: unknown;
}

/** Change of the messaging limit of a phone number. */
export interface CloudPhoneNumberQualityUpdateValue {
  /** Phone number as it is displayed. */
  readonly display_phone_number?: string;
  /** What happened to the limit; new values can be added. */
  readonly event?: string;
  /** Name of the tier before. */
  readonly old_limit?: string;
  /** Name of the tier that applies now. */
  readonly current_limit?: string;
  /** Users whom the portfolio may write to first within 24 hours: a number or the name of a tier. */
  readonly max_daily_conversations_per_business?: number | string;
  readonly [member: string]: unknown;
}

/** Change of the username of a phone number. */
export interface CloudPhoneNumberUsernameUpdateValue {
  /** Phone number as it is displayed. */
  readonly display_phone_number?: string;
  /** Username that the status is about. */
  readonly username?: string;
  /** `approved`, `reserved` or `deleted`, in any case; new values can be added. */
  readonly status?: string;
  readonly [member: string]: unknown;
}

/** Change of the two-step verification of a phone number. */
export interface CloudSecurityValue {
  /** Phone number as it is displayed. */
  readonly display_phone_number?: string;
  /** `PIN_CHANGED`, `PIN_RESET_REQUEST` or `PIN_RESET_SUCCESS`; new values can be added. */
  readonly event?: string;
  /** Id of the user who requested the change. */
  readonly requester?: CloudWebhookId;
  readonly [member: string]: unknown;
}
