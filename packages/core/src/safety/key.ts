import { shortestSecret } from '../errors/scrubber.ts';
import { isLoopback } from './base-url.ts';
import { isSafeHeader } from './headers.ts';

/**
 * Checks a key for the service at `address`.
 *
 * @throws the error that `fail` makes, about a key that cannot be sent, or that could not be kept out of errors.
 */
export function checkKey(key: unknown, address: string, fail: (text: string) => Error): asserts key is string {
  if (typeof key !== 'string' || !key) throw fail('apiKey must be a non-empty string or a function that returns one');
  if (!isSafeHeader(key)) throw fail('apiKey holds a character that no header can carry');
  // A header is sent without them, so that what comes back in an error would not be known as the key.
  if (key.trim() !== key) throw fail('apiKey begins or ends with a blank; trim it');
  // Errors and logs are kept free of the key; a word such as `test` could not be told from their own text.
  if (key.length < shortestSecret && !isLoopback(new URL(address)))
    throw fail(`apiKey must have ${shortestSecret} characters or more (fewer: loopback only)`);
}
