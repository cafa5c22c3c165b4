import type { FakeCollectionData } from './fake-description.ts';
import { isMembers, memberAt, type Members, withMember } from './places.ts';

interface Projection {
  /** Row that the rows of the start were made from. */
  readonly start: Members;
  readonly blank?: readonly string[];
  readonly keeps?: readonly string[] | undefined;
}

/**
 * A row in the form of a sample: the sample's members, with the row's values wherever they are of the same kind.
 *
 * A response can show less of a row than its collection holds, or show parts of it in another form; the members in `keeps`
 * stay as they are in the sample, those in `blank` may be null in it. A list of objects that was sent is shown as it was sent:
 * its entries need not have the form of the first one.
 */
export function projectRow(sample: unknown, row: Members, { blank = [], keeps = [], start }: Projection): unknown {
  const known = Object.fromEntries(Object.entries(row).filter(([name]) => !keeps.includes(name)));
  const made = project(sample, known, start);
  if (!isMembers(made)) return made;
  const isBlank = (name: string) => blank.includes(name) && row[name] === null && !keeps.includes(name);
  return Object.fromEntries(Object.entries(made).map(([name, one]) => [name, isBlank(name) ? null : one]));
}

/** Members of a row that are null as long as nobody gives them, in every response. */
export function blankMembers({ id, nullable, told = [] }: FakeCollectionData): string[] {
  return nullable.filter((name) => name !== id && !told.includes(name));
}

function project(sample: unknown, value: unknown, start: unknown): unknown {
  if (isMembers(sample) && isMembers(value)) {
    if (Object.keys(sample).length === 0) return value;
    const before = isMembers(start) ? start : {};
    const entries = Object.entries(sample).map(([name, one]) => [
      name,
      Object.hasOwn(value, name) ? project(one, value[name], before[name]) : one,
    ]);
    return Object.fromEntries(entries) as Members;
  }
  if (Array.isArray(sample) && Array.isArray(value)) {
    if (value.some(isMembers) && JSON.stringify(value) !== JSON.stringify(start)) return value;
    return sample.length === 0 ? [] : value.map((one) => project(sample[0], one, undefined));
  }
  return kindOf(sample) === kindOf(value) ? value : sample;
}

/**
 * A row with the members of a request: those that the row has, of the kind that it has them in.
 *
 * What the description does not know of a row is dropped, as a service would; ids stay as they are.
 */
export function withMembers(row: Members, members: Members, collection: FakeCollectionData): Members {
  const { free = [], id, nullable, row: sample } = collection;
  const isOpen = Object.keys(sample).length === 0;
  const changed: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(members)) {
    if (name === id) continue;
    if (isOpen) changed[name] = value;
    else if (!Object.hasOwn(sample, name)) continue;
    else if (value === null) {
      if (nullable.includes(name)) changed[name] = null;
    } else if (free.includes(name) && isMembers(value)) changed[name] = value;
    else changed[name] = taken(sample[name], row[name], value);
  }
  const made = { ...row, ...changed };
  const isInside = id !== undefined && !Object.hasOwn(row, id) && memberAt(row, id) !== undefined;
  return isInside ? withMember(made, id, memberAt(row, id)) : made;
}

/** The new value where it is of the kind that the sample has, else the old one. */
function taken(sample: unknown, old: unknown, value: unknown): unknown {
  if (sample === null || sample === undefined) return value;
  if (isMembers(sample) && isMembers(value)) {
    const entries = Object.entries(value).filter(([name]) => Object.hasOwn(sample, name));
    const before = isMembers(old) ? old : sample;
    return {
      ...before,
      ...Object.fromEntries(entries.map(([name, one]) => [name, taken(sample[name], before[name], one)])),
    };
  }
  if (Array.isArray(sample) && Array.isArray(value)) {
    const [first] = sample as unknown[];
    // Objects as they were sent: the entries of a list can be of several forms, and the sample has but one.
    return value.every((one) => first !== undefined && kindOf(one) === kindOf(first)) ? value : old;
  }
  return kindOf(sample) === kindOf(value) ? value : old;
}

function kindOf(value: unknown): string {
  return value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value;
}
