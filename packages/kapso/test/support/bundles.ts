import type { ProviderBundles } from '../../../../scripts/src/providers/bundles.ts';

const create = "import { createKapso } from '@wa-clients/kapso'; createKapso({ apiKey: 'test-key'";
const validation = ['does not match the description', '~standard', 'profile_name:', '_zod'];
const signatures = ['SHA-256', 'X-Webhook-Signature', 'webhook_invalid', 'importKey'];

/** What bundles of single parts of the package carry. */
export const bundles: ProviderBundles = [
  {
    title: 'one operation carries no other operation',
    code: "import { createKapsoClient, listContacts } from '@wa-clients/kapso'; listContacts(createKapsoClient({ apiKey: 'test-key' }));",
    has: ['"/whatsapp/contacts"'],
    // Neither a stream, nor a query, nor a span, nor the JSON reader that it does not use.
    lacks: [
      '/whatsapp/conversations',
      '{identifier}',
      'highWaterMark',
      'initialPageParam',
      'server.address',
      'lastIndex',
      'combineHooks',
    ],
  },
  {
    title: 'a client carries nothing that validates, and nothing that checks webhooks',
    code: `${create} });`,
    lacks: [...validation, ...signatures],
  },
  {
    title: 'a validator carries what validates',
    code: `import { validator } from '@wa-clients/kapso/schemas'; ${create}, validate: validator({ responses: 'warn' }) });`,
    has: validation,
    lacks: [],
  },
  {
    title: 'a receiver of webhooks carries what checks them, and no client',
    code: "import { receiveKapsoWebhook } from '@wa-clients/kapso/webhooks'; receiveKapsoWebhook(new Request('https://x.example'), { secret: 'x' });",
    has: signatures,
    // Neither a call, nor the listener for Node, nor what fakes sign with.
    lacks: ['/whatsapp/contacts', 'retry-after', 'statusCode', 'Ana Silva'],
  },
  {
    title: 'one schema carries no other schema',
    code: "import { PaginationMeta } from '@wa-clients/kapso/schemas'; console.log(PaginationMeta.safeParse({}));",
    has: ['total_pages'],
    lacks: ['profile_name:', 'contacts.list', 'does not match the description'],
  },
];
