import { internalsOf } from '../client.ts';
import { failure } from '../errors/failure.ts';
import { systemClock } from '../transport/clock.ts';
import type { Limits } from '../transport/limits.ts';
import { defaultSettings, settingsOf } from '../transport/settings.ts';
import type { StreamConnection } from './stream-source.ts';

/** What ends a step of opening a connection: the time of one attempt, the deadline of the stream, and its end. */
export function openingLimits({ client, names, options, remainingMs, signal }: StreamConnection): Limits {
  const { options: ofClient } = internalsOf(client);
  const fail = (text: string) => failure('config_invalid', names, text);
  const { attemptMs } = settingsOf(
    settingsOf(defaultSettings, ofClient, fail),
    { timeout: options.timeout },
    fail,
  ).timeout;
  return {
    clock: ofClient.clock ?? systemClock,
    signals: [signal],
    names,
    ms: Math.min(attemptMs, remainingMs()),
    late: () => failure('timed_out', names, 'no connection in time', { phase: 'headers', retryable: true }),
  };
}
