import type { LimitedCall } from '@wa-clients/core';

import { phoneDigits } from './phone-digits.ts';

/** Calls that Meta throttles by their pair of sender and recipient; a call or a permission has a recipient, too. */
const sends = new Set(['messages.send', 'messages.sendMarketing']);

/**
 * Lane of a call for `createLimiter`: messages to one recipient from one phone number are sent one at a time, in the order of
 * the calls, also while one of them waits because Meta throttles the pair (131056); all other calls are not held back.
 *
 * @example
 * createKapso({ apiKey, limiter: createLimiter({ perSecond: 80, lane: recipientLane }) });
 */
export function recipientLane({ input, operation }: LimitedCall): string | undefined {
  const { phone_number_id: sender, recipient, to } = input;
  // A number is one recipient in whatever spelling; an id of a group may have letters.
  const name = typeof to === 'string' && to !== '' ? (phoneDigits(to) ?? to) : recipient;
  return sends.has(operation) && typeof sender === 'string' && typeof name === 'string'
    ? `${sender} ${name}`
    : undefined;
}
