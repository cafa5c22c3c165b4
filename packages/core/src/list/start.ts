import { failure, namesOf } from '../errors/failure.ts';
import { checkOptions } from '../options/check-options.ts';
import { callOptionNames, listOptionNames } from '../options/option-names.ts';
import { checkInput } from '../request/check-input.ts';
import { tagOf } from '../tag-of.ts';
import { elapsedNow, systemClock } from '../transport/clock.ts';
import { type Checkpoint, decodeCheckpoint } from './checkpoint.ts';
import { copyFilter } from './copy-filter.ts';
import { filtersFingerprint } from './fingerprint.ts';
import type { Position } from './strategy.ts';
import type { WalkInput } from './walk-input.ts';
import type { WalkStart } from './walk-start.ts';

// Made once: to split a text that is known is cheap.
const allNames = /* @__PURE__ */ [callOptionNames, listOptionNames].join(' ');

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
  checkOptions(options, allNames, fail);
  const { deadlineMs, direction, resume } = options;
  const strategy = operation.pagination;
  const stray = strategy.parameters.find((name) => filters[name] !== undefined);
  if (stray !== undefined) throw fail(`"${stray}" belongs to the walk; use pageSize and resume instead`);
  checkInput(operation, filters, fail);
  const maximum = operation.maximum ?? strategy.maximum;
  const whole = (name: keyof typeof options, least: number, most: number, usual: number): number => {
    const value = options[name] ?? usual;
    if (Number.isSafeInteger(value) && (value as number) >= least && (value as number) <= most) return value as number;
    throw fail(`${name} must be a whole number from ${least} to ${most}`);
  };
  const maxPages = whole('maxPages', 1, Infinity, 10_000);
  const concurrency = whole('concurrency', 1, strategy.lookahead || operation.sideBySide ? 16 : 1, 1);
  whole('prefetch', 0, 16, 0);
  if (deadlineMs != null && !(deadlineMs >= 0)) throw fail('deadlineMs must be a number from 0');
  const backward = direction === 'backward';
  if (!backward && (direction ?? 'forward') !== 'forward') throw fail('direction must be forward or backward');
  if (backward && !strategy.reversible) throw fail('this list can only be read forward');
  // Before the first page there is nothing.
  if (backward && resume == null) throw fail('direction backward requires resume');
  const list = `${definition.provider} ${operation.name} ${fingerprintOf(filters, fail)}`;
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
  const found: Checkpoint = resume == null ? first : decodeCheckpoint(resume, list, names);
  const size = whole('pageSize', 1, maximum, found.size);
  // A page number, or a place within a page, means another row under another page size.
  if (resume != null && size !== found.size && (strategy.first !== null || found.offset > 0)) {
    throw failure('checkpoint_invalid', names, `the checkpoint needs pageSize ${found.size}`);
  }
  const { next, previous } = found;
  if (backward !== found.backward && previous === false) {
    throw failure('checkpoint_invalid', names, 'the provider did not say what comes before the page of the checkpoint');
  }
  // The other way round, a walk begins at the near edge of the page read last.
  const turned = backward !== found.backward && {
    next: previous as Position | null,
    previous: next,
    backward,
    offset: 0,
    ended: previous === null,
  };
  const walkEnd = deadlineMs == null ? undefined : elapsedNow(internals.options.clock ?? systemClock) + deadlineMs;
  const checkpoint = { ...found, size, ...turned };
  return {
    names,
    strategy,
    backward,
    maxPages,
    concurrency,
    checkpoint,
    filters: copyFilter(filters) as typeof filters,
    options: { ...options },
    pages: 0,
    walkEnd,
  };
}

function fingerprintOf(filters: WalkInput['filters'], fail: (what: string) => Error): string {
  try {
    if (tagOf(filters) === 'Object') return filtersFingerprint(filters);
  } catch {
    // Reported below, like all other filters that cannot be sent.
  }
  throw fail('filters must be an object without circular references');
}
