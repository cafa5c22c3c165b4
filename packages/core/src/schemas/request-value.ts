import type { Operation, Input } from '../operation.ts';
import { isFile } from '../request/is-file.ts';
import { ownForm } from '../request/own-form.ts';
import { headersOfPart, type Part } from '../request/part.ts';
import { splitInput } from '../request/split-input.ts';

/** What a schema of requests is asked about. */
export interface RequestValue {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** An operation's input by the places where it is sent: parameters as given, but for dates, the body as JSON will have it. */
export function requestValue(operation: Operation, value: unknown): RequestValue {
  const { path, query, header, body } = splitInput(operation, value as Input);
  const [pathTexts, queryTexts, headerTexts] = [path, query, header].map(withDateTexts);
  return {
    path: pathTexts as RequestValue['path'],
    query: queryTexts as RequestValue['query'],
    header: headerTexts as RequestValue['header'],
    ...(body !== undefined &&
      !isReady(operation, body) && { body: operation.encodeBody ? withDateTexts(body) : wireForm(body) }),
  };
}

/** Whether the body is a form of the caller's own, whose fields nobody looks at. */
function isReady({ encodeBody }: Operation, body: unknown): boolean {
  if (!encodeBody || (typeof body !== 'string' && (typeof body !== 'object' || body === null))) return false;
  try {
    return typeof body === 'string' || ownForm(body) !== undefined;
  } catch {
    // A form beside fields is refused where the body is written.
    return true;
  }
}

/** A value with each Date in it as the text that is sent; an invalid one stays, for the request to be refused. */
function withDateTexts(value: unknown): unknown {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? value : value.toISOString();
  if (Array.isArray(value)) return value.map(withDateTexts);
  if (typeof value !== 'object' || value === null || !isPlain(value) || isFile(value)) return value;
  // The headers of a part are written beside it.
  if (headersOfPart in value) return withDateTexts((value as Part<unknown, object>).value);
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, withDateTexts(one)]));
}

/** The value that the body's text stands for; what no JSON can hold, and what is not JSON, stays as it is. */
function wireForm(body: unknown): unknown {
  const isData = typeof body !== 'object' || body === null || isPlain(body);
  if (!isData) return body;
  try {
    return JSON.parse(JSON.stringify(body)) as unknown;
  } catch {
    return body;
  }
}

/** Whether an object is plain data, and not a form, a blob or the like. */
function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return Array.isArray(value) || prototype === null || prototype === Object.prototype;
}
