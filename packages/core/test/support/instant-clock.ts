import type { Clock } from '@wa-clients/core';

/** A clock whose waits are over at once, and remembered; timers of a second and more are left out, being deadlines. */
export function instantClock(): Clock & { readonly waits: number[] } {
  const waits: number[] = [];
  let time = 1_800_000_000_000;
  return {
    waits,
    now: () => time,
    setTimeout(callback, ms, isLimit) {
      if (ms >= 29_000 || isLimit) return undefined;
      waits.push(ms);
      time += ms;
      return setImmediate(callback);
    },
    clearTimeout: (handle) => clearImmediate(handle as NodeJS.Immediate | undefined),
  };
}
