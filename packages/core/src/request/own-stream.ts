import { tagOf } from '../tag-of.ts';
import { streamFailures } from '../transport/stream-failures.ts';
import { refusedFile } from './file-description.ts';

const failed = 'the stream of the body failed';

/** What is asked of a stream of the platform's, of Node's, or of anything else that can be iterated. */
interface Stream extends AsyncIterable<unknown> {
  readonly getReader?: () => ReadableStreamDefaultReader<unknown>;
  readonly locked?: boolean;
  readonly on?: (event: 'error', listener: (error: unknown) => void) => unknown;
  readonly readableDidRead?: boolean;
}

/**
 * A stream of the app's as a body: where it fails, the call does with `request_invalid`, and not for its connection. Nothing is
 * read before it is sent.
 *
 * @throws Error, for the caller to name the call, about a stream that has been read before.
 */
export function ownStream(given: unknown): unknown {
  const stream = given as Stream;
  if (stream.locked === true || stream.readableDidRead === true)
    throw new Error('the stream of the body has been read before, and can be sent but once');
  if (stream.on) {
    // As it is: a fetch of the app's own may take no other.
    stream.on('error', (error) => streamFailures.add(Object(error) as object));
    return stream;
  }
  if (!stream.getReader) return guarded(stream);
  let reader: ReadableStreamDefaultReader<unknown> | undefined;
  return new ReadableStream(
    {
      async pull(controller) {
        try {
          const { done, value } = await (reader ??= stream.getReader!()).read();
          if (done) controller.close();
          else if (tagOf(value) === 'Uint8Array') controller.enqueue(value);
          else throw new TypeError(`a chunk is a ${tagOf(value)} and no bytes`);
        } catch (error) {
          throw refusedFile(failed, error);
        }
      },
      cancel: (reason) => (reader ?? (given as ReadableStream)).cancel(reason),
    },
    { highWaterMark: 0 },
  );
}

async function* guarded(stream: AsyncIterable<unknown>): AsyncGenerator {
  try {
    yield* stream;
  } catch (error) {
    throw refusedFile(failed, error);
  }
}
