import type { Json } from '../../spec/document.ts';
import type { WirePart, WireRequest, WireResponse } from './wire-example.ts';

/** Headers that say nothing of an operation. */
const usual = new Set(['accept-encoding', 'content-length', 'user-agent', 'x-request-id', 'date']);

/** Reads a request for people. */
export async function readRequest(request: Request): Promise<WireRequest> {
  const headers = Object.fromEntries([...request.headers].filter(([name]) => !usual.has(name)));
  const { method, url } = request;
  const type = headers['content-type'] ?? '';
  if (type.startsWith('multipart/')) {
    const parts = await partsOf(request);
    const { 'content-type': _boundary, ...others } = headers;
    return { method, url, headers: others, body: undefined, parts };
  }
  const text = await request.text();
  return { method, url, headers, body: text === '' ? undefined : text };
}

/** Reads a response for people. */
export async function readResponse(response: Response): Promise<WireResponse> {
  const { status, statusText } = response;
  const contentType = response.headers.get('content-type') ?? undefined;
  const text = await response.text();
  const isJson = /\bjson\b/i.test(contentType ?? '') && text !== '';
  const body = text === '' ? undefined : isJson ? (JSON.parse(text) as Json) : text;
  return { status, statusText, contentType, body, isJson };
}

async function partsOf(request: Request): Promise<WirePart[]> {
  const form = await request.formData();
  return [...form].map(([name, value]) =>
    typeof value === 'string' ? { name, text: value } : { name, file: value.name, type: value.type },
  );
}
