/** Failures of connections that were not made, as Node's fetch and undici report them. */
export const unconnected: WeakSet<object> = /* @__PURE__ */ new WeakSet();
let isWatched = false;

/** The part of Node that tells of connections; a browser has none. */
interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => Channels | undefined };
}

interface Channels {
  subscribe(channel: string, listener: (message: { readonly error: object }) => void): void;
}

/** Has Node's fetch report connections that were not made: else a reset within a handshake looks like any other. */
export function watchConnections(): void {
  if (isWatched) return;
  isWatched = true;
  try {
    (globalThis as Host).process
      ?.getBuiltinModule?.('node:diagnostics_channel')
      ?.subscribe('undici:client:connectError', ({ error }) => unconnected.add(error));
  } catch {
    // Next's Edge runtime has the function, which throws; its fetch has no such channel.
  }
}
