import { controlDescription } from './control-description.ts';
import { refusalOf } from './guard.ts';
import { pageFiles } from './page.ts';
import { readInput } from './read-input.ts';
import { collectionNames } from '../collection-names.ts';
import type { ExchangeLog } from '../exchange-log.ts';
import type { FakeProgram } from '../fake-program.ts';
import { checkedOrder } from '../fake-options.ts';
import { faultForms, makeFault } from '../parse-fault.ts';
import type { ClockKind } from '../program-clock.ts';
import type { ReachedBy } from '../reached-by.ts';
import type { Session } from '../session.ts';
import { UsageError } from '../usage-error.ts';

/** What the control API works on. */
export interface ControlOptions {
  readonly program: FakeProgram;
  readonly session: Session;
  readonly log: ExchangeLog;
  readonly clock: ClockKind;
  readonly reachedBy: ReachedBy;
  /** Whether a recording answers in place of the fake. */
  readonly isReplay: boolean;
}

type Act = (request: Request, url: URL, name: string) => unknown;

/** Longest step of the clock, in milliseconds. */
const longestStep = 366 * 86_400_000;

/** Creates what answers below `/__fake`. */
export function controlHandler(options: ControlOptions): (request: Request) => Promise<Response> {
  const { isReplay, log, program, reachedBy, session } = options;
  const { clock, fake, inTurn, outbox } = session;
  const looked = new Set<string>();
  /** Does something to the fake, in its turn, and keeps it. */
  const change = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    if (isReplay) throw new ControlError(409, 'The fake replays a recording; start it without --replay to change it.');
    const result = await inTurn(work);
    await session.save();
    return result;
  };
  const at = () => clock.now();
  const clockNow = () => ({ kind: options.clock, now: new Date(at()).toISOString(), nextStatusAt: nextStatus() });
  const nextStatus = () => {
    const time = session.nextStatusAt?.();
    return time === undefined ? null : new Date(time).toISOString();
  };
  const moveTo = async (time: number) => {
    await clock.moveTo(time);
    session.note({ at: at(), time: true });
    await session.collect();
    await session.settled?.();
  };
  const look = async (name: string) => {
    if (!collectionNames(program).includes(name)) {
      throw new ControlError(404, `The fake has no collection "${name}".`);
    }
    // Rows come into being when they are first looked at, which counts for what comes after.
    if (!looked.has(name) && !isReplay) await inTurn(() => session.perform({ at: at(), collection: name }));
    looked.add(name);
    return fake.collection(name);
  };
  const acts: Readonly<Record<string, Act>> = {
    'GET /health': (_request, url) => ({
      fake: true,
      provider: program.title,
      package: program.name,
      version: program.version,
      baseUrl: `${url.origin}${program.path}`,
      requests: log.count(),
      receives: session.receive !== undefined,
      webhook: outbox !== undefined,
      clock: clockNow(),
    }),
    'GET /operations': () => ({
      operations: program.description.operations.map(({ method, operation, path }) => ({ operation, method, path })),
      faults: faultForms,
    }),
    'GET /requests': (_request, url) => ({ requests: log.after(wholeOf(url, 'after', 0, 0, Number.MAX_SAFE_INTEGER)) }),
    'GET /collections': () => ({ collections: collectionNames(program) }),
    'GET /collections/{name}': async (_request, url, name) => {
      const limit = wholeOf(url, 'limit', 50, 1, 1_000);
      const rows = await look(name);
      return { name, total: rows.length, rows: rows.slice(0, limit) };
    },
    'POST /faults': async (request) => {
      const {
        fault,
        operation = '*',
        times = 1,
      } = await readInput(request, {
        fault: 'string',
        operation: 'string?',
        times: 'number?',
      });
      if (!Number.isInteger(times) || times < 1 || times > 10_000) throw new UsageError('"times" is from 1 to 10000.');
      makeFault(fault);
      const order = checkedOrder(program, { operation, fault, times });
      await change(() => session.perform({ at: at(), fault: order }));
      return order;
    },
    'DELETE /faults': () => change(() => session.perform({ at: at(), clearFaults: true })),
    'GET /clock': clockNow,
    'POST /clock': async (request) => {
      const { advanceMs } = await readInput(request, { advanceMs: 'number' });
      if (!Number.isInteger(advanceMs) || advanceMs < 0 || advanceMs > longestStep) {
        throw new UsageError(`"advanceMs" is a whole number from 0 to ${longestStep}.`);
      }
      await change(() => moveTo(at() + advanceMs));
      return clockNow();
    },
    'POST /statuses': async () => {
      const time = session.nextStatusAt?.();
      if (time === undefined) throw new ControlError(409, 'No message is on its way; send one first.');
      await change(() => moveTo(time));
      return clockNow();
    },
    'POST /messages': async (request) => {
      const message = await readInput(request, { from: 'string', text: 'string' });
      if (!session.receive)
        throw new ControlError(409, `The fake of ${program.title} stores no messages of customers.`);
      const stored = await change(async () => {
        const result = await session.perform({ at: at(), message });
        await session.collect();
        return result;
      });
      const { id } = Object(stored) as { readonly id?: unknown };
      return { ...message, ...(typeof id === 'string' && { id }) };
    },
    'GET /deliveries': () => ({ waiting: outbox?.waiting() ?? 0, attempts: outbox?.attempts ?? [] }),
    'POST /deliveries': async (request) => {
      const { event, payload } = await readInput(request, { event: 'string', payload: 'object?' });
      if (!session.webhook || !outbox) {
        throw new ControlError(409, 'The fake delivers nothing; start it with --webhook URL.');
      }
      await change(() => session.perform({ at: at(), event, payload }));
      return { event };
    },
    'POST /reset': () =>
      change(() => {
        fake.reset();
        outbox?.clear();
        log.clear();
        looked.clear();
        session.note({ at: at(), time: true }, true);
        return Promise.resolve();
      }),
  };

  return async (request) => {
    const refusal = refusalOf(request, reachedBy);
    if (refusal !== undefined) return failure(403, refusal);
    const url = new URL(request.url);
    const path = url.pathname.slice('/__fake'.length);
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (isRead && path === '') return new Response(null, { status: 308, headers: { location: '/__fake/' } });
    const file = isRead && Object.hasOwn(pageFiles, path) ? pageFiles[path] : undefined;
    if (file) return file(program);
    if (isRead && path === '/openapi.json') return Response.json(controlDescription(program, url.origin));
    const [, name = ''] = /^\/collections\/([^/]+)$/.exec(path) ?? [];
    const form = name === '' ? path : '/collections/{name}';
    const act = acts[`${isRead ? 'GET' : request.method} ${form}`];
    if (!act) {
      const methods = Object.keys(acts).flatMap((one) => (one.endsWith(` ${form}`) ? [one.split(' ')[0] ?? ''] : []));
      if (methods.length === 0) return failure(404, `There is no ${path}; see /__fake/openapi.json.`);
      return failure(405, `${path} takes ${methods.join(' and ')}.`, { allow: methods.join(', ') });
    }
    try {
      const body = await act(request, url, decoded(name));
      return body === undefined ? new Response(null, { status: 204 }) : Response.json(body, noStore);
    } catch (error) {
      if (error instanceof ControlError) return failure(error.status, error.message);
      if (error instanceof UsageError || error instanceof RangeError) return failure(400, error.message);
      throw error;
    }
  };
}

const noStore = { headers: { 'cache-control': 'no-store' } };

/** Why the control API does not do what it was asked for. */
class ControlError extends Error {
  override readonly name = 'ControlError';
  readonly status: number;
  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

function failure(status: number, error: string, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json({ error }, { status, headers: { ...noStore.headers, ...headers } });
}

function wholeOf({ searchParams }: URL, name: string, usual: number, least: number, most: number): number {
  const text = searchParams.get(name);
  if (text === null) return usual;
  const value = Number(text);
  if (/^\d+$/.test(text) && value >= least && value <= most) return value;
  throw new UsageError(`"${name}" is a whole number from ${least} to ${most}.`);
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    // A stray percent sign is in no name.
    return name;
  }
}
