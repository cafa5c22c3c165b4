import { fork } from 'node:child_process';
import { join } from 'node:path';

import { SpecRefusal } from '../spec/refusal.ts';
import type { ProviderFlags, ProviderResult } from './generate-provider.ts';

/** Told as providers begin and end. */
export interface ProviderListener {
  readonly started: (provider: string) => void;
  readonly finished: (result: ProviderResult) => void;
}

const atOnce = 2;
const mostMemoryMb = 1_024;
const longestMs = 120_000;

/**
 * Generates each provider in a process of its own, two at a time: openapi-typescript keeps state between calls, and a
 * description must not be able to take the memory or the time of the others.
 *
 * @throws SpecRefusal when a provider is refused; the others are finished first.
 */
export async function runProviders(
  providers: readonly string[],
  flags: ProviderFlags,
  listener: ProviderListener,
): Promise<void> {
  const waiting = [...providers];
  const failures: string[] = [];
  const worker = async () => {
    for (let provider = waiting.shift(); provider !== undefined; provider = waiting.shift()) {
      listener.started(provider);
      const outcome = await runProvider(provider, flags);
      if (typeof outcome === 'string') failures.push(outcome);
      else listener.finished(outcome);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  if (failures.length > 0) {
    const problem = `${failures.length} of ${providers.length} providers failed\n${failures.join('\n')}`;
    throw new SpecRefusal({
      file: 'specs',
      pointer: '',
      rule: 'generate',
      problem,
      remedy: 'Nothing of these was written.',
    });
  }
}

function runProvider(provider: string, { check, updateNames }: ProviderFlags): Promise<ProviderResult | string> {
  const script = join(import.meta.dirname, '../commands/generate.ts');
  const parameters = [
    '--provider',
    provider,
    ...(check ? ['--check'] : []),
    ...(updateNames ? ['--update-names'] : []),
  ];
  const child = fork(script, parameters, {
    execArgv: [`--max-old-space-size=${mostMemoryMb}`],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout: longestMs,
  });
  let result: ProviderResult | undefined;
  let errors = '';
  child.on('message', (message) => {
    result = message as ProviderResult;
  });
  child.stderr?.on('data', (chunk: Buffer) => {
    errors += chunk.toString();
  });
  return new Promise((resolve) => {
    child.once('close', (code, signal) => {
      resolve(result ?? `${provider}: ${errors.trim() || `ended by ${signal ?? `code ${code}`}`}`);
    });
  });
}
