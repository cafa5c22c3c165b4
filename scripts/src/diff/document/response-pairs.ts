/** Two statuses that are compared, and how they cover each other. */
interface StatusPair {
  readonly old: string;
  readonly now: string;
}

/** The statuses of success of an operation in two descriptions. */
export interface PairedStatuses {
  readonly pairs: readonly StatusPair[];
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

const range = '2XX';

/**
 * Pairs statuses: each with itself, and a success that is no longer listed with the range of successes that now stands
 * for it, or the range with each success that is listed in its place. A `default` beside no success is such a range too.
 */
export function pairStatuses(old: readonly string[], now: readonly string[]): PairedStatuses {
  const [was, is] = [successDefault(old), successDefault(now)];
  const isPaired = (status: string) => status !== 'DEFAULT' || was === is;
  const pairs: StatusPair[] = old
    .filter((status) => now.includes(status) && isPaired(status))
    .map((status) => ({ old: status, now: status }));
  let removed = old.filter((status) => !now.includes(status) || !isPaired(status));
  let added = now.filter((status) => !old.includes(status) || !isPaired(status));
  const isSuccess = (status: string) => status !== range && /^2\d\d$/.test(status);
  const [gone, come] = [removed.filter(isSuccess), added.filter(isSuccess)];
  const whole = [...(was ? ['DEFAULT'] : []), range].find((status) => removed.includes(status));
  const standsIn = [...(is ? ['DEFAULT'] : []), range].find((status) => added.includes(status));
  if (was && whole === 'DEFAULT' && added.includes(range)) come.push(range);
  if (is && standsIn === 'DEFAULT' && removed.includes(range)) gone.push(range);
  if (gone.length > 0 && standsIn !== undefined) {
    pairs.push(...gone.map((status) => ({ old: status, now: standsIn })));
    removed = removed.filter((status) => !gone.includes(status));
    added = added.filter((status) => status !== standsIn);
  } else if (whole !== undefined && come.length > 0) {
    pairs.push(...come.map((status) => ({ old: whole, now: status })));
    removed = removed.filter((status) => status !== whole);
    added = added.filter((status) => !come.includes(status));
  }
  return { pairs, removed, added };
}

/** Whether `default` stands for the successes, as it does where neither one nor a redirect is listed. */
export function successDefault(statuses: readonly string[]): boolean {
  return statuses.includes('DEFAULT') && !statuses.some((status) => /^[123](\d\d|XX)$/.test(status));
}
