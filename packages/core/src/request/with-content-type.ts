import type { BodyEncoder } from './body-encoder.ts';
import type { ChosenCall, Input, Operation } from '../operation.ts';
import { asGiven } from './as-given.ts';
import { encodeJson } from './encode.ts';
import { withWholeBody } from './with-whole-body.ts';

/**
 * Takes the media type of the body out of the input, where the caller chooses one, and finds how such a body is sent.
 * Without a choice it is the operation's own; where that is a range such as `image/*`, the type of the body itself.
 * Generated operations refer to it.
 *
 * @throws Error, for the caller to name the call, about a type that the operation does not take, and fields beside a whole body.
 */
export function withContentType(operation: Operation, input: Input): ChosenCall {
  const { contentType: wanted, ...rest } = input;
  const usual = operation.contentType ?? 'application/json';
  if (wanted === undefined && (!usual.includes('*') || rest['body'] === undefined))
    return withOwnPlace(operation, rest);
  // A range is no type of a body.
  const type = wanted === undefined || String(wanted).includes('*') ? typeOf(rest['body']) : String(wanted);
  const types = [usual, ...Object.keys(operation.media ?? {})];
  // Some differ in their parameters alone.
  const found =
    types.find((one) => one === type) ??
    types.find((one) => essence(one) === essence(type)) ??
    types.find((one) => includes(one, type));
  if (!found) throw new Error(`contentType must be one of ${types.join(', ')}`);
  const isRange = found.includes('*');
  const { encodeBody: _, ...others } = operation;
  const form = found === usual ? operation : { ...others, ...operation.media?.[found] };
  const chosen = { ...form, contentType: isRange ? type : found };
  return withOwnPlace(isRange ? { ...chosen, encodeBody: dataOrGiven } : chosen, rest);
}

/** Refuses what would be sent nowhere beside a whole body; beside fields, everything is one. */
function withOwnPlace(operation: Operation, input: Input): ChosenCall {
  return operation.body === 'whole' ? withWholeBody(operation, input) : { operation, input };
}

/** Sends data as JSON where that is the type, and everything else as it is. */
const dataOrGiven: BodyEncoder = (body, contentType) => {
  const isJson = /[/+]json *(;|$)/i.test(contentType) && typeof body === 'object' && !isBinary(body);
  return isJson ? { body: encodeJson(body), contentType } : asGiven(body, contentType);
};

function isBinary(body: unknown): boolean {
  return body instanceof Blob || ArrayBuffer.isView(body) || typeof (body as ReadableStream).getReader === 'function';
}

/** The media type of a body, as fetch would have it. */
function typeOf(body: unknown): string {
  if (typeof body === 'string') return 'text/plain;charset=UTF-8';
  return (body as Partial<Blob>).type || 'application/octet-stream';
}

/** A media type without its parameters, in lower case. */
function essence(type: string): string {
  return (type.split(';')[0] ?? '').trim().toLowerCase();
}

/** Whether a range, such as `image/*`, includes a type. */
function includes(range: string, type: string): boolean {
  if (range.trim().startsWith('*/*')) return true;
  const [before = '', after = ''] = essence(range).split('*');
  return range.includes('*') && essence(type).startsWith(before) && essence(type).endsWith(after);
}
