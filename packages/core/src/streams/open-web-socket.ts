import { internalsOf } from '../client.ts';
import { failure } from '../errors/failure.ts';
import { isBranded } from '../errors/wa-error.ts';
import { safeCause } from '../transport/safe-cause.ts';
import { withLimits } from '../transport/limits.ts';
import { type Frames, frameQueue } from './frame-queue.ts';
import { openingLimits } from './opening-limits.ts';
import type { StreamConnection } from './stream-source.ts';

/** Event of a WebSocket: a frame with its data, or the end with its code. */
export interface WebSocketEvent {
  readonly type: string;
  readonly data?: unknown;
  readonly code?: number;
}

/** What a stream needs of a WebSocket, such as the platform's, or that of the package `ws`. */
export interface WebSocketLike {
  addEventListener(type: 'open' | 'message' | 'close' | 'error', listener: (event: WebSocketEvent) => void): void;
  close(code?: number): void;
}

/** Class of WebSockets. */
export type WebSocketClass = new (url: string) => WebSocketLike;

/** Where a WebSocket is, and how its frames are read. */
export interface WebSocketRequest<Frame> {
  /** Path below the base URL. */
  readonly path: string;
  /** Query parameters; none of their values is shown in an error. */
  readonly query: Readonly<Record<string, string>>;
  /** Class of WebSockets. Default: the platform's. */
  readonly WebSocket: WebSocketClass | undefined;
  /** Longest time without a frame, in milliseconds. */
  readonly idleMs: number;
  /** Frames that must find room at once, whatever `maxBuffered` says, for a connection to bring anything new. */
  readonly leastBuffered?: number;
  /** Reads the JSON object of a frame when it arrives; undefined for one that shows no more than that the provider is there. */
  readonly read: (value: Readonly<Record<string, unknown>>) => Frame | undefined;
}

/**
 * Opens a WebSocket to the provider; nothing is sent over it.
 *
 * @throws ConfigError where there is no WebSocket, `connection_failed` and `timed_out` when none can be opened.
 */
export async function openWebSocket<Frame>(
  connection: StreamConnection,
  { idleMs, leastBuffered, path, query, read, WebSocket = platformSocket() }: WebSocketRequest<Frame>,
): Promise<Frames<Frame>> {
  const { client, names, tell } = connection;
  const { baseUrl, options: ofClient, scrubber } = internalsOf(client);
  const parseJson = ofClient.parseJson ?? JSON.parse;
  const fail = (text: string, cause?: Error) => failure('config_invalid', names, text, { cause });
  if (typeof WebSocket !== 'function')
    throw fail('this platform has no WebSocket; give one as the option WebSocket, such as that of the package ws');
  for (const value of Object.values(query)) scrubber.remember(value);
  // http becomes ws, and https wss.
  const url = `${baseUrl.replace(/^http/i, 'ws')}${path}?${new URLSearchParams(query).toString()}`;
  let socket: WebSocketLike | undefined;
  const disconnect = () => {
    try {
      socket?.close(1000);
    } catch {
      // One that is not open yet may refuse to be closed; it is closed when it opens.
    }
  };
  const queue = frameQueue<Frame>(connection, idleMs, disconnect, leastBuffered);
  const lost = (code?: number) => () =>
    failure('connection_failed', names, `the connection failed${code ? ` (${code})` : ''}`, {
      sent: 'maybe',
      retryable: true,
    });
  const receive = (data: unknown) => {
    queue.touch();
    try {
      const value = typeof data === 'string' && (parseJson(data) as unknown);
      if (typeof value !== 'object' || value === null)
        throw failure('wrong_shape', names, 'a frame is not a JSON object');
      const frame = read(value as Readonly<Record<string, unknown>>);
      if (frame !== undefined) queue.push(frame, (data as string).length);
    } catch (error) {
      queue.end(() => (isBranded(error) ? error : failure('not_json', names, 'a frame is not JSON')));
    }
  };
  try {
    await withLimits(
      openingLimits(connection),
      (ended) =>
        new Promise<void>((resolve, reject) => {
          try {
            socket = new WebSocket(url);
            socket.addEventListener('open', () => {
              if (ended.aborted) return disconnect();
              queue.touch();
              resolve();
            });
            socket.addEventListener('message', (event?: WebSocketEvent) => receive(event?.data));
            // It says nothing of its cause, which browsers hide; the close that follows has a code at least.
            socket.addEventListener('error', () => {
              reject(lost()());
              queue.end(lost());
            });
            socket.addEventListener('close', (event?: WebSocketEvent) => {
              const code = event?.code;
              reject(lost(code)());
              queue.end(code === 1000 || code === 1001 ? undefined : lost(code));
            });
          } catch (error) {
            reject(fail('the WebSocket cannot be made, or has no addEventListener', safeCause(error, scrubber)));
          }
        }),
    );
  } catch (error) {
    queue.close();
    throw error;
  }
  tell({ state: 'open' });
  return queue;
}

/** The platform's class, read when it is needed: Node 20 has none, and a test may put another in its place. */
function platformSocket(): WebSocketClass | undefined {
  return (globalThis as { readonly WebSocket?: WebSocketClass }).WebSocket;
}
