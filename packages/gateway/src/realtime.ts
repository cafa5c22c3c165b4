import { call, type Client, RequestInvalidError } from '@wa-clients/core';
import {
  type EventStream,
  eventStream,
  openingTimeout,
  openWebSocket,
  type StreamConnection,
  type StreamOptions,
  type StreamSource,
  type WebSocketClass,
  wrongFrame,
} from '@wa-clients/core/streams';

import type { GatewayEvent, GatewayEventName } from './events.ts';
import { frameReader } from './realtime/frames.ts';
import { followLog } from './realtime/log-follower.ts';
import { isEventId, type LogPosition, noEventId, replayLimit } from './realtime/log-position.ts';
import { logTrail } from './realtime/log-trail.ts';
import { recentIds } from './realtime/recent-ids.ts';

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
  WebSocketClass,
} from '@wa-clients/core/streams';
export type { GatewayEvent, GatewayEventName, GatewayEventOf, GatewayEventPayloads } from './events.ts';

/** Options of {@link streamGatewayEvents}. */
export interface GatewayStreamOptions extends StreamOptions {
  /** Session whose events are sent. Default: all sessions of the organization. */
  readonly session?: string | undefined;
  /** Set for the events of all organizations, which only a super admin gets and the service does not replay. */
  readonly firehose?: boolean | undefined;
  /** Names of the events to return, known or not. Default: all. */
  readonly events?: readonly (GatewayEventName | (string & {}))[] | undefined;
  /** Id of an event (`evt_`), such as that of a webhook delivery, to continue after it; or use `resume`. */
  readonly since?: string | undefined;
  /** Class of WebSockets for platforms without one, such as that of the package `ws` in Node 20. Default: the platform's. */
  readonly WebSocket?: WebSocketClass | undefined;
}

/** The service sends a heartbeat every 20 seconds; so many of its intervals may pass without any frame. */
const intervals = 2.5;

/**
 * Streams the events of the organization over a WebSocket; requires the capability `events`.
 *
 * Lost connections are opened again and resumed after the last event, so that no stored event is lost or repeated; where
 * events may be missing, the stream has an item `gap`. No connection is opened before the stream is iterated.
 *
 * @throws WaError while iterated, with a `checkpoint` to resume from.
 * @example
 * for await (const item of streamGatewayEvents(gateway, { events: ['message'] })) {
 *   if (item.type === 'gap') console.warn(item.reason);
 *   else if (item.event.event === 'message') console.log(item.event.payload.body);
 * }
 */
export function streamGatewayEvents(
  client: Client<'gateway'>,
  options?: GatewayStreamOptions,
): EventStream<GatewayEvent> {
  // An app in plain JavaScript may give null for none.
  const given = options ?? {};
  return eventStream(client, () => sourceOf(client, given), given);
}

function sourceOf(client: Client<'gateway'>, options: GatewayStreamOptions): StreamSource<GatewayEvent, LogPosition> {
  const { events, firehose, resume, session, since } = options;
  const fail = (text: string) => {
    const { provider } = client;
    return new RequestInvalidError('request_invalid', `${provider} realtime.events: ${text}.`, { provider });
  };
  if (firehose && (session ?? since) != null)
    throw fail('firehose is of all sessions and not replayed, so it goes with neither session nor since');
  if (since != null && resume != null) throw fail('give since or resume, not both');
  if (events != null && !(Array.isArray(events) && events.length > 0 && events.every(isName)))
    throw fail('events must be an array with one name or more; leave it out for all');
  if (session === '' || since === '') throw fail('session and since must not be empty; leave them out for none');
  // After any other text, the service would replay the beginning of its log.
  if (since != null && !isEventId(since))
    throw fail('since must be the id of an event: evt_ and 26 letters and digits');
  const scope = firehose ? 'firehose' : session == null ? 'organization' : 'session';
  return {
    name: 'realtime.events',
    path: '/api/v1/realtime',
    owner: `${scope} ${session ?? ''}`,
    optionNames: 'session:string firehose:boolean events since:string WebSocket:function',
    start: since == null ? undefined : { last: since },
    connect: connector({ scope, session, WebSocket: options.WebSocket ?? undefined, events: events ?? undefined }),
  };
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && value !== '';
}

interface Subscription {
  readonly scope: string;
  readonly session: string | undefined;
  readonly WebSocket: WebSocketClass | undefined;
  /** Never sent: with a filter of the service's, nobody could tell whether a replay was complete. */
  readonly events: readonly string[] | undefined;
}

function connector(subscription: Subscription): StreamSource<GatewayEvent, LogPosition>['connect'] {
  const seen = recentIds();
  const trail = logTrail();
  return async function* connect(connection) {
    const position = subscription.scope === 'firehose' ? undefined : connection.position;
    const since = position && (trail.before(position.last) ?? position.before ?? position.last);
    // Without an event that the replay must repeat, where the log begins tells whether the service knows the position.
    const first = position && since === position.last ? await firstOfLog(connection, subscription) : undefined;
    if (first === 'unknown') return 'lost';
    const { heartbeatMs } = connection.options;
    const frames = await openFrames(connection, subscription, since);
    try {
      const { isContinued } = connection;
      const log = followLog({ ...subscription, first: first?.id, position, since, isContinued, seen, trail });
      let isGreeted = false;
      // oxlint-disable no-await-in-loop -- frames arrive one after the other
      for (let frame = await frames.next(); frame; frame = await frames.next()) {
        if (frame.kind === 'failed') return 'lost';
        if (!isGreeted && frame.kind !== 'connected') yield* log.begin(undefined);
        isGreeted = true;
        if (frame.kind === 'connected') {
          if (heartbeatMs == null && frame.heartbeatSeconds !== undefined)
            frames.setIdleMs(frame.heartbeatSeconds * 1_000 * intervals);
          yield* log.begin(frame.timestamp);
        } else yield* frame.kind === 'event' ? log.take(frame.event) : log.endReplay();
        if (log.isCut()) return 'again';
      }
      // oxlint-enable no-await-in-loop
      return frames.isPaused() ? 'again' : 'lost';
    } finally {
      frames.close();
    }
  };
}

/** Opens a connection whose events follow an id. */
async function openFrames(connection: StreamConnection, subscription: Subscription, since: string | undefined) {
  const ticket = await ticketFor(connection, subscription, since);
  return openWebSocket(connection, {
    path: '/api/v1/realtime',
    query: { ticket },
    WebSocket: subscription.WebSocket,
    idleMs: connection.options.heartbeatMs ?? 20_000 * intervals,
    // A whole replay and what stands around it: the beginning of the log shows only at its end that it is none.
    leastBuffered: replayLimit + 3,
    read: frameReader(connection),
  });
}

/** Finds the first event of the log, by a replay after an id that no event has; without an id where there is none. */
async function firstOfLog(
  connection: StreamConnection,
  subscription: Subscription,
): Promise<{ readonly id: string | undefined } | 'unknown'> {
  // Nobody is told of a connection that brings no events.
  const frames = await openFrames({ ...connection, tell: () => {} }, subscription, noEventId);
  try {
    // oxlint-disable-next-line no-await-in-loop -- frames arrive one after the other
    for (let frame = await frames.next(); frame; frame = await frames.next()) {
      if (frame.kind === 'event') return { id: frame.event.id };
      if (frame.kind === 'heartbeat') return { id: undefined };
      if (frame.kind === 'failed') return 'unknown';
    }
    return 'unknown';
  } finally {
    frames.close();
  }
}

/** Gets a ticket, which opens one connection within 30 seconds. */
async function ticketFor(
  connection: StreamConnection,
  { scope, session }: Subscription,
  since: string | undefined,
): Promise<string> {
  const { client, options, signal } = connection;
  const { fetchOptions, headers } = options;
  const answer = await call<{ readonly ticket?: unknown }>(
    client,
    {
      name: 'realtime.events',
      method: 'POST',
      path: '/api/v1/realtime/ticket',
      body: 'fields',
      // A ticket that is not used expires.
      idempotent: true,
    },
    { scope, session, since },
    { signal, headers, fetchOptions, timeout: openingTimeout(connection), retry: false },
  );
  const ticket = (answer as typeof answer | null)?.ticket;
  if (typeof ticket !== 'string' || ticket === '') throw wrongFrame(connection, 'the ticket is no text');
  return ticket;
}
