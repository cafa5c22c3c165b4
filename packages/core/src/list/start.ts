import { failure, namesOf } from '../errors/failure.ts';
import type { CallNames } from '../errors/failure.ts';
import { type Checkpoint, decodeCheckpoint } from './checkpoint.ts';
import { filtersFingerprint } from './fingerprint.ts';
import type { Strategy } from './strategy.ts';
import type { WalkInput } from './walk-input.ts';

/** Where and how a walk begins, all options checked. */
export interface WalkStart {
  readonly names: CallNames;
  readonly strategy: Strategy;
  readonly backward: boolean;
  readonly maxPages: number;
  readonly concurrency: number;
  readonly checkpoint: Checkpoint;
}

/**
 * Checks filters and options and finds the start of a walk.
 *
 * @throws RequestInvalidError for an option out of its range or a paging parameter among the filters.
 * @throws PaginationError `checkpoint_invalid` for a checkpoint that does not fit.
 */
export function startOf({ internals, operation, filters, options }: WalkInput): WalkStart {
  const { definition } = internals;
  const names = namesOf(definition, operation);
  const fail = (what: string) => failure('request_invalid', names, what);
  const strategy = operation.pagination;
  const stray = strategy.parameters.find((name) => filters[name] !== undefined);
  if (stray !== undefined) throw fail(`"${stray}" belongs to the walk; use pageSize and resume instead`);
  const maximum = operation.maximum ?? strategy.maximum;
  const whole = (name: keyof typeof options, least: number, most: number, usual: number): number => {
    const value = options[name] ?? usual;
    if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
    throw fail(`${name} must be a whole number from ${least} to ${most}`);
  };
  const maxPages = whole('maxPages', 1, Number.MAX_SAFE_INTEGER, 10_000);
  const concurrency = whole('concurrency', 1, strategy.lookahead ? 16 : 1, 1);
  whole('prefetch', 0, 16, 0);
  if (options.deadlineMs !== undefined && !(options.deadlineMs >= 0)) throw fail('deadlineMs must be a number from 0');
  const backward = options.direction === 'backward';
  if (backward && !strategy.reversible) throw fail('this list can only be read forward');
  // Before the first page there is nothing.
  if (backward && options.resume === undefined) throw fail('a list is read backward from a checkpoint: give resume');
  const list = `${operation.name} ${filtersFingerprint(filters)}`;
  const first = {
    list,
    size: maximum,
    next: strategy.first,
    previous: null,
    backward,
    offset: 0,
    seen: [],
    ended: false,
  };
  const { resume } = options;
  const found: Checkpoint = resume === undefined ? first : decodeCheckpoint(resume, list, names);
  const size = whole('pageSize', 1, maximum, found.size);
  // A page number, or a place within a page, means another row under another page size.
  if (resume !== undefined && size !== found.size && (strategy.first !== null || found.offset > 0)) {
    throw failure('checkpoint_invalid', names, `the checkpoint needs pageSize ${found.size}`);
  }
  const { next, previous } = found;
  // The other way round, a walk begins at the near edge of the page read last.
  const turned = backward !== found.backward && {
    next: previous,
    previous: next,
    backward,
    offset: 0,
    ended: previous === null,
  };
  return { names, strategy, backward, maxPages, concurrency, checkpoint: { ...found, size, ...turned } };
}
