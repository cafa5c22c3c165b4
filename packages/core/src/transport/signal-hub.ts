/** All that wait for one signal. */
class Hub extends Set<() => void> {
  handleEvent(): void {
    for (const callback of this) callback();
  }
}

const hubs = /* @__PURE__ */ new WeakMap<AbortSignal, Hub>();

/**
 * Calls back when a signal fires, until the returned function is called.
 *
 * All that wait for a signal share one listener, and the last of them takes it along: a signal of a whole app must
 * neither gather listeners nor, in Node, warn of them.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const hub = hubs.get(signal) ?? new Hub();
  if (!hub.size) {
    hubs.set(signal, hub);
    signal.addEventListener('abort', hub);
  }
  hub.add(callback);
  return () => {
    if (hub.delete(callback) && !hub.size) signal.removeEventListener('abort', hub);
  };
}
