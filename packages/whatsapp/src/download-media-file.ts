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
 * @throws RequestInvalidError if the details have no URL, its host is neither the client's own nor among `hosts`, or their
 * digest is none.
 */
export async function downloadMediaFile(
  client: Client,
  details: unknown,
  field: 'url' | 'download_url',
  options: DownloadOptions,
): Promise<DownloadedStream> {
  const { [field]: url, sha256 } = Object(details) as Readonly<Record<string, unknown>>;
  const names = { provider: client.provider, operation: 'downloadStream' };
  if (typeof url !== 'string') {
    throw new WaError('request_invalid', `The details of the file have no ${field}; ask for them again.`, names);
  }
  // Downloaded without a word, a file would pass for one that was checked.
  if (sha256 !== undefined && typeof sha256 !== 'string') {
    const text = 'The sha256 of the details is no text; leave it out for a file that cannot be checked.';
    throw new WaError('request_invalid', text, names);
  }
  const downloaded = await downloadStream(client, url, options);
  return sha256 === undefined ? downloaded : withDigest(downloaded, sha256, names);
}
