import { createParser } from 'eventsource-parser';

import { internalsOf } from '../client.ts';
import { failure } from '../errors/failure.ts';
import type { Operation } from '../operation.ts';
import type { WaError } from '../errors/wa-error.ts';
import { isSafeHeader } from '../safety/headers.ts';
import { checkKey } from '../safety/key.ts';
import { tagOf } from '../tag-of.ts';
import { askedFailure } from '../transport/asked-failure.ts';
import { withLimits } from '../transport/limits.ts';
import { safeCause } from '../transport/safe-cause.ts';
import { defaultSettings } from '../transport/settings.ts';
import { type Frames, frameQueue, type FrameSink } from './frame-queue.ts';
import { openingLimits } from './opening-limits.ts';
import { openingTimeout } from './opening-timeout.ts';
import type { StreamConnection } from './stream-source.ts';

/** Server-sent event. */
export interface ServerSentEvent {
  /** `event` field; `message` if it has none. */
  readonly event: string;
  readonly data: string;
  /**
   * Parses the data as JSON.
   *
   * @throws NotJsonError if it is none.
   */
  readonly json: () => unknown;
  /** Id of the last event that had one, this one included; undefined before the first. */
  readonly lastEventId: string | undefined;
}

/** Block of a stream that has an id and no data: no event, but the place where the stream is resumed from then on. */
export interface ServerSentPosition {
  readonly event?: undefined;
  readonly data?: undefined;
  readonly json?: undefined;
  readonly lastEventId: string;
}

/** Where a stream of server-sent events is, and how it is asked for. */
export interface EventSourceRequest {
  /** Path below the base URL. */
  readonly path: string;
  /** Name of the query parameter that carries the API key, where the stream takes it there and not in a header. */
  readonly keyParameter?: string;
  /** Id of the last event that was received, sent as `Last-Event-ID`. */
  readonly lastEventId?: string | undefined;
  /** Longest time without anything from the provider, in milliseconds. */
  readonly idleMs: number;
}

/**
 * Opens a stream of server-sent events; undefined where the provider says by 204 that there is none any more.
 *
 * @throws WaError as every call, and `wrong_shape` for a response that is no such stream.
 */
export async function openEventSource(
  connection: StreamConnection,
  { idleMs, keyParameter, lastEventId, path }: EventSourceRequest,
): Promise<Frames<ServerSentEvent | ServerSentPosition> | undefined> {
  const { client, names, options, setRetryMs, signal, tell } = connection;
  const internals = internalsOf(client);
  const maxBodyBytes = internals.options.maxBodyBytes ?? defaultSettings.maxBodyBytes;
  const parseJson = internals.options.parseJson ?? JSON.parse;
  const { fetchOptions, headers } = options;
  const operation: Operation = {
    name: names.operation,
    method: 'GET',
    path,
    ...(keyParameter !== undefined && { credentials: [] }),
  };
  const query = keyParameter === undefined ? '' : `?${keyParameter}=${encodeURIComponent(await keyOf(connection))}`;
  const response = await internals.transport(
    {
      url: `${internals.baseUrl}${path}${query}`,
      method: 'GET',
      headers: { Accept: 'text/event-stream', ...resumedAfter(lastEventId) },
    },
    {
      operation,
      options: { fetchOptions, headers, timeout: openingTimeout(connection), retry: false },
      signals: [signal],
      // It is read below, for as long as it lasts.
      read: async () => new Uint8Array(),
      finish: (answer) => answer.response,
    },
  );
  const { body, status } = response;
  const type = response.headers.get('content-type') ?? '';
  if (status === 204 || !/^\s*text\/event-stream\s*([;,]|$)/i.test(type)) {
    void body?.cancel?.().catch(() => {});
    if (status === 204) return undefined;
    throw failure('wrong_shape', names, 'the response is not a stream of server-sent events', { status });
  }
  const unusable = () =>
    failure('config_invalid', names, 'fetch gave a Response whose body is no stream of bytes, or read already', {
      status,
    });
  if (!body?.getReader || body.locked) throw unusable();
  const reader = body.getReader();
  const queue = frameQueue<ServerSentEvent | ServerSentPosition>(
    connection,
    idleMs,
    () => void reader.cancel().catch(() => {}),
  );
  let lastId = lastEventId;
  let idOfBlock: string | undefined;
  const parser = createParser({
    maxBufferSize: maxBodyBytes,
    onEvent: ({ data, event = 'message', id }) => {
      lastId = id ?? lastId;
      const json = () => {
        try {
          return parseJson(data) as unknown;
        } catch {
          throw failure('not_json', names, 'the data of an event is not JSON');
        }
      };
      queue.push({ event, data, json, lastEventId: lastId }, data.length);
    },
    onRetry: setRetryMs,
    onError: ({ type: kind }) => {
      // Unknown fields are ignored, as the standard says.
      if (kind === 'max-buffer-size-exceeded')
        queue.end(() => failure('too_large', names, 'an event is larger than maxBodyBytes'));
    },
  });
  tell({ state: 'open' });
  const feed = byLine((part, line) => {
    parser.feed(part);
    // The parser says nothing of a block without data, whose id counts all the same.
    if (line !== undefined) idOfBlock = idIn(line) ?? idOfBlock;
    if (line !== '') return;
    if (idOfBlock !== undefined && idOfBlock !== lastId) queue.push({ lastEventId: (lastId = idOfBlock) }, 0);
    idOfBlock = undefined;
  });
  void receive(reader, feed, queue, unusable).catch((error: unknown) => {
    const cause = safeCause(error, internals.scrubber);
    queue.end(() =>
      failure('connection_failed', names, 'the connection failed', { sent: 'maybe', retryable: true, cause }),
    );
  });
  return queue;
}

async function receive(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  feed: (text: string) => void,
  { end, touch }: Pick<FrameSink<never>, 'end' | 'touch'>,
  unusable: () => WaError,
): Promise<void> {
  const decoder = new TextDecoder();
  let isReturned = false;
  for (;;) {
    // Chunks arrive one after the other; there is nothing to run in parallel.
    // oxlint-disable-next-line no-await-in-loop -- chunks arrive one after the other
    const { done, value } = await reader.read();
    if (done) return end();
    if (tagOf(value) !== 'Uint8Array') return end(unusable);
    touch();
    const decoded = decoder.decode(value, { stream: true });
    const text: string = isReturned && decoded.startsWith('\n') ? decoded.slice(1) : decoded;
    // A carriage return ends a line, whether or not a line feed follows, for which the parser would wait.
    if (decoded) isReturned = text.endsWith('\r');
    feed(isReturned && text ? `${text}\n` : text);
  }
}

/** Takes a text in any parts; gives each of them by its lines, and the whole line with the last part of one. */
function byLine(take: (part: string, line?: string) => void): (text: string) => void {
  let begun = '';
  return (text) => {
    const parts = text.split(/\r\n|[\r\n]/);
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      take(`${part}\n`, begun + part);
      begun = '';
    }
    if (rest) take(rest);
    begun += rest;
  };
}

/** The id that a line sets; one with a NULL is ignored. */
function idIn(line: string): string | undefined {
  const found = /^id(?:: ?([^]*))?$/.exec(line);
  return found && !line.includes('\0') ? (found[1] ?? '') : undefined;
}

/** The header that says where to go on: its text is UTF-8, and an id that no header can carry resumes nothing. */
function resumedAfter(lastEventId: string | undefined): Record<string, string> {
  let text = '';
  for (const byte of new TextEncoder().encode(lastEventId)) text += String.fromCharCode(byte);
  return text && isSafeHeader(text) ? { 'last-event-id': text } : {};
}

/** The API key, asked for anew for each connection, as long as that may take; from here on no error shows it. */
async function keyOf(connection: StreamConnection): Promise<string> {
  const { client, names } = connection;
  const { baseUrl, options, scrubber } = internalsOf(client);
  const { apiKey } = options;
  const fail = (text: string, cause?: Error) => failure('config_invalid', names, text, { cause });
  let key: unknown = apiKey;
  try {
    if (typeof apiKey === 'function') key = await withLimits(openingLimits(connection), async () => apiKey());
  } catch (error) {
    throw askedFailure(error, 'apiKey', fail, scrubber);
  }
  checkKey(key, baseUrl, fail);
  scrubber.remember(key);
  return key;
}
