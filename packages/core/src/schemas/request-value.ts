import type { Operation, Input } from '../operation.ts';
import { splitInput } from '../request/split-input.ts';

/** What a schema of requests is asked about. */
export interface RequestValue {
  readonly path: Readonly<Record<string, unknown>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly header: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** An operation's input by the places where it is sent: parameters as given, the body as JSON will have it. */
export function requestValue(operation: Operation, value: unknown): RequestValue {
  const { path, query, header, body } = splitInput(operation, value as Input);
  return { path, query, header, ...(body !== undefined && { body: wireForm(body) }) };
}

/** The value that the body's text stands for; what no JSON can hold, and what is no JSON, stays as it is. */
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
