import type { Scrubber } from './errors/scrubber.ts';

/** A header `Content-Type` in the words of a message. */
export function nameType(header: string | null, scrubber: Scrubber): string {
  return header ? `of type ${scrubber.scrub(header).split(';')[0]}` : 'without a content type';
}
