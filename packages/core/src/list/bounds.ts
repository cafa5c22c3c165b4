// In a module without imports, where minifiers put the numbers in place of their names.

/** Pages in a row that may be without a new row. */
export const mostEmptyPages = 100;
/** Version of checkpoints. */
export const version = 2;
/** Version of checkpoints with filters: a walk that knows no such filters would send the cursor without them. */
export const versionWithFilters = 3;
/** Rows that may wait to be handed out where several requests read a list. */
export const mostRows = 10_000;
