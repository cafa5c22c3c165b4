import type { Client } from './client.ts';
import type { DownloadOptions } from './download-options.ts';
import { downloadRequest } from './download-request.ts';
import { progressOf } from './download-progress.ts';
import { readBody } from './transport/read-body.ts';

/** Downloaded file. */
export interface Download {
  /** Content of the file. */
  readonly bytes: Uint8Array;
  /** Response, whose body has been read. */
  readonly response: Response;
}

/**
 * Downloads a file from an absolute URL of a provider, with the timeouts, retries and size limit of the client.
 *
 * The API key is sent to the client's own origin only, whatever `hosts` contains.
 *
 * @throws RequestInvalidError if the URL is not https or its host is not allowed; no request is sent.
 * @throws WaError as every call: by status, and if the response is late, too large, incomplete or redirected.
 * @example
 * const { bytes } = await download(kapso, message.media_url, { hosts: ['media.example.com'] });
 */
export async function download(client: Client, url: string | URL, options?: DownloadOptions): Promise<Download> {
  const { call, fail, internals, request } = downloadRequest(client, url, 'download', options);
  return internals.transport(request, {
    ...call,
    read: async (response, ...limits) => {
      const tell = progressOf(response, options?.onProgress, fail);
      const { body, bodyUsed, headers, status, type } = response;
      if (!tell || !body?.getReader || body.locked) return readBody(response, ...limits);
      const getReader = () => {
        const reader = body.getReader();
        const read = async () => {
          const part = await reader.read();
          if (part.value) tell(part.value.byteLength);
          return part;
        };
        return { read, cancel: (reason?: unknown) => reader.cancel(reason) };
      };
      return readBody({ body: { getReader }, bodyUsed, headers, status, type } as unknown as Response, ...limits);
    },
    finish: ({ bytes, response }) => ({ bytes, response }),
  });
}
