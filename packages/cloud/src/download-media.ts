import { atServer, type Client, type DownloadedStream, type DownloadOptions, WaError } from '@wa-clients/core';
import { downloadMediaFile } from '@wa-clients/whatsapp';

import { mediaOrigin } from './media-origin.ts';

/** What a download needs of the details of a file. */
export interface DownloadableMedia {
  /** URL of the file, valid for five minutes. */
  readonly url?: string | undefined;
  /** SHA-256 digest of the file. */
  readonly sha256?: string | undefined;
}

/**
 * Downloads a file by its details, as `cloud.media.get` returns them, and checks its digest while the stream is read.
 *
 * The URL requires the access token, which is sent to `https://lookaside.fbsbx.com` alone: a file at another host is
 * downloaded only if `hosts` has it, and without the token.
 *
 * @throws RequestInvalidError if the details have no `url`, its host is neither Meta's nor among `hosts`, or the client is
 * another provider's.
 * @throws NotFoundError if the URL has expired: ask for the details again.
 * @example
 * const details = await cloud.media.get({ media_id });
 * const { stream } = await downloadMedia(cloud, details, { maxBodyBytes: Infinity });
 */
export async function downloadMedia(
  client: Client<'cloud'>,
  details: DownloadableMedia,
  options: Omit<DownloadOptions, 'anonymous'> = {},
): Promise<DownloadedStream> {
  // Plain JavaScript can pass another client, whose key is none of Meta's to see.
  if (client.provider !== 'cloud') {
    throw new WaError('request_invalid', 'downloadMedia of @wa-clients/cloud needs a client of createCloud.', {
      provider: 'cloud',
    });
  }
  return downloadMediaFile(atServer(client, mediaOrigin, true), details, 'url', options);
}
