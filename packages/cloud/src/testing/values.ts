import type { CloudWebhookField, CloudWebhookValues } from '../webhooks/payload.ts';
import { displayPhoneNumber, phoneNumberId } from './ids.ts';

const at = '1780306200';
const seconds = Number(at);
const user = '14155550123';
const common = {
  messaging_product: 'whatsapp',
  metadata: { display_phone_number: displayPhoneNumber, phone_number_id: phoneNumberId },
};
const contacts = [{ profile: { name: 'Ana Silva' }, wa_id: user }];
const template = {
  message_template_id: 1_689_556_908_129_832,
  message_template_name: 'order_update',
  message_template_language: 'en_US',
};
const group = (type: string, more: object) => ({
  ...common,
  groups: [{ timestamp: at, group_id: 'group-1', type, ...more }],
});

/** An example value of each documented field. */
export const values: { readonly [Field in CloudWebhookField]: CloudWebhookValues[Field] } = {
  account_alerts: {
    entity_type: 'WABA',
    entity_id: '102290129340398',
    alert_severity: 'INFORMATIONAL',
    alert_status: 'NONE',
    alert_type: 'OBA_APPROVED',
    alert_description: 'The account is now an official business account.',
  },
  account_review_update: { decision: 'APPROVED' },
  account_update: {
    event: 'ACCOUNT_VIOLATION',
    violation_info: { violation_type: 'SCAM' },
    phone_number: displayPhoneNumber,
  },
  automatic_events: {
    ...common,
    automatic_events: [
      { id: 'wamid.1', event_name: 'Purchase', timestamp: seconds, custom_data: { currency: 'USD', value: 25_000 } },
    ],
  },
  business_capability_update: { max_daily_conversation_per_phone: 1_000, max_phone_numbers_per_business: 25 },
  calls: {
    ...common,
    contacts,
    calls: [{ id: 'wacid.1', from: user, event: 'connect', timestamp: at, direction: 'USER_INITIATED' }],
  },
  flows: {
    event: 'FLOW_STATUS_CHANGE',
    message: 'Flow booking changed status from DRAFT to PUBLISHED',
    flow_id: '6627390910605886',
    old_status: 'DRAFT',
    new_status: 'PUBLISHED',
  },
  group_lifecycle_update: group('group_create', { request_id: 'request-1', subject: 'Orders' }),
  group_participants_update: group('group_participants_add', { added_participants: [{ wa_id: user }] }),
  group_settings_update: group('group_settings_update', { subject: 'Orders' }),
  group_status_update: group('group_suspend', {}),
  history: {
    ...common,
    history: [
      {
        metadata: { phase: 0, chunk_order: 1, progress: 55 },
        threads: [
          {
            id: user,
            messages: [{ id: 'wamid.1', from: user, timestamp: at, type: 'text', text: { body: 'Hello' } }],
          },
        ],
      },
    ],
  },
  message_template_components_update: { ...template, message_template_element: 'Your order {{1}} is on its way.' },
  message_template_quality_update: { ...template, previous_quality_score: 'GREEN', new_quality_score: 'YELLOW' },
  message_template_status_update: { ...template, event: 'APPROVED', reason: null },
  messages: {
    ...common,
    contacts,
    messages: [{ id: 'wamid.1', from: user, timestamp: at, type: 'text', text: { body: 'Hello' } }],
  },
  partner_solutions: { event: 'SOLUTION_CREATED', solution_id: '774485461512159', solution_status: 'INITIATED' },
  payment_configuration_update: {
    configuration_name: 'shop',
    provider_name: 'razorpay',
    provider_mid: 'acc_1',
    status: 'Needs Testing',
    created_timestamp: seconds,
    updated_timestamp: seconds,
  },
  phone_number_name_update: {
    display_phone_number: displayPhoneNumber,
    decision: 'APPROVED',
    requested_verified_name: 'Lucky Shrub',
    rejection_reason: null,
  },
  phone_number_quality_update: {
    display_phone_number: displayPhoneNumber,
    event: 'UPGRADE',
    current_limit: 'TIER_10K',
  },
  phone_number_username_update: {
    display_phone_number: displayPhoneNumber,
    username: 'luckyshrub',
    status: 'approved',
  },
  security: { display_phone_number: displayPhoneNumber, event: 'PIN_CHANGED', requester: '61555822107539' },
  smb_app_state_sync: {
    ...common,
    state_sync: [
      {
        type: 'contact',
        contact: { full_name: 'Ana Silva', first_name: 'Ana', phone_number: user },
        action: 'add',
        metadata: { timestamp: at },
      },
    ],
  },
  smb_message_echoes: {
    ...common,
    message_echoes: [
      { id: 'wamid.1', from: displayPhoneNumber, to: user, timestamp: at, type: 'text', text: { body: 'Hello' } },
    ],
  },
  template_category_update: { ...template, previous_category: 'UTILITY', new_category: 'MARKETING' },
  user_preferences: {
    ...common,
    contacts,
    user_preferences: [
      {
        wa_id: user,
        detail: 'User stopped marketing',
        category: 'marketing_messages',
        value: 'stop',
        timestamp: seconds,
      },
    ],
  },
};
