import type { ProviderBundles } from '../../../../scripts/src/providers/bundles.ts';

const signatures = ['SHA-256', 'X-Hub-Signature-256', 'webhook_invalid', 'importKey'];

/** What bundles of single parts of the package carry. */
export const bundles: ProviderBundles = [
  {
    title: 'one operation carries no other operation',
    code: "import { createCloudClient, listTemplates } from '@wa-clients/cloud'; listTemplates(createCloudClient({ apiKey: 'test-key' }), { business_account_id: '1' });",
    has: ['/message_templates'],
    lacks: ['/message_qrdls', '/block_users', 'highWaterMark'],
  },
  {
    title: 'a client carries nothing that validates, and nothing that checks webhooks',
    code: "import { createCloud } from '@wa-clients/cloud'; createCloud({ apiKey: 'test-key' });",
    lacks: ['does not match the description', ...signatures],
  },
  {
    title: 'a receiver of webhooks carries what checks them, and no client',
    code: "import { cloudWebhookHandler } from '@wa-clients/cloud/webhooks'; cloudWebhookHandler({ secret: 'x', verifyToken: 'y', onDelivery() {}, onError() {} });",
    has: [...signatures, 'hub.challenge'],
    lacks: ['/message_templates', 'retry-after', 'graph.facebook.com'],
  },
];
