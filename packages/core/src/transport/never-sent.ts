/**
 * How far a request came whose fetch rejected: `refused` and `unsent` never left, and of these only `unsent` may pass;
 * `broken` may have arrived; `thrown` is a mistake in the program and no failure of a connection.
 */
export type Fate = 'refused' | 'unsent' | 'broken' | 'thrown';

// By codes of Node, undici and Bun, and by texts of Deno and Chrome. What stays as it is: certificates, a server that
// speaks no TLS, a blocked port, a request that the platform does not send, a proxy that says no.
const refused =
  /CERT|UNABLE_TO_|EPROTO|ERR_(TLS|SSL)_(?!.*(BAD_REC|EOF|SHAKE))|UND_ERR_(INV|NOT|REQ_)|certificate:|corrupt mess|bad port$|are blocked|agent\.dispatch|response \([1-4]/m;
// What may be otherwise a little later.
const unsent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|UND_ERR_CONN\w+|ERR_TLS\w+|ConnectionRefused) |\(Connect\)|before secure|Proxy resp/m;
// Connections that broke; the texts are those of fetch in Node, browsers, React Native, workerd, Deno and node-fetch.
const broken =
  /^(ECONN|EPIPE|ETIMED|ESOCK|UND_|HPE_|ERR_S|ERR_HTTP2|(Abort|Timeout)E)|fetch failed|to fetch|load failed|terminated|network ?(req|con|er)|sending request|failed, reason/im;
// What fetch itself says of a request that cannot be one.
const mistaken = /duplex|have body|disturbed|to execute|illegal inv/i;

/** Failures of connections that were not made, as Node's fetch and undici report them. */
const unconnected = new WeakSet<object>();
let watched: unknown;

/** The part of Node that tells of connections; a browser has none. */
interface Host {
  readonly process?: { readonly getBuiltinModule?: (name: string) => Channels | undefined };
}

interface Channels {
  subscribe(channel: string, listener: (message: { readonly error: object }) => void): void;
}

/** Has Node's fetch report connections that were not made: else a reset within a handshake looks like any other. */
export function watchConnections(): void {
  watched ??=
    (globalThis as Host).process
      ?.getBuiltinModule?.('node:diagnostics_channel')
      ?.subscribe('undici:client:connectError', ({ error }) => unconnected.add(error)) ?? true;
}

/** The part of an error that is looked at; those of another realm are no instances of this one's Error. */
export interface Cause {
  readonly name?: string;
  readonly message: string;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** An error and what caused it, as far as that is worth following. */
export function causesOf(error: unknown): Cause[] {
  const chain: Cause[] = [];
  for (let cause = error as Cause | null | undefined; typeof cause?.message === 'string' && chain.length < 4;) {
    chain.push(cause);
    cause = cause.cause as Cause | undefined;
  }
  return chain;
}

/** Tells from what fetch threw how far the request came; an app's own fetch may throw anything. */
export function fateOf(causes: readonly Cause[], isOwnFetch: boolean): Fate {
  const text = causes.map((cause) => `${codeOf(cause) || (cause.name ?? '')} ${cause.message}`).join('\n');
  if (refused.test(text)) return 'refused';
  if (unsent.test(text) || causes.some((cause) => unconnected.has(cause))) return 'unsent';
  return broken.test(text) || !(isOwnFetch || mistaken.test(text)) ? 'broken' : 'thrown';
}

/** The code of an error, empty where it has none. */
export function codeOf({ code }: Cause): string {
  return typeof code === 'string' ? code : '';
}
