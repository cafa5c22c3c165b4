import { PaginationError, RequestInvalidError } from '../errors/errors.ts';
import { type Checkpoint, decodeCheckpoint } from './checkpoint.ts';
import { filtersFingerprint } from './fingerprint.ts';
import type { Strategy } from './strategy.ts';
import type { WalkInput } from './walk-input.ts';

/** Where and how a walk begins, all options checked. */
export interface WalkStart {
  readonly strategy: Strategy;
  readonly backward: boolean;
  readonly maxPages: number;
  readonly checkpoint: Checkpoint;
}

const mostAhead = 16;

/**
 * Checks filters and options and finds the start of a walk.
 *
 * @throws RequestInvalidError for an option out of its range or a paging parameter among the filters.
 * @throws PaginationError `checkpoint_invalid` for a checkpoint that does not fit.
 */
export function startOf({ internals, operation, filters, options }: WalkInput): WalkStart {
  const fail = (what: string) =>
    new RequestInvalidError('request_invalid', `${operation.name}: ${what}.`, { operation: operation.name });
  const strategy = internals.definition.pagination[operation.pagination];
  if (!strategy) throw fail(`the client has no pagination strategy "${operation.pagination}"`);
  const stray = Object.keys(filters).find((name) => strategy.parameters.includes(name));
  if (stray !== undefined) throw fail(`"${stray}" belongs to the walk; use pageSize and resume instead`);
  const maximum = operation.maximum ?? strategy.maximum;
  const { direction = 'forward', maxPages = 10_000, pageSize, prefetch = 0, resume } = options;
  const whole = (name: string, value: number, least: number, most: number) => {
    if (!Number.isSafeInteger(value) || value < least || value > most) {
      throw fail(`${name} must be a whole number from ${least} to ${most}`);
    }
  };
  if (pageSize !== undefined) whole('pageSize', pageSize, 1, maximum);
  whole('maxPages', maxPages, 1, Number.MAX_SAFE_INTEGER);
  whole('prefetch', prefetch, 0, mostAhead);
  const backward = direction === 'backward';
  if (backward && !strategy.reversible) throw fail('this list can only be read forward');
  const list = `${operation.name} ${filtersFingerprint(filters)}`;
  if (resume === undefined) {
    const size = pageSize ?? maximum;
    const checkpoint = { list, size, next: strategy.first, previous: null, offset: 0, seen: [], ended: false };
    return { strategy, backward, maxPages, checkpoint };
  }
  const read = decodeCheckpoint(resume, list, operation.name);
  const size = pageSize ?? read.size;
  // A page number, or a place within a page, means another row under another page size.
  if (size !== read.size && (strategy.first !== null || read.offset > 0)) {
    throw new PaginationError('checkpoint_invalid', `${operation.name}: the checkpoint needs pageSize ${read.size}.`, {
      operation: operation.name,
    });
  }
  if (!backward) return { strategy, backward, maxPages, checkpoint: { ...read, size } };
  const turned = { ...read, size, next: read.previous, previous: read.next, offset: 0, ended: read.previous === null };
  return { strategy, backward, maxPages, checkpoint: turned };
}
