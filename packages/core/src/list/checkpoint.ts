import { copyError } from '../errors/copy-error.ts';
import { type CallNames, failure } from '../errors/failure.ts';
import { isBranded } from '../errors/wa-error.ts';
import { version, versionWithFilters } from './bounds.ts';
import { fingerprint } from './fingerprint.ts';
import type { Position } from './strategy.ts';

/** What a checkpoint says: a place between two rows of one list. */
export interface Checkpoint {
  /** Provider, operation and fingerprint of the filters that it belongs to. */
  readonly list: string;
  /** Page size of the walk; numbered pages are meaningless under another. */
  readonly size: number;
  /** Start of the page to go on with; null for the first page of a cursor walk, and behind the last page. */
  readonly next: Position | null;
  /** Start of the page before, for going back; null where there is none, false where the provider did not say. */
  readonly previous: Position | null | false;
  /** Whether `next` leads towards the start: the walk that the checkpoint was made in went backward. */
  readonly backward: boolean;
  /** Items of the page to go on with that were handed out already. */
  readonly offset: number;
  /** Fingerprints of the rows of the page before, where rows can come twice. */
  readonly seen: readonly string[];
  /** Whether the walk is over. */
  readonly ended: boolean;
  /** Filters that the page's cursor belongs to beside the caller's, where the walk began within the list. */
  readonly filters?: Readonly<Record<string, string>> | undefined;
}

/** Writes a checkpoint as a text of letters, digits, `-` and `_`. */
export function encodeCheckpoint(checkpoint: Checkpoint): string {
  const { list, size, next, previous, backward, offset, seen, ended, filters } = checkpoint;
  const fields = [list, size, next, previous, backward, offset, seen, ended];
  const json = JSON.stringify(filters ? [versionWithFilters, ...fields, filters] : [version, ...fields]);
  // JSON writes half a letter as its number, so that there is none to stumble over.
  return btoa(unescape(encodeURIComponent(fingerprint(json) + json))).replace(
    /[+/=]/g,
    (char) => ({ '+': '-', '/': '_' })[char] ?? '',
  );
}

/**
 * Reads a checkpoint.
 *
 * @throws PaginationError `checkpoint_invalid` when it is damaged or belongs to another provider, operation or filters.
 */
export function decodeCheckpoint(text: string, owner: string, names: CallNames): Checkpoint {
  const fail = (what: string) => failure('checkpoint_invalid', names, `the checkpoint ${what}`);
  if (typeof text !== 'string') throw fail('is not a string');
  let json = '';
  let sum: string | undefined;
  try {
    const plain = decodeURIComponent(escape(atob(text.replace(/[-_]/g, (char) => (char === '-' ? '+' : '/')))));
    sum = plain.slice(0, plain.indexOf('['));
    json = plain.slice(sum.length);
  } catch {
    // Reported below: its fingerprint cannot be right.
  }
  // The fingerprint is of a text that this version wrote, so its members need no check of their own.
  if (sum !== fingerprint(json)) throw fail('is damaged');
  const [writer, list, size, next, previous, backward, offset, seen, ended, filters] = JSON.parse(json);
  if (writer !== (filters ? versionWithFilters : version)) throw fail('is of another version');
  if (list !== owner) throw fail('is of another provider, operation or filters');
  return { list, size, next, previous, backward, offset, seen, ended, filters };
}

/**
 * Gives an error of the middle of a walk the place to go on from. As a copy: another walk may fail with the very same
 * object, such as the failure of a token that both wait for, and goes on from somewhere else.
 */
export function withCheckpoint(error: unknown, checkpoint: string): unknown {
  return isBranded(error) ? copyError(error, { checkpoint }) : error;
}
