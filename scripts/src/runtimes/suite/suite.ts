import { answers } from './answers.ts';
import type { SuiteInput, SuiteResult } from './contract.ts';
import { doors } from './doors.ts';
import { entries } from './entries.ts';
import { everyEntry } from './every-entry.ts';
import { listing } from './listing.ts';
import { redirects } from './redirects.ts';
import { retry } from './retry.ts';
import { type Printer, safety } from './safety.ts';
import { streams } from './streams.ts';
import { type Behaviour, createContext, describe } from './support.ts';
import { time } from './time.ts';
import { webhooks } from './webhooks.ts';

/**
 * Runs every behaviour, one after the other, in whatever runtime this module was loaded; it never rejects.
 *
 * The module needs nothing but what every runtime with a fetch has, and does nothing before this call.
 * `printers` are the runtime's own ways to print a value, `more` what not every runtime can do.
 */
export async function runSuite(
  input: SuiteInput,
  printers: readonly Printer[] = [],
  more: readonly Behaviour[] = [],
): Promise<SuiteResult[]> {
  const context = createContext(input);
  const unhandled: string[] = [];
  const platform = globalThis as { addEventListener?: (name: string, listener: (event: unknown) => void) => void };
  // Where there is no such event, an unhandled rejection ends the process, and with it the run.
  platform.addEventListener?.('unhandledrejection', (event) => {
    unhandled.push(describe((event as { reason?: unknown }).reason));
  });
  const behaviours = [
    ...listing,
    ...retry,
    ...time,
    ...redirects,
    ...answers,
    ...safety(printers),
    ...doors,
    ...entries,
    ...webhooks,
    ...streams,
    ...more,
    everyEntry,
  ];
  const results: SuiteResult[] = [];
  for (const behaviour of behaviours) results.push(await attempt(behaviour));
  results.push({
    name: 'no promise was rejected behind the back of its caller',
    ok: unhandled.length === 0,
    message: unhandled.join('; '),
  });
  return results;

  async function attempt({ name, run }: Behaviour): Promise<SuiteResult> {
    try {
      await run(context);
      return { name, ok: true, message: '' };
    } catch (error) {
      return { name, ok: false, message: describe(error) };
    }
  }
}
