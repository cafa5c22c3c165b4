type Hub = Set<() => void> & { handleEvent(): void };

const hubs = /* @__PURE__ */ new WeakMap<AbortSignal, Hub>();

/**
 * Calls back when a signal fires, until the returned function is called.
 *
 * All that wait for a signal share one listener, and the last of them takes it along: a signal of a whole app must
 * neither gather listeners nor, in Node, warn of them.
 */
export function onAbort(signal: AbortSignal, callback: () => void): () => void {
  const hub = hubs.get(signal) ?? makeHub();
  if (!hub.size) {
    hubs.set(signal, hub);
    signal.addEventListener('abort', hub);
  }
  hub.add(callback);
  return () => {
    if (hub.delete(callback) && !hub.size) signal.removeEventListener('abort', hub);
  };
}

function makeHub(): Hub {
  const waiting = new Set<() => void>();
  return Object.assign(waiting, { handleEvent: () => waiting.forEach((callback) => callback()) });
}
