import type { PageQuestion } from './strategy.ts';

/**
 * The header of a response that leads to the next page; null without one, which is the end of the list.
 *
 * @throws Error, for the walk to name the call, when a full first page from another origin has no such header: a browser hides
 * every header that the service does not expose, so that this may not be the end. A page is full by the size that was asked
 * for, at most the largest that is described: a short page is the end of every list that fits on it, header or not.
 */
export function nextHeader(
  name: string,
  { position, size }: PageQuestion,
  { length }: readonly unknown[],
  { headers, type }: Response,
): string | null {
  const value = headers.get(name);
  if (value === null && position === null && type === 'cors' && length >= size) {
    throw new Error(`the header ${name} is missing from a full page, or is not in Access-Control-Expose-Headers`);
  }
  return value;
}
