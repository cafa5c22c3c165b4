import type { ClientRequest } from 'node:http';

import { createKey } from '../request/create-key.ts';
import { partHead } from '../request/part-content.ts';

/** A body in the form in which it is sent. */
export interface RequestBody {
  /** All of it, or what gives it piece by piece. */
  readonly content: string | Uint8Array | ReadableStream<Uint8Array> | AsyncIterable<unknown> | undefined;
  /** Media type that belongs to it, for a request without one. */
  readonly type?: string | undefined;
  /** Its bytes, where they are known before it is sent. */
  readonly length?: number | undefined;
}

/**
 * Reads what fetch takes as a body: a text, bytes, a Blob, a form, a stream of the platform's or of Node's.
 *
 * @throws TypeError about anything else.
 */
export function requestBody(body: unknown): RequestBody {
  if (body === null || body === undefined) return { content: undefined };
  if (typeof body === 'string')
    return { content: body, type: 'text/plain;charset=UTF-8', length: Buffer.byteLength(body) };
  if (ArrayBuffer.isView(body)) {
    const bytes = new Uint8Array(body.buffer, body.byteOffset, body.byteLength);
    return { content: bytes, length: bytes.byteLength };
  }
  // By their tags, which those of other realms and libraries have too.
  switch (Object.prototype.toString.call(body).slice(8, -1)) {
    case 'URLSearchParams':
      return { ...requestBody(String(body)), type: 'application/x-www-form-urlencoded;charset=UTF-8' };
    case 'ArrayBuffer':
      return requestBody(new Uint8Array(body as ArrayBuffer));
    case 'FormData': {
      const boundary = createKey();
      const content = requestBody(formBlob(body as FormData, boundary));
      return { ...content, type: `multipart/form-data; boundary=${boundary}` };
    }
    case 'Blob':
    case 'File': {
      const { size, type } = body as Blob;
      return { content: (body as Blob).stream(), type: type || undefined, length: size };
    }
    case 'ReadableStream':
      return { content: body as ReadableStream<Uint8Array> };
  }
  if (Symbol.asyncIterator in Object(body)) return { content: body as AsyncIterable<unknown> };
  throw new TypeError('nodeFetch: the body must be a string, bytes, a Blob, a form or a stream');
}

/** A form as one Blob, whose size is known and which still reads its files only when they are sent. */
function formBlob(form: FormData, boundary: string): Blob {
  const chunks: BlobPart[] = [];
  for (const [name, value] of form) {
    // Browsers and fetch end the lines of texts so.
    const content = typeof value === 'string' ? value.replace(/\r\n?|\n/g, '\r\n') : value;
    chunks.push(`--${boundary}\r\n${partHead(name, value, undefined)}\r\n`, content, '\r\n');
  }
  return new Blob([...chunks, `--${boundary}--\r\n`]);
}

/**
 * Sends a body as fast as the server takes it; one that comes piece by piece is cancelled when the request ends before.
 *
 * @throws what its source throws.
 */
export async function sendBody(request: ClientRequest, { content }: RequestBody): Promise<void> {
  if (content === undefined || typeof content === 'string' || content instanceof Uint8Array) {
    request.end(content);
    return;
  }
  const { next, cancel } = sourceOf(content);
  let isOver = false;
  request.once('close', () => {
    if (!isOver) cancel().catch(() => {});
  });
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- pieces follow one another, each when the connection has room for it
    const { done, value } = await next();
    if (request.destroyed) return;
    if (done) break;
    // oxlint-disable-next-line no-await-in-loop -- waits for room only where the connection has none left
    if (!request.write(value)) await roomIn(request);
  }
  isOver = true;
  request.end();
}

function sourceOf(content: ReadableStream<Uint8Array> | AsyncIterable<unknown>) {
  if ('getReader' in content) {
    const reader = content.getReader();
    return { next: () => reader.read(), cancel: () => reader.cancel() };
  }
  const iterator = content[Symbol.asyncIterator]();
  return { next: () => iterator.next(), cancel: async () => void (await iterator.return?.()) };
}

function roomIn(request: ClientRequest): Promise<void> {
  return new Promise((resolve) => {
    const go = () => {
      request.off('drain', go).off('close', go);
      resolve();
    };
    request.on('drain', go).on('close', go);
  });
}
