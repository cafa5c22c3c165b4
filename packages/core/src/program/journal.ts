import type { FaultOrder } from './parse-fault.ts';
import type { CustomerMessage } from './fake-program.ts';
import type { PlainBody } from './plain-body.ts';

/** Request that a fake has received, without its credentials. */
export interface JournalRequest {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: PlainBody | undefined;
  /** Whether its credentials were wrong. */
  refused?: boolean;
}

/** Something that has happened to a fake, with its timestamp; from all of it, in order, its state follows. */
export type JournalEntry = { readonly at: number } & (
  | { readonly request: JournalRequest }
  | { readonly fault: FaultOrder }
  | { readonly clearFaults: true }
  | { readonly message: CustomerMessage }
  | { readonly collection: string }
  | { readonly event: string; readonly payload?: object | undefined }
  | { readonly take: true }
  /** Id of a delivery that was accepted. */
  | { readonly delivered: string }
  | { readonly time: true }
);

/** What a state belongs to: the same settings and the same entries give the same state. */
export interface JournalStart {
  /** Package whose fake it is. */
  readonly fake: string;
  readonly version: string;
  readonly seed: number;
  readonly rows?: number | undefined;
  readonly sizes: Readonly<Record<string, number>>;
  /** Timestamp of the start. */
  readonly startMs: number;
}
