import { getEventListeners } from 'node:events';

/** A signal that counts who listens to it. */
export interface CountedSignal {
  readonly signal: AbortSignal;
  /** How often a listener was added and removed so far. */
  readonly count: { added: number; removed: number };
  /** Listeners that are there now, as Node itself knows them. */
  readonly left: () => number;
}

/** A signal that is never aborted, as an app that can be shut down passes it to all of its calls. */
export function countedSignal(): CountedSignal {
  const { signal } = new AbortController();
  const count = { added: 0, removed: 0 };
  const add = signal.addEventListener.bind(signal);
  const remove = signal.removeEventListener.bind(signal);
  signal.addEventListener = (...listener: Parameters<typeof add>) => {
    count.added += 1;
    add(...listener);
  };
  signal.removeEventListener = (...listener: Parameters<typeof remove>) => {
    count.removed += 1;
    remove(...listener);
  };
  return { signal, count, left: () => getEventListeners(signal, 'abort').length };
}
