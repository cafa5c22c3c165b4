import { readFileSync } from 'node:fs';

/** Ticks a second in which Linux tells how long a process has run, whatever its clock is. */
const ticksPerSecond = 100;

/**
 * Milliseconds of processor time that a process has used so far, with what all its threads did; undefined where the system
 * does not say (it is not Linux, or the process has ended).
 */
export function processorTime(pid: number | undefined): number | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name of the program stands in parentheses, and may have spaces and parentheses in it.
    const [user, system] = text
      .slice(text.lastIndexOf(')') + 2)
      .split(' ')
      .slice(11, 13)
      .map(Number);
    return user === undefined || system === undefined ? undefined : ((user + system) * 1_000) / ticksPerSecond;
  } catch {
    return undefined;
  }
}
