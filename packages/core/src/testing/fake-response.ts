import { bodyStream } from './body-stream.ts';
import type { BodyFault, BodyScene } from './fault-definition.ts';
import type { RouteAnswer } from './route.ts';

const bodiless = new Set([204, 205, 304]);

/** Creates a `Response` with a JSON body and its Content-Length; a fault can disturb the transmission of the body. */
export function toResponse(answer: RouteAnswer, fault?: BodyFault, scene?: BodyScene): Response {
  const { body, headers, status, stream } = answer;
  if (stream && scene) return new Response(stream(scene.signal), { status, headers: { ...headers } });
  const text = answer.text ?? (body === undefined ? undefined : JSON.stringify(body));
  if ((text === undefined && !answer.bytes) || bodiless.has(status))
    return new Response(null, { status, headers: { ...headers } });
  const bytes = new Uint8Array(answer.bytes ?? new TextEncoder().encode(text));
  const length = fault ? fault.length(bytes.byteLength) : bytes.byteLength;
  // Set explicitly, because msw otherwise reads a dropped connection as the end of the body.
  const declared: Record<string, string> =
    length === undefined ? { 'transfer-encoding': 'chunked' } : { 'content-length': String(length) };
  const own = { 'content-type': 'application/json', ...declared };
  const content = fault && scene ? bodyStream(fault, bytes, scene) : bytes;
  return new Response(content, { status, headers: { ...own, ...headers } });
}
