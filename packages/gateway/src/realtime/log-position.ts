import type { GatewayEvent } from '../events.ts';

/** Where a stream stands in the event log of the service. */
export interface LogPosition {
  /** Id of the last event that was received. */
  readonly last: string;
  /**
   * Id of the one before it. Resuming after that one makes the service repeat `last`, which proves that it knows the
   * position: after an unknown id it would replay the beginning of its log.
   */
  readonly before?: string | undefined;
}

/** Most entries of the log that the service replays. */
export const replayLimit = 200;

/**
 * Names of events that the service sends without storing them, so that they are not replayed and no stream can resume after
 * them; some of each are stored, too, which nothing tells.
 */
export const unloggedEvents: readonly string[] = ['session.status', 'auth.qr', 'auth.code'];

/** Whether an event is in the log for certain. */
export function isLogged({ event }: GatewayEvent): boolean {
  return !unloggedEvents.includes(event);
}

const ulid = /^evt_([0-7][0-9A-HJKMNP-TV-Z]{9})[0-9A-HJKMNP-TV-Z]{16}$/i;
const digits = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
/** What the clocks of the machines that make the ids may differ by, in milliseconds. */
const skewMs = 60_000;

/** Whether an event is older than another one, by far and by their ids; false where the ids do not say. */
export function isOlder(id: string, than: string): boolean {
  return timeOf(id) < timeOf(than) - skewMs;
}

/**
 * Whether the service knows an id that no replay can repeat, by the first event of its log and the first one that it replays after
 * the id: after an unknown one, these are the same, and after one that was deleted, the log begins later.
 */
export function isKnown(id: string, first: string | undefined, next: string | undefined): boolean {
  if (first === undefined || (next !== undefined && isOlder(next, id))) return false;
  return first === id || (first < id && first !== next);
}

/** Whether a text is an id of an event. */
export function isEventId(text: string): boolean {
  return ulid.test(text);
}

/** Id before every event. */
export const noEventId = `evt_${'0'.repeat(26)}`;

/** Time in an id, in milliseconds since the Unix epoch. */
function timeOf(id: string): number {
  const text = ulid.exec(id)?.[1];
  if (text === undefined) return NaN;
  let time = 0;
  for (const digit of text.toUpperCase()) time = time * 32 + digits.indexOf(digit);
  return time;
}
