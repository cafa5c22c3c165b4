import { type StreamConnection, wrongFrame } from '@wa-clients/core/streams';

import type { GatewayEvent } from '../events.ts';

/** Frame of the WebSocket: an event, or what the service says of the connection. */
export type Frame =
  | { readonly kind: 'event'; readonly event: GatewayEvent }
  | {
      readonly kind: 'connected';
      readonly heartbeatSeconds: number | undefined;
      /** Clock of the service, in milliseconds since the Unix epoch. */
      readonly timestamp: number | undefined;
    }
  /** The first heartbeat, which is sent after the replay. */
  | { readonly kind: 'heartbeat' }
  /** The replay failed, or something else that the service calls an error: what follows may be incomplete. */
  | { readonly kind: 'failed' };

/**
 * Makes the reader of the frames of one connection. Frames without an id are control frames; one whose name is unknown is
 * ignored like a heartbeat, since it holds no event; an error is none of these, whatever it says.
 */
export function frameReader(
  connection: Pick<StreamConnection, 'names'>,
): (value: Readonly<Record<string, unknown>>) => Frame | undefined {
  let hasBeaten = false;
  return (value) => {
    const { event, heartbeatSeconds, id, payload, timestamp } = value;
    if (typeof event !== 'string') throw wrongFrame(connection, 'a frame has no event name');
    if (typeof id === 'string' && id !== '') return { kind: 'event', event: value as unknown as GatewayEvent };
    // Taken for a control frame, an event without its id would be lost.
    if (id !== undefined || payload !== undefined) throw wrongFrame(connection, 'an event has no id that is a text');
    if (event === 'connected') {
      return { kind: 'connected', heartbeatSeconds: positive(heartbeatSeconds), timestamp: positive(timestamp) };
    }
    if (event === 'error') return { kind: 'failed' };
    if (event !== 'ping' || hasBeaten) return undefined;
    hasBeaten = true;
    return { kind: 'heartbeat' };
  };
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && value > 0 ? value : undefined;
}
