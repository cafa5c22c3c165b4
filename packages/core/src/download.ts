import type { Client } from './client.ts';
import type { DownloadOptions } from './download-options.ts';
import { downloadRequest } from './download-request.ts';
import { progressOf } from './download-progress.ts';
import { readBody } from './transport/read-body.ts';

/** A file that has arrived whole. */
export interface Download {
  readonly bytes: Uint8Array;
  /** The Response that it came in; its body has been read. */
  readonly response: Response;
}

/**
 * Downloads a file from an absolute address that a provider gave, with the client's timeouts, retries and size cap.
 *
 * The key goes along to the client's own origin and nowhere else, whatever `hosts` holds.
 *
 * @throws RequestInvalidError for an address that is not https or whose host is not allowed; nothing is sent then.
 * @throws WaError as any call does: by status, and for what is late, too large, cut off or redirected elsewhere.
 * @example
 * const { bytes } = await download(kapso, message.media_url, { hosts: ['media.example.com'] });
 */
export async function download(client: Client, url: string | URL, options: DownloadOptions = {}): Promise<Download> {
  const { call, fail, internals, request } = downloadRequest(client, url, 'download', options);
  return internals.transport(request, {
    ...call,
    read: async (response, ...limits) => {
      const tell = progressOf(response, options.onProgress, fail);
      const { body, bodyUsed, headers, status } = response;
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
      return readBody({ body: { getReader }, bodyUsed, headers, status } as unknown as Response, ...limits);
    },
    finish: ({ bytes, response }) => ({ bytes, response }),
  });
}
