import type { Answer } from './exchange.ts';

const bodiless = new Set([101, 204, 205, 304]);

/** A Response for code that expects one; its body is already here, so its headers no longer speak of a transfer. */
export function toResponse({ status, headers, text }: Answer): Response {
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  return new Response(bodiless.has(status) ? null : text, { status, headers: kept });
}
