/** How the simulated provider pages. */
export type Kind = 'after' | 'token' | 'numbered' | 'numbered-empty';

/** What the provider scans: a row, or one of several joined rows with the same id; a hidden one is scanned but not given. */
export interface Entry {
  readonly id: string;
  /** Place in the provider's order. */
  readonly rank: number;
  readonly hidden: boolean;
}

/** What goes wrong instead of one answer. */
export type Fault =
  | { readonly kind: 'status'; readonly status: number; readonly retryAfter?: number }
  | { readonly kind: 'reset' | 'hang' | 'html' | 'cut-json' }
  | { readonly kind: 'shape'; readonly data: unknown };

/** A provider's mistake: the page that starts at entry `at` names the page that starts at entry `to` as the next one. */
interface Loop {
  readonly at: number;
  readonly to: number;
  /** Whether the cursor is spelled differently each time, so that nothing but a page limit ends the walk. */
  readonly fresh: boolean;
}

/** A provider, its data and its moods. */
export interface World {
  readonly kind: Kind;
  readonly entries: readonly Entry[];
  /** Whether a full last page still has a cursor, so that an empty page comes behind it. */
  readonly lazyEnd: boolean;
  /** How a cursor provider says that there is no next page. */
  readonly endMark: 'null' | 'empty' | 'missing';
  /** Flag of a token provider: none, beside the end mark, or alone, with a cursor that is still set at the end. */
  readonly flag: 'none' | 'beside' | 'alone';
  readonly total: 'right' | 'wrong';
  readonly loop?: Loop | undefined;
  /** Faults of the first, second, … place that the provider is asked for, one for each asking. */
  readonly faults: readonly (readonly Fault[])[];
  /** Milliseconds that an answer takes. */
  readonly latencyMs: number;
  /** Whether the connection goes on after it was aborted. */
  readonly deaf: boolean;
}

/** Whether pages have numbers. */
export function isNumbered({ kind }: Pick<World, 'kind'>): boolean {
  return kind === 'numbered' || kind === 'numbered-empty';
}

/** The ids that a stretch of entries shows, each once. */
export function idsOf(entries: readonly Entry[]): string[] {
  return [...new Set(entries.filter(({ hidden }) => !hidden).map(({ id }) => id))];
}
