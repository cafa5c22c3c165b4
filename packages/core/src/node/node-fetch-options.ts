import { checkOptions } from '../options/check-options.ts';

/** A text in PEM, or the bytes of a file with one. */
export type Pem = string | Uint8Array;

/** Options of {@link nodeFetch}. */
export interface NodeFetchOptions {
  /**
   * URL of an HTTP proxy, http or https, with user and password where it asks for them. Every connection is a tunnel
   * through it (`CONNECT`). Default: none, or what the environment says where Node is started with `NODE_USE_ENV_PROXY=1`.
   */
  readonly proxy?: string | URL | undefined;
  /**
   * Certificates of the authorities to trust, in PEM, in place of those that Node trusts. Default: Node's, to which
   * `NODE_EXTRA_CA_CERTS` adds.
   */
  readonly ca?: Pem | readonly Pem[] | undefined;
  /** Certificate of the client, in PEM, with its chain. */
  readonly cert?: Pem | undefined;
  /** Private key of `cert`, in PEM. */
  readonly key?: Pem | undefined;
  /** Most connections to one origin; further requests wait. Default: no limit. */
  readonly maxSockets?: number | undefined;
  /** Milliseconds that an idle connection is kept for the next request. Default 4,000. */
  readonly keepAliveMs?: number | undefined;
}

/** Options that are known to be right. */
export interface CheckedOptions extends Omit<NodeFetchOptions, 'proxy'> {
  readonly proxy?: URL | undefined;
  readonly keepAliveMs: number;
}

/**
 * Checks options; the text of an error holds none of their values, since a proxy's URL may hold a password.
 *
 * @throws TypeError about the first one that is wrong.
 */
export function checkNodeOptions(options: NodeFetchOptions): CheckedOptions {
  checkOptions(options, 'proxy ca cert key maxSockets keepAliveMs:number', fail);
  const { proxy, maxSockets, cert, key } = options;
  const keepAliveMs = options.keepAliveMs ?? 4_000;
  if (maxSockets != null && !(Number.isInteger(maxSockets) && maxSockets > 0))
    throw fail('maxSockets must be an integer above 0');
  // Node takes 0 for no limit.
  if (!(keepAliveMs >= 1 && keepAliveMs < 2 ** 31)) throw fail('keepAliveMs must be milliseconds from 1 on');
  if ((cert == null) !== (key == null)) throw fail('cert and key belong together');
  return { ...options, keepAliveMs, proxy: proxy == null ? undefined : proxyUrl(proxy) };
}

function proxyUrl(given: string | URL): URL {
  const url = URL.canParse(`${given}`) ? new URL(given) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw fail('proxy must be a URL with http or https');
  return url;
}

function fail(text: string): TypeError {
  return new TypeError(`nodeFetch: ${text}`);
}
