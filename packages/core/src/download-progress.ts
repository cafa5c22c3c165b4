import type { DownloadOptions } from './download-options.ts';

/** The size of a body that its headers declare, undefined where they do not, or where it is compressed. */
export function declaredBytes({ headers }: Response): number | undefined {
  const text = headers.get('content-encoding') ? null : headers.get('content-length');
  return text === null || !/^\d+$/.test(text) ? undefined : Number(text);
}

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
