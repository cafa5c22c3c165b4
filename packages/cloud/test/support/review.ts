import type { ProviderReview } from '../../../../scripts/src/providers/review.ts';

const message = { messaging_product: 'whatsapp', to: '+16505551234' };
const buttonWith = (text: unknown) => ({
  ...message,
  type: 'template',
  template: {
    name: 'order_update',
    language: { code: 'en_US' },
    components: [{ type: 'button', sub_type: 'quick_reply', index: 0, parameters: [{ type: 'text', text }] }],
  },
});

/** What was written down of the Cloud API by hand, from its pages. */
export const review: ProviderReview = {
  title: 'WhatsApp Cloud API',
  // The project did not start from a page of this provider.
  seeds: [],
  examples: 44,
  optionalIdentities: {
    '/{business_id}/extendedcredits.id': 'fields decides which fields a row has; no path takes a credit line',
    'BlockedUser.wa_id': 'a user without a phone number has none; no path takes it',
    'BusinessProfile.id': 'the profile of a number is a list of one, in which fields decides what is there',
    'CommerceSettings.id': 'the settings of a number are a list of one; no path takes their id',
    'ComplianceInfo.whatsapp_business_account_id':
      'the data of a number are a list of one; no path takes an id of them',
    'MessageHistoryEvent.id': 'examples of the vendor have events without one; no path takes it',
    'FlowAsset.name': 'the only file of a flow is its JSON, which no path takes',
    'SubscribedApp.id': 'a row has its id in whatsapp_business_api_data; no path takes it',
  },
  takes: [
    // A page shows an index as a text, an example of the vendor as a number.
    ['SendMessageRequest', buttonWith('Yes')],
    ['MessageTemplate', { id: '1689556908129832' }],
    ['GroupPage', { data: { groups: [] } }],
  ],
  // Of the vendor's own examples of the send, these are the forms that contradict its pages.
  refuses: [
    ['SendMessageRequest', { ...message, text: { body: 'Hello' } }],
    ['SendMessageRequest', { ...message, interactive: { type: 'list', body: { text: 'Choose' }, action: {} } }],
    ['SendMessageRequest', buttonWith(true)],
    ['MessageTemplate', { name: 'order_update' }],
  ],
  changes: {
    list: '/{business_account_id}/message_templates',
    member: ['MessageTemplate', 'quality_score'],
    filter: 'name',
    narrowed: ['/{business_account_id}/message_templates', 'status'],
  },
};
