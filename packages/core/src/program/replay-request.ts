import type { FakeProgram, ProgramFake } from './fake-program.ts';
import type { JournalRequest } from './journal.ts';
import { fromPlainBody } from './plain-body.ts';

/** Handles a request of the journal again; its response is of no use. */
export async function replayRequest(
  { credentials }: FakeProgram,
  { fake }: ProgramFake,
  key = 'test-key',
  { body, headers, method, refused = false, target }: JournalRequest,
): Promise<void> {
  const bytes = fromPlainBody(body);
  const { origin } = new URL(fake.baseUrl);
  const gone = new AbortController();
  const request = new Request(`${origin}${target}`, {
    method,
    headers: { ...headers, ...(!refused && credentials?.(key)) },
    ...(bytes.byteLength > 0 && method !== 'GET' && method !== 'HEAD' && { body: bytes }),
  });
  // A fault that never answered does not do so now, either.
  const timer = setTimeout(() => gone.abort(), 50);
  try {
    const response = await fake.fetch(request, { signal: gone.signal });
    await response.body?.cancel();
  } catch {
    // So it went the first time, too.
  } finally {
    clearTimeout(timer);
  }
}
