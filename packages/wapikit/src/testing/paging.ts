/** Counting rules of a list. */
export interface JoinRules<Row> {
  /** Field of the body that contains the rows. */
  readonly name: string;
  /** Number of joined rows per row of the list. */
  readonly rowsOf: (row: Row) => number;
  /** Most rows of a page that the list takes. Default 50, with page 0 refused; Infinity where nothing is checked. */
  readonly most?: number;
  /** Fixed total of a list that does not count. */
  readonly total?: number;
}

/** Body of a page, or the error instead of it. */
export interface PageOutcome {
  readonly body?: unknown;
  readonly refusal?: { readonly status: number; readonly message: string };
}

/**
 * Returns a page of joined rows (open-source server): `per_page` and `total` count joined rows, so a page can contain
 * fewer items than requested, the last item can repeat on the next page, and the total is too high. Past the end, the
 * page is empty and the total is 0.
 */
export function joinedPage<Row>(rows: readonly Row[], query: URLSearchParams, rules: JoinRules<Row>): PageOutcome {
  const [page, size] = [wholeNumber(query.get('page')), wholeNumber(query.get('per_page'))];
  const { most = 50 } = rules;
  if (page === undefined || (page === 0 && Number.isFinite(most))) return refusal(400, 'Invalid page');
  if (size === undefined || size > most) return refusal(400, 'Invalid per_page');
  // Lower numbers are not validated and reach the database.
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
