import type { StreamStep } from '@wa-clients/core/streams';

import type { GatewayEvent } from '../events.ts';
import { isLogged, isOlder, type LogPosition, replayLimit, unloggedEvents } from './log-position.ts';
import type { RecentIds } from './recent-ids.ts';

/** Follows the log over one connection. */
export interface LogFollower {
  /** Takes the service's clock when the connection opened, in milliseconds since the Unix epoch. */
  readonly begin: (openedAt: number | undefined) => Step[];
  /** Takes an event, a replayed one or a new one. */
  readonly take: (event: GatewayEvent) => Step[];
  /** Takes the news that the replay is over. */
  readonly endReplay: () => Step[];
  /** Whether the replay ended at its limit, so that the rest has to be asked for by another connection. */
  readonly isCut: () => boolean;
}

/** What a follower starts from. */
export interface LogStart {
  readonly position: LogPosition | undefined;
  /** Whether events were sent before that the stream should have. */
  readonly isContinued: boolean;
  readonly seen: RecentIds;
  /** Whether the app wants events of a name. */
  readonly wants: (name: string) => boolean;
}

type Step = StreamStep<GatewayEvent, LogPosition>;

/** What the clocks of the service's machines may differ by, in milliseconds; one that is wrong by more makes a replay look over. */
const clockSkewMs = 5_000;

/** Id to resume after, so that the last event is repeated where that can be asked for. */
export function sinceOf(position: LogPosition | undefined): string | undefined {
  return position && (position.before ?? position.last);
}

/**
 * Makes the follower of one connection.
 *
 * The service replays at most 200 entries after an id and skips the rest without a word, and replays the beginning of its log
 * after an id that it does not know. So every replay is counted, asked for without a filter, and has to repeat the last
 * event that is known; what cannot be proved to be complete is told as a gap.
 */
export function followLog({ isContinued, position: start, seen, wants }: LogStart): LogFollower {
  let position = start;
  let anchor = start?.before === undefined ? undefined : start.last;
  // Events before the anchor; they are nothing new unless it comes.
  let held: GatewayEvent[] = [];
  let isReplaying = start !== undefined;
  let openedAt: number | undefined;
  let count = 0;
  let isNew = false;
  let isCut = false;
  // Whether the service replays from the beginning of its log.
  let isFromBeginning = false;
  const onThisConnection = new Set<string>();
  let logged = sinceOf(start);
  if (start) for (const id of [start.before, start.last]) if (id !== undefined) seen.add(id);

  const gap = (reason: 'not_replayed' | 'not_logged' | 'position_unknown'): Step[] => {
    const events = reason === 'not_logged' ? unloggedEvents.filter(wants) : undefined;
    return events?.length === 0 ? [] : [{ position, item: { gap: reason, events } }];
  };
  const step = (event: GatewayEvent): Step[] => {
    const isFirst = !onThisConnection.has(event.id);
    if (isReplaying) onThisConnection.add(event.id);
    const isUnseen = seen.add(event.id);
    // What comes twice stands where it came first.
    if (isLogged(event) && (isReplaying ? isFirst : isUnseen)) {
      position = { before: logged, last: event.id };
      logged = event.id;
    }
    if (!isUnseen) return [{ position }];
    isNew = true;
    return [{ position, item: wants(event.event) ? { event } : undefined }];
  };
  /** Goes on without proof: with what is newer than the last event, and from there. */
  const giveUp = (): Step[] => {
    const newer = held.filter(({ id }) => !start || !isOlder(id, start.last));
    [held, anchor, position, logged, isReplaying, isFromBeginning] = [[], undefined, undefined, undefined, false, true];
    return [...gap('position_unknown'), ...newer.flatMap(step)];
  };
  const endReplay = (): Step[] => {
    if (anchor !== undefined) return giveUp();
    isReplaying = false;
    onThisConnection.clear();
    return [];
  };
  /** Steps of an event of the replay, as far as they can be made. */
  const replayed = (event: GatewayEvent): Step[] => {
    if (anchor === undefined) {
      // Without an event that has to be repeated, the age of the first one must tell.
      const isBefore = start?.before === undefined && start !== undefined && isOlder(event.id, start.last);
      if (!isBefore) return step(event);
      held = [event];
      return giveUp();
    }
    held.push(event);
    if (event.id !== anchor) return [];
    anchor = undefined;
    const steps = held.flatMap(step);
    held = [];
    return steps;
  };

  return {
    begin(at) {
      openedAt = at;
      if (!isContinued) return [];
      return gap(start ? 'not_logged' : 'not_replayed');
    },
    take(event) {
      if (!isReplaying) {
        return isFromBeginning && start && isOlder(event.id, start.last) ? [{ position }] : step(event);
      }
      // What was sent after the connection opened is no replay any more.
      if (openedAt !== undefined && event.timestamp > openedAt + clockSkewMs) return [...endReplay(), ...step(event)];
      count += 1;
      const steps = replayed(event);
      if (count < replayLimit || !isReplaying) return steps;
      if (anchor !== undefined) return [...steps, ...giveUp()];
      if (isNew) {
        isCut = true;
        return steps;
      }
      // Another connection would get the same again.
      isReplaying = false;
      return [...steps, ...gap('position_unknown')];
    },
    endReplay: () => (isReplaying ? endReplay() : []),
    isCut: () => isCut,
  };
}
