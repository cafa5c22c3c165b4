import type { WaError } from './errors/wa-error.ts';

/** Names the operation that a hook event belongs to. */
interface OperationEvent {
  /** Provider id, for example `kapso`. */
  readonly provider: string;
  /** Public operation name, for example `contacts.list`, or `raw`. */
  readonly operation: string;
  /** HTTP method, upper case. */
  readonly method: string;
  /** Path template; never a path with values in it. */
  readonly path: string;
}

/** Names the call that a hook event belongs to. */
export interface CallEvent extends OperationEvent {
  /** Number of the call, unique in this process and the same in all of its events. */
  readonly callId: number;
  /** Address of the service, as the client was given it. */
  readonly baseUrl: string;
}

/** One sending of a request; the first has number 1. */
export interface AttemptEvent extends CallEvent {
  readonly attempt: number;
}

/** A failed attempt that will be followed by another. */
export interface RetryEvent extends AttemptEvent {
  /** Why the attempt failed. */
  readonly error: WaError;
  /** Milliseconds until the next attempt. */
  readonly delayMs: number;
}

/** A page that was handed to the caller. */
export interface PageEvent {
  readonly provider: string;
  readonly operation: string;
  /** Number of the page within this walk, from 1. */
  readonly page: number;
  /** Items on it after repeated rows were dropped. */
  readonly items: number;
}

/** Rows moved between two numbered pages while they were read. */
export interface DriftEvent extends PageEvent {
  /** `overlap`: rows of the page before came again and were dropped; `total_changed`: the total differs from before. */
  readonly kind: 'overlap' | 'total_changed';
  /** Rows dropped, or the difference of the totals. */
  readonly count: number;
}

/** A place where data and description differ; made of the description's words alone, never of a value. */
export interface SchemaIssue {
  /**
   * Where, for example `data[].id` or `body.contact.phone`: items of arrays are `[]`, and a name that the schema does not
   * declare is `*`, since it may be data itself. Empty for the whole value.
   */
  readonly at: string;
  /** What the schema wants there, for example `string or null`. */
  readonly expected: string;
}

/** What was sent or answered is not as the description says. */
export interface SchemaDriftEvent extends OperationEvent {
  readonly direction: 'request' | 'response';
  /** The differing places, each once, at most 20. */
  readonly issues: readonly SchemaIssue[];
}

/** How a call or an attempt ended. */
export interface EndEvent {
  /** Milliseconds that it took. */
  readonly durationMs: number;
  /** HTTP status, where there was an answer. */
  readonly status?: number | undefined;
  /** The failure, where it failed. */
  readonly error?: WaError | undefined;
}

/** Functions that observe calls; what they throw is ignored, and none of them ever sees a secret, a body or a value. */
export interface Hooks {
  /** Before the first attempt of a call; each page of a list is a call. */
  readonly onCallStart?: ((event: CallEvent) => void) | undefined;
  /** After the last attempt, with its status or error. */
  readonly onCallEnd?: ((event: CallEvent & EndEvent) => void) | undefined;
  /** Before a request is sent, retries included. */
  readonly onAttemptStart?: ((event: AttemptEvent) => void) | undefined;
  /** After an answer or a failure, with its status or error. */
  readonly onAttemptEnd?: ((event: AttemptEvent & EndEvent) => void) | undefined;
  /** Before the wait that a retry begins with. */
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  /** When a page of a list is handed to the caller. */
  readonly onPage?: ((event: PageEvent) => void) | undefined;
  /** When rows moved between two numbered pages. */
  readonly onDrift?: ((event: DriftEvent) => void) | undefined;
  /** When a validator found what was sent or answered to be unlike the description, in the modes warn and strict. */
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
