import type { WaError } from '../errors/wa-error.ts';
import { misused } from './refuse.ts';

/** The bytes that a signature is made of. */
export interface SignedMessage {
  /** The time where there is one, and the body. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The body alone, of the same memory: what is parsed is what was checked, whatever happens to the app's buffer. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Copies a body, and the signed time before it, into bytes of our own. */
export function signedMessage(body: string | Uint8Array, timestamp: string | undefined): SignedMessage {
  const encoder = new TextEncoder();
  const prefix = encoder.encode(timestamp === undefined ? '' : `${timestamp}.`);
  const content = typeof body === 'string' ? encoder.encode(body) : body;
  const bytes = new Uint8Array(prefix.length + content.length);
  bytes.set(prefix);
  bytes.set(content, prefix.length);
  return { bytes, body: bytes.subarray(prefix.length) };
}

/** The error of a body that is neither text nor bytes; undefined when it is one of them. */
export function bodyProblem(provider: string, body: unknown): WaError | undefined {
  // By its tag: a Uint8Array of another realm counts, as test runners and frames have them.
  if (typeof body === 'string' || body instanceof Uint8Array) return undefined;
  if (ArrayBuffer.isView(body) && body[Symbol.toStringTag as never] === 'Uint8Array') return undefined;
  const text = 'body must be the raw text or bytes that arrived, not a parsed value or another kind of buffer';
  return misused(provider, `${text}; read it before any body parser, with express.raw() or request.text()`);
}
