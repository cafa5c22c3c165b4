import type { WaError } from '../errors/wa-error.ts';
import { misused } from './refuse.ts';

/** Signed bytes of a delivery. */
export interface SignedMessage {
  /** Timestamp, if there is one, and body. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** Body only, in the same memory, so that the verified bytes are parsed even if the app changes its buffer. */
  readonly body: Uint8Array<ArrayBuffer>;
}

/** Copies the signed timestamp and the body into a new buffer. */
export function signedMessage(body: string | Uint8Array, timestamp: string | undefined): SignedMessage {
  const encoder = new TextEncoder();
  const prefix = encoder.encode(timestamp === undefined ? '' : `${timestamp}.`);
  const content = typeof body === 'string' ? encoder.encode(body) : body;
  const bytes = new Uint8Array(prefix.length + content.length);
  bytes.set(prefix);
  bytes.set(content, prefix.length);
  return { bytes, body: bytes.subarray(prefix.length) };
}

/** Error for a body that is neither a string nor bytes; undefined if it is one of them. */
export function bodyProblem(provider: string, body: unknown): WaError | undefined {
  // Checked by tag, so that a Uint8Array of another realm is accepted, as in test runners and frames.
  if (typeof body === 'string' || body instanceof Uint8Array) return undefined;
  if (ArrayBuffer.isView(body) && body[Symbol.toStringTag as never] === 'Uint8Array') return undefined;
  const text = 'body must be the raw text or bytes that arrived, not a parsed value or another kind of buffer';
  return misused(provider, `${text}; read it before any body parser, with express.raw() or request.text()`);
}
