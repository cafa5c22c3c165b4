import { type CallNames, failure } from '../errors/failure.ts';
import type { Answer } from './transport-call.ts';

/**
 * A Response for code that expects one; its body is already here, so its headers no longer speak of a transfer.
 *
 * @throws WaError `config_invalid` where a fetch of the app's own has headers that cannot be listed: the Response would have none.
 */
export function toResponse(
  { status, bytes, response: { headers, type, url } }: Pick<Answer, 'status' | 'bytes' | 'response'>,
  names: CallNames,
): Response {
  if (!(Symbol.iterator in headers))
    throw failure('config_invalid', names, 'fetch returned headers that cannot be listed, as middleware needs', {
      status,
    });
  const kept = new Headers(headers);
  for (const name of ['content-encoding', 'content-length', 'transfer-encoding']) kept.delete(name);
  // A Response refuses any body, even an empty one, for the statuses that have none.
  const hasBody = bytes.length > 0 && !/^(204|205|304)$/.test(`${status}`);
  const made = new Response(hasBody ? (bytes as Uint8Array<ArrayBuffer>) : null, { status, headers: kept });
  // What says whose headers a browser hides, and where redirects have led to.
  return Object.defineProperties(made, { type: { value: type ?? 'default' }, url: { value: url ?? '' } });
}
