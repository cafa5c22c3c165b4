import { type Client, internalsOf } from '../client.ts';
import { failure, namesOf } from '../errors/failure.ts';
import { isBranded, type WaError } from '../errors/wa-error.ts';
import { withCheckpoint } from '../list/checkpoint.ts';
import { createTurns } from '../list/turns.ts';
import { elapsedNow, systemClock } from '../transport/clock.ts';
import { closed, withLimits } from '../transport/limits.ts';
import { onAbort } from '../transport/signal-hub.ts';
import { reconnectDelayMs } from './reconnect-delay.ts';
import { decodePosition, encodePosition } from './stream-checkpoint.ts';
import type { StreamItem } from './stream-item.ts';
import type { StreamOptions, StreamStatus } from './stream-options.ts';
import { streamSettings } from './stream-settings.ts';
import type { ConnectionEnd, StreamSource, StreamStep } from './stream-source.ts';

/** So long a connection has to be open for the failures before it to count no more. */
const stableMs = 5_000;

const tooMuch = 'maxBuffered or maxBodyBytes is too small for what the provider repeats before anything new';

/** Iterates a stream, over as many connections as it takes. */
export function createStreamIterator<Event, Position>(
  client: Client,
  source: StreamSource<Event, Position>,
  options: StreamOptions,
): AsyncIterableIterator<StreamItem<Event>, undefined> {
  const { definition, options: ofClient, transport } = internalsOf(client);
  const clock = ofClient.clock ?? systemClock;
  const names = namesOf(definition, source);
  const owner = `${definition.provider} ${source.name} ${source.owner}`;
  const fail = (text: string) => failure('request_invalid', names, text);
  const settings = streamSettings(options, source.optionNames, fail);
  const { resume, signal } = options;
  let position = resume == null ? source.start : (decodePosition(resume, owner, names) as Position | undefined);
  let isContinued = resume != null || source.start !== undefined;

  const turns = createTurns();
  const controller = new AbortController();
  let links: (() => void)[] | undefined;
  let deadline = Infinity;
  let connection: AsyncGenerator<StreamStep<Event, Position>, ConnectionEnd, undefined> | undefined;
  let openedAt: number | undefined;
  let failures = 0;
  let retryMs = 0;
  let delayMs = 0;
  let isOver = false;
  // Whether the last connection was given up for what waits, and nothing new has come since.
  let isFruitless = false;

  const tell = (status: StreamStatus) => {
    if (status.state === 'open') openedAt = elapsedNow(clock);
    try {
      // An async observer must not end the process either, by a rejection that nobody handles.
      (options.onStatus?.(status) as Promise<void> | undefined)?.catch?.(() => {});
    } catch {
      // An observer that throws must not change what it observes.
    }
  };
  const checkpoint = () => encodePosition(owner, position);
  const begin = () => {
    deadline = elapsedNow(clock) + settings.deadlineMs;
    links = [signal, transport.closing].flatMap((one) =>
      one ? [onAbort(one, () => controller.abort(one.reason))] : [],
    );
  };
  const finish = (error?: WaError) => {
    if (isOver) return;
    isOver = true;
    for (const unlink of links ?? []) unlink();
    controller.abort();
    void leave();
    tell({ state: 'closed', error });
  };
  /** Lets the connection end what it began. */
  const leave = async () => {
    try {
      await connection?.return('over');
    } catch {
      // It was aborted, and the stream is over.
    }
  };
  /** Why the stream must go no further, whatever has arrived. */
  const stopReason = (): WaError | undefined => {
    if (transport.closing.aborted) return failure('aborted', names, closed);
    if (signal?.aborted) return failure('aborted', names, "aborted by the caller's signal", { cause: signal.reason });
    if (elapsedNow(clock) >= deadline)
      return failure('timed_out', names, 'the time of the stream is over', { phase: 'walk' });
    return undefined;
  };
  const connect = async () => {
    if (delayMs > 0) {
      const ms = Math.min(delayMs, deadline - elapsedNow(clock));
      delayMs = 0;
      await withLimits({ clock, signals: [controller.signal], names, ms }, () => new Promise(() => {}));
      // The deadline may have cut the delay short.
      const reason = stopReason();
      if (reason) throw reason;
    }
    openedAt = undefined;
    tell({ state: 'connecting', attempt: failures + 1 });
    connection = source.connect({
      client,
      names,
      options,
      position,
      isContinued,
      signal: controller.signal,
      remainingMs: () => deadline - elapsedNow(clock),
      tell,
      setRetryMs: (ms) => void (retryMs = ms),
    });
    return connection;
  };
  /** Notes that the connection is gone; throws where no other one follows. */
  const lose = (error?: WaError) => {
    if (openedAt !== undefined && elapsedNow(clock) - openedAt >= stableMs) failures = 0;
    failures += 1;
    // What was sent from here on may be missing, but not what was sent before anyone listened.
    isContinued ||= openedAt !== undefined;
    openedAt = undefined;
    delayMs = reconnectDelayMs(error, failures, retryMs, settings);
    if (delayMs === Infinity) {
      throw (
        error ??
        failure('connection_failed', names, 'the provider ended the connection', { sent: 'maybe', retryable: true })
      );
    }
    tell({ state: 'waiting', attempt: failures, delayMs, error });
  };
  const itemOf = ({ item }: StreamStep<Event, Position>): StreamItem<Event> | undefined => {
    if (!item) return undefined;
    if ('gap' in item) return { type: 'gap', reason: item.gap, events: item.events, checkpoint: checkpoint() };
    failures = 0;
    return { type: 'event', event: item.event, checkpoint: checkpoint() };
  };
  const advance = async (): Promise<StreamItem<Event> | undefined> => {
    try {
      const result = await (connection ?? (await connect())).next();
      // Events that are here already are handed out no more than others would be.
      const reason = stopReason();
      if (reason) throw reason;
      if (!result.done) {
        if (result.value.position !== position || (result.value.item && 'event' in result.value.item))
          isFruitless = false;
        ({ position } = result.value);
        return itemOf(result.value);
      }
      connection = undefined;
      if (result.value === 'over') finish();
      else if (result.value === 'lost') lose();
      else if (isFruitless) lose(failure('connection_failed', names, tooMuch, { sent: 'maybe', retryable: true }));
      else [isContinued, isFruitless] = [true, true];
    } catch (error) {
      connection = undefined;
      const reason = stopReason();
      if (reason || !isBranded(error) || isOver) throw reason ?? error;
      lose(error);
    }
    return undefined;
  };
  const step = async (): Promise<IteratorResult<StreamItem<Event>, undefined>> => {
    if (!links && !isOver) begin();
    try {
      for (;;) {
        if (isOver) break;
        const reason = stopReason();
        if (reason) throw reason;
        // oxlint-disable-next-line no-await-in-loop -- steps follow one another by their nature
        const item = await advance();
        if (item && !isOver) return { done: false, value: item };
      }
    } catch (error) {
      // Whoever left the stream meanwhile ended the connection; to them it is no failure.
      if (!isOver) {
        finish(isBranded(error) ? error : undefined);
        throw withCheckpoint(error, checkpoint());
      }
    }
    return { done: true, value: undefined };
  };
  return {
    [Symbol.asyncIterator]() {
      return this;
    },
    next: () => turns.run(step),
    async return() {
      finish();
      return { done: true, value: undefined };
    },
    async throw(error) {
      finish();
      throw error;
    },
  };
}
