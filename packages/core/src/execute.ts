import type { ClientInternals } from './client.ts';
import type { CallOptions, Operation } from './definition.ts';
import { NotJsonError, RequestInvalidError } from './errors/errors.ts';
import { checkHeaders } from './safety/headers.ts';
import { toResponse } from './transport/to-response.ts';
import type { Answer } from './transport/exchange.ts';

/** What a call brings: the parsed body and the answer that it came in. */
export interface Outcome {
  readonly data: unknown;
  readonly response: Response;
}

/** Input of an operation by the wire's names. */
export type Input = Readonly<Record<string, unknown>>;

/** Sends one operation through openapi-fetch and the transport, and parses the answer. */
export async function execute(
  { definition, raw, transport }: ClientInternals,
  operation: Operation,
  input: Input,
  options: CallOptions = {},
): Promise<Outcome> {
  const { path, query, headers, body } = splitInput(operation, input);
  checkHeaders(headers);
  let answer: Answer | undefined;
  const init = {
    params: { path, query },
    headers: {
      Accept: 'application/json',
      ...(operation.contentType && { 'Content-Type': operation.contentType }),
      ...headers,
    },
    body,
    parseAs: 'stream' as const,
    fetch: async (request: Request) => {
      answer = await transport(request, { ...options, operation }, 'throw');
      return toResponse(answer);
    },
  };
  // Paths are typed where the generated functions call; here every operation is the same data.
  const request = raw().request as unknown as (
    method: string,
    path: string,
    init: object,
  ) => Promise<{ response: Response }>;
  const { response } = await request(operation.method, operation.path, init);
  // A middleware may have answered itself, without the transport.
  const text = answer ? answer.text : await response.text();
  return { data: parseJson(text, response, definition.provider, operation), response };
}

function splitInput(operation: Operation, input: Input) {
  const path: Record<string, unknown> = {};
  const query: Record<string, unknown> = {};
  const headers: Record<string, string> = {};
  const fields: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(input)) {
    if (value === undefined) continue;
    if (operation.path.includes(`{${name}}`)) path[name] = value;
    else if (operation.headers?.includes(name)) headers[name] = `${value as string | number}`;
    else if (!operation.body || operation.query?.includes(name)) query[name] = value;
    else fields[name] = value;
  }
  for (const [, name = ''] of operation.path.matchAll(/\{([^{}]+)\}/g)) {
    if (path[name] === undefined) {
      throw new RequestInvalidError('request_invalid', `${operation.name}: "${name}" is missing.`, {
        operation: operation.name,
        path: operation.path,
      });
    }
  }
  const body = operation.body === 'fields' ? fields : fields['body'];
  return { path, query, headers, body };
}

function parseJson(text: string, response: Response, provider: string, operation: Operation): unknown {
  if (text === '') return undefined;
  const type = response.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase() ?? '';
  // A problem document is an error's form, whatever the status says.
  if (type === '' || type === 'application/json' || (type.endsWith('+json') && type !== 'application/problem+json')) {
    try {
      return JSON.parse(text);
    } catch {
      // Reported below, like any other body that is no JSON.
    }
  }
  const what = type === '' ? 'without a content type' : `of type ${type}`;
  throw new NotJsonError('not_json', `${provider} ${operation.name}: the answer ${what} is no JSON.`, {
    provider,
    operation: operation.name,
    path: operation.path,
    status: response.status,
  });
}
