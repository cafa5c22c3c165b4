import type { Scrubber } from '../errors/scrubber.ts';
import type { WaErrorCode, WaErrorInit } from '../errors/wa-error.ts';
import type { Exchange } from './exchange.ts';

// What Node, undici and Bun call a connection that was never made.
const neverSent =
  /^(ECONNREFUSED|ENOTFOUND|EAI_AGAIN|EHOSTUNREACH|ENETUNREACH|UND_ERR_CONNECT_TIMEOUT|ConnectionRefused)$/;

/** What is known of a fetch that rejected: code, text and fields of its error. */
export function connectionFailure(
  cause: unknown,
  phase: 'headers' | 'body',
  { context: { scrubber } }: Exchange,
): [code: WaErrorCode, text: string, fields: WaErrorInit] {
  const code = scrubber.scrub(causeCode(cause));
  const isUnsent = phase === 'headers' && neverSent.test(code);
  return [
    'connection_failed',
    `the connection failed${code && ` (${code})`}`,
    {
      sent: isUnsent ? 'no' : 'maybe',
      retryable: true,
      ...(isUnsent && { ambiguous: false }),
      cause: safeCause(cause, scrubber),
    },
  ];
}

function causeCode(error: unknown): string {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; cause = cause.cause, depth += 1) {
    const { code } = cause as Error & { code?: unknown };
    if (typeof code === 'string') return code;
  }
  return '';
}

// Deno names the whole address of a request whose connection failed, with the values in its path and query.
const address = /\bhttps?:\/\/[^\s)'"]+/gi;

/** The cause as an error of our own making: a platform's error may hold the request with its headers. */
export function safeCause(cause: unknown, scrubber: Scrubber): Error | undefined {
  if (!(cause instanceof Error)) return undefined;
  const inner = cause.cause instanceof Error ? `: ${cause.cause.message}` : '';
  const text = scrubber.scrub(cause.message + inner).replace(address, '[address]');
  const safe = new Error(text.slice(0, 300));
  safe.name = scrubber.scrub(cause.name);
  delete safe.stack;
  return safe;
}
