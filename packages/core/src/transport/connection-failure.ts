import type { Scrubber } from '../errors/scrubber.ts';
import type { WaErrorCode, WaErrorInit } from '../errors/wa-error.ts';
import type { Exchange } from './exchange.ts';
import { causesOf, codeOf, fateOf } from './never-sent.ts';

/** What is known of a fetch that rejected, or of a body that broke off: code, text and fields of its error. */
export function connectionFailure(
  error: unknown,
  phase: 'headers' | 'body',
  { context: { options, scrubber } }: Exchange,
): [code: WaErrorCode, text: string, fields: WaErrorInit] {
  const causes = causesOf(error);
  const fate = phase === 'body' ? 'broken' : fateOf(causes, options.fetch !== undefined);
  const cause = safeCause(error, scrubber);
  const never = { sent: 'no', ambiguous: false } as const;
  if (fate === 'thrown') {
    // Some functions throw for a failure status; what has one was sent.
    const { response, status } = Object(error) as { response?: unknown; status?: unknown };
    const isAnswered = response !== undefined || typeof status === 'number';
    const fields = { cause, ...(!isAnswered && never) };
    const reason = cause?.message.slice(0, 150).replace(/\.$/, '') ?? 'no Error';
    return options.fetch
      ? ['config_invalid', `the function given as fetch threw: ${reason}`, fields]
      : ['request_invalid', `fetch does not send this request: ${reason}`, fields];
  }
  const code = scrubber.scrub(causes.map(codeOf).find(Boolean) ?? '');
  const fields = fate === 'broken' ? { sent: 'maybe' as const } : never;
  return [
    'connection_failed',
    `the connection failed${code && ` (${code})`}`,
    { retryable: fate !== 'refused', cause, ...fields },
  ];
}

// Deno names the whole address of a request whose connection failed, with the values in its path and query.
const address = /\bhttps?:\/\/[^\s)'"]+/gi;

/** The cause as an error of our own making: a platform's error may hold the request with its headers. */
export function safeCause(error: unknown, scrubber: Scrubber): Error | undefined {
  const causes = causesOf(error);
  if (!causes[0]) return undefined;
  const text = scrubber.scrub(causes.map(({ message }) => message).join(': ')).replace(address, '[address]');
  const safe = new Error(text.slice(0, 300));
  safe.name = scrubber.scrub(causes[0].name ?? 'Error');
  delete safe.stack;
  return safe;
}
