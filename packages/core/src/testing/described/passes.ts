import type { FakeCollectionData } from './fake-description.ts';
import { isMembers, type Members } from './places.ts';

/** Filters of a collection that its members do not tell, by their names. */
export type OwnFilters = Readonly<Record<string, (row: Members, text: string, rows: readonly Members[]) => boolean>>;

/** What rows are picked from, and the filters of the provider's own. */
interface Picked {
  readonly own?: OwnFilters | undefined;
  readonly rows?: readonly Members[];
}

/** Whether a row passes a filter of the query; `texts` are the values that were sent under its name. */
type Filter = (row: Members, texts: readonly string[]) => boolean;

/**
 * Whether a row passes the filters of a query.
 *
 * A filter is told by the members of the collection's sample: one of its name, be it written in another case, must equal
 * it, in the row or in the one object of the row that has it; `…_contains` asks for a part of a text, `…_after` and
 * `…_before` for a moment. What no member answers passes. The collection's own filters come first.
 */
export function passes(
  row: Members,
  query: URLSearchParams,
  { row: sample }: FakeCollectionData,
  { own = {}, rows = [] }: Picked = {},
): boolean {
  return [...new Set(query.keys())].every((name) => {
    if (Object.hasOwn(own, name)) return own[name]?.(row, query.get(name) ?? '', rows) ?? true;
    return filterOf(name, sample)?.(row, query.getAll(name)) ?? true;
  });
}

function filterOf(name: string, sample: Members): Filter | undefined {
  const camelCase = name.replaceAll(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());
  const member = [name, camelCase].find((one) => Object.hasOwn(sample, one));
  if (member !== undefined) return equals((row) => row[member]);
  const [, contained = ''] = /^(.+)_contains$/.exec(name) ?? [];
  if (typeof sample[contained] === 'string') return contains(contained);
  const [, moment = '', side] = /^(.+)_(after|before)$/.exec(name) ?? [];
  const at = [`${moment}_at`, moment].find((one) => isMoment(sample[one]));
  if (at !== undefined) return side === 'after' ? since(at, 1) : since(at, -1);
  const [holder, ...others] = Object.keys(sample).filter((one) => {
    const inner = sample[one];
    return isMembers(inner) && Object.hasOwn(inner, name);
  });
  // Of two objects that have such a member nobody knows which one is meant.
  if (holder === undefined || others.length > 0) return undefined;
  return equals((row) => {
    const inner = row[holder];
    return isMembers(inner) ? inner[name] : undefined;
  });
}

function equals(valueOf: (row: Members) => unknown): Filter {
  return (row, texts) => {
    const value = valueOf(row);
    return (typeof value === 'object' && value !== null) || texts.includes(String(value));
  };
}

function contains(member: string): Filter {
  return (row, [text = '']) => {
    const value = row[member];
    return typeof value === 'string' && value.toLowerCase().includes(text.toLowerCase());
  };
}

/** Rows whose moment lies beyond that of the query: later for 1, earlier for -1. */
function since(member: string, sign: 1 | -1): Filter {
  return (row, [text = '']) => {
    const bound = momentOf(text);
    // A text that tells no moment is refused before, or means nothing.
    return Number.isNaN(bound) || (momentOf(row[member]) - bound) * sign > 0;
  };
}

function isMoment(value: unknown): boolean {
  return typeof value === 'string' && /^\d{4}-\d\d-\d\d[Tt ]/.test(value) && !Number.isNaN(Date.parse(value));
}

function momentOf(value: unknown): number {
  return typeof value === 'string' ? Date.parse(value) : Number.NaN;
}
