import type { BodyEncoder } from './body-encoder.ts';
import { wholeText } from './encode.ts';
import { sentOnce } from './sent-once.ts';

/**
 * Sends a text, bytes or a stream as they are. Generated operations refer to it.
 *
 * @throws Error, for the caller to name the call, about data, which would be sent as a text without its content, and about half
 * a letter.
 */
export const asGiven: BodyEncoder = (body, contentType) => {
  if (Array.isArray(body) || Object.getPrototypeOf(body) === Object.prototype)
    throw new Error('the body must be a string, bytes or a form');
  if (typeof body === 'string') wholeText('body', body);
  // A Blob has its own type, with the boundary of its parts.
  const type = /^multipart\//i.test(contentType) ? undefined : contentType;
  return { body: body as BodyInit, contentType: type, once: sentOnce(body) };
};
