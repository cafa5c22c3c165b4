import { fakeEventSource, type Route, type RouteAnswer } from '@wa-clients/core/testing';

import type { WapikitEventData, WapikitEventName } from '../realtime/events.ts';

/** Server-sent events of the fake. */
export interface FakeWapikitRealtime {
  /** Number of open streams. */
  readonly connections: () => number;
  /** Sends an event on every open stream; it is not stored, so nobody else gets it. */
  readonly publish: <Name extends WapikitEventName>(event: Name, data: WapikitEventData[Name]) => void;
  /** Sends text as it is, such as an unknown event, a comment or a part of an event. */
  readonly send: (text: string) => void;
  /** Ends every open stream (`end`), or breaks the connections (`break`). Default `break`. */
  readonly disconnect: (how?: 'end' | 'break') => void;
}

/** Makes the server-sent events of the fake, and the route that serves them. */
export function realtimeServer(apiKey: string): FakeWapikitRealtime & { readonly route: Route } {
  const { connections, disconnect, open, send } = fakeEventSource();
  const refused: RouteAnswer = {
    status: 401,
    headers: { 'content-type': 'text/event-stream' },
    text: 'event: error\ndata: Authorization failed\n\n',
  };
  return {
    connections,
    disconnect: (how = 'break') => disconnect(how),
    publish: (event, data) => send(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`),
    send,
    route: {
      operation: 'realtime.events',
      method: 'GET',
      path: '/events',
      // The token is in the query.
      credentials: [],
      handle: ({ query }) =>
        query.get('token') === apiKey
          ? {
              status: 200,
              headers: { 'content-type': 'text/event-stream', 'cache-control': 'no-store' },
              stream: (signal) => open('event: connected\ndata: OK\n\n', signal),
            }
          : refused,
    },
  };
}
