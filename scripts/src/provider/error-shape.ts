import type { Contract } from '../contract/contract.ts';
import { usualJson } from '../contract/usual-json.ts';
import type { JsonObject } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';
import { membersOf } from './pagination/answer-shape.ts';

/** Where an error body says what; dot-separated paths. */
export interface ErrorShape {
  readonly message?: string;
  readonly code?: string;
  readonly requestId?: string;
}

/** Where the bodies of failures have their message, by the first one that has any; a guess, and a doubt, where none has. */
export function errorShape({ operations, root }: Contract, doubts: string[]): ErrorShape {
  for (const { responses } of operations) {
    for (const { content, status } of responses) {
      if (!/^[45]|^default$/i.test(status)) continue;
      const schema = resolve(root, usualJson(content)?.schema);
      const shape = shapeOf(root, schema, []) ?? nestedShape(root, schema);
      if (shape) return shape;
    }
  }
  doubts.push('no error body of the description says where its message stands; {"message"} is a guess');
  return { message: 'message', code: 'code' };
}

function nestedShape(root: JsonObject, schema: JsonObject | undefined): ErrorShape | undefined {
  for (const name of ['error', 'errors', 'meta', 'fault']) {
    const inner = shapeOf(root, resolve(root, membersOf(root, schema)[name] ?? false), [name]);
    if (inner) return inner;
  }
  return undefined;
}

function shapeOf(root: JsonObject, schema: JsonObject | undefined, path: readonly string[]): ErrorShape | undefined {
  const members = membersOf(root, schema);
  const at = (...names: readonly string[]) => {
    const found = names.find((name) => {
      const types = new Set([resolve(root, members[name] ?? false)?.['type']].flat());
      return types.has('string') || types.has('integer');
    });
    return found === undefined ? undefined : [...path, found].join('.');
  };
  const [message, code] = [
    at('message', 'detail', 'title', 'description', 'msg', 'error'),
    at('code', 'error_code', 'errorCode', 'type', 'id'),
  ];
  const requestId = at('request_id', 'requestId', 'trace_id', 'traceId');
  if (message === undefined) return undefined;
  return { message, ...(code !== undefined && { code }), ...(requestId !== undefined && { requestId }) };
}
