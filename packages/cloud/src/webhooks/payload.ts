import type { UndocumentedEvent } from '@wa-clients/core/webhooks';

import type {
  CloudAccountAlertsValue,
  CloudAccountReviewUpdateValue,
  CloudAccountUpdateValue,
  CloudAutomaticEventsValue,
  CloudBusinessCapabilityUpdateValue,
  CloudPartnerSolutionsValue,
  CloudPaymentConfigurationUpdateValue,
  CloudPhoneNumberNameUpdateValue,
  CloudPhoneNumberQualityUpdateValue,
  CloudPhoneNumberUsernameUpdateValue,
  CloudSecurityValue,
} from './account-values.ts';
import type {
  CloudAppStateSyncValue,
  CloudCallsValue,
  CloudFlowsValue,
  CloudGroupsValue,
  CloudHistoryValue,
  CloudMessageEchoesValue,
  CloudUserPreferencesValue,
} from './chat-values.ts';
import type { CloudMessagesValue } from './message-value.ts';
import type {
  CloudTemplateCategoryUpdateValue,
  CloudTemplateComponentsUpdateValue,
  CloudTemplateQualityUpdateValue,
  CloudTemplateStatusUpdateValue,
} from './template-values.ts';

/** Values by documented field. */
export interface CloudWebhookValues {
  /** Risk or opportunity of an account. */
  account_alerts: CloudAccountAlertsValue;
  /** Result of the review of an account. */
  account_review_update: CloudAccountReviewUpdateValue;
  /** Change of an account, such as a ban or a new partner. */
  account_update: CloudAccountUpdateValue;
  /** Events that Meta detected in chats that began with an ad. */
  automatic_events: CloudAutomaticEventsValue;
  /** Changed limits of a business portfolio. */
  business_capability_update: CloudBusinessCapabilityUpdateValue;
  /** Calls and their statuses. */
  calls: CloudCallsValue;
  /** Change of a flow or of its endpoint. */
  flows: CloudFlowsValue;
  /** Group that was created or deleted. */
  group_lifecycle_update: CloudGroupsValue;
  /** Participants who joined or left a group. */
  group_participants_update: CloudGroupsValue;
  /** Changed settings of a group. */
  group_settings_update: CloudGroupsValue;
  /** Changed status of a group. */
  group_status_update: CloudGroupsValue;
  /** Earlier messages of a phone number of the Business app. */
  history: CloudHistoryValue;
  /** Changed content of a template. */
  message_template_components_update: CloudTemplateComponentsUpdateValue;
  /** Changed quality of a template. */
  message_template_quality_update: CloudTemplateQualityUpdateValue;
  /** Changed status of a template. */
  message_template_status_update: CloudTemplateStatusUpdateValue;
  /** Messages of users, and statuses of sent messages. */
  messages: CloudMessagesValue;
  /** State of a solution of several partners. */
  partner_solutions: CloudPartnerSolutionsValue;
  /** Change of a payment configuration. */
  payment_configuration_update: CloudPaymentConfigurationUpdateValue;
  /** Result of the review of a display name. */
  phone_number_name_update: CloudPhoneNumberNameUpdateValue;
  /** Changed messaging limit of a phone number. */
  phone_number_quality_update: CloudPhoneNumberQualityUpdateValue;
  /** Changed username of a phone number. */
  phone_number_username_update: CloudPhoneNumberUsernameUpdateValue;
  /** Change of the two-step verification of a phone number. */
  security: CloudSecurityValue;
  /** Contacts of the Business app. */
  smb_app_state_sync: CloudAppStateSyncValue;
  /** Messages that the business sent with the Business app. */
  smb_message_echoes: CloudMessageEchoesValue;
  /** Changed category of a template. */
  template_category_update: CloudTemplateCategoryUpdateValue;
  /** Whether users want marketing messages. */
  user_preferences: CloudUserPreferencesValue;
}

/** Name of a documented field. */
export type CloudWebhookField = keyof CloudWebhookValues;

/** A field with its value; a field that is not documented has an arbitrary value. */
export type CloudWebhookChange =
  | {
      [Field in CloudWebhookField]: { readonly field: Field; readonly value: CloudWebhookValues[Field] };
    }[CloudWebhookField]
  | { readonly field: UndocumentedEvent; readonly value: Readonly<Record<string, unknown>> };

/** Body of a delivery: up to 1,000 changes. */
export interface CloudWebhookPayload {
  /** Always `whatsapp_business_account`. */
  readonly object: string;
  /** Changes by business account. */
  readonly entry: readonly {
    /** Id of the business account. */
    readonly id: string;
    /** Unix timestamp in seconds; absent with messages. */
    readonly time?: number;
    /** Field of changes that have none of their own. */
    readonly field?: string;
    readonly changes: readonly CloudWebhookChange[];
  }[];
}
