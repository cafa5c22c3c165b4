import type { CallOptions } from './call-options.ts';
import { type Client, internalsOf } from './client.ts';
import { failure, namesOf } from './errors/failure.ts';
import { checkOptions } from './options/check-options.ts';
import { callOptionNames } from './options/option-names.ts';
import { isSecure } from './safety/base-url.ts';

/** Options of a download. */
export interface DownloadOptions extends Omit<CallOptions, 'idempotencyKey'> {
  /**
   * Hosts that may be asked beside the client's own, each as the exact text that an address has, such as
   * `media.example.com` or `media.example.com:8443`. A redirect is followed to these hosts alone.
   */
  readonly hosts?: readonly string[] | undefined;
  /** Largest file that is read, in bytes. Default: that of the client. */
  readonly maxBodyBytes?: number | undefined;
  /** Called after each part that arrives; what it throws ends the download. */
  readonly onProgress?: ((progress: DownloadProgress) => void) | undefined;
}

/** How far a download is. */
export interface DownloadProgress {
  readonly receivedBytes: number;
  /** Size of the file, where the response declares it. */
  readonly totalBytes: number | undefined;
}

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
export async function download(
  client: Client,
  url: string | URL,
  downloading: DownloadOptions = {},
): Promise<Download> {
  const {
    baseUrl,
    definition,
    options: { allowHttp },
    transport,
  } = internalsOf(client);
  const operation = { name: 'download', method: 'GET', path: 'download' };
  const fail = (text: string) =>
    failure('request_invalid', namesOf(definition, { name: 'download', path: 'download' }), text);
  checkOptions(downloading, `${callOptionNames.replace(' idempotencyKey', '')} hosts maxBodyBytes onProgress`, fail);
  const { hosts = [], ...options } = downloading;
  const bad = hosts.find((host) => host.includes('*') || parse(`https://${host}`)?.host !== host);
  if (bad !== undefined) throw fail(`"${bad}" among hosts is no exact host such as media.example.com`);
  const target = parse(url);
  if (!target) throw fail('the address is no absolute URL');
  if (!isSecure(target, allowHttp) || target.username || target.password) {
    throw fail('the address must use https (http needs loopback or the option allowHttp) and hold no credentials');
  }
  const own = new URL(baseUrl).origin;
  const mayVisit = (place: URL) => isSecure(place, allowHttp) && (place.origin === own || hosts.includes(place.host));
  if (!mayVisit(target)) throw fail(`the host "${target.host}" is not allowed; add it to hosts if you trust it`);
  return transport(
    { url: target.href, method: 'GET', headers: { Accept: '*/*' } },
    {
      operation,
      options,
      signals: [options.signal],
      baseUrl: target.origin,
      mayVisit,
      finish: ({ bytes, response }) => ({ bytes, response }),
    },
  );
}

function parse(url: string | URL): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
