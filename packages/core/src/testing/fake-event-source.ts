import { ConnectionReset } from './connection-reset.ts';

/** Streams of server-sent events of a fake. */
export interface FakeEventSource {
  /** Number of open streams. */
  readonly connections: () => number;
  /** Makes the body of a stream that begins with a text; it ends when the client leaves. */
  readonly open: (first: string, signal: AbortSignal) => ReadableStream<Uint8Array>;
  /** Sends a text on every open stream. */
  readonly send: (text: string) => void;
  /** Ends every open stream, or breaks its connection. */
  readonly disconnect: (how: 'end' | 'break') => void;
}

/** Makes the streams of server-sent events of a fake. */
export function fakeEventSource(): FakeEventSource {
  const open = new Set<OpenStream>();
  return {
    connections: () => open.size,
    open(first, signal) {
      let stream: OpenStream | undefined;
      return new ReadableStream<Uint8Array>({
        start(controller) {
          const abort = () => {
            stream?.leave();
            controller.error(signal.reason);
          };
          stream = {
            controller,
            leave() {
              open.delete(this);
              signal.removeEventListener('abort', abort);
            },
          };
          open.add(stream);
          signal.addEventListener('abort', abort);
          controller.enqueue(encode(first));
        },
        cancel: () => stream?.leave(),
      });
    },
    send(text) {
      for (const { controller } of open) controller.enqueue(encode(text));
    },
    disconnect(how) {
      for (const stream of open) {
        stream.leave();
        if (how === 'end') stream.controller.close();
        else stream.controller.error(new ConnectionReset('terminated'));
      }
    },
  };
}

interface OpenStream {
  readonly controller: ReadableStreamDefaultController<Uint8Array>;
  /** Forgets the stream. */
  leave(): void;
}

function encode(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
