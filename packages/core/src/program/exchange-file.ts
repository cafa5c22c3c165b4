import { appendFileSync, readFileSync } from 'node:fs';

import { ConnectionReset } from '../testing/connection-reset.ts';
import { fromPlainBody, type PlainBody } from './plain-body.ts';
import { UsageError } from './usage-error.ts';

/** A request and what it was answered with, as one line of a recording. */
export interface Exchange {
  readonly method: string;
  /** Path and query, without credentials. */
  readonly target: string;
  readonly sent?: PlainBody | undefined;
  /** Left out where the connection dropped before any response. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: PlainBody | undefined;
  /** Whether the body was cut off after these bytes. */
  readonly isCut?: boolean;
}

/**
 * Makes sure that a recording can be added to.
 *
 * @throws UsageError if it cannot.
 */
export function openRecording(path: string): void {
  try {
    appendFileSync(path, '');
  } catch (error) {
    throw new UsageError(`--record ${path} cannot be written: ${(error as Error).message}.`);
  }
}

/** Adds an exchange to a recording; each line is written at once. */
export function appendExchange(path: string, exchange: Exchange): void {
  appendFileSync(path, `${JSON.stringify(exchange)}\n`);
}

/** A recording that answers requests. */
export interface Replay {
  readonly size: number;
  /** Returns the recorded response; of several to the same request one after the other, and then the last one again. */
  readonly answer: (asked: Pick<Exchange, 'method' | 'target' | 'sent'>) => Response;
}

/**
 * Opens a recording.
 *
 * @throws UsageError if the file is none.
 */
export function openReplay(path: string): Replay {
  const byRequest = new Map<string, Exchange[]>();
  const exchanges = read(path);
  for (const exchange of exchanges)
    byRequest.set(keyOf(exchange), [...(byRequest.get(keyOf(exchange)) ?? []), exchange]);
  return {
    size: exchanges.length,
    answer: (asked) => {
      const found = byRequest.get(keyOf(asked));
      const exchange = found && found.length > 1 ? found.shift() : found?.[0];
      if (exchange) return toResponse(exchange);
      const message = `The recording has no ${asked.method} ${asked.target} with this body; record it, or start without --replay.`;
      return Response.json({ error: message, message }, { status: 501, headers: { 'x-fake-route': 'unrecorded' } });
    },
  };
}

function read(path: string): Exchange[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new UsageError(`--replay ${path} cannot be read: ${(error as Error).message}.`);
  }
  const lines = text.split('\n');
  // A recording program that was killed may have left the beginning of a line; an editor may leave out its break.
  if (!isJson(lines.at(-1) ?? '')) lines.pop();
  return lines.map((line, index) => {
    try {
      const exchange = JSON.parse(line) as Exchange;
      if (typeof exchange.method === 'string' && typeof exchange.target === 'string') return exchange;
    } catch {
      // Told below, as any other line is.
    }
    throw new UsageError(
      `--replay ${path} has no exchange in line ${index + 1}; give a file that --record has written.`,
    );
  });
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function keyOf({ method, sent, target }: Pick<Exchange, 'method' | 'target' | 'sent'>): string {
  return JSON.stringify([method, target, sent ? withoutBoundary(sent) : null]);
}

/** A multipart body as it is whatever its client has made up for what stands between the parts. */
function withoutBoundary(sent: PlainBody): string {
  // Each byte as one character: the parts may be of any kind.
  const text = Buffer.from(fromPlainBody(sent)).toString('latin1');
  const [, boundary] = /^--([^\r\n]{1,70})\r\n/.exec(text) ?? [];
  return boundary === undefined ? text : text.replaceAll(`--${boundary}`, '--boundary');
}

function toResponse({ body, headers = {}, isCut = false, status }: Exchange): Response {
  if (status === undefined) throw new ConnectionReset('fetch failed');
  const bytes = fromPlainBody(body);
  if (!isCut) return new Response(bytes.byteLength > 0 ? bytes : null, { status, headers: { ...headers } });
  let isSent = bytes.byteLength === 0;
  const cut = new ReadableStream<Uint8Array>(
    {
      pull(controller) {
        if (isSent) return controller.error(new ConnectionReset('terminated'));
        isSent = true;
        controller.enqueue(bytes);
      },
    },
    { highWaterMark: 0 },
  );
  return new Response(cut, { status, headers: { ...headers } });
}
