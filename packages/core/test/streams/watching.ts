import { createClient, type ClientOptions, type FetchInit } from '@wa-clients/core';
import {
  eventStream,
  openEventSource,
  type StreamItem,
  type StreamOptions,
  type StreamSource,
  type StreamStatus,
} from '@wa-clients/core/streams';
import { virtualClock } from '@wa-clients/core/testing';
import { onTestFinished } from 'vitest';

import { definition, key } from '../support/client.ts';

/** A stream of texts whose ids the provider knows again. */
function source(): StreamSource<string, string> {
  return {
    name: 'things.watch',
    path: '/watch',
    owner: '',
    optionNames: '',
    async *connect(connection) {
      const { isContinued, options, position } = connection;
      const idleMs = options.heartbeatMs ?? 60_000;
      const request = { path: '/watch', keyParameter: 'token', lastEventId: position, idleMs };
      const frames = await openEventSource(connection, request);
      if (!frames) return 'over';
      if (isContinued && position === undefined) yield { position, item: { gap: 'not_replayed' } };
      // oxlint-disable-next-line no-await-in-loop -- frames arrive one after the other
      for (let frame = await frames.next(); frame; frame = await frames.next())
        yield { position: frame.lastEventId, item: frame.data === undefined ? undefined : { event: frame.data } };
      return frames.isPaused() ? 'again' : 'lost';
    },
  };
}

/** A connection on the provider's side. */
export interface Served {
  readonly url: string;
  readonly headers: FetchInit['headers'];
  readonly send: (text: string | Uint8Array) => void;
  /** Ends the body, or breaks it with an error. */
  readonly end: (error?: Error) => void;
  readonly isLeft: () => boolean;
}

/** What a connection is answered with in place of a stream. */
export type Answer = () => Response | Promise<Response>;

/** A client of a provider that streams, and the provider's side of it; heartbeats come when the test moves the clock. */
export function watching(answers: (Answer | 'stream')[] = [], options: Partial<ClientOptions> = {}) {
  const clock = virtualClock({ autoAdvanceBelowMs: 20_000 });
  const served: Served[] = [];
  const statuses: StreamStatus[] = [];
  const arrivals: (() => void)[] = [];
  const serve = (url: string, { headers, signal }: FetchInit): Response => {
    let left = false;
    const encoder = new TextEncoder();
    let controller!: ReadableStreamDefaultController<Uint8Array>;
    const body = new ReadableStream<Uint8Array>({
      start: (given) => void (controller = given),
      cancel: () => void (left = true),
    });
    signal.addEventListener('abort', () => void (left = true));
    served.push({
      url,
      headers,
      send: (text) => controller.enqueue(typeof text === 'string' ? encoder.encode(text) : text),
      end: (error) => (error ? controller.error(error) : controller.close()),
      isLeft: () => left,
    });
    for (const arrive of arrivals.splice(0)) arrive();
    return new Response(body, { headers: { 'content-type': 'text/event-stream; charset=utf-8' } });
  };
  const fetch = async (url: string, init: FetchInit) => {
    const answer = answers.shift() ?? 'stream';
    return answer === 'stream' ? serve(url, init) : answer();
  };
  const client = createClient(definition, {
    apiKey: key,
    baseUrl: 'https://api.example.com',
    fetch,
    clock,
    ...options,
  });
  onTestFinished(() => client.close());
  return {
    client,
    clock,
    served,
    statuses,
    /** Starts a stream. */
    watch: (streamOptions: StreamOptions = {}) => {
      const onStatus = (status: StreamStatus) => void statuses.push(status);
      return eventStream(client, source, { onStatus, ...streamOptions })[Symbol.asyncIterator]();
    },
    /** Waits for a connection by its number, from 1. */
    connection: async (number: number): Promise<Served> => {
      while (served.length < number) {
        // oxlint-disable-next-line no-await-in-loop -- each one is waited for until the wanted one is there
        await new Promise<void>((resolve) => void arrivals.push(resolve));
      }
      return served[number - 1]!;
    },
  };
}

/** The event of an item, or the reason of a gap in brackets. */
export function shortly(result: IteratorResult<StreamItem<string>, undefined>): string {
  if (result.done) return 'done';
  return result.value.type === 'event' ? result.value.event : `(${result.value.reason})`;
}
