import type { Clock } from '@wa-clients/core';
import { virtualClock } from '@wa-clients/core/testing';

/** A virtual clock, and a view of it for the code under test that tells how many timers that code left. */
export function countedClock(): { readonly clock: Clock; readonly counted: Clock; readonly left: () => number } {
  const clock = virtualClock();
  const timers = new Set<unknown>();
  const counted: Clock = {
    now: () => clock.now(),
    setTimeout(callback, ms) {
      const handle: unknown = clock.setTimeout(() => {
        timers.delete(handle);
        callback();
      }, ms);
      timers.add(handle);
      return handle;
    },
    clearTimeout(handle) {
      timers.delete(handle);
      clock.clearTimeout(handle);
    },
  };
  return { clock, counted, left: () => timers.size };
}
