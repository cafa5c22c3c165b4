import { fork } from 'node:child_process';
import { join } from 'node:path';

import { build } from 'esbuild';

import { root } from '../run-tool.ts';
import { findSubject } from './subject.ts';

/** A process that runs until it is told to end. */
export interface RunningProcess<Message> {
  /** The first message that it sent. */
  readonly message: Message;
  /** Ends it, and resolves when it is gone. */
  readonly end: () => Promise<void>;
}

const built = new Map<string, Promise<string>>();

/**
 * Starts a file of this folder in a process of its own and waits for its first message.
 *
 * It is bundled before: Node's own reading of TypeScript would add its memory to every figure.
 *
 * @throws Error when the process ends without a message.
 */
export async function startProcess<Message>(name: string, argument: object): Promise<RunningProcess<Message>> {
  let file = built.get(name);
  if (!file) built.set(name, (file = bundleProcess(name)));
  const child = fork(await file, [JSON.stringify(argument)], { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const message = await new Promise<Message>((resolve, reject) => {
    child.once('message', (value) => resolve(value as Message));
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${name} ended with ${code} and without a result.`)));
  });
  return {
    message,
    end: async () => {
      child.kill();
      await gone;
    },
  };
}

/** Runs a file of this folder in a process of its own, to its end. */
export async function runProcess<Message>(name: string, argument: object): Promise<Message> {
  const { end, message } = await startProcess<Message>(name, argument);
  await end();
  return message;
}

async function bundleProcess(name: string): Promise<string> {
  const { file } = await findSubject();
  const outdir = join(root, '.tmp/bench', name);
  await build({
    entryPoints: [join(import.meta.dirname, `${name}.ts`)],
    outdir,
    bundle: true,
    // Contenders are loaded on demand: none carries the memory of another.
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    outExtension: { '.js': '.mjs' },
    plugins: [
      {
        name: 'subject',
        setup: (builder) => builder.onResolve({ filter: /\/bundled-subject\.ts$/ }, () => ({ path: file })),
      },
    ],
    logLevel: 'error',
  });
  return join(outdir, `${name}.mjs`);
}
