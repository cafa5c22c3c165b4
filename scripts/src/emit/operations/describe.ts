import type { FoundOperation, NameLock, OperationName } from '../../names/names.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import type { Parameter } from './parameter.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { readPagination, type Pagination } from './pagination.ts';
import { resolve } from './resolve.ts';
import { type UnparsedAnswer, unparsedAnswer } from './unparsed-answer.ts';

/** The body of a request. */
export interface RequestBody {
  /** `fields`: an object whose members stand beside the parameters; `whole`: anything else, under `body`. */
  readonly kind: 'fields' | 'whole';
  /** Names of the members, when they stand beside the parameters. */
  readonly fields: readonly string[];
  readonly schema: Json | undefined;
  readonly required: boolean;
  /** Set when the body is no JSON. */
  readonly contentType: string | undefined;
}

/** An operation as the emitter prints it. */
export interface DescribedOperation {
  readonly found: FoundOperation;
  readonly name: OperationName;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** JSON bodies of the 2xx responses, by status; undefined for a response without one. */
  readonly results: readonly {
    readonly status: string;
    readonly mediaType: string | undefined;
    readonly schema: Json | undefined;
  }[];
  /** Whether the answer is a redirect, whose address is the result. */
  readonly answersRedirect: boolean;
  /** Set when the answer is no JSON. */
  readonly unparsed: UnparsedAnswer | undefined;
  readonly pagination: readonly Pagination[];
  /** Name of the header parameter that carries an idempotency key. */
  readonly idempotencyKey: string | undefined;
}

/** Brings an operation to the form that it is printed from. */
export function describeOperation(
  root: JsonObject,
  found: FoundOperation,
  lock: NameLock,
  file: string,
): DescribedOperation {
  const name = lock.operations[found.id] as OperationName;
  const parameters = parametersOf(root, found);
  const body = requestBody(root, found.node, parameters);
  return {
    found,
    name,
    parameters,
    body,
    results: resultsOf(root, found.node),
    answersRedirect: answersRedirect(root, found.node),
    unparsed: unparsedAnswer(root, found.node, isJson),
    pagination: readPagination(root, found, parameters, body?.fields ?? [], file),
    idempotencyKey: readIdempotencyKey(found, parameters, file),
  };
}

/** The parameters of an operation that a client sends, those of its path included. */
export function parametersOf(root: JsonObject, { node, pathItem, path }: FoundOperation): Parameter[] {
  const byPlace = new Map<string, Parameter>();
  const add = (value: Json) => {
    const parameter = resolve(root, value);
    const name = member(parameter, 'name');
    const where = member(parameter, 'in');
    if (!parameter || typeof name !== 'string') return;
    // A cookie belongs to the platform's own jar and cannot be set from a browser.
    if (where !== 'path' && where !== 'query' && where !== 'header') return;
    const [media] = Object.values(member(parameter, 'content') ?? {}) as Json[];
    byPlace.set(`${where} ${name}`, {
      name,
      in: where,
      required: where === 'path' || parameter['required'] === true,
      schema: member(parameter, 'schema') ?? member(media, 'schema'),
      description: String(parameter['description'] ?? ''),
      deprecated: parameter['deprecated'] === true,
    });
  };
  for (const list of [pathItem['parameters'], node['parameters']]) {
    if (Array.isArray(list)) for (const value of list) add(value);
  }
  for (const [, name = ''] of path.matchAll(/\{([^{}]+)\}/g)) {
    if (!byPlace.has(`path ${name}`)) {
      const schema = { type: 'string' };
      byPlace.set(`path ${name}`, { name, in: 'path', required: true, schema, description: '', deprecated: false });
    }
  }
  // A parameter that the template does not have would be sent nowhere.
  return [...byPlace.values()].filter((parameter) => parameter.in !== 'path' || path.includes(`{${parameter.name}}`));
}

/** The request body of an operation, JSON before any other. */
export function requestBody(
  root: JsonObject,
  node: JsonObject,
  parameters: readonly Parameter[],
): RequestBody | undefined {
  const request = resolve(root, node['requestBody']);
  const content = member(request, 'content');
  if (!isObject(content)) return undefined;
  const types = Object.keys(content);
  const json = types.find(isJson);
  const type = json ?? types[0];
  if (type === undefined) return undefined;
  const schema = member(content[type], 'schema');
  const target = resolve(root, schema);
  const properties = member(target, 'properties');
  // Null has no members that could stand beside the parameters.
  const isNullable = [member(target, 'type')].flat().includes('null');
  const isPlainObject =
    isObject(properties) && !isNullable && !['oneOf', 'anyOf', 'allOf'].some((keyword) => member(target, keyword));
  const clashes = parameters.some(({ name }) => isObject(properties) && Object.hasOwn(properties, name));
  const isFields = json !== undefined && isPlainObject && !clashes;
  return {
    kind: isFields ? 'fields' : 'whole',
    fields: isFields && isObject(properties) ? Object.keys(properties) : [],
    schema,
    required: request?.['required'] === true,
    contentType: json === undefined ? type : undefined,
  };
}

function resultsOf(root: JsonObject, node: JsonObject): DescribedOperation['results'] {
  return Object.entries(member(node, 'responses') ?? {})
    .filter(([status]) => /^2(\d\d|XX)$/i.test(status))
    .map(([status, value]) => {
      const content = member(resolve(root, value), 'content');
      const mediaType = isObject(content) ? Object.keys(content).find(isJson) : undefined;
      const hasOther = isObject(content) && Object.keys(content).length > 0 && mediaType === undefined;
      const schema = mediaType === undefined ? undefined : member(member(content, mediaType), 'schema');
      return { status, mediaType: hasOther ? 'other' : mediaType, schema };
    });
}

/** Whether the only answer that is no failure is a redirect that gives its address. */
function answersRedirect(root: JsonObject, node: JsonObject): boolean {
  const responses = Object.entries(member(node, 'responses') ?? {});
  if (responses.some(([status]) => /^(2|default)/i.test(status))) return false;
  return responses.some(([status, value]) => {
    const headers = Object.keys(member(resolve(root, value), 'headers') ?? {});
    return /^30[12378]$/.test(status) && headers.some((name) => name.toLowerCase() === 'location');
  });
}

/** Whether a media type is JSON. */
export function isJson(mediaType: string): boolean {
  return /^application\/([\w.+-]+\+)?json\b/.test(mediaType);
}
