/** An id, as every row of the service has one. */
export const id = '5f0e2d6a-3b1c-4c8e-9a57-0d8f4b2c6e11';
/** Another. */
export const other = '9c1d7e42-6a0b-4f35-8e21-7b3a5d9c0f64';
/** A period. */
export const period = { from: '2026-05-01T00:00:00Z', to: '2026-06-01T00:00:00Z' };
/** The period in a query. */
export const periodQuery = 'from=2026-05-01T00%3A00%3A00Z&to=2026-06-01T00%3A00%3A00Z';
/** The first page in a query. */
export const firstPage = 'page=1&per_page=50';
