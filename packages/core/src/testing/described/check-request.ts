import { type OperationSchemas, schemaFor } from '../../schemas/operation-schemas.ts';
import type { RouteRequest } from '../route.ts';
import { mediaTypeOf } from '../fake-request-body.ts';
import { checkForm } from './check-form.ts';
import type { DescribedRoutesOptions } from './described-options.ts';
import type { FakeOperation, FakeParameter } from './fake-description.ts';
import { filesAsBlobs } from './files-as-blobs.ts';
import { parameterProblem } from './parameter-problem.ts';
import { isMembers, valueAt } from './places.ts';
import { isDeep, readDeep } from './read-deep.ts';

/** What is wrong with a request. */
export interface RequestProblem {
  readonly place: 'path' | 'query' | 'header' | 'body';
  /** Name of the parameter, or path of the body's member; empty for the body as a whole. */
  readonly at: string;
  readonly sentence: string;
}

/** Holds a request against what the fake knows of its operation, and against its schema where there is one. */
export async function checkRequest(
  operation: FakeOperation,
  request: RouteRequest,
  schemas: OperationSchemas | undefined,
  read?: DescribedRoutesOptions['forms'],
): Promise<RequestProblem | undefined> {
  const { forms = [], parameters = [], requires = [] } = operation;
  const isUnread = request.form !== undefined && !isMembers(request.body);
  for (const parameter of parameters) {
    if (isWithoutReader(parameter, read)) continue;
    const texts = parameter.deep
      ? [...request.query.keys()].filter((key) => isDeep(key, parameter.name))
      : textsOf(parameter, request);
    const sentence = parameterProblem(parameter.deep ? { ...parameter, type: 'object' } : parameter, texts);
    if (sentence !== undefined) return { place: parameter.in, at: parameter.name, sentence };
  }
  const [first = forms[0]?.requires[0]] = requires;
  if (first !== undefined && !isMembers(request.body) && !isUnread) {
    const wanted = operation.form ? 'a form' : 'a JSON object';
    return { place: 'body', at: first, sentence: `The body must be ${wanted}` };
  }
  const missing = isUnread ? undefined : requires.find((at) => valueAt(request.body, at) === undefined);
  if (missing !== undefined) return { place: 'body', at: missing, sentence: `${missing} is missing` };
  const unformed = forms.length === 0 || isUnread ? undefined : checkForm(forms, request.body);
  if (unformed) return { place: 'body', ...unformed };
  return schemas && checkSchema(operation, request, schemas, read);
}

/** Whether a parameter is written in a way that nothing here reads. */
function isWithoutReader({ deep, unread = false }: FakeParameter, read: DescribedRoutesOptions['forms']): boolean {
  return unread || (deep !== undefined && read === undefined);
}

async function checkSchema(
  operation: FakeOperation,
  request: RouteRequest,
  schemas: OperationSchemas,
  read: DescribedRoutesOptions['forms'],
): Promise<RequestProblem | undefined> {
  const contentType = mediaTypeOf(request.headers) ?? 'application/json';
  const schema = schemaFor(schemas, operation.operation, 'request', contentType);
  const { parameters = [] } = operation;
  // What is written in a style of its own is not read.
  if (!schema || parameters.some((one) => isWithoutReader(one, read))) return undefined;
  const valued = (place: FakeParameter['in'], names: Iterable<string>) =>
    [...names].map((name) => {
      const parameter: FakeParameter = parameters.find((one) => one.in === place && one.name === name) ?? {
        name,
        in: place,
      };
      const { deep } = parameter;
      const value =
        deep && read ? readDeep(request.query, name, deep, read) : typed(parameter, textsOf(parameter, request));
      return [name, value] as const;
    });
  const nameOf = (key: string) => parameters.find((one) => one.deep && isDeep(key, one.name))?.name ?? key;
  const headers = parameters
    .filter((one) => one.in === 'header' && request.headers.has(one.name))
    .map(({ name }) => name);
  const result = await schema['~standard'].validate({
    path: Object.fromEntries(valued('path', Object.keys(request.params))),
    query: Object.fromEntries(valued('query', new Set([...request.query.keys()].map(nameOf)))),
    header: Object.fromEntries(valued('header', headers)),
    // The fields of a form that nothing reads are not typed.
    ...(request.body !== undefined &&
      (isMembers(request.body) || !isForm(contentType)) && {
        body: isForm(contentType) ? filesAsBlobs(request.body) : request.body,
      }),
  });
  const [issue] = result.issues ?? [];
  if (!issue) return undefined;
  const [place, ...inner] = (issue.path ?? []).map((part) => String(typeof part === 'object' ? part.key : part));
  const known = (['path', 'query', 'header', 'body'] as const).find((one) => one === place) ?? 'body';
  const at = inner.join('.');
  return { place: known, at, sentence: `${at || 'The body'} is invalid` };
}

function isForm(contentType: string): boolean {
  return /form-?(data|url)/.test(contentType);
}

function textsOf({ in: place, name, separator }: FakeParameter, { headers, params, query }: RouteRequest): string[] {
  if (place === 'query')
    return query.getAll(name).flatMap((one) => (separator === undefined ? [one] : one.split(separator)));
  const text = place === 'path' ? params[name] : headers.get(name);
  return text === undefined || text === null ? [] : [text];
}

/** The value that the texts of a parameter stand for. */
function typed({ type }: FakeParameter, texts: readonly string[]): unknown {
  const [text] = texts;
  if (type === 'array') return texts;
  if (type === 'integer' || type === 'number') return Number(text);
  return type === 'boolean' ? text === 'true' : text;
}
