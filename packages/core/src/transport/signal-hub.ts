/** All that wait for one signal; by itself, a signal of these packages' own, at a fraction of what the platform's costs. */
export class Stop extends Set<() => void> {
  aborted = false;
  reason: unknown;

  handleEvent(): void {
    for (const callback of this) callback();
  }

  abort(reason?: unknown): void {
    this.aborted = true;
    this.reason = reason;
    this.handleEvent();
  }
}

/** What can end a call. */
export type Signal = AbortSignal | Stop;

const hubs = /* @__PURE__ */ new WeakMap<AbortSignal, Stop>();

/**
 * Calls back when a signal fires, until the returned function is called.
 *
 * All that wait for a signal share one listener, and the last of them takes it along: a signal of a whole app must
 * neither gather listeners nor, in Node, warn of them.
 */
export function onAbort(signal: Signal, callback: () => void): () => void {
  // Told by its method: a stop may be of another copy of this package.
  const own = 'add' in signal;
  const hub = own ? signal : (hubs.get(signal) ?? new Stop());
  if (!own && !hub.size) {
    hubs.set(signal, hub);
    signal.addEventListener('abort', hub);
  }
  hub.add(callback);
  return () => {
    if (hub.delete(callback) && !own && !hub.size) signal.removeEventListener('abort', hub);
  };
}
