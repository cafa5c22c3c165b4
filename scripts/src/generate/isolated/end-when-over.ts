import type { ChildProcess } from 'node:child_process';

import { processorTime } from './process-time.ts';

/** How often the time of a process is looked at, in milliseconds. */
const interval = 250;
/** How many times longer a process may wait than work: on a machine with much else to do it gets a share of a processor. */
const mostWaiting = 15;

/**
 * Ends a process that has used more processor time than it may; one that waits for ever is ended as well.
 *
 * Time on the clock says how busy the machine is. Where the system tells nothing else, it has to do.
 *
 * @param timeMs Milliseconds of processor time.
 * @param usedBy Reads the processor time of a process.
 */
export function endWhenOver(
  child: Pick<ChildProcess, 'kill' | 'once' | 'pid'>,
  timeMs: number,
  usedBy = processorTime,
): void {
  const startedAt = performance.now();
  const timer = setInterval(
    () => {
      const passed = performance.now() - startedAt;
      const used = usedBy(child.pid) ?? passed;
      if (used > timeMs || passed > timeMs * mostWaiting) child.kill('SIGKILL');
    },
    Math.min(interval, timeMs),
  );
  child.once('close', () => clearInterval(timer));
}
