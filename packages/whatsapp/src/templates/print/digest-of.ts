import { sha256 } from '@wa-clients/core';

/** Digest of a value whose fields may stand in any order: ten hexadecimal digits of the SHA-256 of its JSON. */
export function digestOf(value: unknown): string {
  const digest = sha256();
  digest.add(new TextEncoder().encode(JSON.stringify(value, inOrder)));
  return Array.from(digest.digest().slice(0, 5), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An object with its fields in the order of their names, and without samples, whose URLs change with each list. */
function inOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const fields = Object.entries(value).filter(([name]) => name !== 'example');
  return Object.fromEntries(fields.toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
