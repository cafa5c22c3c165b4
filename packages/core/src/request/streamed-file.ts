import type { FileDescription } from './named-file.ts';

/** Joins the parts of a multipart body, one of which is a stream. */
export const joinParts: unique symbol = Symbol.for('wa-clients.join');

/** File that is sent as it is read. */
export interface StreamedFile extends FileDescription {
  readonly [joinParts]: (parts: readonly unknown[]) => ReadableStream<Uint8Array>;
}

const contents = /* @__PURE__ */ new WeakMap<object, ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>>();

/**
 * Makes a file of a stream for a multipart body, which is then sent as the stream is read: nothing of it is kept in memory.
 * A stream can be sent but once, so that a failed call is not retried. Browsers other than Chromium cannot send streams.
 *
 * @param content Stream of bytes, of the platform or of Node.
 * @example
 * { file: streamedFile(createReadStream('tour.mp4'), { type: 'video/mp4', name: 'tour.mp4' }) }
 */
export function streamedFile(
  content: ReadableStream<Uint8Array> | AsyncIterable<Uint8Array>,
  { type, name }: FileDescription,
): StreamedFile {
  const file = { type, name, [joinParts]: join };
  contents.set(file, content);
  return file;
}

function join(parts: readonly unknown[]): ReadableStream<Uint8Array> {
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
  const encoder = new TextEncoder();
  for (const part of parts) {
    const streamed = contents.get(Object(part) as object) ?? (part instanceof Blob ? part.stream() : undefined);
    if (streamed) yield* chunksOf(streamed);
    else if (typeof part === 'string') yield encoder.encode(part);
    else yield viewOf(part as BufferSource);
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

function viewOf(source: BufferSource): Uint8Array {
  return ArrayBuffer.isView(source)
    ? new Uint8Array(source.buffer, source.byteOffset, source.byteLength)
    : new Uint8Array(source);
}
