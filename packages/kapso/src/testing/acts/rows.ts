import type { FakeAct, FakeOutcome, OwnAct } from '@wa-clients/core/testing';

/** Object with arbitrary fields. */
export type Members = Readonly<Record<string, unknown>>;

/** Returns the object in a field, or an empty object. */
export function inner(value: Members | undefined, name: string): Members {
  const found = value?.[name];
  return typeof found === 'object' && found !== null ? (found as Members) : {};
}

/** Whether a value is an object and not an array. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Rejects an operation. */
export function refused(status: number, message: string): FakeOutcome {
  return { refused: { status, message } };
}

/** Returns the row of a top-level list with the id in the path. */
export function rowOnPath(
  { request, rows }: FakeAct,
  collection: string,
  parameter: string,
): Record<string, unknown> | undefined {
  return rows(collection).find(({ id }) => id === request.params[parameter]);
}

/** Updates a row unless `lock_version` is outdated; without `lock_version` no check takes place. */
export const lockedUpdate: OwnAct = ({ row, sent }) => {
  if (!row) return undefined;
  const version = row['lock_version'];
  if (sent['lock_version'] !== undefined && sent['lock_version'] !== version)
    return refused(409, 'lock_version is stale');
  return { row: { lock_version: typeof version === 'number' ? version + 1 : version } };
};

/** Returns the row that matches the request body, and creates it if there is none. */
export function upserted(
  { add, now, rows, sent }: FakeAct,
  collection: string,
  { by, change = {} }: { readonly by: readonly string[]; readonly change?: Members },
): FakeOutcome & { readonly isNew: boolean } {
  const known = rows(collection).find((row) => by.every((name) => row[name] === sent[name]));
  if (known) Object.assign(known, change, { updated_at: now });
  return { answer: known ?? add(collection, sent), isNew: !known };
}
