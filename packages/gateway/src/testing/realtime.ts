import type { WebSocketClass } from '@wa-clients/core/streams';
import { type AcceptSocket, type FakeSocket, fakeWebSocket, type OwnAct } from '@wa-clients/core/testing';
import type { Clock } from '@wa-clients/core';

import type { GatewayEvent, GatewayEventName, GatewayEventPayloads } from '../events.ts';
import { replayLimit, unloggedEvents } from '../realtime/log-position.ts';
import { type EventMaker, organization, toBase32 } from './event-maker.ts';

/** Realtime events of the fake. */
export interface FakeGatewayRealtime {
  /** Class of WebSockets that lead to the fake, for the option `WebSocket` of a stream. */
  readonly WebSocket: WebSocketClass;
  /** Number of open WebSockets. */
  readonly connections: () => number;
  /**
   * Sends an event on every WebSocket whose scope it is in, but to no webhook, and stores it for replays. `stored` says whether it is stored; by
   * default every event but `session.status`, `auth.qr` and `auth.code`. `sent: false` stores it only, as if it were lost on
   * its way.
   */
  readonly publish: <Name extends GatewayEventName>(
    event: Name,
    payload: GatewayEventPayloads[Name],
    options?: {
      readonly session?: string;
      readonly organization?: string;
      readonly stored?: boolean;
      readonly sent?: boolean;
    },
  ) => GatewayEvent;
  /** Ends every WebSocket with that code, such as 1000; without one, the connections break. */
  readonly disconnect: (code?: number) => void;
  /** Sends nothing more on the WebSockets that are open, as if the network had lost them without a word. */
  readonly silence: () => void;
  /** Makes the next replay fail. */
  readonly failReplay: () => void;
  /** Sends the last so many events of each replay again after it, as happens to events that are sent meanwhile. */
  readonly repeatReplayed: (count: number) => void;
  /** Forgets the oldest stored events, as the service does after its retention period. */
  readonly forget: (count: number) => void;
}

/** Realtime events with what the fake needs to serve them. */
export interface RealtimeServer extends FakeGatewayRealtime {
  readonly accept: AcceptSocket;
  readonly createTicket: OwnAct;
  readonly reset: () => void;
}

interface Subscription {
  readonly scope: string;
  readonly session: string;
  readonly events: readonly string[];
  readonly since: string;
  readonly expiresAt: number;
}

const heartbeatSeconds = 20;
const ticketSeconds = 30;

/** Makes the realtime events of the fake. */
export function realtimeServer({
  clock,
  make,
  onOpen,
  session,
}: {
  readonly clock: Clock;
  readonly make: EventMaker;
  /** Called when a WebSocket was opened. */
  readonly onOpen: () => void;
  readonly session: string;
}): RealtimeServer {
  const tickets = new Map<string, Subscription>();
  const open = new Map<FakeSocket, Subscription>();
  const silent = new WeakSet<FakeSocket>();
  const log: GatewayEvent[] = [];
  let made = 0;
  let repeats = 0;
  let isFailing = false;

  const isIn = (event: GatewayEvent, { scope, session: only }: Subscription) =>
    scope === 'firehose' || (event.organization === organization && (scope !== 'session' || event.session === only));
  const send = (socket: FakeSocket, value: object) => {
    if (!silent.has(socket)) socket.send(JSON.stringify(value));
  };
  const sendEvent = (socket: FakeSocket, event: GatewayEvent, { events }: Subscription) => {
    if (events.includes('*') || events.includes(event.event)) send(socket, event);
  };
  const replay = (socket: FakeSocket, subscription: Subscription) => {
    if (subscription.scope === 'firehose' || subscription.since === '') return true;
    if (isFailing) {
      isFailing = false;
      send(socket, { event: 'error', error: 'replay_failed' });
      socket.close(1000);
      return false;
    }
    // An unknown id is taken for the beginning of the log.
    const after = log.findIndex(({ id }) => id === subscription.since) + 1;
    // Counted before the filter of the subscription.
    const entries = log
      .slice(after)
      .filter((event) => isIn(event, subscription))
      .slice(0, replayLimit);
    for (const event of entries) sendEvent(socket, event, subscription);
    for (const event of repeats > 0 ? entries.slice(-repeats) : []) sendEvent(socket, event, subscription);
    return true;
  };
  const accept: AcceptSocket = (url) => {
    const ticket = url.searchParams.get('ticket') ?? '';
    const subscription = tickets.get(ticket);
    tickets.delete(ticket);
    if (!url.pathname.endsWith('/api/v1/realtime') || !subscription) return undefined;
    if (subscription.expiresAt < clock.now()) return undefined;
    return (socket) => {
      open.set(socket, subscription);
      onOpen();
      send(socket, { event: 'connected', timestamp: clock.now(), heartbeatSeconds });
      if (!replay(socket, subscription)) {
        open.delete(socket);
        return () => {};
      }
      let timer: unknown;
      const beat = () => {
        send(socket, { event: 'ping', timestamp: clock.now() });
        timer = clock.setTimeout(beat, heartbeatSeconds * 1_000);
      };
      timer = clock.setTimeout(beat, heartbeatSeconds * 1_000);
      return () => {
        open.delete(socket);
        clock.clearTimeout(timer);
      };
    };
  };
  const disconnect = (code?: number) => {
    for (const socket of open.keys()) socket.close(code);
  };

  return {
    WebSocket: fakeWebSocket(accept),
    accept,
    connections: () => open.size,
    disconnect,
    silence: () => {
      for (const socket of open.keys()) silent.add(socket);
    },
    failReplay: () => void (isFailing = true),
    repeatReplayed: (count) => void (repeats = count),
    forget: (count) => void log.splice(0, count),
    publish(event, payload, options = {}) {
      const sent = make(event, payload, { session: options.session ?? session, organization: options.organization });
      if (options.stored ?? !unloggedEvents.includes(event)) log.push(sent);
      if (options.sent ?? true) {
        for (const [socket, subscription] of open) if (isIn(sent, subscription)) sendEvent(socket, sent, subscription);
      }
      return sent;
    },
    createTicket({ request }) {
      const asked = (typeof request.body === 'object' ? (request.body ?? {}) : {}) as Record<string, unknown>;
      const { events, scope = 'organization', session: wanted = '', since = '' } = asked;
      if (!['organization', 'session', 'firehose'].includes(String(scope)))
        return { refused: { status: 400, message: 'scope must be one of session|organization|firehose' } };
      if (scope === 'session' && wanted === '')
        return { refused: { status: 400, message: 'session is required for scope=session' } };
      if (scope === 'session' && wanted !== session) return { refused: { status: 404, message: 'session not found' } };
      made += 1;
      const ticket = `rt_${toBase32(made, 32)}`;
      const names = Array.isArray(events) && events.length > 0 ? events.map(String) : ['*'];
      const expiresAt = clock.now() + ticketSeconds * 1_000;
      tickets.set(ticket, {
        scope: String(scope),
        session: String(wanted),
        events: names,
        since: String(since),
        expiresAt,
      });
      return { instead: { ticket, expiresInSeconds: ticketSeconds, url: `/api/v1/realtime?ticket=${ticket}` } };
    },
    reset() {
      disconnect();
      tickets.clear();
      log.length = 0;
      [made, repeats, isFailing] = [0, 0, false];
    },
  };
}
