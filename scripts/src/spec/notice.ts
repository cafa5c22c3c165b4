import type { RefusalFields } from './refusal.ts';

/** A place of a description that was read in another way than it is written, or that cannot be used as it is; work goes on. */
export type Notice = RefusalFields;

/** Notes a notice of the description at hand. */
export type Notify = (pointer: string, rule: string, problem: string, remedy: string) => void;

/** Notices as lines for people: one for each rule and remedy, with the number of places and the first ones. */
export function noticeLines(notices: readonly Notice[], mostPlaces = 3): string[] {
  const groups = new Map<string, Notice[]>();
  for (const notice of notices) {
    const key = JSON.stringify([notice.file, notice.rule, notice.remedy]);
    groups.set(key, [...(groups.get(key) ?? []), notice]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first) return [];
    const places = group.slice(0, mostPlaces).map(({ pointer, problem }) => `  ${pointer || '(root)'}: ${problem}`);
    const more = group.length > places.length ? [`  and ${group.length - places.length} more`] : [];
    return [`notice [${first.rule}] ${first.file}: ${first.remedy}`, ...places, ...more];
  });
}
