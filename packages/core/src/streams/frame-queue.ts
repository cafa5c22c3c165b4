import { internalsOf } from '../client.ts';
import { failure } from '../errors/failure.ts';
import type { WaError } from '../errors/wa-error.ts';
import { elapsedNow, systemClock } from '../transport/clock.ts';
import { withLimits } from '../transport/limits.ts';
import { defaultSettings } from '../transport/settings.ts';
import { onAbort } from '../transport/signal-hub.ts';
import type { StreamConnection } from './stream-source.ts';

/** Frames of a connection on the provider's side. */
export interface FrameSink<Frame> {
  /** Puts a frame where the app takes it; `size` is that of its text. */
  readonly push: (frame: Frame, size: number) => void;
  /** Notes that something arrived, be it a frame or not. */
  readonly touch: () => void;
  /** Ends the connection after what has arrived; the first call counts. */
  readonly end: (error?: () => WaError) => void;
}

/** Frames of a connection on the app's side. */
export interface Frames<Frame> {
  /**
   * The next frame; undefined once the connection has ended and all were taken.
   *
   * @throws WaError when it broke, nothing arrived for too long, or the stream is over.
   */
  readonly next: () => Promise<Frame | undefined>;
  /** Sets how long nothing may arrive, in milliseconds. */
  readonly setIdleMs: (ms: number) => void;
  /** Whether the connection was closed because the app was too slow. */
  readonly isPaused: () => boolean;
  /** Closes the connection. */
  readonly close: () => void;
}

/**
 * Makes the queue between a connection and the app; `disconnect` closes the connection, and is called once, whatever ends it.
 *
 * A queue that is full ends the connection, too: no socket lets its sender wait, and what is dropped would be lost.
 */
export function frameQueue<Frame>(
  { client, names, options, remainingMs, signal, tell }: StreamConnection,
  idleMs: number,
  disconnect: () => void,
  leastBuffered = 1,
): FrameSink<Frame> & Frames<Frame> {
  const ofClient = internalsOf(client).options;
  const clock = ofClient.clock ?? systemClock;
  const maxBodyBytes = ofClient.maxBodyBytes ?? defaultSettings.maxBodyBytes;
  const maxBuffered = Math.max(options.maxBuffered ?? 1_000, leastBuffered);
  const waiting: { readonly frame: Frame; readonly size: number }[] = [];
  let size = 0;
  let idle = idleMs;
  let arrivedAt = elapsedNow(clock);
  let wake: (() => void) | undefined;
  let end: { readonly error: (() => WaError) | undefined } | undefined;
  let isPaused = false;

  const finish = (error?: () => WaError) => {
    if (end) return;
    end = { error };
    unlink();
    disconnect();
    wake?.();
  };
  const unlink = onAbort(signal, () => finish());
  return {
    push(frame, length) {
      if (end) return;
      if (length > maxBodyBytes)
        return finish(() => failure('too_large', names, 'an event is larger than maxBodyBytes'));
      waiting.push({ frame, size: length });
      size += length;
      wake?.();
      if (waiting.length <= maxBuffered && size <= maxBodyBytes) return;
      isPaused = true;
      tell({ state: 'paused', buffered: waiting.length });
      finish();
    },
    touch: () => void (arrivedAt = elapsedNow(clock)),
    end: finish,
    close: () => finish(),
    isPaused: () => isPaused,
    setIdleMs: (ms) => void (idle = ms),
    async next() {
      for (;;) {
        const first = waiting.shift();
        if (first) {
          size -= first.size;
          return first.frame;
        }
        if (end?.error) throw end.error();
        if (end && !signal.aborted) return undefined;
        const ms = Math.min(arrivedAt + idle - elapsedNow(clock), remainingMs());
        if (ms <= 0) {
          finish();
          throw failure('timed_out', names, 'nothing arrived in time', { phase: 'body', retryable: true });
        }
        // Whatever wakes it, heartbeats that are no frames have moved the limit meanwhile.
        // oxlint-disable-next-line no-await-in-loop -- the limit moves while it waits
        await withLimits(
          { clock, signals: [signal], names, ms },
          () => new Promise<void>((resolve) => (wake = resolve)),
        );
      }
    },
  };
}
