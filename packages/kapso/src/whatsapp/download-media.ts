import type { Client, DownloadedStream, DownloadOptions } from '@wa-clients/core';
import { downloadMediaFile } from '@wa-clients/whatsapp';

/** What a download needs of the details of a file. */
export interface DownloadableMedia {
  /** URL at Kapso, with a token that is valid for four minutes. */
  readonly download_url?: string | undefined;
  /** SHA-256 digest of the file. */
  readonly sha256?: string | undefined;
}

/**
 * Downloads a file by its details, as `kapso.mediaFiles.get` returns them, and checks its digest while the stream is read. The
 * API key is sent nowhere: the URL has a token of its own.
 *
 * @throws RequestInvalidError if the details have no `download_url`, or its host is not Kapso's and not among `hosts`.
 * @example
 * const details = await kapso.mediaFiles.get({ media_id, phone_number_id });
 * const { stream } = await downloadMedia(kapso, details, { maxBodyBytes: Infinity });
 */
export async function downloadMedia(
  client: Client<'kapso'>,
  details: DownloadableMedia,
  options: Omit<DownloadOptions, 'anonymous'> = {},
): Promise<DownloadedStream> {
  return downloadMediaFile(client, details, 'download_url', { ...options, anonymous: true });
}
