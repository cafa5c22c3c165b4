import { spawn } from 'node:child_process';

/** How a program is run. */
export interface RunOptions {
  readonly cwd: string;
  /** Its whole environment. */
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Milliseconds after which it is ended; it has failed then. */
  readonly timeoutMs: number;
}

/** How a program ended. */
export interface Ended {
  readonly ok: boolean;
  readonly stdout: string;
  /** What it printed at the end, and why it was ended, for people. */
  readonly reason: string;
}

const graceMs = 3_000;
const running = new Set<number>();
let isGuarded = false;

/**
 * Runs a program to its end, in a process group of its own so that its children end with it.
 *
 * The group is also ended when this process is.
 */
export async function runProgram(
  command: string,
  parameters: readonly string[],
  { cwd, env, timeoutMs }: RunOptions,
): Promise<Ended> {
  guard();
  const child = spawn(command, parameters, { cwd, env, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const group = child.pid;
  if (group !== undefined) running.add(group);
  let stdout = '';
  let stderr = '';
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  let timedOut = false;
  const timer = setTimeout(() => {
    timedOut = true;
    // First politely: a browser's driver ends the browser, which has a group of its own.
    endGroup(group, 'SIGTERM');
    setTimeout(() => endGroup(group, 'SIGKILL'), graceMs).unref();
  }, timeoutMs);
  const outcome = await new Promise<string>((resolve) => {
    let ending = '';
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      ending = code === 0 ? '' : `ended with ${signal ?? code}`;
      // What outlives the program would hold its output open.
      endGroup(group, 'SIGKILL');
    });
    child.once('close', () => resolve(ending));
  });
  clearTimeout(timer);
  if (group !== undefined) running.delete(group);
  if (outcome !== '' || timedOut) {
    const why = timedOut ? `took longer than ${timeoutMs / 1_000} s` : outcome;
    return { ok: false, stdout, reason: `${why}\n${shorten(`${stderr}\n${stdout}`)}`.trim() };
  }
  return { ok: true, stdout, reason: '' };
}

/** The beginning and the end of an output; what matters is seldom between. */
function shorten(output: string): string {
  const lines = output.trim().split('\n');
  return (lines.length <= 20 ? lines : [...lines.slice(0, 10), '...', ...lines.slice(-9)]).join('\n');
}

/** Ends whatever `runProgram` has not seen the end of. */
export function endPrograms(): void {
  for (const group of running) endGroup(group, 'SIGKILL');
}

function guard(): void {
  if (isGuarded) return;
  isGuarded = true;
  process.once('exit', endPrograms);
}

function endGroup(group: number | undefined, signal: NodeJS.Signals): void {
  if (group === undefined) return;
  try {
    process.kill(-group, signal);
  } catch {
    // Nothing of the group is left.
  }
}
