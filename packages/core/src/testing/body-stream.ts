import type { BodyFault, BodyScene } from './fault-definition.ts';

/** The stream of a body that travels badly; it ends with the request's signal, and with its reader. */
export function bodyStream(
  { chunks }: BodyFault,
  bytes: Uint8Array,
  { clock, signal }: BodyScene,
): ReadableStream<Uint8Array> {
  // Linked by hand and unlinked at the end, so that the request's signal keeps no listener.
  const reading = new AbortController();
  const abort = () => reading.abort(signal.reason);
  const iterator = chunks(bytes, { clock, signal: reading.signal });
  const end = () => signal.removeEventListener('abort', abort);
  return new ReadableStream<Uint8Array>(
    {
      start(controller) {
        reading.signal.addEventListener('abort', () => controller.error(reading.signal.reason), { once: true });
        if (signal.aborted) abort();
        else signal.addEventListener('abort', abort);
      },
      async pull(controller) {
        try {
          const { done, value } = await iterator.next();
          if (reading.signal.aborted) return;
          if (!done) return controller.enqueue(value);
          end();
          controller.close();
        } catch (error) {
          end();
          controller.error(error);
        }
      },
      cancel(reason) {
        end();
        reading.abort(reason);
      },
    },
    { highWaterMark: 0 },
  );
}
