import { createServer } from 'node:http';

import { fromEnv } from '@wa-clients/cloud';
import { cloudWebhookListener, isWaError } from '@wa-clients/cloud/webhooks';

import { handle } from './handle.ts';
import { openInbox } from './inbox.ts';

const inbox = openInbox(process.env.INBOX_FILE ?? 'inbox.db');

const listener = cloudWebhookListener({
  secret: fromEnv('WHATSAPP_APP_SECRET'),
  verifyToken: fromEnv('WHATSAPP_VERIFY_TOKEN'),
  // Stored before the response, and handled after it: Meta waits for a second, and sends again what was not accepted.
  onDelivery: ({ events }) => {
    inbox.add(events);
    setImmediate(handleWaiting);
  },
  onError: (error) => console.error(isWaError(error) ? error.message : error),
});

const server = createServer(listener);
server.listen(Number(process.env.PORT ?? 3000), process.env.HOST ?? '127.0.0.1', () => {
  const address = server.address();
  console.log(`Listening on port ${typeof address === 'object' ? address?.port : address}`);
  // What waited when the process ended.
  void handleWaiting();
});

// Events whose handling failed are handled again.
const timer = setInterval(handleWaiting, 60_000);

let isHandling = false;
async function handleWaiting(): Promise<void> {
  if (isHandling) return;
  isHandling = true;
  try {
    for (let next = inbox.nextAfter(0); next; next = inbox.nextAfter(next.number)) {
      try {
        await handle(next.event);
        inbox.markHandled(next.number);
      } catch (error) {
        console.error(`Event ${next.number} waits:`, error);
      }
    }
  } finally {
    isHandling = false;
  }
}

process.once('SIGTERM', () => {
  clearInterval(timer);
  server.close(() => inbox.close());
});
