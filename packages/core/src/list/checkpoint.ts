import { PaginationError } from '../errors/errors.ts';
import type { Position } from './strategy.ts';

/** What a checkpoint says: a place between two rows of one list. */
export interface Checkpoint {
  /** Operation and fingerprint of the filters that it belongs to. */
  readonly list: string;
  /** Page size of the walk; numbered pages are meaningless under another. */
  readonly size: number;
  /** Start of the page to go on with; null for the first page of a cursor walk, and behind the last page. */
  readonly next: Position | null;
  /** Start of the page before, for going back. */
  readonly previous: Position | null;
  /** Items of the page to go on with that were handed out already. */
  readonly offset: number;
  /** Fingerprints of the rows of the page before, where rows can come twice. */
  readonly seen: readonly string[];
  /** Whether the walk is over. */
  readonly ended: boolean;
}

const version = 1;

/** Writes a checkpoint as a text of letters, digits, `-` and `_`. */
export function encodeCheckpoint({ list, size, next, previous, offset, seen, ended }: Checkpoint): string {
  const bytes = new TextEncoder().encode(JSON.stringify([version, list, size, next, previous, offset, seen, ended]));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
}

/**
 * Reads a checkpoint.
 *
 * @throws PaginationError `checkpoint_invalid` when it is damaged or belongs to another operation or other filters.
 */
export function decodeCheckpoint(text: string, list: string, operation: string): Checkpoint {
  const fail = (what: string) =>
    new PaginationError('checkpoint_invalid', `${operation}: the checkpoint ${what}.`, { operation });
  let parts: unknown;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (char) => char.charCodeAt(0));
    parts = JSON.parse(new TextDecoder().decode(bytes));
  } catch {
    throw fail('is damaged');
  }
  if (!Array.isArray(parts) || parts[0] !== version) throw fail('is damaged or of another version');
  const [, owner, size, next, previous, offset, seen, ended] = parts as unknown[];
  if (owner !== list) throw fail('belongs to another operation or to other filters');
  if (
    !isPosition(next) ||
    !isPosition(previous) ||
    !isCount(size) ||
    !isCount(offset) ||
    !isTexts(seen) ||
    typeof ended !== 'boolean'
  ) {
    throw fail('is damaged');
  }
  return { list, size, next, previous, offset, seen, ended };
}

function isPosition(value: unknown): value is Position | null {
  return value === null || typeof value === 'string' || isCount(value);
}

function isCount(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) >= 0;
}

function isTexts(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}
