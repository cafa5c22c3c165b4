/** How a list is counted. */
export interface JoinRules<Row> {
  /** Member of the body that holds the rows. */
  readonly name: string;
  /** How many rows of the join a row of the list stands in. */
  readonly rowsOf: (row: Row) => number;
  /** Total that the list always reports, where it does not count. */
  readonly total?: number;
}

/** A page's body, or why there is none. */
export interface PageOutcome {
  readonly body?: unknown;
  readonly refusal?: { readonly status: number; readonly message: string };
}

/**
 * A page of joined rows (stored server): `per_page` and `total` count rows of the join, so a page can hold fewer rows
 * of the list than it was asked for, the row at its edge comes again on the next page, and the total is too high. Past
 * the end there is an empty page with a total of 0.
 */
export function joinedPage<Row>(rows: readonly Row[], query: URLSearchParams, rules: JoinRules<Row>): PageOutcome {
  const [page, size] = [wholeNumber(query.get('page')), wholeNumber(query.get('per_page'))];
  if (page === undefined || page === 0) return refusal(400, 'Invalid page');
  if (size === undefined || size > 50) return refusal(400, 'Invalid per_page');
  // Numbers below are not checked, and so reach the database.
  if (size < 0) return refusal(500, 'pq: LIMIT must not be negative');
  const start = (page - 1) * size;
  if (start < 0) return refusal(500, 'pq: OFFSET must not be negative');
  const found: Row[] = [];
  let position = 0;
  for (const row of rows) {
    const next = position + rules.rowsOf(row);
    if (position < start + size && next > start) found.push(row);
    position = next;
  }
  const total = found.length === 0 ? 0 : (rules.total ?? position);
  return { body: { [rules.name]: found, paginationMeta: { page, per_page: size, total } } };
}

function refusal(status: number, message: string): PageOutcome {
  return { refusal: { status, message } };
}

function wholeNumber(text: string | null): number | undefined {
  return text !== null && /^-?\d+$/.test(text) ? Number(text) : undefined;
}
