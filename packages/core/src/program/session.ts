import process from 'node:process';

import type { FakeProgram, ProgramFake } from './fake-program.ts';
import { createInTurn, type InTurn } from './in-turn.ts';
import type { JournalEntry, JournalStart } from './journal.ts';
import { createOutbox, type Outbox } from './outbox.ts';
import { makeFault } from './parse-fault.ts';
import { programClock, type ProgramClock } from './program-clock.ts';
import { replayRequest } from './replay-request.ts';
import type { SessionOptions } from './session-options.ts';
import { sessionStart } from './session-start.ts';
import { openStateFile, type StateFile } from './state-file.ts';

/** A fake with all that has happened to it. */
export interface Session extends ProgramFake {
  readonly clock: ProgramClock;
  readonly outbox: Outbox | undefined;
  readonly inTurn: InTurn;
  /** How many entries were taken up from the state. */
  readonly takenUp: number;
  /** Version of the package that began the state, where it is another one. */
  readonly begunBy: string | undefined;
  /** Notes what is about to happen; a reset begins anew. */
  readonly note: (entry: JournalEntry, isReset?: boolean) => void;
  /** Does what an entry of the journal says, for the first time or again; it is noted where it is the first. */
  readonly perform: (entry: JournalEntry) => Promise<unknown>;
  /** Puts everything that is due for webhooks into the outbox. */
  readonly collect: () => Promise<void>;
  /** Resolves once all that was noted is in the file, where there is one. */
  readonly save: () => Promise<void>;
  /** Saves within a fifth of a second. */
  readonly saveLater: () => void;
  readonly close: () => Promise<void>;
}

/**
 * Opens a fake, with the state of its file brought back by doing again what had happened.
 *
 * @throws UsageError for a file that belongs to another fake, or was begun with other settings.
 */
export async function openSession(program: FakeProgram, options: SessionOptions): Promise<Session> {
  const entries: JournalEntry[] = [];
  let start: JournalStart | undefined;
  const lines = () => [start, ...entries].map((entry) => JSON.stringify(entry));
  const file = options.state === undefined ? undefined : await openStateFile(options.state, lines);
  try {
    start = sessionStart(program, options, file);
    const earlier = file?.kept?.entries ?? [];
    const session = await create(program, options, { entries, earlier, file, start });
    await session.save();
    return session;
  } catch (error) {
    file?.abandon();
    throw error;
  }
}

interface Parts {
  readonly entries: JournalEntry[];
  readonly earlier: readonly JournalEntry[];
  readonly file: StateFile | undefined;
  readonly start: JournalStart;
}

async function create(
  program: FakeProgram,
  options: SessionOptions,
  { earlier, entries, file, start }: Parts,
): Promise<Session> {
  const clock = programClock(options.clock, start.startMs);
  const note = (entry: JournalEntry, isReset = false) => {
    if (isReset) entries.length = 0;
    if (file) entries.push(entry);
  };
  const delivered = new Set(earlier.flatMap((entry) => ('delivered' in entry ? [entry.delivered] : [])));
  const save = async () => file?.save();
  let later: NodeJS.Timeout | undefined;
  const saveLater = () => {
    if (!file) return;
    later ??= setTimeout(() => {
      later = undefined;
      // Whoever changes something is told by their response.
      save().catch((error: Error) => process.emitWarning(`The state could not be saved: ${error.message}`));
    }, 200);
  };
  const outbox =
    options.webhook === undefined
      ? undefined
      : createOutbox({
          url: options.webhook,
          clock,
          accepted: delivered,
          status: program.webhookStatus,
          onAccepted: (id) => {
            note({ at: clock.now(), delivered: id });
            saveLater();
          },
        });
  const fake = program.create({
    seed: start.seed,
    rows: start.rows,
    sizes: start.sizes,
    apiKey: options.key,
    baseUrl: `http://127.0.0.1${program.path}`,
    clock,
    secret: options.secret,
    deliver: outbox?.once,
  });
  const perform = async (entry: JournalEntry): Promise<unknown> => {
    if ('request' in entry) return replayRequest(program, fake, options.key, entry.request);
    if ('fault' in entry) {
      const { fault, operation, times } = entry.fault;
      return fake.fake.fail(operation, ...Array.from({ length: times }, () => makeFault(fault)));
    }
    if ('clearFaults' in entry) return fake.fake.clear();
    if ('message' in entry) return fake.receive?.(entry.message);
    if ('collection' in entry) return fake.fake.collection(entry.collection);
    if ('take' in entry) return outbox?.push((await fake.deliveries?.()) ?? []);
    if ('event' in entry) {
      const { event, payload } = entry;
      const delivery = await fake.webhook?.(event, payload ? { payload } : {});
      if (delivery) outbox?.push([delivery]);
      return delivery;
    }
    return undefined;
  };
  for (const entry of earlier) {
    // oxlint-disable no-await-in-loop -- what happened is done again in its order
    await clock.moveTo(entry.at);
    await perform(entry);
    await fake.settled?.();
    // oxlint-enable no-await-in-loop
    entries.push(entry);
  }
  clock.start();
  outbox?.start();
  return {
    ...fake,
    clock,
    outbox,
    inTurn: createInTurn(clock),
    takenUp: earlier.length,
    begunBy: start.version === program.version ? undefined : start.version,
    note,
    perform: async (entry) => {
      note(entry);
      try {
        return await perform(entry);
      } catch (error) {
        // What could not be done must not be done again.
        const place = entries.lastIndexOf(entry);
        if (place >= 0) entries.splice(place, 1);
        throw error;
      }
    },
    async collect() {
      if (!outbox || !fake.deliveries) return;
      const due = await fake.deliveries();
      if (due.length === 0) return;
      note({ at: clock.now(), take: true });
      outbox.push(due);
    },
    save,
    saveLater,
    close: async () => {
      clearTimeout(later);
      note({ at: clock.now(), time: true });
      clock.stop();
      outbox?.close();
      await file?.close();
    },
  };
}
