import type { ClientInternals } from './client.ts';
import { type CallNames, failure } from './errors/failure.ts';
import { elapsedNow, systemClock } from './transport/clock.ts';
import { withLimits } from './transport/limits.ts';
import type { TransportCall } from './transport/transport-call.ts';
import type { ValidationQuestion } from './validator.ts';

/**
 * Asks the validator of a client, a function of the app's which may wait for ever: it ends with the call's signals, with
 * `close()`, and at the end of the call, which without one is that of a call that begins now. Gives the milliseconds that it took.
 */
export async function askValidator(
  { definition: { provider }, options: { clock: given, hooks, validate }, transport }: ClientInternals,
  question: Omit<ValidationQuestion, 'hooks' | 'provider'>,
  names: CallNames,
  { options, signals, walkEnd = Infinity }: TransportCall<unknown>,
  deadline?: number,
): Promise<number> {
  const clock = given ?? systemClock;
  const startedAt = elapsedNow(clock);
  const { totalMs } = transport.settingsFor(names, options).timeout;
  const end = deadline ?? Math.min(startedAt + totalMs, walkEnd);
  const phase = end === walkEnd ? 'walk' : 'total';
  await withLimits(
    {
      clock,
      signals: [...signals, transport.closing],
      names,
      ms: end - startedAt,
      late: () => failure('timed_out', names, `validate did not return in time (${phase})`, { phase, retryable: true }),
    },
    async () => validate?.({ provider, hooks, ...question }),
  );
  return elapsedNow(clock) - startedAt;
}
