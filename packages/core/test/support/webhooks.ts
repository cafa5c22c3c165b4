import { createHmac } from 'node:crypto';

import type { WebhookDefinition } from '@wa-clients/core/webhooks';

/** What the definitions below deliver. */
export interface ExampleDelivery {
  readonly event: string | undefined;
  readonly payload: object;
}

/** A provider that signs the body alone. */
export const plain: WebhookDefinition<ExampleDelivery> = {
  provider: 'example',
  header: 'X-Example-Signature',
  read: (value) => ({ signatures: [value] }),
  write: ({ signatures }) => signatures.join(),
  toDelivery: (payload, headers) => ({ event: headers.get('x-example-event'), payload }),
};

/** A provider that signs a time too, and with every secret in force. */
export const timed: WebhookDefinition<ExampleDelivery> = {
  ...plain,
  toleranceMs: 300_000,
  read: (value) => {
    const [timestamp, ...signatures] = value.split(' ');
    return { timestamp, signatures };
  },
  write: ({ signatures, timestamp }) => [timestamp, ...signatures].join(' '),
};

/** A signature made by Node's own crypto, which none of the code under test uses. */
export function nodeSignature(secret: string, content: string | Uint8Array): string {
  return createHmac('sha256', secret).update(content).digest('hex');
}

/** A clock that always shows the same moment and whose timers never fire. */
export function stoppedClock(time: number) {
  return { now: () => time, setTimeout: () => 0, clearTimeout: () => {} };
}
