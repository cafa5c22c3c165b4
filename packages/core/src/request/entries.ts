import { hasMembers } from '../tag-of.ts';
import { encodeJson } from './encode.ts';

/** An entry of a list, which has no key, or of an object. */
export type Entry = readonly [key: string | undefined, value: unknown];

/** The entries of a list or an object, without those that are null; undefined for a text, number, boolean or date. */
export function entriesOf(value: unknown): readonly Entry[] | undefined {
  if (!hasMembers(value)) return undefined;
  const isList = Array.isArray(value);
  return Object.entries(value)
    .filter(([, one]) => one !== undefined && one !== null)
    .map(([key, one]: [string, unknown]) => [isList ? undefined : key, one]);
}

/** A value as an entry of a style that has no form for lists and objects within others: those are JSON. */
export function flat(value: unknown): unknown {
  return entriesOf(value) ? encodeJson(value) : value;
}
