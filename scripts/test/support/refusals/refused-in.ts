import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** How a description of the folder was refused. */
interface Refused {
  readonly name: string;
  readonly message: string;
  /** The most memory that the process had, up to and with this description. */
  readonly peakBytes: number;
}

/** Generates from every description of a folder, all in one process; gives how each was refused, by the file's name. */
export function refusedIn(folder: string): ReadonlyMap<string, Refused> {
  const program = join(import.meta.dirname, 'refuse-process.ts');
  // The description that hangs is the first one without a result. A busy machine may take its time.
  const { stdout } = spawnSync(process.execPath, [program, folder], {
    encoding: 'utf8',
    timeout: 600_000,
    killSignal: 'SIGKILL',
  });
  const lines = stdout.split('\n').filter((line) => line.endsWith('}'));
  return new Map(lines.map((line) => JSON.parse(line) as Refused).map((one) => [one.name, one]));
}
