import type { Answer } from './transport-call.ts';

/** A Response for code that expects one; its body is already here, so its headers no longer speak of a transfer. */
export function toResponse({
  status,
  bytes,
  response: { headers },
}: Pick<Answer, 'status' | 'bytes' | 'response'>): Response {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  // A Response refuses any body, even an empty one, for the statuses that have none.
  return new Response(bytes.length > 0 ? (bytes as Uint8Array<ArrayBuffer>) : null, { status, headers: kept });
}
