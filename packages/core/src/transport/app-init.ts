import type { CallOptions, FetchOptions, HeaderValues } from '../call-options.ts';
import type { Asking } from '../credentials/asking.ts';
import { failure } from '../errors/failure.ts';
import { isSafeHeader } from '../safety/headers.ts';
import { checkKey } from '../safety/key.ts';
import { askedFailure } from './asked-failure.ts';
import type { Exchange } from './exchange.ts';
import type { StoredRequest } from './transport-call.ts';

/** Headers that the client or the platform sets: those of the body and of the connection. */
const ours = /^(connection|content-|keep-alive|trailer|transfer-|(expect|host|te|upgrade|)$)/;

/**
 * Asks for the key and for the app's own headers, and gives what fetch is called with beside the client's part, by the
 * address that it is called for: the key and the client's headers go to the client's own origin, those of the call to
 * the one that the call is made to, and none of them anywhere else. They are asked for at each attempt, so that a key can
 * change between two.
 *
 * @throws WaError `config_invalid`, or `request_invalid` for the options of the call, about what cannot be sent.
 */
export async function appInit(
  { headers, url }: StoredRequest,
  { call, definition, names, options, origin, scrubber }: Exchange,
): Promise<(target: URL) => FetchOptions & { headers: Record<string, string> }> {
  let code: 'config_invalid' | 'request_invalid' = 'config_invalid';
  const fail = (text: string, cause?: Error) => failure(code, names, text, { cause });
  const ask: Asking['ask'] = async (option, what) => {
    try {
      return typeof option === 'function' ? await (option as () => unknown)() : option;
    } catch (error) {
      throw askedFailure(error, what, fail, scrubber);
    }
  };
  let credential: Record<string, string> = {};
  // What follows may fail before there is another key than that of the attempt before.
  call.key = undefined;
  if (call.operation.credentials?.length !== 0) {
    const key = await ask(options.apiKey, 'apiKey');
    checkKey(key, origin, fail);
    scrubber.remember(key);
    call.key = key;
    credential = await definition.credential(key, { ask, call, fail, origin, scrubber });
  }
  const refuse = (what: string) => fail(`${what} is set by the client`);
  const keys = new Set(Object.keys(credential).map((name) => name.toLowerCase()));
  // Each part of a value that may be a secret, but no name of a part.
  const remember = (name: string, value: string) => {
    if (!/^(?!.*idempotency).*(auth|cookie|credential|key|pass|secret|session|sign|token)/.test(name)) return;
    for (const part of value.split(/[\s;,]+/)) scrubber.remember(part.replace(/^([^="]+=(?=[^=]))?"?|[="]+$/g, ''));
  };
  const headersOf = async ({ fetchOptions, headers: given }: CallOptions) => {
    for (const name in fetchOptions) {
      if (/^(method|body|headers|signal|redirect)$/.test(name)) throw refuse(`fetchOptions.${name}`);
    }
    const found: Record<string, string> = {};
    const values = ((await ask(given, 'headers')) ?? {}) as HeaderValues;
    // Of a text in a list, the first two letters would be name and value.
    if (typeof ((values as { 0?: unknown })[0] ?? values) !== 'object') throw fail('headers must be an object');
    for (const [name, value] of Symbol.iterator in values ? values : Object.entries(values)) {
      if (value == null) continue;
      const lower = name.toLowerCase();
      // A key of the app's must not give way to the one made for the call without a word.
      const isMade = call.madeKey && `${call.operation.idempotent}`.toLowerCase() === lower;
      if (isMade || keys.has(lower) || ours.test(lower)) throw refuse(`header "${name}"`);
      if (Object(value) === value || !isSafeHeader(value))
        throw fail(`header "${name}" holds a character that no header can carry`);
      // In plain JavaScript it may be a number.
      const plain: unknown = value;
      found[lower] = String(plain);
      remember(lower, found[lower]);
    }
    return found;
  };
  // The client's come first, so that the call's are not asked for when those fail; most clients and calls have none.
  const ofClient = (options.fetchOptions ?? options.headers) != null && (await headersOf(options));
  code = 'request_invalid';
  for (const [name, value] of Object.entries(headers)) {
    const lower = name.toLowerCase();
    // Those of raw and its middleware: fetch would send both values in one header.
    if (keys.has(lower)) throw refuse(`header "${name}"`);
    remember(lower, value);
  }
  const ofCall = (call.options.fetchOptions ?? call.options.headers) != null && (await headersOf(call.options));
  const { Request, location } = globalThis as { Request?: typeof globalThis.Request; location?: unknown };
  const given: FetchOptions = { ...options.fetchOptions, ...call.options.fetchOptions };
  // Next.js has a word of its own for what may be cached. workerd throws for a cache mode under an older compatibility date,
  // and has no such property then.
  const cache = !(given.cache ?? given.next) &&
    (!Request || 'cache' in Request.prototype) && { cache: 'no-store' as const };
  return (target) => {
    const isOwn = target.origin === origin;
    const merged: Record<string, string> = {
      // A browser does not let it be set, or asks the service before every call whether it may.
      ...(!location && definition.userAgent && { 'user-agent': definition.userAgent }),
      ...(isOwn && ofClient),
      ...(ofCall && target.origin === new URL(url).origin && ofCall),
    };
    for (const name in headers) delete merged[name.toLowerCase()];
    return { ...given, ...cache, headers: { ...merged, ...headers, ...(isOwn && credential) } };
  };
}
