// A test's types hold these against the options themselves.

/** Options of a client. */
export const clientOptionNames =
  'apiKey baseUrl allowHttp fetch timeout retry headers fetchOptions limiter maxBodyBytes parseJson validate hooks clock';

/** Options of a call. */
export const callOptionNames = 'signal timeout retry headers fetchOptions idempotencyKey';

/** Options of a list beside those of a call. */
export const listOptionNames = 'pageSize resume direction prefetch concurrency maxPages deadlineMs';
