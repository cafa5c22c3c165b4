import type { StoredRequest } from './transport/transport-call.ts';

/** A request of openapi-fetch as the transport takes it: with its bytes, or with the stream of a body that is sent once. */
export async function storeRequest(request: Request, once?: string): Promise<StoredRequest> {
  const { body, headers, method, url } = request;
  const stored = { url, method, headers: Object.fromEntries(headers) };
  if (once && body) return { ...stored, body, once };
  // By the method: Firefox and React Native have bodies without the property `body`.
  const bytes = /^(GET|HEAD)$/i.test(method) ? undefined : await request.arrayBuffer();
  return { ...stored, body: bytes?.byteLength ? bytes : undefined };
}
