import type { Operation } from '../operation.ts';
import { isSafeHeader } from '../safety/headers.ts';
import type { StoredRequest } from '../transport/transport-call.ts';
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
  { accept = 'application/json', contentType = 'application/json', method, path }: Operation,
  parts: RequestParts,
): StoredRequest {
  const headers: Record<string, string> = { Accept: accept };
  for (const [name, value] of Object.entries(parts.header)) {
    const text = String(plainValue(name, value));
    headers[name] = text;
    if (!isSafeHeader(text)) throw new Error(`header "${name}" holds a character that no header can carry`);
  }
  let body: unknown;
  if (parts.body !== undefined) {
    body = /json *(;|$)/.test(contentType) ? encodeJson(parts.body) : parts.body;
    // The platform writes the content type of a form, since only it knows the boundary.
    if (!contentType.startsWith('multipart/')) headers['Content-Type'] = contentType;
  }
  const url = baseUrl + fillPath(path, parts.path) + queryString(parts.query);
  return { url, method, headers, body: body as StoredRequest['body'] };
}
