import { tagOf } from '../tag-of.ts';
import type { BodyEncoder } from './body-encoder.ts';
import { wholeText } from './encode.ts';
import { ownStream } from './own-stream.ts';
import { sentOnce } from './sent-once.ts';

/**
 * Sends a text, bytes or a stream as they are. Generated operations refer to it.
 *
 * @throws Error, for the caller to name the call, about any other object, which would be sent as a text without its content, and
 * about half a letter.
 */
export const asGiven: BodyEncoder = (body, contentType) => {
  const once = sentOnce(body);
  // By what they can do: not on every platform do forms and files say what they are. Arrays alone can be sliced as well.
  const { append, slice } = Object(body) as { readonly append?: unknown; readonly slice?: unknown };
  const isContent = once || ArrayBuffer.isView(body) || typeof (append ?? slice) === 'function';
  if (!(isContent || (Object(body) !== body && body !== null)) || Array.isArray(body))
    throw new Error(`the body must be a string, bytes, a stream or a form, and not ${tagOf(body)}`);
  if (typeof body === 'string') wholeText('body', body);
  // A Blob has its own type, with the boundary of its parts.
  const type = /^multipart\//i.test(contentType) ? undefined : contentType;
  return { body: (once ? ownStream(body) : body) as BodyInit, contentType: type, once };
};
