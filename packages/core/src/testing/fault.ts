import { change, html, redirect, status, wrongShape } from './faults/answer.ts';
import { reset, resetBody, stallBody, stallHeaders, truncate } from './faults/connection.ts';
import { emptyPage, repeatCursor } from './faults/page.ts';
import { drip, oversize } from './faults/size-and-pace.ts';

/**
 * Makes faults for a fake.
 *
 * The faults of a status, a page of HTML, another shape, a redirect, a reset and stalled headers come in place of the
 * route: nothing is carried out. The others spoil the real answer on its way, after the request was carried out.
 *
 * @example
 * fake.fail('contacts.list', fault.status(429, { retryAfter: 1 }), fault.reset());
 */
export const fault = {
  /** An answer with that status; without a body the fake words it as its provider does. */
  status,
  /** A page of HTML, with status 200 unless another is given. */
  html,
  /** A 200 with JSON of another shape: `{}`, or the body that is given. */
  wrongShape,
  /** A redirect with that `Location`: a path, another origin, an address without TLS. */
  redirect,
  /** The real answer with what the function makes of its body. */
  change,
  /** A dropped connection: fetch rejects, a loopback socket is destroyed, msw answers with a network error. */
  reset,
  /** A connection that drops after the headers and half of the body, whose length was not declared. */
  resetBody,
  /** A body that ends half way although its declared length promised more. */
  truncate,
  /** No answer at all, until the client gives up or the server closes. */
  stallHeaders,
  /** The headers and half of the body, then silence, until the client gives up or the server closes. */
  stallBody,
  /** The real answer as a body of at least that many bytes, still the same JSON; `declared: false` hides its length. */
  oversize,
  /** The real answer in chunks of that many bytes, that many milliseconds apart by the fake's clock. */
  drip,
  /** A page without its rows that says what it said of the next page; only for the lists that the fake knows. */
  emptyPage,
  /** Waits for a page that is asked for by a cursor, and gives this very cursor again as the next one. */
  repeatCursor,
};
