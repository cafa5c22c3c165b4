import { sendWindows } from './rules.ts';

type Members = Readonly<Record<string, unknown>>;

/**
 * Takes a message from the budget of a session.
 *
 * @returns The time to wait in milliseconds; 0 if there was one left.
 */
export type SendLimits = (session: Members, time: number) => number;

/** Makes the rate limits of all sessions, with nothing used yet. */
export function sendLimits(): SendLimits {
  const windows = new Map<string, { readonly since: number; count: number }>();
  return (session, time) => {
    const open = sendWindows.flatMap(({ member, ms, usual }) => {
      const limit = typeof session[member] === 'number' ? session[member] : usual;
      const key = `${String(session['id'])} ${member}`;
      const known = windows.get(key);
      const window = known && time - known.since < ms ? known : { since: time, count: 0 };
      return limit > 0 ? [{ key, limit, window, wait: window.since + ms - time }] : [];
    });
    const waits = open.flatMap(({ limit, wait, window }) => (window.count >= limit ? [wait] : []));
    if (waits.length > 0) return Math.max(...waits);
    for (const { key, window } of open) {
      window.count += 1;
      windows.set(key, window);
    }
    return 0;
  };
}
