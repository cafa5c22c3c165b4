import type { DownloadOptions } from './download-options.ts';
import { declaredBytes } from './transport/declared-bytes.ts';

/** Tells the app of each part that arrives, by its size; undefined where the app does not ask. */
export function progressOf(
  response: Response,
  onProgress: DownloadOptions['onProgress'],
  fail: (text: string, cause?: unknown) => Error,
): ((bytes: number) => void) | undefined {
  if (!onProgress) return undefined;
  const totalBytes = declaredBytes(response);
  let receivedBytes = 0;
  let failure: Error | undefined;
  const note = (error: unknown) => void (failure ??= fail('the function given as onProgress failed', error));
  return (bytes) => {
    receivedBytes += bytes;
    try {
      // What an async function rejects with ends the download at the next chunk, and never the process.
      (onProgress({ receivedBytes, totalBytes }) as Promise<void> | undefined)?.catch?.(note);
    } catch (error) {
      note(error);
    }
    if (failure) throw failure;
  };
}
