import type { KapsoWebhookEvent, KapsoWebhookPayloads } from '../webhooks/events.ts';
import type { KapsoAccountPayload, KapsoPhoneNumberPayload } from '../webhooks/account-payloads.ts';
import type { KapsoAgentRunPayload } from '../webhooks/project-payloads.ts';

type Payloads = { readonly [Event in KapsoWebhookEvent]: (text: string) => KapsoWebhookPayloads[Event] };

const at = '2026-06-01T09:30:00Z';
const uuid = (digit: number) => `00000000-0000-4000-8000-${String(digit).padStart(12, '0')}`;
const phone_number_id = '106540352242922';
const project = { id: uuid(1) };

const conversation = {
  id: uuid(2),
  phone_number: '+14155550123',
  status: 'active',
  last_active_at: at,
  created_at: at,
  updated_at: at,
  metadata: {},
  phone_number_id,
  kapso: { contact_name: 'Ana Silva', messages_count: 1, last_message_type: 'text' },
};
const contact = { id: uuid(3), wa_id: '14155550123', profile_name: 'Ana Silva', sandbox: false, created_at: at };

const message = (direction: 'inbound' | 'outbound', status: string) => (body: string) => ({
  message: {
    id: `wamid.${btoa(body).replace(/=+$/, '')}`,
    timestamp: String(Date.parse(at) / 1000),
    type: 'text',
    ...(direction === 'inbound' ? { from: '14155550123' } : { to: '14155550123' }),
    text: { body },
    kapso: { direction, status, processing_status: 'pending', origin: 'cloud_api', has_media: false, content: body },
  },
  conversation,
  is_new_conversation: direction === 'inbound',
  phone_number_id,
});
const phoneNumber = (more: Partial<KapsoPhoneNumberPayload>) => () => ({ phone_number_id, project, ...more });
const account = (event: string, more: KapsoAccountPayload) => () => ({
  id: uuid(4),
  event,
  occurred_at: at,
  business_account_id: '102290129340398',
  project,
  phone_numbers: [{ id: phone_number_id, display_phone_number: '+1 415 555 0100' }],
  ...more,
});
const workflow = (event: string, status: string, more: object) => () => ({
  event,
  occurred_at: at,
  project_id: project.id,
  workflow_id: uuid(5),
  workflow_execution_id: uuid(6),
  status,
  tracking_id: uuid(7),
  channel: 'whatsapp',
  whatsapp_conversation_id: conversation.id,
  ...more,
});
const run =
  (event: string, status: string, more: KapsoAgentRunPayload['data'] = {}) =>
  () => ({
    id: uuid(8),
    event,
    created_at: at,
    data: { run_id: uuid(9), session_id: uuid(10), status, created_at: at, ...more },
  });

/** Example payloads (version 2) of all documented events; the argument is the message text, if there is a message. */
export const payloads: Payloads = {
  'whatsapp.message.received': message('inbound', 'received'),
  'whatsapp.message.sent': message('outbound', 'sent'),
  'whatsapp.message.delivered': message('outbound', 'delivered'),
  'whatsapp.message.read': message('outbound', 'read'),
  'whatsapp.message.failed': message('outbound', 'failed'),
  'whatsapp.conversation.created': () => ({ conversation, phone_number_id }),
  'whatsapp.conversation.ended': () => ({ conversation: { ...conversation, status: 'ended' }, phone_number_id }),
  'whatsapp.conversation.inactive': () => ({
    conversation,
    since_message: { id: uuid(11), whatsapp_message_id: 'wamid.last', direction: 'outbound', created_at: at },
    inactivity: { minutes: 60 },
    phone_number_id,
  }),
  'whatsapp.contact.identity_changed': () => ({
    contact: { ...contact, business_scoped_user_id: 'US.12345678901234567890' },
    previous: { business_scoped_user_id: 'US.09876543210987654321', parent_business_scoped_user_id: null },
    phone_number_id,
  }),
  'whatsapp.contact.marketing_preference_changed': () => ({
    contact,
    marketing_preference: { status: 'stopped', previous_status: null, detail: null, occurred_at: at, sequence: 1 },
    phone_number_id,
  }),
  'whatsapp.phone_number.created': phoneNumber({ customer: { id: uuid(12), external_id: 'crm-1001' } }),
  'whatsapp.phone_number.deleted': phoneNumber({}),
  'whatsapp.phone_number.offboarded': phoneNumber({ id: uuid(13), event: 'whatsapp.phone_number.offboarded' }),
  'whatsapp.phone_number.disconnected': phoneNumber({
    id: uuid(14),
    event: 'whatsapp.phone_number.disconnected',
    disconnection: { reason: null, initiated_by: null },
  }),
  'whatsapp.phone_number.reconnected': phoneNumber({ id: uuid(15), event: 'whatsapp.phone_number.reconnected' }),
  'whatsapp.account.disabled': account('whatsapp.account.disabled', { ban: { state: 'DISABLE' } }),
  'whatsapp.account.restricted': account('whatsapp.account.restricted', {
    restrictions: [{ type: 'RESTRICTED_BIZ_INITIATED_MESSAGING', expires_at: '2026-06-08T09:30:00Z' }],
  }),
  'whatsapp.account.reinstated': account('whatsapp.account.reinstated', { ban: { state: 'REINSTATE' } }),
  'whatsapp.account.violation': account('whatsapp.account.violation', { violation: { type: 'SPAM' } }),
  'workflow.execution.handoff': workflow('workflow.execution.handoff', 'handoff', {
    handoff: { reason: 'asked for a person', source: 'agent_tool' },
  }),
  'workflow.execution.failed': workflow('workflow.execution.failed', 'failed', {
    error: { message: 'A step failed.' },
  }),
  'project.event': () => ({
    id: uuid(16),
    event: 'project.event',
    name: 'order.paid',
    occurred_at: at,
    project_id: project.id,
    properties: { total: 42 },
  }),
  'kapso_agent.run.approval_required': run('kapso_agent.run.approval_required', 'waiting'),
  'kapso_agent.run.completed': run('kapso_agent.run.completed', 'completed', { finished_at: at }),
  'kapso_agent.run.failed': run('kapso_agent.run.failed', 'failed', { error: { code: 'run_failed', message: 'No.' } }),
  'kapso_agent.run.cancelled': run('kapso_agent.run.cancelled', 'cancelled', {
    error: { code: 'run_cancelled', message: 'Cancelled.' },
  }),
};
