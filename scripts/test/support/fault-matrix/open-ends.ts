import { subscribe } from 'node:diagnostics_channel';
import type { ServerResponse } from 'node:http';
import type { Socket } from 'node:net';

import type { Clock } from '@wa-clients/core';
import type { VirtualClock } from '@wa-clients/core/testing';

/** What a server on a port still holds, by what Node itself reports. */
interface OpenEnds {
  readonly sockets: Set<Socket>;
  readonly answers: Set<ServerResponse>;
}

const ports = new Map<number, OpenEnds>();

function endsOf(port: number | undefined): OpenEnds {
  const known = ports.get(port ?? 0) ?? { sockets: new Set(), answers: new Set() };
  ports.set(port ?? 0, known);
  return known;
}

subscribe('net.server.socket', (message) => {
  const { socket } = message as { socket: Socket };
  const { sockets } = endsOf(socket.localPort);
  sockets.add(socket);
  socket.once('close', () => sockets.delete(socket));
});
subscribe('http.server.request.start', (message) => {
  const { response, socket } = message as { response: ServerResponse; socket: Socket };
  const { answers } = endsOf(socket.localPort);
  answers.add(response);
  response.once('close', () => answers.delete(response));
});

/** Sockets that are open on a port of this process. */
export function openSockets(port: number): number {
  return endsOf(port).sockets.size;
}

/** Requests on a port of this process that are neither answered nor given up. */
export function openAnswers(port: number): number {
  return endsOf(port).answers.size;
}

/** A clock that knows which of its timers are set. */
export interface WatchedClock extends Clock {
  readonly advance: VirtualClock['advance'];
  readonly delays: VirtualClock['delays'];
  readonly pending: () => number;
}

/** Watches the timers of a virtual clock. */
export function watchedClock(clock: VirtualClock): WatchedClock {
  const pending = new Set<unknown>();
  return {
    advance: clock.advance,
    delays: clock.delays,
    now: () => clock.now(),
    pending: () => pending.size,
    setTimeout(callback, ms) {
      const handle: unknown = clock.setTimeout(() => {
        pending.delete(handle);
        callback();
      }, ms);
      pending.add(handle);
      return handle;
    },
    clearTimeout(handle) {
      pending.delete(handle);
      clock.clearTimeout(handle);
    },
  };
}

/** A clock for what answers. */
interface AnsweringClock extends WatchedClock {
  /** Drops every timer: nobody listens any longer to what they are for. */
  readonly drop: () => void;
}

/**
 * A clock for what answers, which is told at once when nobody listens any longer. A server learns that from its socket, which
 * a busy machine closes late: until then each pause of a body that drips would move the time under the next attempt.
 */
export function answeringClock(clock: WatchedClock): AnsweringClock {
  const own = new Set<unknown>();
  return {
    ...clock,
    setTimeout(callback, ms) {
      const handle: unknown = clock.setTimeout(() => {
        own.delete(handle);
        callback();
      }, ms);
      own.add(handle);
      return handle;
    },
    drop() {
      for (const handle of own) clock.clearTimeout(handle);
      own.clear();
    },
  };
}

// Some seconds of turns: a busy machine takes its time to close a socket.
const mostTurns = 5_000_000;

/** Lets the event loop go round until something is so; no time is waited for. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let turns = 0; !isSo(); turns += 1) {
    if (turns === mostTurns) throw new Error(`It never came to this: ${what}.`);
    await new Promise((resolve) => void setImmediate(resolve));
  }
}
