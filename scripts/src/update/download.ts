import { lookup as lookUp, type LookupAddress } from 'node:dns';
import { request as requestHttp, type IncomingMessage, type RequestOptions } from 'node:http';
import { request as requestHttps } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';

import { mostBytes } from '../spec/limits.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import { isLoopback, isPrivateAddress } from './private-address.ts';

/** How a description is loaded from an address. */
export interface DownloadOptions {
  /** Whether addresses of this machine and its networks are meant, and http on loopback. Default false. */
  readonly allowPrivate?: boolean;
  /** Most bytes of the body. */
  readonly mostBytes?: number;
  /** Most milliseconds from the first redirect to the last byte. */
  readonly longestMs?: number;
  /** Calls back after some milliseconds, and gives what stops it from that. */
  readonly startTimer?: (callback: () => void, ms: number) => () => void;
  /** Gives the addresses of a host. */
  readonly lookup?: (host: string) => Promise<readonly LookupAddress[]>;
}

/** What was loaded. */
export interface Downloaded {
  readonly bytes: Uint8Array;
  /** Where it was at last. */
  readonly url: string;
}

const mostRedirects = 3;
const redirects = new Set([301, 302, 303, 307, 308]);

/**
 * Loads a description over https: no key goes along, redirects stay on the origin, size and time have limits.
 *
 * @throws SpecRefusal for an address that is not allowed, a status other than 200, and a body too large or too slow.
 */
export async function download(from: string, options: DownloadOptions = {}): Promise<Downloaded> {
  const { longestMs = 30_000, startTimer = startRealTimer } = options;
  const abort = new AbortController();
  const slow = refusal(
    from,
    'slow',
    `took longer than ${longestMs / 1_000} s`,
    'Load it by other means, and give the file.',
  );
  const stop = startTimer(() => abort.abort(slow), longestMs);
  try {
    let url = parseUrl(from, from, options);
    for (let count = 0; ; count += 1) {
      const response = await ask(url, options, abort.signal);
      const { statusCode: status = 0, headers } = response;
      if (!redirects.has(status)) {
        if (status !== 200) {
          throw refusal(from, 'status', `was answered with ${status}`, 'Give the address of the description itself.');
        }
        return { bytes: await readBody(from, response, options.mostBytes ?? mostBytes), url: url.href };
      }
      response.destroy();
      const next = parseUrl(from, new URL(headers.location ?? '', url).href, options);
      if (next.origin !== url.origin) {
        throw refusal(
          from,
          'redirect',
          `redirects to another origin, ${next.origin}`,
          'Give that address if you trust it.',
        );
      }
      if (count === mostRedirects) {
        throw refusal(from, 'redirect', `redirects more than ${mostRedirects} times`, 'Give the address at the end.');
      }
      url = next;
    }
  } catch (error) {
    if (abort.signal.aborted) throw slow;
    if (error instanceof SpecRefusal) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw refusal(from, 'connection', `could not be loaded: ${why}`, 'Try again, or load it and give the file.');
  } finally {
    stop();
  }
}

function parseUrl(from: string, text: string, { allowPrivate = false }: DownloadOptions): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url) throw refusal(from, 'url', 'is no address', 'Give an https address or a file.');
  if (url.username !== '' || url.password !== '') {
    throw refusal(from, 'url', 'carries a name or a password, which would end in source.json', 'Leave them out.');
  }
  const isPlain = url.protocol === 'http:' && allowPrivate && isLoopback(url.hostname);
  if (url.protocol !== 'https:' && !isPlain) {
    throw refusal(
      from,
      'https',
      `is not https (${url.protocol}//${url.host})`,
      'Give an https address, or load it and give the file.',
    );
  }
  // A name is looked at once it is resolved; an address is never resolved.
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && (url.hostname === 'localhost' || (isIP(host) !== 0 && isPrivateAddress(host))))
    throw refusePrivate(from, host);
  url.hash = '';
  return url;
}

function ask(url: URL, options: DownloadOptions, signal: AbortSignal): Promise<IncomingMessage> {
  const { allowPrivate = false, lookup: resolveHost = lookUpAll } = options;
  // The connection is made to the very addresses that were looked at.
  const lookup: LookupFunction = (host, { all }, callback) => {
    void answerLookup(host, all === true, callback);
  };
  const answerLookup = async (host: string, all: boolean, callback: Parameters<LookupFunction>[2]) => {
    try {
      const addresses = await resolveHost(host);
      const [first] = addresses;
      const bad = allowPrivate ? undefined : addresses.find(({ address }) => isPrivateAddress(address));
      if (bad) throw refusePrivate(url.href, `${host} (${bad.address})`);
      if (!first) throw new Error(`${host} has no address`);
      if (all) callback(null, [...addresses]);
      else callback(null, first.address, first.family);
    } catch (error) {
      callback(error as Error, '');
    }
  };
  const words: RequestOptions = {
    agent: false,
    signal,
    lookup,
    headers: { accept: 'application/yaml, application/json, */*;q=0.5', 'user-agent': 'wa-clients' },
  };
  return new Promise((resolve, reject) => {
    const request = url.protocol === 'https:' ? requestHttps(url, words) : requestHttp(url, words);
    request.once('response', resolve);
    request.once('error', reject);
    request.end();
  });
}

async function readBody(from: string, response: IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > most) {
      response.destroy();
      throw refusal(from, 'size', `has more than ${most} bytes`, 'Split the description or drop its examples.');
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function lookUpAll(host: string): Promise<readonly LookupAddress[]> {
  return new Promise((resolve, reject) => {
    lookUp(host, { all: true }, (error, addresses) => (error ? reject(error) : resolve(addresses)));
  });
}

function startRealTimer(callback: () => void, ms: number): () => void {
  const timer = setTimeout(callback, ms);
  return () => clearTimeout(timer);
}

function refusePrivate(from: string, host: string): SpecRefusal {
  const remedy = 'Say --allow-private where a machine of your own is meant.';
  return refusal(from, 'private-address', `${host} is an address of this machine or its network`, remedy);
}

function refusal(file: string, rule: string, problem: string, remedy: string): SpecRefusal {
  return new SpecRefusal({ file, pointer: '', rule, problem, remedy });
}
