import type { FakeCollectionData, FakeOperation } from './fake-description.ts';
import { isMembers, type Members } from './places.ts';

/**
 * The first member that a row is sent with in another kind than the rows have it in, where its description says no other: no
 * row can take it.
 */
export function wrongKind(
  sent: Members,
  { mixed = [] }: FakeOperation,
  { free = [], id, row }: FakeCollectionData,
): string | undefined {
  return Object.keys(sent).find((name) => {
    if (name === id || mixed.includes(name) || free.includes(name) || !Object.hasOwn(row, name)) return false;
    return !isAlike(row[name], sent[name]);
  });
}

/** Whether a value is of the kind of a sample, and a list has entries of its kind; null says nothing. */
function isAlike(sample: unknown, value: unknown): boolean {
  if (sample === null || sample === undefined || value === null || value === undefined) return true;
  if (!Array.isArray(sample) || !Array.isArray(value)) return kindOf(sample) === kindOf(value);
  const [first] = sample as unknown[];
  return value.every((one) => isAlike(first, one));
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? 'array' : isMembers(value) ? 'object' : typeof value;
}
