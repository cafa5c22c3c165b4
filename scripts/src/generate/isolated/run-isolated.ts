import { fork } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';

import { root } from '../../run-tool.ts';
import { SpecRefusal, type RefusalFields } from '../../spec/refusal.ts';
import type { CompletedLock } from '../complete-lock.ts';
import type { GenerateInput, Generated } from '../generate-files.ts';
import { compiledFolder } from './compiled-folder.ts';
import { endWhenOver } from './end-when-over.ts';
import { isolatedArguments } from './isolated-arguments.ts';

/** What the isolated process is asked for: the generated files, or the name lock. */
export interface IsolatedTask {
  readonly kind: 'files' | 'names';
  readonly input: GenerateInput;
}

/** What it answers. */
export interface IsolatedAnswer {
  readonly value?: Generated | CompletedLock;
  readonly refusals?: readonly RefusalFields[];
  /** Most memory that the process ever had, in bytes. */
  readonly peakBytes: number;
}

/** What one description may take. */
export interface IsolationLimits {
  /** Memory for JavaScript's values, in MB. */
  readonly memoryMb: number;
  /** Milliseconds of processor time after which the process is ended. */
  readonly timeMs: number;
}

const usualLimits: IsolationLimits = { memoryMb: 1_024, timeMs: 120_000 };
const program = import.meta.dirname;
/** What the process may read of this repository: its own sources and what it imports. */
const readable = ['package.json', 'node_modules', 'scripts/package.json', 'scripts/node_modules', 'scripts/src'];

/**
 * Generates from a description in a process of its own that may write nothing, start nothing and reach no network, and is
 * ended when it takes too much memory or time.
 *
 * @throws SpecRefusal
 */
export async function generateIsolated(input: GenerateInput, limits?: IsolationLimits): Promise<Generated> {
  return valueOf(await runIsolated({ kind: 'files', input }, limits)) as Generated;
}

/**
 * The same for a name lock with a name for everything.
 *
 * @throws SpecRefusal
 */
export async function completeLockIsolated(input: GenerateInput): Promise<CompletedLock> {
  return valueOf(await runIsolated({ kind: 'names', input })) as CompletedLock;
}

function valueOf({ refusals, value }: IsolatedAnswer): IsolatedAnswer['value'] {
  const [first, ...others] = refusals ?? [];
  if (first) throw new SpecRefusal(first, { others });
  return value;
}

/**
 * Runs a task in an isolated process.
 *
 * @throws SpecRefusal when the process was ended.
 */
export async function runIsolated(task: IsolatedTask, limits = usualLimits): Promise<IsolatedAnswer> {
  const { client, exported, part, ...input } = task.input;
  // The process has a folder of its own, where the library finds no plug-in to load: it looks for one where it is started.
  const absolute = Object.fromEntries(Object.entries(input).map(([name, file]) => [name, resolve(file)]));
  const named = new Map(Object.values(input).map((file: string) => [resolve(file), file]));
  const own = [...readable.map((path) => join(root, path)), moduleStore()];
  const paths = [...named.keys(), ...own].flatMap(withTarget);
  const compiled = compiledFolder();
  const child = fork(join(program, 'generate-process.ts'), [], {
    execArgv: [...isolatedArguments(paths, compiled), `--max-old-space-size=${limits.memoryMb}`],
    // Nothing of the user's environment: there is nothing in it that a description needs.
    env: {
      ...(process.platform === 'win32' && { SystemRoot: process.env['SystemRoot'] }),
      ...(compiled !== undefined && { NODE_COMPILE_CACHE: compiled }),
    },
    cwd: program,
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
  });
  endWhenOver(child, limits.timeMs);
  let answer: IsolatedAnswer | undefined;
  let errors = '';
  child.once('message', (message) => {
    answer = message as IsolatedAnswer;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors = `${errors}${chunk.toString()}`.slice(0, 100_000);
  });
  child.send(
    {
      ...task,
      input: {
        ...absolute,
        ...(client !== undefined && { client }),
        ...(exported && { exported }),
        ...(part && { part }),
      },
    },
    () => {
      // A process that ended at once has said why on its way out.
    },
  );
  const signal = await new Promise<NodeJS.Signals | null>((done) => {
    child.once('close', (_, by) => done(by));
  });
  if (answer) return withFiles(answer, named);
  throw endedEarly(input.specFile, signal, errors, limits);
}

/** An answer that names the files as the user did. */
function withFiles(answer: IsolatedAnswer, named: ReadonlyMap<string, string>): IsolatedAnswer {
  const rename = <Told extends RefusalFields>(told: Told): Told => ({
    ...told,
    file: named.get(told.file) ?? told.file,
  });
  const { refusals, value } = answer;
  return {
    ...answer,
    ...(refusals && { refusals: refusals.map(rename) }),
    ...(value && { value: { ...value, notices: value.notices.map(rename) } }),
  };
}

/** Where the modules really lie: in a copy of the workspace, such as an update works in, they are links to another place. */
function moduleStore(): string {
  const [store = ''] = realpathSync(join(root, 'scripts/node_modules/openapi-typescript')).split(`${sep}.pnpm${sep}`);
  return store;
}

/** A file and, where it is a link, what it leads to. */
function withTarget(path: string): string[] {
  try {
    return [path, realpathSync(path)];
  } catch {
    return [path];
  }
}

function endedEarly(file: string, signal: NodeJS.Signals | null, errors: string, limits: IsolationLimits): Error {
  const refuse = (rule: string, problem: string, remedy: string) =>
    new SpecRefusal({ file, pointer: '', rule, problem, remedy });
  if (errors.includes('heap out of memory')) {
    const remedy = 'Nothing was written. Split the description, or drop its examples.';
    return refuse('memory', `generation took more than ${limits.memoryMb} MB of memory and was ended`, remedy);
  }
  if (signal === 'SIGKILL') {
    const remedy = 'Nothing was written. Split the description, or look for a part of it that repeats itself.';
    return refuse(
      'time',
      `generation took more than ${limits.timeMs / 1_000} s of processor time and was ended`,
      remedy,
    );
  }
  return new Error(`Generation from ${file} ended without an answer.\n${errors.trim()}`);
}
