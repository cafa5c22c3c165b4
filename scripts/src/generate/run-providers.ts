import { root } from '../run-tool.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import { generateProvider, type ProviderFlags, type ProviderResult } from './generate-provider.ts';

/** Told as providers begin and end. */
export interface ProviderListener {
  readonly started: (provider: string) => void;
  readonly finished: (result: ProviderResult) => void;
}

const atOnce = 2;

/**
 * Generates each provider, two at a time.
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
      try {
        listener.finished(await generateProvider(root, provider, flags));
      } catch (error) {
        failures.push(`${provider}: ${error instanceof Error ? error.message : String(error)}`);
      }
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
