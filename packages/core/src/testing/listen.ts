// The only file that needs Node; everything else runs wherever fetch is available.
/// <reference types="node" />
import type { IncomingMessage, ServerResponse } from 'node:http';

import { checkTestOptions } from './check-test-options.ts';
import { ConnectionReset } from './connection-reset.ts';
import { isLoopback } from './is-loopback.ts';
import type { SocketServer } from './socket-server.ts';
import { untilAborted } from './until-aborted.ts';

/** Where a fake listens. */
export interface ListenOptions {
  /** Port. Default 0: a free one that the system chooses. */
  readonly port?: number;
  /** Host name or IP address to bind to. Default `127.0.0.1`. */
  readonly host?: string;
  /** Set to bind to a host that other machines can reach. Default false. */
  readonly allowRemote?: boolean;
  /**
   * Handles each request in place of the fake, whose own response `answer` returns.
   *
   * @example
   * await fake.listen({ around: async (request, answer) => (await isDown()) ? new Response(null, { status: 503 }) : answer(request) });
   */
  readonly around?: (request: Request, answer: (request: Request) => Promise<Response>) => Promise<Response>;
}

/** Fake served over HTTP. */
export interface Listening {
  /** Base URL for a client. */
  readonly url: string;
  /** Stops the server and closes its connections. */
  readonly close: () => Promise<void>;
}

type Answer = (request: Request) => Promise<Response>;

/**
 * Serves a request handler over HTTP, on loopback unless `allowRemote` is set.
 *
 * @throws RangeError for an option that cannot work, Error when the host and port cannot be bound.
 */
export async function listen(
  answer: Answer,
  prefix: string,
  given?: ListenOptions,
  sockets?: SocketServer,
): Promise<Listening> {
  const options = checkTestOptions('listen', given, 'port host:string allowRemote:boolean around:function');
  const { allowRemote = false, around, host = '127.0.0.1', port: wanted = 0 } = options;
  const handle: Answer = around ? (request) => around(request, answer) : answer;
  if (!Number.isInteger(wanted) || wanted < 0 || wanted > 65_535) {
    throw new RangeError(`A fake listens on a port from 0 to 65535, not on ${String(wanted)}.`);
  }
  if (!allowRemote && !isLoopback(host)) {
    throw new RangeError(`A fake listens on loopback only; "${host}" needs the option allowRemote: true.`);
  }
  // Java's client and `curl --http2` ask every server for another protocol, and take an ordinary answer as well.
  const upgrades = { shouldUpgradeCallback: (incoming: IncomingMessage) => isWebSocket(incoming) };
  const server = nodeHttp().createServer(upgrades, (incoming, outgoing) => {
    // A client that disconnects, or a server that closes, aborts the request handler.
    const gone = new AbortController();
    outgoing.once('close', () => gone.abort());
    respond(handle, incoming, outgoing, gone.signal).catch((error: unknown) => {
      if (gone.signal.aborted) return undefined;
      if (error instanceof ConnectionReset || outgoing.headersSent) return incoming.socket.destroy();
      // An error in a route must not look like a fault that a test requested.
      outgoing.writeHead(500, { 'content-type': 'text/plain' });
      return outgoing.end(`The fake failed: ${String(error)}`);
    });
  });
  const closeSockets = sockets?.serve(server);
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error) => reject(bindError(error, `${inUrl(host)}:${wanted}`)));
    server.listen(wanted, host, resolve);
  });
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://${inUrl(reachable[host] ?? host)}:${port}${prefix}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
        closeSockets?.();
      }),
  };
}

/** Hosts that stand for every address of the machine, and one that a client can use. */
const reachable: Readonly<Record<string, string>> = { '': '127.0.0.1', '0.0.0.0': '127.0.0.1', '::': '::1' };

function inUrl(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function isWebSocket({ headers }: IncomingMessage): boolean {
  return headers.upgrade?.toLowerCase() === 'websocket';
}

function bindError(cause: Error & { readonly code?: string }, place: string): Error {
  const reason = cause.code === 'EADDRINUSE' ? 'the port is in use' : cause.message;
  return new Error(`The fake cannot listen on ${place}: ${reason}.`, { cause });
}

/** Loaded at run time instead of imported, so that the rest of a fake can be bundled for a browser. */
function nodeHttp() {
  const found = globalThis.process?.getBuiltinModule?.('node:http');
  if (!found)
    throw new Error('A fake listens only in Node 20.16, 22.3 or later, Deno and Bun; give its fetch to the client.');
  return found;
}

async function respond(
  answer: Answer,
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  signal: AbortSignal,
): Promise<void> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of incoming) chunks.push(chunk as Uint8Array);
  const request = requestOf(incoming, chunks as BlobPart[], signal);
  if (!request) return void outgoing.writeHead(400).end();
  const response = await answer(request);
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const reader = response.body?.getReader();
  if (!reader) return void outgoing.end();
  // Sent immediately, because a client can wait for the headers only.
  outgoing.flushHeaders();
  for (;;) {
    // oxlint-disable no-await-in-loop -- a chunk is read after the previous one was sent
    const { done, value } = await reader.read();
    if (done) return void outgoing.end();
    await untilAborted(signal, () => write(outgoing, value));
    // oxlint-enable no-await-in-loop
  }
}

/** Undefined for a method that fetch has not, such as TRACE, and for a Host that makes no URL. */
function requestOf(
  { headers: { host = '127.0.0.1', ...others }, method = 'GET', url = '/' }: IncomingMessage,
  chunks: BlobPart[],
  signal: AbortSignal,
): Request | undefined {
  const body = method === 'GET' || method === 'HEAD' ? undefined : new Blob(chunks);
  const headers = Object.entries({ host, ...others }).map(([name, value]) => [name, String(value)] as [string, string]);
  try {
    // Joined as texts: against a base, the path `//name/path` would name the host, in place of the header.
    const target = url.startsWith('/') ? `http://${host}${url}` : url;
    return new Request(target, { method, headers, signal, ...(body && { body }) });
  } catch {
    return undefined;
  }
}

function write(outgoing: ServerResponse, chunk: Uint8Array): Promise<void> {
  return new Promise((resolve, reject) => {
    outgoing.write(chunk, (error) => (error ? reject(error) : resolve()));
  });
}
