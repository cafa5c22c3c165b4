import type { Client } from '../client.ts';
import type { CallNames } from '../errors/failure.ts';
import type { GapReason } from './stream-item.ts';
import type { StreamOptions, StreamStatus } from './stream-options.ts';

/** What a provider's stream is made of. */
export interface StreamSource<Event, Position> {
  /** Public name, such as `realtime.events`. */
  readonly name: string;
  /** Path template of the stream. */
  readonly path: string;
  /** What a checkpoint is bound to beside the name, such as a session. */
  readonly owner: string;
  /** Names of options beside those of every stream, separated by a blank. */
  readonly optionNames: string;
  /** Where the stream starts when no checkpoint says so. */
  readonly start?: Position | undefined;
  /** Opens a connection and reads it; each step is one item, or none where only the position moves. */
  readonly connect: (
    connection: StreamConnection<Position>,
  ) => AsyncGenerator<StreamStep<Event, Position>, ConnectionEnd, undefined>;
}

/**
 * How a connection ended: `lost` is reconnected after a delay, `again` at once, and `over` is the end of the stream.
 */
export type ConnectionEnd = 'lost' | 'again' | 'over';

/** A step of a connection: where the stream stands after it, and what it hands out. */
export interface StreamStep<Event, Position> {
  readonly position: Position | undefined;
  readonly item?:
    | { readonly event: Event }
    | { readonly gap: GapReason; readonly events?: readonly string[] | undefined }
    | undefined;
}

/** A connection to be opened. */
export interface StreamConnection<Position = unknown> {
  readonly client: Client;
  readonly names: CallNames;
  readonly options: StreamOptions;
  /** Where the stream stands. */
  readonly position: Position | undefined;
  /** Whether events may have been sent before this connection that the stream should have: it was resumed or reconnected. */
  readonly isContinued: boolean;
  /** Fires when the stream is over, whoever ended it. */
  readonly signal: AbortSignal;
  /** Milliseconds until the deadline of the stream. */
  readonly remainingMs: () => number;
  readonly tell: (status: StreamStatus) => void;
  /** Sets the shortest delay before a reconnection, in milliseconds, that the provider asked for. */
  readonly setRetryMs: (ms: number) => void;
}
