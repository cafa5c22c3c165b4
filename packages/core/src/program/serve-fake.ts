import type { CommandIo } from './command.ts';
import { controlHandler } from './control/control-handler.ts';
import { crossOrigin } from './cross-origin.ts';
import { openRecording, openReplay } from './exchange-file.ts';
import { exchangeHandler } from './exchange-handler.ts';
import { createExchangeLog } from './exchange-log.ts';
import type { FakeOptions } from './fake-options.ts';
import type { FakeProgram } from './fake-program.ts';
import { refusedHost } from './reached-by.ts';
import { openSession, type Session } from './session.ts';
import { UsageError } from './usage-error.ts';

/** A fake that runs as a server. */
export interface ServedFake {
  /** Base URL for clients. */
  readonly url: string;
  /** Base URL of the control API; the page is there, too. */
  readonly controlUrl: string;
  readonly session: Session;
  /** Stops it, with its state saved. */
  readonly close: () => Promise<void>;
}

/** How often it is looked for webhooks that have become due, in milliseconds. */
const lookMs = 200;

/**
 * Serves the fake of a provider with its control API.
 *
 * @throws UsageError for options that cannot be followed, Error when the host and port cannot be bound.
 */
export async function serveFake(
  program: FakeProgram,
  options: FakeOptions,
  { stderr }: Pick<CommandIo, 'stderr'>,
): Promise<ServedFake> {
  const { allowRemote, clock, host, hosts, latencyMs, origins, port, record } = options;
  const reachedBy = { allowRemote, hosts };
  if (record !== undefined) openRecording(record);
  const replay = options.replay === undefined ? undefined : openReplay(options.replay);
  const session = await openSession(program, options);
  if (session.begunBy !== undefined) {
    stderr.write(
      `The state was begun by version ${session.begunBy}. Version ${program.version} has done the same requests again: ids and rows may be others than those that your app has kept.\n`,
    );
  }
  try {
    const log = createExchangeLog();
    const control = controlHandler({ program, session, log, clock, reachedBy, isReplay: replay !== undefined });
    const exchange = exchangeHandler({ session, log, latencyMs, pathOf: program.pathOf, record, replay });
    const pages = crossOrigin(origins);
    const around = async (request: Request, answer: (request: Request) => Promise<Response>) => {
      const url = new URL(request.url);
      const isControl = /^\/__fake(\/|$)/.test(url.pathname);
      const refused = refusedHost(url, reachedBy);
      if (refused !== undefined) return Response.json({ error: refused, message: refused }, { status: 403 });
      const preflight = isControl ? undefined : pages.preflight(request);
      const response = preflight ?? (await (isControl ? control(request) : exchange(request, answer)));
      response.headers.set('x-fake-provider', program.title);
      if (isControl) {
        // No page of another origin gets hold of it, not even as a picture or a script.
        response.headers.set('cross-origin-resource-policy', 'same-origin');
        response.headers.set('x-content-type-options', 'nosniff');
      } else pages.share(request, response);
      return response;
    };
    // Before anybody can call it, so that one that cannot be made leaves nothing that runs.
    await session.inTurn(async () => {
      // What an earlier start has ordered is not ordered again beside it.
      if (session.takenUp > 0 && options.faults.length > 0) {
        await session.perform({ at: session.clock.now(), clearFaults: true });
      }
      await orderFaults(session, options.faults);
    });
    await session.save();
    const { close, url } = await session.fake.listen({ port, host, allowRemote, around }).catch((error: Error) => {
      // No port makes an address that the machine does not have one of its own.
      const remedy = /ENOTFOUND|EADDRNOTAVAIL|EAI_AGAIN/.test(error.message)
        ? 'Give a --host that is an address of this machine, or leave it out for 127.0.0.1.'
        : 'Give another --port, or --port 0 for one that the system chooses.';
      throw new Error(`${error.message} ${remedy}`, { cause: error });
    });
    const looking = setInterval(() => {
      session
        .inTurn(() => session.collect())
        .catch((error: unknown) => stderr.write(`Webhooks could not be made: ${String(error)}\n`));
    }, lookMs);
    looking.unref();
    return {
      url,
      controlUrl: `${new URL(url).origin}/__fake`,
      session,
      close: async () => {
        clearInterval(looking);
        await close();
        await session.close();
      },
    };
  } catch (error) {
    await session.close();
    throw error;
  }
}

async function orderFaults(session: Session, faults: FakeOptions['faults']): Promise<void> {
  for (const fault of faults) {
    try {
      // oxlint-disable-next-line no-await-in-loop -- faults of an operation happen in the order of their options
      await session.perform({ at: session.clock.now(), fault });
    } catch (error) {
      throw new UsageError(`--fault '${fault.operation}=${fault.fault}': ${(error as Error).message}`);
    }
  }
}
