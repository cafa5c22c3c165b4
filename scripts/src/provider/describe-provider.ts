import { upperFirst } from '../names/words.ts';
import { isObject, type JsonObject, member } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { resolve } from '../spec/resolve.ts';
import { walkDocument } from '../spec/walk.ts';
import { type Access, readAccess } from './access.ts';
import { type Address, readAddress } from './base-url.ts';
import { membersOf } from './pagination/answer-shape.ts';

/** Where an error body says what; dot-separated paths. */
export interface ErrorShape {
  readonly message?: string;
  readonly code?: string;
  readonly requestId?: string;
}

/** What the files of a new provider are made from. */
export interface ProviderFacts {
  readonly id: string;
  /** The id as part of a name: `Acme`. */
  readonly pascal: string;
  /** Name for people, without anything that means something in a comment or in Markdown. */
  readonly title: string;
  readonly address: Address;
  readonly access: Access;
  readonly requestIdHeader: string | undefined;
  readonly errors: ErrorShape;
  /** What was guessed, for a person to decide. */
  readonly doubts: readonly string[];
}

const headerName = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;

/**
 * Reads the facts of a provider out of its description, admitted and upgraded.
 *
 * @param source URL that the description came from, if it was no file.
 */
export function describeProvider(root: JsonObject, id: string, source?: string): ProviderFacts {
  const doubts: string[] = [];
  const pascal = upperFirst(id);
  return {
    id,
    pascal,
    title: titleOf(root) || pascal,
    address: readAddress(root, source, doubts),
    access: readAccess(root, doubts),
    requestIdHeader: requestIdHeaderOf(root),
    errors: errorShapeOf(root, doubts),
    doubts,
  };
}

function titleOf(root: JsonObject): string {
  return String(member(root['info'], 'title') ?? '')
    .replaceAll(/['’]s\b/gu, '')
    .replaceAll(/[^\p{L}\p{N} .,&()+-]/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*\b(the|rest|http|open)?\s*api\b.*$/i, '')
    .trim()
    .slice(0, 60);
}

function requestIdHeaderOf(root: JsonObject): string | undefined {
  const names: string[] = [];
  walkDocument(root, ({ kind, node }) => {
    if (kind === 'response') names.push(...Object.keys(member(node, 'headers') ?? {}));
  });
  return names.find((name) => /^(x-.*)?request-?id$/i.test(name) && headerName.test(name))?.toLowerCase();
}

function errorShapeOf(root: JsonObject, doubts: string[]): ErrorShape {
  for (const { node } of findOperations(root)) {
    for (const [status, value] of Object.entries(member(node, 'responses') ?? {})) {
      if (!/^[45]|^default$/i.test(status)) continue;
      const content = member(resolve(root, value), 'content');
      const media = isObject(content) ? Object.keys(content).find((type) => /json/.test(type)) : undefined;
      const schema = media === undefined ? undefined : resolve(root, member(member(content, media), 'schema'));
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
