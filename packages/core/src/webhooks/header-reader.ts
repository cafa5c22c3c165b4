import type { WebhookHeaders } from './options.ts';

type HeaderEntry = readonly [name: string, value: string | readonly string[] | undefined];

/**
 * Finds a header case-insensitively, in a Map and in pairs too, whose own way to get a value knows the case; repeated
 * headers are joined by commas, as HTTP specifies.
 */
export function readHeader(headers: WebhookHeaders, name: string): string | undefined {
  const isIterable = Symbol.iterator in headers;
  if (!isIterable && typeof headers['get'] === 'function') return headers.get(name) ?? undefined;
  const wanted = name.toLowerCase();
  const entries = isIterable ? [...(headers as Iterable<HeaderEntry>)] : Object.entries(headers);
  const values = (entries as readonly HeaderEntry[]).flatMap(([key, value]) =>
    key.toLowerCase() === wanted ? (value ?? []) : [],
  );
  return values.length === 0 ? undefined : values.join(', ');
}

/** Whether headers can be read: the `rawHeaders` of Node, which are no pairs, cannot. */
export function isReadable(headers: unknown): headers is WebhookHeaders {
  return Object(headers) === headers && typeof (headers as { readonly 0?: unknown })[0] !== 'string';
}
