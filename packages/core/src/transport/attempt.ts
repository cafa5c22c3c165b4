import { bodyTooLarge, readBody } from './read-body.ts';
import { redirectTarget } from './redirect.ts';
import type { Attempt, AttemptContext, AttemptFailure, StoredRequest } from './exchange.ts';

const defaultMaxBodyBytes = 32 * 1024 * 1024;
const mostRedirects = 3;

/** Sends a request once and reads the answer to its last byte; one clock covers all of it. Never rejects. */
export async function sendOnce(request: StoredRequest, attempt: AttemptContext): Promise<Attempt> {
  const { context, deadline, signal } = attempt;
  const { clock, options } = context;
  if (signal?.aborted) return { failure: { kind: 'aborted' } };
  const remaining = deadline - clock.now();
  if (remaining <= 0) return { failure: { kind: 'timeout', phase: 'total' } };
  const controller = new AbortController();
  let phase: 'headers' | 'body' = 'headers';
  let response: Response | undefined;
  // The race, and not the abort alone, ends the attempt: a fetch that ignores its signal must not hold the caller.
  let stop: ((attempt: Attempt) => void) | undefined;
  const stopped = new Promise<Attempt>((resolve) => (stop = resolve));
  const end = (failure: AttemptFailure) => {
    stop?.({ failure });
    controller.abort();
  };
  const timer = clock.setTimeout(
    () => end({ kind: 'timeout', phase: remaining <= attempt.attemptMs ? 'total' : phase }),
    Math.min(attempt.attemptMs, remaining),
  );
  const onAbort = () => end({ kind: 'aborted' });
  signal?.addEventListener('abort', onAbort);
  const exchange = async (): Promise<Attempt> => {
    let credential: Readonly<Record<string, string>>;
    try {
      credential = await attempt.credential();
    } catch (error) {
      return { failure: { kind: 'credential', cause: error } };
    }
    try {
      for (let target = request, redirects = 0; ; redirects += 1) {
        // A redirect can be followed only once its answer is there.
        // oxlint-disable-next-line no-await-in-loop
        response = await send(target, credential, options.fetch ?? globalThis.fetch, controller.signal);
        const next = redirectTarget(response, target);
        if (next === undefined) break;
        if (next === 'blocked' || redirects === mostRedirects) {
          return { failure: { kind: 'redirect', status: response.status } };
        }
        void response.body?.cancel().catch(() => {});
        target = { ...target, url: next };
      }
      phase = 'body';
      const text = await readBody(response, options.maxBodyBytes ?? defaultMaxBodyBytes);
      return { answer: { status: response.status, headers: response.headers, text } };
    } catch (error) {
      return error === bodyTooLarge && response
        ? { failure: { kind: 'too_large', status: response.status } }
        : { failure: { kind: 'connection', cause: error, phase } };
    }
  };
  try {
    const outcome = await Promise.race([exchange(), stopped]);
    // A body that nobody will read would keep its connection.
    if (outcome.failure) controller.abort();
    return outcome;
  } finally {
    clock.clearTimeout(timer);
    signal?.removeEventListener('abort', onAbort);
  }
}

function send(
  request: StoredRequest,
  credential: Readonly<Record<string, string>>,
  fetch: (request: Request) => Promise<Response>,
  signal: AbortSignal,
): Promise<Response> {
  const headers = new Headers(request.headers);
  for (const [name, value] of Object.entries(credential)) headers.set(name, value);
  const init: RequestInit = { method: request.method, headers, redirect: 'manual', signal };
  if (request.body) init.body = request.body;
  return fetch(new Request(request.url, init));
}
