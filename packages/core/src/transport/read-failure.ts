import { joinBytes } from '../join-bytes.ts';
import { longestFailureBytes, longestFailureMs } from './bounds.ts';
import type { Clock } from './clock.ts';
import { type Fail, readBody } from './read-body.ts';
import type { Answer } from './transport-call.ts';

/**
 * Reads the beginning of a failure's body, for a short time: the failure is told by its status, and a body that stalls
 * must not hold the next attempt. What has arrived until then counts; a body that is lost takes nothing from the status.
 */
export async function readFailure(
  response: Response,
  maxBodyBytes: number,
  signal: AbortSignal,
  fail: Fail,
  clock: Clock,
): Promise<Pick<Answer, 'bytes' | 'isCut'>> {
  const most = Math.min(longestFailureBytes, maxBodyBytes);
  const chunks: Uint8Array[] = [];
  let whole: Uint8Array | undefined;
  let timer: unknown;
  const timeIsUp = new Promise<void>((resolve) => (timer = clock.setTimeout(resolve, longestFailureMs, true)));
  const isRead = readBody(response, most, signal, fail, chunks).then(
    (bytes) => void (whole = bytes),
    () => {},
  );
  await Promise.race([timeIsUp, isRead]);
  clock.clearTimeout(timer);
  return { bytes: whole ?? joinBytes(chunks).subarray(0, most), isCut: !whole };
}
