/**
 * How far a request came whose fetch rejected: `refused` and `unsent` never left, and of these only `unsent` may pass;
 * `broken` may have arrived; `thrown` is a mistake in the program and no failure of a connection.
 */
export type Fate = 'refused' | 'unsent' | 'broken' | 'thrown';

// By codes of Node, undici and Bun, and by texts of Deno and Chrome. What stays as it is: certificates, a server that
// speaks no TLS, a blocked port, a request that the platform does not send, a proxy that says no.
const refused =
  /^(CERT_|CRL_|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|HOSTNAME_|EPROTO|ERR_TLS_(?!HANDSHAKE)|ERR_SSL_(?!.*(BAD_RECORD|EOF))|UND_ERR_(INVALID|NOT_SUPPORTED|REQ_))|peer certificate|corrupt message|bad port$|port \d+ are blocked|unknown scheme|agent\.dispatch|Proxy response \([1-4]/m;
// What may be otherwise a little later.
const unsent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ERR_TLS_HANDSHAKE\w+|ConnectionRefused) |client error \(Connect\)|before secure TLS|Proxy response/m;
// Connections that broke; the texts are those of fetch in Node, browsers, React Native, workerd, Deno and node-fetch.
const broken =
  /^(ECONN|EPIPE|ETIMEDOUT|ESOCKET|ENET|EHOST|UND_ERR_|HPE_|ERR_(SOCKET|HTTP2|NETWORK|STREAM|SSL)|ConnectionClosed|AbortError|TimeoutError)|fetch failed|failed to fetch|load failed|terminated|network ?(request|connection|error)|connection (was )?(lost|closed|reset)|error sending request|failed, reason:/im;
// What fetch itself says of a request that cannot be one.
const mistaken = /duplex|cannot have body|disturbed|failed to execute|illegal invocation/i;

/** Failures of connections that were not made, as Node's fetch and undici report them. */
const unconnected = new WeakSet<object>();
let isWatching = false;

/** Has Node's fetch report connections that were not made: else a reset within a handshake looks like any other. */
export function watchConnections(): void {
  if (isWatching) return;
  isWatching = true;
  const { process } = globalThis as {
    process?: {
      getBuiltinModule?: (
        name: string,
      ) => { subscribe?: (channel: string, listener: (message: unknown) => void) => void } | undefined;
    };
  };
  process
    ?.getBuiltinModule?.('node:diagnostics_channel')
    ?.subscribe?.('undici:client:connectError', (message) => unconnected.add((message as { error: object }).error));
}

/** The part of an error that is looked at; those of another realm are no instances of this one's Error. */
export interface Cause {
  readonly name: string;
  readonly message: string;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** An error and what caused it, as far as that is worth following. */
export function causesOf(error: unknown): Cause[] {
  const chain: Cause[] = [];
  for (let cause = error; (cause as Cause | null | undefined)?.message !== undefined && chain.length < 4;) {
    chain.push(cause as Cause);
    cause = (cause as Cause).cause;
  }
  return chain;
}

/** Tells from what fetch threw how far the request came; an app's own fetch may throw anything. */
export function fateOf(causes: readonly Cause[], isOwnFetch: boolean): Fate {
  const text = causes.map((cause) => `${codeOf(cause) || cause.name} ${cause.message}`).join('\n');
  if (refused.test(text)) return 'refused';
  if (unsent.test(text) || causes.some((cause) => unconnected.has(cause))) return 'unsent';
  return broken.test(text) || !(isOwnFetch || mistaken.test(text)) ? 'broken' : 'thrown';
}

/** The code of an error, empty where it has none. */
export function codeOf({ code }: Cause): string {
  return typeof code === 'string' ? code : '';
}
