import type { StreamStep } from '@wa-clients/core/streams';

import type { GatewayEvent } from '../events.ts';
import { isKnown, isLogged, isOlder, type LogPosition, replayLimit, unloggedEvents } from './log-position.ts';
import type { LogTrail } from './log-trail.ts';
import type { RecentIds } from './recent-ids.ts';

/** Follows the log over one connection. */
export interface LogFollower {
  /** Takes the service's clock when the connection opened, in milliseconds since the Unix epoch. */
  readonly begin: (openedAt: number | undefined) => Step[];
  /** Takes an event, a replayed one or a new one. */
  readonly take: (event: GatewayEvent) => Step[];
  /** Takes the news that the replay is over. */
  readonly endReplay: () => Step[];
  /** Whether the rest has to be asked for by another connection: the replay ended at its limit, or began too far back. */
  readonly isCut: () => boolean;
}

/** What a follower starts from. */
export interface LogStart {
  readonly position: LogPosition | undefined;
  /** Id after which the replay was asked for; undefined without a position. */
  readonly since: string | undefined;
  /** Id of the first event in the log, where the position has no event that a replay must repeat. */
  readonly first: string | undefined;
  /** Whether events were sent before that the stream should have. */
  readonly isContinued: boolean;
  readonly seen: RecentIds;
  readonly trail: LogTrail;
  /** Names of the events that the app wants; undefined for all. */
  readonly events: readonly string[] | undefined;
}

/** What is known of a replay while it goes on. */
interface Replay {
  /** Event that the replay must repeat, until it comes. */
  anchor: string | undefined;
  /** Events before the anchor; they are nothing new unless it comes. */
  held: GatewayEvent[];
  /** Whether the service has shown that it knows the position. */
  isProven: boolean;
  /** Whether an event came that no connection had brought before. */
  isNew: boolean;
  count: number;
  readonly ids: Set<string>;
}

type Step = StreamStep<GatewayEvent, LogPosition>;

/** What the clocks of the service's machines may differ by, in milliseconds; one that is wrong by more makes a replay look over. */
const clockSkewMs = 5_000;

/**
 * Makes the follower of one connection.
 *
 * The service replays at most 200 entries after an id and skips the rest without a word, and replays the beginning of its log
 * after an id that it does not know. So every replay is counted, asked for without a filter, and has to repeat the last
 * event that is known; what cannot be proved to be complete is told as a gap.
 */
export function followLog(given: LogStart): LogFollower {
  const { events, first, isContinued, position: start, seen, since, trail } = given;
  let position = start;
  let replay = start && beginReplay(start, since);
  let openedAt: number | undefined;
  let isCut = false;
  // Whether a replay without proof may still bring what is older than the last event.
  let isUnproven = false;
  let logged = since;
  if (start) for (const id of [start.before, start.last]) if (id !== undefined) seen.add(id);

  const wants = (name: string) => events?.includes(name) ?? true;
  const gap = (reason: 'not_replayed' | 'not_logged' | 'position_unknown'): Step[] => {
    const missing = reason === 'not_logged' ? unloggedEvents.filter(wants) : events;
    return missing?.length === 0 ? [] : [{ position, item: { gap: reason, events: missing } }];
  };
  /** The event where it is new to the app, without moving the position. */
  const shown = (event: GatewayEvent, isUnseen: boolean): Step => {
    if (replay && isUnseen) replay.isNew = true;
    return { position, item: isUnseen && wants(event.event) ? { event } : undefined };
  };
  const step = (event: GatewayEvent): Step => {
    const isFirst = !replay?.ids.has(event.id);
    replay?.ids.add(event.id);
    const isUnseen = seen.add(event.id);
    // What comes twice stands where it came first.
    if (isLogged(event) && (replay ? isFirst : isUnseen)) {
      position = { before: logged, last: event.id };
      logged = event.id;
      trail.add(event.id);
    }
    return shown(event, isUnseen);
  };
  /** Goes on without proof: with what is newer than the last event, and from there. */
  const giveUp = (held: readonly GatewayEvent[]): Step[] => {
    trail.restart([]);
    const newer = held.filter(({ id }) => !start || !isOlder(id, start.last));
    replay = undefined;
    position = undefined;
    logged = undefined;
    isUnproven = true;
    return [...gap('position_unknown'), ...newer.map(step)];
  };
  const endReplay = (): Step[] => {
    if (replay?.anchor !== undefined) return giveUp(replay.held);
    if (start && replay && !replay.isProven && !isKnown(start.last, first, undefined)) return giveUp([]);
    replay = undefined;
    return [];
  };
  /** The event that was to be repeated is there: what stands before it and is new was published late. */
  const prove = (current: Replay, anchor: GatewayEvent): Step[] => {
    const stored = current.held.filter(isLogged).map(({ id }) => id);
    trail.restart([...(since === undefined ? [] : [since]), ...stored]);
    logged = stored.at(-1) ?? since;
    const late = current.held.map((event) => {
      current.ids.add(event.id);
      return shown(event, seen.add(event.id));
    });
    Object.assign(current, { anchor: undefined, held: [], isProven: true });
    return [...late, step(anchor)];
  };
  /** Steps of an event of the replay, as far as they can be made. */
  const replayed = (current: Replay, event: GatewayEvent): Step[] => {
    if (current.anchor === event.id) return prove(current, event);
    if (current.anchor !== undefined) {
      current.held.push(event);
      return [];
    }
    if (!current.isProven && start && !isKnown(start.last, first, event.id)) return giveUp([event]);
    current.isProven = true;
    return [step(event)];
  };

  return {
    begin(at) {
      openedAt = at;
      if (!isContinued) return [];
      return gap(start ? 'not_logged' : 'not_replayed');
    },
    take(event) {
      if (!replay) return isUnproven && start && isOlder(event.id, start.last) ? [{ position }] : [step(event)];
      // What was sent after the connection opened is no replay any more.
      if (openedAt !== undefined && event.timestamp > openedAt + clockSkewMs) return [...endReplay(), step(event)];
      const current = replay;
      current.count += 1;
      const steps = replayed(current, event);
      if (current.count < replayLimit || replay !== current) return steps;
      // Of a replay that began further back than needed, the event right before the last one may still prove the position.
      const isFar = since !== start?.before;
      if (current.anchor !== undefined && !isFar) return [...steps, ...giveUp(current.held)];
      if (current.anchor !== undefined || current.isNew) {
        if (current.anchor !== undefined) trail.restart([]);
        isCut = true;
        return steps;
      }
      // Another connection would get the same again.
      replay = undefined;
      return [...steps, ...gap('position_unknown')];
    },
    endReplay: () => (replay ? endReplay() : []),
    isCut: () => isCut,
  };
}

function beginReplay({ last }: LogPosition, since: string | undefined): Replay {
  const anchor = since === last ? undefined : last;
  return { anchor, held: [], isProven: false, isNew: false, count: 0, ids: new Set() };
}
