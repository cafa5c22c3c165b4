import { change, html, redirect, status, wrongShape } from './faults/answer.ts';
import { reset, resetBody, stallBody, stallHeaders, truncate } from './faults/connection.ts';
import { emptyPage, repeatCursor } from './faults/page.ts';
import { drip, oversize } from './faults/size-and-pace.ts';

/**
 * Creates faults for a fake.
 *
 * The faults `status`, `html`, `wrongShape`, `redirect`, `reset` and `stallHeaders` replace the route: the request has
 * no effect. The other faults disturb the regular response after the request was processed.
 *
 * @example
 * fake.fail('contacts.list', fault.status(429, { retryAfter: 1 }), fault.reset());
 */
export const fault = {
  /** A response with that status; without a body, the fake uses the provider's error body. */
  status,
  /** An HTML page, with status 200 by default. */
  html,
  /** A 200 response with JSON of the wrong shape: `{}` or the given body. */
  wrongShape,
  /** A redirect with that `Location`: a path, another origin, or a URL without TLS. */
  redirect,
  /** The regular response with its body transformed by the function. */
  change,
  /** A dropped connection: fetch rejects, a loopback socket is destroyed, msw answers with a network error. */
  reset,
  /** A connection that drops after the headers and half of the body, without a declared length. */
  resetBody,
  /** A body that ends after half of its declared length. */
  truncate,
  /** No response until the client gives up or the server closes. */
  stallHeaders,
  /** The headers and half of the body, then nothing until the client gives up or the server closes. */
  stallBody,
  /** The regular JSON response, padded to at least that many bytes; `declared: false` omits the Content-Length. */
  oversize,
  /** The regular response in chunks of that many bytes, that many milliseconds apart on the fake's clock. */
  drip,
  /** A page without its items but with its pagination fields; only for lists of the fake. */
  emptyPage,
  /** Applies to the next request with a cursor, and returns the same cursor as the next one. */
  repeatCursor,
};
