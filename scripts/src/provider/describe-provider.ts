import { upperFirst } from '../names/words.ts';
import { isObject, type JsonObject, member } from '../spec/document.ts';
import { sentMethod } from '../spec/methods.ts';
import { findOperations } from '../spec/operations.ts';
import { resolve } from '../spec/resolve.ts';
import { walkDocument } from '../spec/walk.ts';
import { membersOf } from './pagination/answer-shape.ts';

/** Where the key of a provider goes. */
interface Credential {
  readonly header: string;
  /** What stands before the key, such as `Bearer `. */
  readonly prefix: string;
  /** Set where the key is a name and a password, which are sent encoded. */
  readonly isEncoded: boolean;
}

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
  readonly baseUrl: string | undefined;
  readonly credential: Credential;
  readonly requestIdHeader: string | undefined;
  readonly errors: ErrorShape;
  /** What was guessed, for a person to decide. */
  readonly doubts: readonly string[];
}

const headerName = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/;
const bearer: Credential = { header: 'Authorization', prefix: 'Bearer ', isEncoded: false };

/** Reads the facts of a provider out of its description, admitted and upgraded. */
export function describeProvider(root: JsonObject, id: string): ProviderFacts {
  const doubts: string[] = [];
  const pascal = upperFirst(id);
  return {
    id,
    pascal,
    title: titleOf(root) || pascal,
    baseUrl: baseUrlOf(root, doubts),
    credential: credentialOf(root, doubts),
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

function baseUrlOf(root: JsonObject, doubts: string[]): string | undefined {
  const servers = Array.isArray(root['servers']) ? root['servers'].filter(isObject) : [];
  const [server] = servers;
  if (!server) return undefined;
  const text = String(server['url']).replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = member(member(member(server, 'variables'), name), 'default');
    return value === undefined ? whole : String(value);
  });
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url?.protocol !== 'https:' || text.includes('{') || url.search !== '' || url.hash !== '') {
    doubts.push('the description has no https address of its own: every app has to give one');
    return undefined;
  }
  if (servers.length > 1) doubts.push(`the address is the first of ${servers.length}`);
  const elsewhere = findOperations(root).filter(({ node, pathItem }) => node['servers'] ?? pathItem['servers']);
  for (const { method, path } of elsewhere)
    doubts.push(
      `${sentMethod(method)} ${path} has a server of its own, and is sent to the provider's address all the same`,
    );
  if (url.href.length < text.length + 2 && server['variables'] !== undefined)
    doubts.push('the address is made with the defaults of its variables');
  return url.href.replace(/\/+$/, '');
}

function credentialOf(root: JsonObject, doubts: string[]): Credential {
  const schemes = member(root['components'], 'securitySchemes');
  const wanted = [root['security'], ...findOperations(root).map(({ node }) => node['security'])]
    .flatMap((list) => (Array.isArray(list) ? list.filter(isObject) : []))
    .flatMap((one) => Object.keys(one));
  const usable = [...new Set(wanted)].flatMap((name) => {
    const found = schemeOf(resolve(root, member(schemes, name)));
    return found ? [{ name, found }] : [];
  });
  const [first, ...others] = usable;
  if (!first) {
    doubts.push('the description names no scheme that sends a key in a header; Authorization with Bearer is a guess');
    return bearer;
  }
  if (others.length > 0)
    doubts.push(
      `the key is sent as "${first.name}" says; there is ${others.map(({ name }) => `"${name}"`).join(', ')}, too`,
    );
  return first.found;
}

function schemeOf(scheme: JsonObject | undefined): Credential | undefined {
  const [type, name] = [scheme?.['type'], String(scheme?.['name'] ?? '')];
  if (type === 'oauth2' || type === 'openIdConnect') return bearer;
  if (type === 'apiKey') {
    if (scheme?.['in'] !== 'header' || !headerName.test(name)) return undefined;
    return { header: name, prefix: '', isEncoded: false };
  }
  if (type !== 'http') return undefined;
  const kind = String(scheme?.['scheme']).toLowerCase();
  if (kind === 'basic') return { header: 'Authorization', prefix: 'Basic ', isEncoded: true };
  return kind === 'bearer' ? bearer : undefined;
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
