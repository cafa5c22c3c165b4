/// <reference types="node" />
import type { Server } from 'node:http';

import type { AcceptSocket } from './fake-socket.ts';
import { upgradeSocket } from './listen-socket.ts';

/** WebSockets of a fake on the servers of its `listen()`. */
export interface SocketServer {
  /**
   * Serves WebSockets on a server of `node:http`, whose type apps without Node's types could not read; the function that it
   * returns ends those that are open.
   */
  readonly serve: (server: unknown) => () => void;
}

/** Serves the WebSockets of a fake; given as an option, so that fakes without any carry nothing of it. */
export function socketServer(accept: AcceptSocket): SocketServer {
  return {
    serve(server) {
      const open = new Set<{ destroy(): unknown }>();
      (server as Server).on('upgrade', (request, stream) => {
        // The server no longer knows what it has handed over.
        open.add(stream);
        stream.once('close', () => open.delete(stream));
        void upgradeSocket(request, stream, accept).catch(() => stream.destroy());
      });
      return () => {
        for (const stream of open) stream.destroy();
      };
    },
  };
}
