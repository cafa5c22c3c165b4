import type { Operation } from '../operation.ts';
import { hasMembers, tagOf } from '../tag-of.ts';
import { isSafeHeader } from '../safety/headers.ts';
import type { StoredRequest } from '../transport/transport-call.ts';
import type { BodyEncoder } from './body-encoder.ts';
import { encodeJson, plainValue } from './encode.ts';
import { fillPath } from './fill-path.ts';
import { queryString } from './query-string.ts';
import type { RequestParts } from './split-input.ts';

/**
 * Makes the request of an operation.
 *
 * @throws Error, for the caller to name the call, about the first member that cannot be sent.
 */
export function buildRequest(
  baseUrl: string,
  {
    accept = 'application/json',
    contentType = 'application/json',
    encodeBody,
    method,
    path,
    write: { header, path: fill = fillPath, query = queryString } = {},
  }: Operation,
  parts: RequestParts,
): StoredRequest {
  const headers: Record<string, string> = { Accept: accept };
  for (const [name, value] of Object.entries(header ? header(parts.header) : parts.header)) {
    if (value === null || value === undefined) continue;
    // Lists and objects are written by a writer of their own; the usual text of one would be without its content.
    if (hasMembers(value)) throw new Error(`header "${name}" must be a string, and not ${tagOf(value)}`);
    const text = String(plainValue(name, value));
    headers[name] = text;
    if (!isSafeHeader(text)) throw new Error(`header "${name}" holds a character that no header can carry`);
  }
  let { body } = parts;
  let once: string | undefined;
  if (body !== undefined) {
    const encoded: ReturnType<BodyEncoder> = encodeBody
      ? encodeBody(body, contentType)
      : { body: encodeJson(body), contentType };
    ({ body, once } = encoded);
    if (encoded.contentType) headers['Content-Type'] = encoded.contentType;
  }
  const url = baseUrl + fill(path, parts.path) + query(parts.query);
  return { url, method, headers, body: body as StoredRequest['body'], once };
}
