import type { FakeCollectionData, FakeOperation } from './fake-description.ts';
import { makeRow, momentLike, stamped } from './make-row.ts';
import { isMembers, memberAt, type Members, withMember } from './places.ts';
import { blankMembers, withMembers } from './project.ts';
import type { Bucket } from './store.ts';
import { scopeMembers, type Store } from './store.ts';

/** Numbers that count what a row has, which is nothing at first. */
const counts = /(^|_)(count|total)(_|$)|Count$|^(numberOf|total)[A-Z]/;

/** Where and when rows change. */
interface Change {
  readonly store: Store;
  readonly time: number;
  /** Members that the request's path tells of a row. */
  readonly params?: Readonly<Record<string, string>>;
}

/** A row as a request makes it: what it sends, what its path tells, and else what a new one has. */
export function newRow(
  sent: unknown,
  { collection, scope }: Bucket,
  { params = {}, store, time }: Change,
): Record<string, unknown> {
  const { id, idForm, row: sample } = collection;
  const given = isMembers(sent) && id !== undefined ? memberAt(sent, id) : undefined;
  // A secret or an event is named by its maker; nobody chooses a UUID.
  const isNamed = typeof given === 'string' && given !== '' && idForm?.alphabet !== 'uuid';
  const numbers = Object.keys(sample).filter((name) => typeof sample[name] === 'number' && counts.test(name));
  const told = Object.entries(params).filter(([name]) => typeof sample[name] === 'string');
  const blank = {
    ...makeRow(collection, 0),
    ...Object.fromEntries(numbers.map((name) => [name, 0])),
    ...store.newNames(collection),
    ...Object.fromEntries(blankMembers(collection).map((name) => [name, null])),
    ...Object.fromEntries(told),
  };
  const row = scopeMembers(collection, scope, blank);
  const made = isMembers(sent) ? withMembers(row, sent, collection) : row;
  const identity = isNamed || id === undefined ? given : store.newId(collection);
  // What happened to it so far happened now; what is to come, and what nobody gave it, is not known.
  const isBegun = (name: string) =>
    /^(created|updated)/.test(name) ||
    !(
      collection.nullable.includes(name) ||
      (isMembers(sent) && Object.hasOwn(sent, name)) ||
      /expire|until/.test(name)
    );
  const whole = id === undefined ? made : withMember(made, id, identity);
  return { ...stamped(whole, collection, time, isBegun) };
}

/** A row with what a request sends of it and what its operation sets; `own` comes last. */
export function changedRow(
  row: Members,
  {
    own,
    sent,
    sets,
  }: { readonly sent: unknown; readonly own: Members | undefined; readonly sets: FakeOperation['sets'] },
  collection: FakeCollectionData,
  time: number,
): Members {
  if (!isMembers(sent) && !sets && !own) return row;
  const given = isMembers(sent) ? sent : {};
  const changed: Record<string, unknown> = { ...withMembers(row, given, collection), ...sets, ...own };
  const status = String(changed['status']);
  const moments = changed['status'] === row['status'] ? [] : [`${status}_at`, `last_${status}_at`, `${status}At`];
  for (const name of moments) {
    if (collection.vary[name] === 'moment' && !Object.hasOwn({ ...given, ...own }, name))
      changed[name] = momentLike(collection.row[name], time);
  }
  return stamped(changed, collection, time, (name) => name.startsWith('updated'));
}
