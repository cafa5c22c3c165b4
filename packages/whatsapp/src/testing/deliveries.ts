import { checkTestOptions } from '@wa-clients/core/testing';

/** How deliveries go wrong, as those of real webhooks do. */
export interface DeliveriesOptions {
  /** Whether each delivery comes twice, with the same idempotency key. */
  readonly twice?: boolean;
  /** Whether they come in the opposite order. */
  readonly reversed?: boolean;
}

/** Events in the order, and as often, as they are delivered. */
export function disordered<Event>(events: readonly Event[], options?: DeliveriesOptions): Event[] {
  const { reversed = false, twice = false } = checkTestOptions('deliveries', options, 'twice:boolean reversed:boolean');
  const once = events.flatMap((event) => (twice ? [event, event] : [event]));
  return reversed ? once.toReversed() : once;
}
