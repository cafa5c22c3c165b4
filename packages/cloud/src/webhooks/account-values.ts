type Data = Readonly<Record<string, unknown>>;

/** Id of Meta: a text, or a number; an integer that a number would round is a text. */
export type CloudWebhookId = string | number;

/** A risk or an opportunity of an account. */
export interface CloudAccountAlertsValue {
  readonly entity_type?: string;
  readonly entity_id?: CloudWebhookId;
  readonly alert_severity?: string;
  readonly alert_status?: string;
  readonly alert_type?: string;
  readonly alert_description?: string;
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
  readonly phone_number?: string;
  readonly country?: string;
  readonly waba_info?: {
    readonly waba_id?: CloudWebhookId;
    readonly owner_business_id?: CloudWebhookId;
    readonly partner_app_id?: CloudWebhookId;
  } & Data;
  readonly violation_info?: { readonly violation_type?: string } & Data;
  readonly ban_info?: { readonly waba_ban_state?: string; readonly waba_ban_date?: string } & Data;
  readonly restriction_info?: readonly ({ readonly restriction_type?: string; readonly expiration?: number } & Data)[];
  readonly auth_international_rate_eligibility?: Data;
  readonly [member: string]: unknown;
}

/** Event that Meta detected in a chat that began with an ad. */
export interface CloudAutomaticEventsValue {
  readonly messaging_product?: string;
  readonly metadata?: { readonly display_phone_number?: string; readonly phone_number_id?: string };
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
  readonly max_daily_conversation_per_phone?: number;
  readonly max_daily_conversations_per_business?: number | string;
  readonly max_phone_numbers_per_business?: number;
  readonly max_phone_numbers_per_waba?: number;
  readonly [member: string]: unknown;
}

/** State of a solution of several partners. */
export interface CloudPartnerSolutionsValue {
  readonly event?: string;
  readonly solution_id?: CloudWebhookId;
  readonly solution_status?: string;
  readonly [member: string]: unknown;
}

/** Change of a payment configuration. */
export interface CloudPaymentConfigurationUpdateValue {
  readonly configuration_name?: string;
  readonly provider_name?: string;
  readonly provider_mid?: string;
  readonly status?: string;
  readonly created_timestamp?: number;
  readonly updated_timestamp?: number;
  readonly [member: string]: unknown;
}

/** Result of the review of a display name. */
export interface CloudPhoneNumberNameUpdateValue {
  readonly display_phone_number?: string;
  readonly decision?: string;
  readonly requested_verified_name?: string;
  readonly rejection_reason?: string | null;
  readonly [member: string]: unknown;
}

/** Change of the messaging limit of a phone number. */
export interface CloudPhoneNumberQualityUpdateValue {
  readonly display_phone_number?: string;
  readonly event?: string;
  readonly old_limit?: string;
  readonly current_limit?: string;
  readonly max_daily_conversations_per_business?: number | string;
  readonly [member: string]: unknown;
}

/** Change of the username of a phone number. */
export interface CloudPhoneNumberUsernameUpdateValue {
  readonly display_phone_number?: string;
  readonly username?: string;
  /** `approved`, `reserved` or `deleted`, in any case; new values can be added. */
  readonly status?: string;
  readonly [member: string]: unknown;
}

/** Change of the two-step verification of a phone number. */
export interface CloudSecurityValue {
  readonly display_phone_number?: string;
  /** `PIN_CHANGED`, `PIN_RESET_REQUEST` or `PIN_RESET_SUCCESS`; new values can be added. */
  readonly event?: string;
  readonly requester?: CloudWebhookId;
  readonly [member: string]: unknown;
}

/** What the fields of a change of a template have in common. */
interface TemplateChange {
  /** Id of the template; a text if a number would round it. */
  readonly message_template_id?: CloudWebhookId;
  readonly message_template_name?: string;
  readonly message_template_language?: string;
  readonly [member: string]: unknown;
}

/** New status of a template. */
export interface CloudTemplateStatusUpdateValue extends TemplateChange {
  /** `APPROVED`, `REJECTED`, `PAUSED`, `DISABLED`, ...; new values can be added. */
  readonly event?: string;
  readonly reason?: string | null;
  readonly message_template_category?: string;
  readonly disable_info?: { readonly disable_date?: number | string };
  readonly other_info?: { readonly title?: string; readonly description?: string };
}

/** New quality of a template. */
export interface CloudTemplateQualityUpdateValue extends TemplateChange {
  readonly previous_quality_score?: string;
  readonly new_quality_score?: string;
}

/** New content of a template. */
export interface CloudTemplateComponentsUpdateValue extends TemplateChange {
  readonly message_template_element?: string;
  readonly message_template_title?: string;
  readonly message_template_footer?: string;
  readonly message_template_buttons?: readonly Data[];
}

/** New category of a template, or one that it will have. */
export interface CloudTemplateCategoryUpdateValue extends TemplateChange {
  readonly previous_category?: string;
  readonly new_category?: string;
  readonly correct_category?: string;
}
