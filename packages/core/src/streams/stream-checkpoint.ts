import { type CallNames, failure } from '../errors/failure.ts';
import { fingerprint } from '../list/fingerprint.ts';

const version = 1;

/** Writes where a stream stands as a text of letters, digits, `-` and `_`. */
export function encodePosition(owner: string, position: unknown): string {
  const json = JSON.stringify([version, owner, position ?? null]);
  let binary = '';
  for (const byte of new TextEncoder().encode(fingerprint(json) + json)) binary += String.fromCharCode(byte);
  return btoa(binary).replace(/[+/=]/g, (char) => ({ '+': '-', '/': '_' })[char] ?? '');
}

/**
 * Reads what `encodePosition` wrote.
 *
 * @throws PaginationError `checkpoint_invalid` when it is damaged or belongs to another stream.
 */
export function decodePosition(text: string, owner: string, names: CallNames): unknown {
  const fail = (what: string) => failure('checkpoint_invalid', names, `the checkpoint ${what}`);
  if (typeof text !== 'string') throw fail('is not a string');
  let json = '';
  let sum: string | undefined;
  try {
    const bytes = atob(text.replace(/[-_]/g, (char) => (char === '-' ? '+' : '/')));
    const plain = new TextDecoder().decode(Uint8Array.from(bytes, (char) => char.charCodeAt(0)));
    sum = plain.slice(0, plain.indexOf('['));
    json = plain.slice(sum.length);
  } catch {
    // Reported below: its fingerprint cannot be right.
  }
  // The fingerprint is of a text that this version wrote, so its members need no check of their own.
  if (sum !== fingerprint(json)) throw fail('is damaged, or that of a list');
  const [writer, writtenFor, position] = JSON.parse(json) as unknown[];
  if (writer !== version || writtenFor !== owner) throw fail('belongs to another stream, or is of another version');
  return position ?? undefined;
}
