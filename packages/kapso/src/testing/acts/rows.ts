import type { FakeAct, FakeOutcome, OwnAct } from '@wa-clients/core/testing';

/** An object with members of any names. */
export type Members = Readonly<Record<string, unknown>>;

/** The object under a name, or an empty one. */
export function inner(value: Members | undefined, name: string): Members {
  const found = value?.[name];
  return typeof found === 'object' && found !== null ? (found as Members) : {};
}

/** Whether a value is an object, and no array. */
export function isMembers(value: unknown): value is Members {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Refuses an operation. */
export function refused(status: number, message: string): FakeOutcome {
  return { refused: { status, message } };
}

/** The row of a list at the top that an id in the path means. */
export function rowOnPath(
  { request, rows }: FakeAct,
  collection: string,
  parameter: string,
): Record<string, unknown> | undefined {
  return rows(collection).find(({ id }) => id === request.params[parameter]);
}

/** Changes a row only if nobody else did meanwhile: a stale `lock_version` is refused, and one that is left out is not looked at. */
export const lockedUpdate: OwnAct = ({ row, sent }) => {
  if (!row) return undefined;
  const version = row['lock_version'];
  if (sent['lock_version'] !== undefined && sent['lock_version'] !== version)
    return refused(409, 'lock_version is stale');
  return { row: { lock_version: typeof version === 'number' ? version + 1 : version } };
};

/** Answers with the row that has what is sent, which comes into being where there is none. */
export function upserted(
  { add, now, rows, sent }: FakeAct,
  collection: string,
  { by, change = {} }: { readonly by: readonly string[]; readonly change?: Members },
): FakeOutcome & { readonly isNew: boolean } {
  const known = rows(collection).find((row) => by.every((name) => row[name] === sent[name]));
  if (known) Object.assign(known, change, { updated_at: now });
  return { answer: known ?? add(collection, sent), isNew: !known };
}
