import type { BodyFault, BodyScene } from './fault-definition.ts';

/** Stream of a body with a transmission fault; it ends with the request's signal or its reader. */
export function bodyStream(
  { chunks }: BodyFault,
  bytes: Uint8Array,
  { clock, signal }: BodyScene,
): ReadableStream<Uint8Array> {
  // Added and removed manually, so that no listener remains on the request's signal.
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
