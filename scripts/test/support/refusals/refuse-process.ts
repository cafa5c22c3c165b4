/**
 * Generates from every description of a folder in turn, and prints a line of JSON for each: what it was refused with, and the
 * most memory that the process has had by then.
 *
 * Takes the folder as its argument; started by `refused-in.ts`.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { generateFiles } from '../../../src/generate/generate-files.ts';
import { SpecRefusal } from '../../../src/spec/refusal.ts';

const folder = process.argv[2] as string;
for (const name of readdirSync(folder)) {
  const refusal = await generateFiles({ specFile: join(folder, name) }).then(
    () => 'nothing was refused',
    // Of an error that is no refusal its stack tells where it came from.
    (error: unknown) => (error instanceof SpecRefusal ? error.message : String((error as Error).stack)),
  );
  process.stdout.write(`${JSON.stringify({ name, message: refusal, peakBytes: peakBytes() })}\n`);
}

/** Node's own figure begins with that of whoever started it, on Linux. */
function peakBytes(): number {
  try {
    const [, kilobytes] = /VmHWM:\s*(\d+)/.exec(readFileSync('/proc/self/status', 'utf8')) ?? [];
    return Number(kilobytes) * 1_024;
  } catch {
    return process.resourceUsage().maxRSS * 1_024;
  }
}
