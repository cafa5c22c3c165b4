import { answers } from './answers.ts';
import type { SuiteInput, SuiteResult } from './contract.ts';
import { doors } from './doors.ts';
import { everyEntry, type EntryImports } from './every-entry.ts';
import type { ProviderRuntimes } from '../../providers/runtimes.ts';
import { listing } from './listing.ts';
import { providerWalks } from './provider-walks.ts';
import { redirects } from './redirects.ts';
import { retry } from './retry.ts';
import { type Printer, safety } from './safety.ts';
import { type Behaviour, createContext, describe, expectFailure, expectSame } from './support.ts';
import { time } from './time.ts';

/** What the suite is about, found by looking: see print-suite.ts. */
export interface SuiteSubject {
  /** Providers by id. */
  readonly providers: Readonly<Record<string, ProviderRuntimes>>;
  /** Every entry of every package. */
  readonly entries: EntryImports;
}

/**
 * Runs every behaviour, one after the other, in whatever runtime this module was loaded; it never rejects.
 *
 * The module needs nothing but what every runtime with a fetch has, and does nothing before this call.
 * `printers` are the runtime's own ways to print a value, `more` what not every runtime can do.
 */
export async function runSuite(
  { entries, providers }: SuiteSubject,
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
    ...Object.entries(providers).flatMap(([id, { sample }]) => providerWalks(id, sample)),
    ...listing,
    ...retry,
    ...time,
    ...redirects,
    ...answers,
    ...safety(
      printers,
      Object.values(providers).map(({ errorClass }) => errorClass),
    ),
    ...doors,
    ...Object.values(providers).flatMap(({ behaviours: own }) => own({ expectFailure, expectSame })),
    ...more,
    everyEntry(entries),
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
