import { createServer } from 'node:http';

import { fakeKapso } from '@wa-clients/kapso/testing';
import { kapsoWebhookListener } from '@wa-clients/kapso/webhooks';

import type { NodeBehaviours } from '../../../../scripts/src/providers/runtimes.ts';

/** The listener on the `node:http` that Node, Deno and Bun each have of their own. */
export const nodeBehaviours: NodeBehaviours = ({ expectSame }) => [
  {
    name: "a listener on the runtime's own node:http takes what is genuine, answers the rest and goes on",
    async run() {
      const said: unknown[] = [];
      const listener = kapsoWebhookListener({
        secret: 'test-secret',
        maxBodyBytes: 2_000,
        onDelivery: ({ event }) => {
          if (event === 'whatsapp.message.failed') throw new Error('app');
          said.push(event);
        },
        onError: (error) => said.push((error as { reason?: string }).reason ?? String(error)),
      });
      const server = createServer((request, response) => void listener(request, response));
      await new Promise<void>((resolve) => {
        server.listen(0, '127.0.0.1', resolve);
      });
      try {
        const address = server.address();
        const url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/webhooks`;
        const fake = fakeKapso();
        const good = await fake.webhook('whatsapp.message.received');
        const failing = await fake.webhook('whatsapp.message.failed');
        const large = await fake.webhook('whatsapp.message.received', { batchSize: 50 });
        const statuses: number[] = [];
        for (const { body, headers } of [
          good,
          { ...good, body: `${good.body} ` },
          { ...good, headers: {} },
          large,
          failing,
          good,
        ]) {
          const response = await fetch(url, { method: 'POST', headers, body });
          await response.text();
          statuses.push(response.status);
        }
        expectSame(statuses, [200, 401, 401, 413, 500, 200], 'statuses');
        const [received, ...others] = said;
        expectSame(received, 'whatsapp.message.received', 'delivery');
        const errors = ['bad_signature', 'missing_header', 'too_large', 'Error: app', 'whatsapp.message.received'];
        expectSame(others, errors, 'others');
      } finally {
        server.close();
        server.closeAllConnections();
      }
    },
  },
];
