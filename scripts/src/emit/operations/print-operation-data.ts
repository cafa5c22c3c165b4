import type { OperationContract, ResultContract } from '../../contract/contract.ts';
import { pathByInput } from '../../contract/input-names.ts';
import type { Parameter } from '../../contract/parameter.ts';
import { propertyKey, stringLiteral } from '../text.ts';
import { bodyData } from './body-code.ts';
import { parameterWriter } from './writer-code.ts';

/**
 * Prints what the run time is told of an operation.
 *
 * @param method Public name, `resource.method`.
 * @param more Further members, as code.
 */
export function printOperationData(operation: OperationContract, method: string, more: readonly string[]): string {
  const { rest, ...data } = operationParts(operation, more);
  const parts = [`name: ${stringLiteral(method)}`, `method: ${data.method}`, `path: ${data.path}`, ...rest];
  return `{ ${parts.join(', ')} }`;
}

/** The data of an operation as code: method and path, and the members that it has beside them. */
export function operationParts(
  operation: OperationContract,
  more: readonly string[],
): Readonly<Record<'method' | 'path', string>> & { readonly rest: readonly string[] } {
  const { body, idempotencyKey: key, isIdempotent, parameters, result } = operation;
  const named = (place: Parameter['in']) =>
    parameters.filter((parameter) => parameter.in === place).map(({ name }) => stringLiteral(name));
  const paging = new Set(operation.pagination.flatMap((one) => one.parameters));
  // Beside a body, those of the pages are told apart from its fields.
  const isTaken = (one: Parameter) => one.in === 'query' && (body || !paging.has(one.sentAs ?? one.name));
  const query = parameters.filter(isTaken).map(({ name }) => stringLiteral(name));
  const headers = named('header');
  const renamed = parameters.flatMap((one) =>
    one.sentAs === undefined || one.in === 'path' ? [] : [`[${stringLiteral(one.name)}, ${stringLiteral(one.sentAs)}]`],
  );
  const rest = [
    ...(body && query.length === 0 ? [] : [`query: [${query.join(', ')}]`]),
    ...(headers.length === 0 ? [] : [`headers: [${headers.join(', ')}]`]),
    ...(renamed.length === 0 ? [] : [`sentAs: wireNames([${renamed.join(', ')}])`]),
    ...writersOf(operation),
    ...(body ? bodyData(body) : []),
    ...(result.accept === undefined ? [] : [`accept: ${stringLiteral(result.accept)}`]),
    ...emptyOf(result),
    ...(result.mayBeText ? ['text: true'] : []),
    ...(operation.hasOwnCredentials ? [`credentials: ${credentialsOf(operation)}`] : []),
    ...(key === undefined && isIdempotent !== undefined ? [`idempotent: ${isIdempotent}`] : []),
    ...(key === undefined ? [] : [`idempotent: ${stringLiteral(key)}, key: withIdempotencyKey`]),
    ...more,
  ];
  const path = stringLiteral(pathByInput(operation.path, parameters).replace(/#.*$/s, ''));
  return { method: stringLiteral(operation.method), path, rest };
}

/** Which successes may come without a body; 204 always does. */
function emptyOf({ emptyStatuses, mayBeEmpty }: ResultContract): string[] {
  if (!mayBeEmpty) return [];
  if (emptyStatuses === undefined) return ['empty: true'];
  const statuses = emptyStatuses.filter((status) => status !== 204);
  return statuses.length === 0 ? [] : [`empty: [${statuses.join(', ')}]`];
}

/** The writers of parameters by place; those of a path go by the names of the input, the others by those of the wire. */
function writersOf({ parameters, path }: OperationContract): string[] {
  const writersAt = (place: Parameter['in']) =>
    parameters
      .filter((one) => one.in === place)
      .flatMap((one) => {
        const code = parameterWriter(one);
        const name = place === 'path' ? one.name : (one.sentAs ?? one.name);
        return code === undefined ? [] : [`${propertyKey(name)}: ${code}`];
      });
  const makerAt = (place: Parameter['in'], maker: string, more?: string) => {
    const writers = writersAt(place);
    const first = writers.length === 0 ? '{}' : `{ ${writers.join(', ')} }`;
    if (more !== undefined) return [`${place}: ${maker}(${first}, ${more})`];
    return writers.length === 0 ? [] : [`${place}: ${maker}(${first})`];
  };
  const hasQuery = path.includes('?') && parameters.some((one) => one.in === 'query');
  const places = [
    ...makerAt('path', 'writePath'),
    ...makerAt('query', 'writeQuery', hasQuery ? stringLiteral('&') : undefined),
    ...makerAt('header', 'writeHeaders'),
  ];
  return places.length === 0 ? [] : [`write: { ${places.join(', ')} }`];
}

function credentialsOf({ credentials }: OperationContract): string {
  return `[${credentials.map((all) => `[${all.map(stringLiteral).join(', ')}]`).join(', ')}]`;
}
