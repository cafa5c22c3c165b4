import type { Prepare, ProviderQuirks } from '../../../../scripts/src/providers/quirks.ts';

/** The first row of a collection gets members. */
function first(collection: string, members: object, ...parents: readonly string[]): Prepare {
  return (fake) => (Object.assign(fake.collection(collection, ...parents)[0] ?? {}, members), {});
}

const approval = {
  id: '11111111-1111-4111-8111-111111111111',
  status: 'pending',
  tool_name: 'made-up',
  parameters: {},
};
const waiting = first('agentRuns', {
  status: 'waiting_for_approval',
  pending_approval: { ...approval, created_at: '2026-01-02T03:04:05Z' },
});
const withApproval: Prepare = (fake) => ({ ...waiting(fake), approval_id: approval.id });
const deployed = first('functions', { status: 'deployed' });

/** What is known of Kapso beyond its description. */
export const quirks: ProviderQuirks = {
  context: { phone_number_id: '1234567890', business_account_id: '102290129340398', flow_id: '6627390910605886' },
  // A definition of a name that is new.
  statuses: { 'eventDefinitions.create': 201 },
  ignoresFilters: ['/whatsapp/contacts'],
  prepared: {
    'broadcasts.cancel': first('broadcasts', { status: 'scheduled' }),
    'broadcasts.schedule': () => ({ scheduled_at: '2999-01-01T00:00:00Z' }),
    'workflowExecutions.resume': first('workflowExecutions', { status: 'waiting' }),
    'agentRuns.resume': first('agentRuns', { status: 'paused' }),
    'agentRuns.approve': withApproval,
    'agentRuns.reject': withApproval,
    'functions.invoke': deployed,
    'mediaFiles.download': () => ({ token: 'token-of-media-id-1' }),
    'mediaFiles.upload': () => ({
      body: undefined,
      messaging_product: 'whatsapp',
      file: new Blob(['x'], { type: 'image/png' }),
    }),
    'messages.send': (fake) => {
      const from = '+14155550123';
      (fake as unknown as { readonly receive: (message: object) => void }).receive({ from });
      return { to: from };
    },
    'messages.markRead': (fake) => {
      const { receive } = fake as unknown as { readonly receive: (message: object) => { readonly id: string } };
      return { message_id: receive({ from: '+14155550123' }).id };
    },
    'messages.sendMarketing': (fake) => ({
      ...first('templates', { category: 'MARKETING' })(fake),
      template: {
        name: 'order_update',
        language: { code: 'en_US' },
        components: [{ type: 'body', parameters: ['Ana', '17'].map((text) => ({ type: 'text', text })) }],
      },
    }),
    'templates.createOrUpdate': () => ({ name: 'new_one', language: 'en_US', category: 'UTILITY' }),
    'templates.delete': (fake) => ({ name: fake.collection('templates')[1]?.['name'] }),
    'metaFlows.deprecate': (fake) => (
      Object.assign(fake.collection('metaFlows')[0] ?? {}, { status: 'PUBLISHED' }),
      {}
    ),
    'metaPhoneNumbers.verifyCode': () => ({ code: '123456' }),
    'blockedUsers.block': (fake) => {
      const from = '+14155550123';
      (fake as unknown as { readonly receive: (message: object) => void }).receive({ from });
      return { block_users: [{ user: from }] };
    },
    'functionSecrets.create': deployed,
    'functionSecrets.delete': deployed,
    'flowDataEndpoints.update': (fake) => (deployed(fake), { function_id: fake.collection('functions')[0]?.['id'] }),
    'notificationRoutes.upsert': (fake) => ({
      destination_id: fake.collection('notificationDestinations')[0]?.['id'],
    }),
  },
};
