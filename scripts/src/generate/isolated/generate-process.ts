/**
 * Reads, admits and prints one description in a process that may read its inputs and this program, and nothing else.
 *
 * Started by `run-isolated.ts`, which tells it what to do in its first message and gets one answer.
 */
import { setFlagsFromString } from 'node:v8';

import { generateFiles } from '../generate-files.ts';
import { completeLock } from '../complete-lock.ts';
import { SpecRefusal } from '../../spec/refusal.ts';
import type { IsolatedAnswer, IsolatedTask } from './run-isolated.ts';

// Little of what a short process compiles for long runs pays for itself; what a large description runs often enough does.
setFlagsFromString('--invocation-count-for-turbofan=60000');

process.once('message', (task) => {
  void answer(task as IsolatedTask).then((result) => process.send?.(result, () => process.disconnect?.()));
});

async function answer({ input, kind }: IsolatedTask): Promise<IsolatedAnswer> {
  try {
    const value = kind === 'files' ? await generateFiles(input) : await completeLock(input);
    return { value, peakBytes: peakBytes() };
  } catch (error) {
    if (!(error instanceof SpecRefusal)) throw error;
    const { file, others, pointer, problem, remedy, rule } = error;
    return { refusals: [{ file, pointer, problem, remedy, rule }, ...others], peakBytes: peakBytes() };
  }
}

function peakBytes(): number {
  return process.resourceUsage().maxRSS * 1_024;
}
