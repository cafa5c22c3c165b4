/** Why a body cannot be sent again, as a sentence for errors: a stream of the platform's, or of Node's. Undefined for any other. */
export function sentOnce(body: unknown): string | undefined {
  const stream = Object(body) as Partial<ReadableStream & AsyncIterable<unknown>>;
  return stream.getReader || stream[Symbol.asyncIterator] ? ' A stream is sent once.' : undefined;
}
