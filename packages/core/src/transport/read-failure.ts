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
  method: string,
  clock: Clock,
): Promise<Pick<Answer, 'bytes' | 'isCut'>> {
  const most = Math.min(longestFailureBytes, maxBodyBytes);
  const chunks: Uint8Array[] = [];
  let isCut = true;
  let timer: unknown;
  await new Promise<void>((resolve) => {
    timer = clock.setTimeout(resolve, longestFailureMs, true);
    readBody(response, most, signal, fail, method, chunks).then(
      () => resolve(void (isCut = false)),
      () => resolve(),
    );
  });
  clock.clearTimeout(timer);
  return { bytes: joinBytes(chunks).subarray(0, most), isCut };
}
