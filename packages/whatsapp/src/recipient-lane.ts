import type { LimitedCall } from '@wa-clients/core';

/**
 * Lane of a call for `createLimiter`: messages to one recipient from one phone number are sent one at a time, in the order of
 * the calls, also while one of them waits because Meta throttles the pair (131056); all other calls are not held back.
 *
 * @example
 * createKapso({ apiKey, limiter: createLimiter({ perSecond: 80, lane: recipientLane }) });
 */
export function recipientLane({ input }: LimitedCall): string | undefined {
  const { phone_number_id: sender, recipient, to } = input;
  // Meta takes a plus, spaces and hyphens in a number, which are no other recipient; an id of a group may have letters.
  const name = typeof to === 'string' && to !== '' ? to.replaceAll(/[+\s()-]/g, '') : recipient;
  return typeof sender === 'string' && typeof name === 'string' ? `${sender} ${name}` : undefined;
}
