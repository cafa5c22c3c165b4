/** Why events may be missing. */
export type GapReason =
  /** The provider does not replay what it sent while there was no connection, or there was no event yet to resume after. */
  | 'not_replayed'
  /** The provider replays events, but not those of the names in `events`, which it does not store. */
  | 'not_logged'
  /** The provider no longer knows the event to resume after, so what followed it cannot be replayed as a whole. */
  | 'position_unknown';

/** Event of a stream. */
export interface StreamEvent<Event> {
  /** Always `event`. */
  readonly type: 'event';
  /** The event. */
  readonly event: Event;
  /** Value of the option `resume` to continue after this event; a JSON-safe string. */
  readonly checkpoint: string;
}

/**
 * Place in a stream where events may be missing: read what you need of the current state with the other operations.
 * Everything else is complete: a stream without gaps has lost nothing.
 */
export interface StreamGap {
  /** Always `gap`. */
  readonly type: 'gap';
  /** Why events may be missing. */
  readonly reason: GapReason;
  /** Names of the events that may be missing; undefined for events of any name. */
  readonly events: readonly string[] | undefined;
  /** Value of the option `resume` to continue after the gap. */
  readonly checkpoint: string;
}

/** Item of a stream: an event, or a place where events may be missing. */
export type StreamItem<Event> = StreamEvent<Event> | StreamGap;
