/** The last stored events that a stream has received, in the order of the log. */
export interface LogTrail {
  /** Notes the event after the last one. */
  readonly add: (id: string) => void;
  /** Begins anew with events of a replay. */
  readonly restart: (ids: readonly string[]) => void;
  /** An event well before the last one; undefined unless the trail ends with that one. */
  readonly before: (last: string) => string | undefined;
}

/** More than what can be published before an event that was stored earlier, and little enough to leave a replay room for news. */
const length = 50;

/**
 * Makes the trail of a stream. Sessions store and publish their events side by side, so that one can be stored first and
 * published last: a replay that began after the last event would not have it.
 */
export function logTrail(): LogTrail {
  let trail: string[] = [];
  return {
    add: (id) => {
      trail = [...trail, id].slice(-length);
    },
    restart: (ids) => {
      trail = ids.slice(-length);
    },
    before: (last) => (trail.length > 1 && trail.at(-1) === last ? trail[0] : undefined),
  };
}
