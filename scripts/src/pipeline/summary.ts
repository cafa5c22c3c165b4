import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** How a task of a run of turbo came out; `missing` was not started, because of another that failed. */
type Outcome = 'run' | 'cached' | 'failed' | 'missing';

/** One task of a run of turbo. */
interface TaskRun {
  /** For example `@wa-clients/core#build`, or `//#check:lint` for one of the root. */
  readonly id: string;
  readonly task: string;
  /** Folder of the package from the root; empty for the root. */
  readonly folder: string;
  readonly outcome: Outcome;
  /** Whether it came from another machine's cache. */
  readonly isRemote: boolean;
}

/** A run of turbo. */
export interface RunSummary {
  readonly tasks: readonly TaskRun[];
  /** Milliseconds from start to end, as turbo measured them. */
  readonly durationMs: number;
}

interface SummaryFile {
  readonly execution?: { readonly startTime: number; readonly endTime: number };
  readonly tasks: readonly {
    readonly taskId: string;
    readonly task: string;
    readonly directory: string;
    readonly command: string;
    readonly hash?: string;
    readonly cache: { readonly status: string; readonly remote?: boolean };
    readonly execution?: { readonly exitCode: number | null };
  }[];
}

/** Reads the text of a file that `turbo run --summarize` wrote; tasks that run nothing are left out. */
export function readSummary(text: string): RunSummary {
  const { execution, tasks } = JSON.parse(text) as SummaryFile;
  return {
    durationMs: execution ? execution.endTime - execution.startTime : 0,
    tasks: tasks
      .filter(({ command }) => command !== '' && command !== '<NONEXISTENT>')
      .map(({ cache, directory, execution: ended, task, taskId }) => ({
        id: taskId,
        task,
        folder: directory,
        outcome: outcomeOf(cache.status, ended?.exitCode),
        isRemote: cache.remote === true,
      })),
  };
}

function outcomeOf(cache: string, exitCode: number | null | undefined): Outcome {
  // A hit is never executed, and has succeeded when it was.
  if (cache === 'HIT') return 'cached';
  if (exitCode === undefined) return 'missing';
  return exitCode === 0 ? 'run' : 'failed';
}

/** The newest summary below a checkout that was written at this time or later (milliseconds); undefined without one. */
export function newestSummary(checkout: string, since: number): RunSummary | undefined {
  const folder = join(checkout, '.turbo/runs');
  try {
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => ({ file: join(folder, name), at: statSync(join(folder, name)).mtimeMs }))
      .filter(({ at }) => at >= since)
      .toSorted((one, other) => other.at - one.at);
    return files[0] && readSummary(readFileSync(files[0].file, 'utf8'));
  } catch {
    // turbo ended before it wrote anything.
    return undefined;
  }
}

/** What a dry run of turbo would do, where the results of certain hashes are known, and the hashes of its tasks by id. */
export function readDryRun(
  text: string,
  known: ReadonlyMap<string, string>,
): { readonly hashes: ReadonlyMap<string, string>; readonly summary: RunSummary } {
  const { tasks } = JSON.parse(text) as SummaryFile;
  const hashes = new Map(tasks.map(({ hash = '', taskId }) => [taskId, hash]));
  const summary = readSummary(text);
  return {
    hashes,
    summary: {
      ...summary,
      tasks: summary.tasks.map((task) => ({
        ...task,
        isRemote: false,
        outcome: known.get(task.id) === hashes.get(task.id) ? 'cached' : 'run',
      })),
    },
  };
}
