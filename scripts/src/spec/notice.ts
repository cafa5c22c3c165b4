import type { RefusalFields } from './refusal.ts';

/** A place of a description that was read in another way than it is written, or that cannot be used as it is; work goes on. */
export type Notice = RefusalFields;

/** Notes a notice of the description at hand. */
export type Notify = (pointer: string, rule: string, problem: string, remedy: string) => void;

/** Notices as lines for people: one for each rule and remedy, with the number of places and the first ones. */
export function noticeLines(notices: readonly Notice[], mostPlaces = 3): string[] {
  return groupNotices(notices).flatMap((group) => {
    const [first] = group;
    const places = group.slice(0, mostPlaces).map(({ pointer, problem }) => `  ${pointer || '(root)'}: ${problem}`);
    const more = group.length > places.length ? [`  and ${group.length - places.length} more`] : [];
    return [`notice [${first.rule}] ${first.file}: ${first.remedy}`, ...places, ...more];
  });
}

/** Notices by rule and remedy, in the order of their first ones. */
export function groupNotices(notices: readonly Notice[]): (readonly [Notice, ...Notice[]])[] {
  const groups = new Map<string, [Notice, ...Notice[]]>();
  for (const notice of notices) {
    const key = JSON.stringify([notice.file, notice.rule, notice.remedy]);
    const group = groups.get(key);
    if (group) group.push(notice);
    else groups.set(key, [notice]);
  }
  return [...groups.values()];
}
