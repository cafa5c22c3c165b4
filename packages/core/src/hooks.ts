import type { WaError } from './errors/wa-error.ts';

/** Operation of a hook event. */
interface OperationEvent {
  /** Provider id, for example `kapso`. */
  readonly provider: string;
  /** Public operation name, for example `contacts.list`, or `raw`. */
  readonly operation: string;
  /** HTTP method, upper case. */
  readonly method: string;
  /** Path template, without values. */
  readonly path: string;
}

/** Call of a hook event. */
export interface CallEvent extends OperationEvent {
  /** Number of the call, unique in this process and equal in all events of the call. */
  readonly callId: number;
  /** Base URL of the client. */
  readonly baseUrl: string;
}

/** Attempt of a call; the first has number 1. */
export interface AttemptEvent extends CallEvent {
  readonly attempt: number;
}

/** Failed attempt that will be retried. */
export interface RetryEvent extends AttemptEvent {
  /** Why the attempt failed. */
  readonly error: WaError;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

/** Page that was returned to the caller. */
export interface PageEvent {
  readonly provider: string;
  readonly operation: string;
  /** Number of the page in this traversal, from 1. */
  readonly page: number;
  /** Number of items on the page, without repeated rows. */
  readonly items: number;
}

/** Rows that moved between numbered pages while they were read. */
export interface DriftEvent extends PageEvent {
  /** `overlap`: repeated rows of the previous page were dropped; `total_changed`: the total number of rows changed. */
  readonly kind: 'overlap' | 'total_changed';
  /** Number of dropped rows, or the difference of the totals. */
  readonly count: number;
}

/** Difference between data and description; it contains names from the description only, never a value. */
export interface SchemaIssue {
  /**
   * Path, for example `data[].id` or `body.contact.phone`: items of arrays are `[]`, and names that the schema does not
   * declare are `*`, because they can be data. Empty for the whole value.
   */
  readonly at: string;
  /** What the schema expects, for example `string or null`. */
  readonly expected: string;
}

/** Request or response that does not match the description. */
export interface SchemaDriftEvent extends OperationEvent {
  readonly direction: 'request' | 'response';
  /** Differences, each once, at most 20. */
  readonly issues: readonly SchemaIssue[];
}

/** End of a call or an attempt. */
export interface EndEvent {
  /** Duration in milliseconds. */
  readonly durationMs: number;
  /** HTTP status, if there was a response. */
  readonly status?: number | undefined;
  /** Error, if it failed. */
  readonly error?: WaError | undefined;
}

/** Functions that observe calls; exceptions in them are ignored, and events never contain secrets, bodies or values. */
export interface Hooks {
  /** Before the first attempt of a call; each page of a list is a call. */
  readonly onCallStart?: ((event: CallEvent) => void) | undefined;
  /** After the last attempt, with its status or error. */
  readonly onCallEnd?: ((event: CallEvent & EndEvent) => void) | undefined;
  /** Before a request is sent, retries included. */
  readonly onAttemptStart?: ((event: AttemptEvent) => void) | undefined;
  /** After a response or a failure, with its status or error. */
  readonly onAttemptEnd?: ((event: AttemptEvent & EndEvent) => void) | undefined;
  /** Before the delay of a retry. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** When a page of a list is returned to the caller. */
  readonly onPage?: ((event: PageEvent) => void) | undefined;
  /** When rows moved between numbered pages. */
  readonly onDrift?: ((event: DriftEvent) => void) | undefined;
  /** When a request or response does not match the description, in the validation modes warn and strict. */
  readonly onSchemaDrift?: ((event: SchemaDriftEvent) => void) | undefined;
}

/** Calls one hook; an observer that throws must not change what it observes. */
export function notify(hooks: Hooks | undefined, name: keyof Hooks, event: object, more?: object): void {
  try {
    const hook = hooks?.[name] as ((event: object) => void | Promise<void>) | undefined;
    // An async observer must not change it either, by a rejection that nobody handles.
    hook?.call(hooks, { ...event, ...more })?.catch?.(() => {});
  } catch {
    // Deliberately ignored: see the function's own sentence.
  }
}
