import { type Client, RequestInvalidError } from '@wa-clients/core';
import {
  type EventStream,
  eventStream,
  openEventSource,
  type ServerSentEvent,
  type StreamOptions,
  type StreamSource,
} from '@wa-clients/core/streams';

import { isKnown, isSignal, type WapikitEvent, type WapikitEventName } from './realtime/events.ts';

export type {
  EventStream,
  GapReason,
  ReconnectOptions,
  StreamEvent,
  StreamGap,
  StreamItem,
  StreamOptions,
  StreamStatus,
  UndocumentedEvent,
} from '@wa-clients/core/streams';
export type {
  WapikitEvent,
  WapikitEventData,
  WapikitEventName,
  WapikitEventOf,
  WapikitUnshownData,
} from './realtime/events.ts';

/** Options of {@link streamWapikitEvents}. */
export interface WapikitStreamOptions extends StreamOptions {
  /**
   * Longest time without an event, in milliseconds, before the connection counts as lost and is opened again. The service
   * sends no heartbeat, so a connection that broke unnoticed looks like one without news. Default 300,000.
   */
  readonly heartbeatMs?: number | undefined;
  /** Names of the events to return, known or not. Default: all. */
  readonly events?: readonly (WapikitEventName | (string & {}))[] | undefined;
}

/** So long nothing may arrive. */
const idleMs = 300_000;

/**
 * Streams the events of the instance as server-sent events.
 *
 * Lost connections are opened again. The service replays nothing, so the stream then has an item `gap`: events that were sent
 * meanwhile are missing. No connection is opened before the stream is iterated.
 *
 * @throws WaError while iterated, with a `checkpoint` to resume from.
 * @example
 * for await (const item of streamWapikitEvents(wapikit, { events: ['NewMessage'] })) {
 *   if (item.type === 'gap') console.warn(item.reason);
 *   else if (item.event.event === 'NewMessage') console.log(item.event.data.message.uniqueId);
 * }
 */
export function streamWapikitEvents(
  client: Client<'wapikit'>,
  options?: WapikitStreamOptions,
): EventStream<WapikitEvent> {
  // An app in plain JavaScript may give null for none.
  const given = options ?? {};
  return eventStream(client, () => sourceOf(client, given), given);
}

function sourceOf({ provider }: Client, { events }: WapikitStreamOptions): StreamSource<WapikitEvent, string> {
  if (events != null && !(Array.isArray(events) && events.length > 0 && events.every(isName))) {
    const text = `${provider} realtime.events: events must be an array with one name or more; leave it out for all.`;
    throw new RequestInvalidError('request_invalid', text, { provider });
  }
  const wants = (name: string) => events == null || events.some((one) => one === name);
  return {
    name: 'realtime.events',
    path: '/events',
    owner: '',
    optionNames: 'events',
    async *connect(connection) {
      const frames = await openEventSource(connection, {
        path: '/events',
        // The stream does not read the header that other operations send the token in.
        keyParameter: 'token',
        lastEventId: connection.position,
        idleMs: connection.options.heartbeatMs ?? idleMs,
      });
      if (!frames) return 'over';
      try {
        let { position } = connection;
        if (connection.isContinued) yield { position, item: { gap: 'not_replayed', events: events ?? undefined } };
        // oxlint-disable-next-line no-await-in-loop -- frames arrive one after the other
        for (let frame = await frames.next(); frame; frame = await frames.next()) {
          position = frame.lastEventId;
          const isWanted = frame.event !== undefined && frame.event !== 'connected' && wants(frame.event);
          yield { position, item: frame.data !== undefined && isWanted ? { event: eventOf(frame) } : undefined };
        }
        return frames.isPaused() ? 'again' : 'lost';
      } finally {
        frames.close();
      }
    },
  };
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

function eventOf({ data, event, json }: ServerSentEvent): WapikitEvent {
  if (data === '' && isSignal(event)) return { event, data: null };
  if (isKnown(event)) return { event, data: json() } as WapikitEvent;
  try {
    return { event, data: json() } as unknown as WapikitEvent;
  } catch {
    return { event, data } as unknown as WapikitEvent;
  }
}
