import type { NameLock, OperationName } from '../../names/names.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import type { FoundOperation } from '../../spec/operations.ts';
import { resolve } from '../../spec/resolve.ts';
import { answersRedirect, type AnswerResult, mayBeEmpty, resultsOf } from './answers.ts';
import { bodyFields } from './body-fields.ts';
import { readIdempotencyKey } from './idempotency-key.ts';
import { withInputNames } from './input-names.ts';
import { isJson } from './media-type.ts';
import { readPagination, type Pagination } from './pagination.ts';
import type { Parameter } from './parameter.ts';
import { textBesideJson, type UnparsedAnswer, unparsedAnswer } from './unparsed-answer.ts';
import { writtenParameter } from './written-parameter.ts';

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
  /** Set when it is JSON of another name than `application/json`. */
  readonly jsonType: string | undefined;
}

/** An operation as the emitter prints it. */
export interface DescribedOperation {
  readonly found: FoundOperation;
  readonly name: OperationName;
  readonly parameters: readonly Parameter[];
  readonly body: RequestBody | undefined;
  /** JSON bodies of the 2xx responses, by status; undefined for a response without one. */
  readonly results: readonly AnswerResult[];
  /** Whether an answer may have no body: the description has one without content, or `x-may-be-empty` says so. */
  readonly mayBeEmpty: boolean;
  /** Whether the answer is a redirect, whose address is the result. */
  readonly answersRedirect: boolean;
  /** Media types to ask for, where that is not `application/json`. */
  readonly accept: string | undefined;
  /** Whether an answer may be text although another one is JSON. */
  readonly mayBeText: boolean;
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
  const sent = parametersOf(root, found);
  const body = requestBody(root, found.node, sent);
  const parameters = withInputNames(sent, body);
  const unparsed = unparsedAnswer(root, found.node);
  const results = resultsOf(root, found.node);
  const redirects = answersRedirect(root, found.node);
  const jsonTypes = results.flatMap(({ mediaType }) => (mediaType && isJson(mediaType) ? [mediaType] : []));
  const textTypes = textBesideJson(root, found.node);
  const isUsual = jsonTypes.length === 0 || jsonTypes.some((type) => type.startsWith('application/json'));
  const asked = isUsual ? ['application/json', ...textTypes] : [...jsonTypes, ...textTypes];
  return {
    found,
    name,
    parameters,
    body,
    results,
    accept: unparsed?.accept ?? (asked.length === 1 && isUsual ? undefined : [...new Set(asked)].join(', ')),
    mayBeEmpty: !unparsed && !redirects && mayBeEmpty(found, results),
    answersRedirect: redirects,
    mayBeText: textTypes.length > 0,
    unparsed,
    pagination: readPagination(root, found, sent, body?.fields ?? [], file),
    idempotencyKey: readIdempotencyKey(found, sent, file),
  };
}

/** Headers that say what other parts of a description say; OpenAPI has them ignored among the parameters. */
const ownHeaders = /^(accept|content-type|authorization)$/i;

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
    if (where === 'header' && ownHeaders.test(name)) return;
    byPlace.set(`${where} ${name}`, {
      name,
      in: where,
      required: where === 'path' || parameter['required'] === true,
      ...writtenParameter(root, parameter),
      deprecated: parameter['deprecated'] === true,
      example: parameter['example'],
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
  const fields = json === undefined ? undefined : bodyFields(root, schema);
  const isFields = fields !== undefined && !parameters.some(({ name }) => fields.includes(name));
  return {
    kind: isFields ? 'fields' : 'whole',
    fields: isFields ? fields : [],
    schema,
    required: request?.['required'] === true,
    contentType: json === undefined ? type : undefined,
    jsonType: json === 'application/json' ? undefined : json,
  };
}
