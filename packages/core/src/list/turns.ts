import { quietPromise } from '../as-promise.ts';

/** Runs pieces of work one after the other, in the order in which they were asked for. */
export interface Turns {
  /** Runs work once all before it has settled. */
  readonly run: <Value>(work: () => Promise<Value>) => Promise<Value>;
  /** Whether work is under way or waiting. */
  readonly isBusy: () => boolean;
}

/** Makes the turns of one iterator. */
export function createTurns(): Turns {
  let last: Promise<void> | undefined;
  return {
    isBusy: () => last !== undefined,
    run: (work) =>
      quietPromise(async () => {
        const before = last;
        let release!: () => void;
        const mine = new Promise<void>((resolve) => (release = resolve));
        last = mine;
        await before;
        try {
          return await work();
        } finally {
          if (last === mine) last = undefined;
          release();
        }
      }),
  };
}
