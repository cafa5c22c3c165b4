import type { WebSocketClass } from '../streams/open-web-socket.ts';

/** Provider's end of a WebSocket of a fake. */
export interface FakeSocket {
  /** Sends a text frame. */
  readonly send: (text: string) => void;
  /** Closes the connection with that code; without one, the connection breaks. */
  readonly close: (code?: number) => void;
}

/** Called when a WebSocket is open; the function that it returns is called when the client has left. */
export type SocketOpened = (socket: FakeSocket) => () => void;

/** Decides about a WebSocket that a client wants to open at a URL; undefined refuses it. */
export type AcceptSocket = (url: URL) => SocketOpened | undefined;

/**
 * Makes a class of WebSockets in memory that lead to a fake, for the option `WebSocket` of a stream.
 *
 * @example
 * streamGatewayEvents(gateway, { WebSocket: fake.realtime.WebSocket });
 */
export function fakeWebSocket(accept: AcceptSocket): WebSocketClass {
  return class FakeWebSocket extends EventTarget {
    #state: 'connecting' | 'open' | 'closed' = 'connecting';
    #left: (() => void) | undefined;

    constructor(url: string) {
      super();
      // As with a real one, nothing happens before the constructor has returned.
      queueMicrotask(() => {
        if (this.#state === 'closed') return;
        const opened = accept(new URL(url));
        if (!opened) {
          this.dispatchEvent(new Event('error'));
          return this.#end(1006);
        }
        this.#state = 'open';
        this.dispatchEvent(new Event('open'));
        this.#left = opened({
          send: (text) => {
            if (this.#state === 'open') this.dispatchEvent(Object.assign(new Event('message'), { data: text }));
          },
          close: (code = 1006) => this.#end(code),
        });
      });
    }

    close(code = 1005): void {
      if (this.#state === 'closed') return;
      this.#left?.();
      const wasOpen = this.#state === 'open';
      this.#state = 'closed';
      queueMicrotask(() => this.dispatchEvent(Object.assign(new Event('close'), { code: wasOpen ? code : 1006 })));
    }

    #end(code: number): void {
      if (this.#state === 'closed') return;
      this.#state = 'closed';
      this.#left?.();
      this.dispatchEvent(Object.assign(new Event('close'), { code }));
    }
  };
}
