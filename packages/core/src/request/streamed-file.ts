import { tagOf } from '../tag-of.ts';
import { describedFile, type FileDescription, refusedFile } from './file-description.ts';
import { sentOnce } from './sent-once.ts';

/** Joins the parts of a multipart body, one of which is a stream. */
export const joinParts: unique symbol = Symbol.for('wa-clients.join');

/** File that is sent as it is read. */
export interface StreamedFile extends FileDescription {
  readonly [joinParts]: (parts: readonly unknown[]) => ReadableStream<Uint8Array>;
}

const alreadyRead = 'the stream of a file has been read before, and can be sent but once';

type Content = ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>;

const contents = /* @__PURE__ */ new WeakMap<object, Content>();

/** What a stream of the platform or of Node tells. */
interface StreamState {
  readonly locked?: boolean;
  readonly readableDidRead?: boolean;
  readonly on?: (event: 'error', listener: () => void) => unknown;
}

/** Streams that one request has begun to send. */
const begun = /* @__PURE__ */ new WeakSet<Content>();

/**
 * Makes a file of a stream for a multipart body, which is then sent as the stream is read: nothing of it is kept in memory.
 * A stream can be sent but once, so that a failed call is not retried. If the stream fails, the call does, as
 * `request_invalid` with its error as the cause. A call that ends before the stream is read, such as in the queue of a limiter,
 * leaves it as it is: it can be sent by another call, or is yours to close. Browsers other than Chromium cannot send streams.
 *
 * @param content Stream of bytes, of the platform or of Node.
 * @throws RequestInvalidError if the content is not a stream, or has been read before, or the type or the name is missing.
 * @example
 * { file: streamedFile(createReadStream('tour.mp4'), { type: 'video/mp4', name: 'tour.mp4' }) }
 */
export function streamedFile(
  content: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  description: FileDescription,
): StreamedFile {
  const file = { ...describedFile(description), [joinParts]: join };
  if (!sentOnce(content)) throw refusedFile(`a file is a ${tagOf(content)} and not a stream; bytes are for namedFile`);
  const stream = content as StreamState;
  if (stream.locked === true || stream.readableDidRead === true) throw refusedFile(alreadyRead);
  // One that fails while the call waits would end the process; it fails the call instead.
  stream.on?.('error', () => {});
  contents.set(file, content);
  return file;
}

function join(parts: readonly unknown[]): ReadableStream<Uint8Array> {
  const own = parts.map((part) => contents.get(Object(part) as object)).filter((content) => content !== undefined);
  // What is left of a stream would be sent as if it were the file.
  if (own.some((content, at) => begun.has(content) || own.indexOf(content) < at)) throw new Error(alreadyRead);
  const bytes = bytesOf(parts);
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await bytes.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel: async (reason) => void (await bytes.return(reason)),
    },
    // The next chunk is read when the last one has gone, and no sooner.
    { highWaterMark: 0 },
  );
}

async function* bytesOf(parts: readonly unknown[]): AsyncGenerator<Uint8Array, void> {
  for (const part of parts) {
    const own = contents.get(Object(part) as object);
    const streamed = own ?? (part instanceof Blob ? part.stream() : undefined);
    // Of two calls that have it, the first to send it has all of it.
    if (own && begun.has(own)) throw refusedFile(alreadyRead);
    if (own) begun.add(own);
    if (!streamed) yield viewOf(part);
    else {
      try {
        // oxlint-disable-next-line no-await-in-loop -- a file is sent after the one before it
        for await (const chunk of chunksOf(streamed)) yield viewOf(chunk);
      } catch (error) {
        // Of the app, and no failure of the connection.
        throw refusedFile('the stream of a file failed', error);
      }
    }
  }
}

/** The chunks of a stream; not every platform's can be iterated. */
async function* chunksOf(stream: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (Symbol.asyncIterator in stream) {
    yield* stream as AsyncIterable<Uint8Array>;
    return;
  }
  const reader = (stream as ReadableStream<Uint8Array>).getReader();
  let isOver = false;
  try {
    while (!isOver) {
      // oxlint-disable-next-line no-await-in-loop -- a stream is read chunk by chunk
      const { done, value } = await reader.read();
      isOver = done;
      if (value) yield value;
    }
  } finally {
    if (!isOver) await reader.cancel();
  }
}

function viewOf(chunk: unknown): Uint8Array {
  if (typeof chunk === 'string') return new TextEncoder().encode(chunk);
  if (ArrayBuffer.isView(chunk)) return new Uint8Array(chunk.buffer, chunk.byteOffset, chunk.byteLength);
  if (tagOf(chunk).endsWith('ArrayBuffer')) return new Uint8Array(chunk as ArrayBuffer);
  throw new TypeError(`a chunk is a ${tagOf(chunk)} and no bytes`);
}
