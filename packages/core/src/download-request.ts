import { type Client, type ClientInternals, internalsOf } from './client.ts';
import type { DownloadOptions } from './download-options.ts';
import { type CallNames, failure, namesOf } from './errors/failure.ts';
import type { Operation } from './operation.ts';
import { checkOptions } from './options/check-options.ts';
import { callOptionNames } from './options/option-names.ts';
import { isSecure } from './safety/base-url.ts';
import { safeCause } from './transport/safe-cause.ts';
import type { StoredRequest, TransportCall } from './transport/transport-call.ts';

/** A download that may be sent. */
interface DownloadRequest {
  readonly internals: ClientInternals;
  readonly names: CallNames;
  readonly fail: (text: string, cause?: unknown) => Error;
  readonly request: StoredRequest;
  readonly call: Omit<TransportCall<unknown>, 'finish'>;
}

/**
 * Checks address and options of a download.
 *
 * @throws RequestInvalidError for an address that is not https or whose host is not allowed, and for a wrong option.
 */
export function downloadRequest(
  client: Client,
  url: string | URL,
  operationName: string,
  downloading: DownloadOptions | undefined,
): DownloadRequest {
  const internals = internalsOf(client);
  const { baseUrl, definition } = internals;
  const { allowHttp } = internals.options;
  const { anonymous, hosts, ...options } = Object(downloading ?? {}) as DownloadOptions;
  const operation: Operation = {
    name: operationName,
    method: 'GET',
    path: 'download',
    ...(anonymous && { credentials: [] }),
  };
  const names = namesOf(definition, operation);
  const fail = (text: string, cause?: unknown) =>
    failure('request_invalid', names, text, { cause: safeCause(cause, internals.scrubber) });
  checkOptions(downloading, `${callOptionNames} anonymous:boolean hosts maxBodyBytes onProgress:function`, fail);
  const allowed = [hosts ?? []].flat();
  if ('idempotencyKey' in options && options.idempotencyKey) throw fail('a download takes no idempotency key');
  const isHost = (host: unknown) => parse(`https://${String(host)}`)?.host === host && !/\*/.test(host as string);
  const bad = allowed.find((host) => !isHost(host));
  if (bad !== undefined) throw fail(`"${bad}" among hosts is no exact host such as media.example.com`);
  const target = parse(url);
  if (!target) throw fail('the address is no absolute URL');
  if (!isSecure(target, allowHttp) || target.username || target.password) {
    throw fail('the address must use https (http needs loopback or the option allowHttp) and hold no credentials');
  }
  const own = new URL(baseUrl).origin;
  const mayVisit = (place: URL) => isSecure(place, allowHttp) && (place.origin === own || allowed.includes(place.host));
  if (!mayVisit(target)) throw fail(`the host "${target.host}" is not allowed; add it to hosts if you trust it`);
  return {
    internals,
    names,
    fail,
    // Platforms take a compressed body that was cut off for a whole one; of any other, they know how long it is.
    request: { url: target.href, method: 'GET', headers: { Accept: '*/*', 'Accept-Encoding': 'identity' } },
    call: { operation, options, signals: [options.signal], baseUrl: target.origin, mayVisit },
  };
}

function parse(url: string | URL): URL | undefined {
  try {
    return new URL(url);
  } catch {
    return undefined;
  }
}
