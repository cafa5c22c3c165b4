import type { Scrubber } from '../errors/scrubber.ts';

/** The part of an error that is looked at; those of another realm are no instances of this one's Error. */
export interface Cause {
  readonly name?: string;
  readonly message: string;
  readonly code?: unknown;
  readonly cause?: unknown;
}

/** An error and what caused it, as far as that is worth following. */
export function causesOf(error: unknown): Cause[] {
  const chain: Cause[] = [];
  for (let cause = error as Cause | null | undefined; typeof cause?.message === 'string' && chain.length < 4;) {
    chain.push(cause);
    cause = cause.cause as Cause | undefined;
  }
  return chain;
}

// Deno names the whole address of a request whose connection failed, with the values in its path and query.
const address = /\bhttps?:\/\/[^\s)'"]+/gi;

/** The cause as an error of our own making: a platform's error may hold the request with its headers. */
export function safeCause(error: unknown, { scrub }: Scrubber): Error | undefined {
  const causes = causesOf(error);
  if (!causes[0]) return undefined;
  const text = scrub(causes.map(({ message }) => message).join(': ')).replace(address, '[address]');
  const safe = new Error(text.slice(0, 300));
  safe.name = scrub(causes[0].name ?? 'Error');
  delete safe.stack;
  return safe;
}
