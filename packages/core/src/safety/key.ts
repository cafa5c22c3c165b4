import { shortestSecret } from '../errors/scrubber.ts';
import { isLoopback } from './base-url.ts';
import { isSafeHeader } from './headers.ts';

/** What is wrong with a key, undefined when nothing is; `address` is where it is for. */
export function keyFault(key: unknown, address: string): string | undefined {
  if (typeof key !== 'string' || !key) return 'apiKey must be a non-empty text or a function that returns one';
  if (!isSafeHeader(key)) return 'apiKey holds a character that no header can carry';
  // Errors and logs are kept free of the key; a word such as `test` could not be told from their own text.
  if (key.length < shortestSecret && !isLoopback(new URL(address)))
    return `apiKey has fewer than ${shortestSecret} characters, which is for loopback addresses only`;
  return undefined;
}
