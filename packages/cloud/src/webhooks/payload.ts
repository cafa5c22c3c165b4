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
  CloudTemplateCategoryUpdateValue,
  CloudTemplateComponentsUpdateValue,
  CloudTemplateQualityUpdateValue,
  CloudTemplateStatusUpdateValue,
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

/** Values by documented field. */
export interface CloudWebhookValues {
  account_alerts: CloudAccountAlertsValue;
  account_review_update: CloudAccountReviewUpdateValue;
  account_update: CloudAccountUpdateValue;
  automatic_events: CloudAutomaticEventsValue;
  business_capability_update: CloudBusinessCapabilityUpdateValue;
  calls: CloudCallsValue;
  flows: CloudFlowsValue;
  group_lifecycle_update: CloudGroupsValue;
  group_participants_update: CloudGroupsValue;
  group_settings_update: CloudGroupsValue;
  group_status_update: CloudGroupsValue;
  history: CloudHistoryValue;
  message_template_components_update: CloudTemplateComponentsUpdateValue;
  message_template_quality_update: CloudTemplateQualityUpdateValue;
  message_template_status_update: CloudTemplateStatusUpdateValue;
  messages: CloudMessagesValue;
  partner_solutions: CloudPartnerSolutionsValue;
  payment_configuration_update: CloudPaymentConfigurationUpdateValue;
  phone_number_name_update: CloudPhoneNumberNameUpdateValue;
  phone_number_quality_update: CloudPhoneNumberQualityUpdateValue;
  phone_number_username_update: CloudPhoneNumberUsernameUpdateValue;
  security: CloudSecurityValue;
  smb_app_state_sync: CloudAppStateSyncValue;
  smb_message_echoes: CloudMessageEchoesValue;
  template_category_update: CloudTemplateCategoryUpdateValue;
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
