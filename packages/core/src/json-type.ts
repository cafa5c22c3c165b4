import type { Scrubber } from './errors/scrubber.ts';

/**
 * Whether a header `Content-Type` says JSON, or nothing: of several values the last one that is a type counts, as for
 * fetch. A problem document is an error's form, whatever the status says.
 */
export function isJsonType(header: string): boolean {
  const types = header.replace(/"[^"]*"/g, '').match(/(^|,)\s*[^\s;,/]+\/[^\s;,]+/g);
  return !header.trim() || /^(?!.*problem)[,\s]*application\/(.*\+)?json$/i.test(types?.at(-1) ?? '');
}

/** A header `Content-Type` in the words of a message. */
export function nameType(header: string | null, scrubber: Scrubber): string {
  return header ? `of type ${scrubber.scrub(header).split(';')[0]}` : 'without a content type';
}
