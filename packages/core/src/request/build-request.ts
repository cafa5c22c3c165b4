import type { Operation } from '../operation.ts';
import { isSafeHeader } from '../safety/headers.ts';
import type { StoredRequest } from '../transport/transport-call.ts';
import type { EncodedBody } from './body-encoder.ts';
import { encodeJson, plainValue } from './encode.ts';
import { fillPath } from './fill-path.ts';
import { writerOf } from './parameter-writer.ts';
import { queryString } from './query-string.ts';
import type { RequestParts } from './split-input.ts';

/**
 * Makes the request of an operation.
 *
 * @throws Error, for the caller to name the call, about the first member that cannot be sent.
 */
export function buildRequest(baseUrl: string, operation: Operation, parts: RequestParts): StoredRequest {
  const { accept = 'application/json', method, path, write } = operation;
  const headers: Record<string, string> = { Accept: accept };
  for (const [name, value] of Object.entries(parts.header)) {
    const writer = writerOf(write?.header, name);
    const text = value === null ? undefined : writer ? writer(name, value) : String(plainValue(name, value));
    if (text === undefined) continue;
    headers[name] = text;
    if (!isSafeHeader(text)) throw new Error(`header "${name}" holds a character that no header can carry`);
  }
  const { body, contentType } = encodedBody(operation, parts.body);
  if (contentType) headers['Content-Type'] = contentType;
  const url = baseUrl + fillPath(path, parts.path, write?.path);
  const query = queryString(parts.query, write?.query);
  return { url: (query && `${url}${url.includes('?') ? '&' : '?'}${query}`) || url, method, headers, body };
}

function encodedBody({ contentType = 'application/json', encodeBody }: Operation, value: unknown): EncodedBody {
  if (value === undefined) return {};
  if (encodeBody) return encodeBody(value, contentType);
  if (/[/+]json *(;|$)/i.test(contentType)) return { body: encodeJson(value), contentType };
  if (Array.isArray(value) || Object.getPrototypeOf(value) === Object.prototype)
    throw new Error('the body must be a text, bytes or a form');
  // The platform writes the content type of a form, since only it knows the boundary.
  return { body: value as EncodedBody['body'], ...(!contentType.startsWith('multipart/') && { contentType }) };
}
