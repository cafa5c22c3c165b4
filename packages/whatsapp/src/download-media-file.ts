import {
  type Client,
  type DownloadedStream,
  type DownloadOptions,
  downloadStream,
  WaError,
  withDigest,
} from '@wa-clients/core';

/**
 * Downloads a file by its details, and checks its digest, if they have one, while the stream is read. A provider says in which
 * field its URL is, and where its key is sent.
 *
 * @throws RequestInvalidError if the details have no URL, or its host is neither the client's own nor among `hosts`.
 */
export async function downloadMediaFile(
  client: Client,
  details: unknown,
  field: 'url' | 'download_url',
  options: DownloadOptions,
): Promise<DownloadedStream> {
  const { [field]: url, sha256 } = Object(details) as Readonly<Record<string, unknown>>;
  if (typeof url !== 'string') {
    throw new WaError('request_invalid', `The details of the file have no ${field}; ask for them again.`, {
      provider: client.provider,
    });
  }
  const downloaded = await downloadStream(client, url, options);
  return typeof sha256 === 'string' ? withDigest(downloaded, sha256) : downloaded;
}
