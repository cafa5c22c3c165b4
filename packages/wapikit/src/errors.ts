import type { ProviderError } from '@wa-clients/core';

/** What an error of Wapikit says: an object with a message, a bare sentence, or nothing; its servers differ. */
export type WapikitErrorDetail = { readonly message?: string } | string | null;

/** Reads Wapikit's error bodies: `{ message }`, a bare JSON string, and null. */
export function readError(body: unknown): ProviderError {
  if (typeof body === 'string') return { message: body, detail: body };
  if (typeof body !== 'object' || body === null) return { detail: null };
  const { message } = body as { message?: unknown };
  return { message: typeof message === 'string' ? message : undefined, detail: body };
}
