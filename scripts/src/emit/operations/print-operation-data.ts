import type { OperationContract, ResultContract } from '../../contract/contract.ts';
import { pathByInput } from '../../contract/input-names.ts';
import type { Parameter } from '../../contract/parameter.ts';
import { stringLiteral } from '../text.ts';

/**
 * Prints what the run time is told of an operation.
 *
 * @param method Public name, `resource.method`.
 * @param more Further members, as code.
 */
export function printOperationData(operation: OperationContract, method: string, more: readonly string[]): string {
  const { body, idempotencyKey: key, isIdempotent, parameters, result } = operation;
  const contentType = body?.jsonType ?? body?.contentType;
  const named = (place: Parameter['in']) =>
    parameters.filter((parameter) => parameter.in === place).map(({ name }) => stringLiteral(name));
  const query = body ? named('query') : [];
  const headers = named('header');
  const renamed = parameters.flatMap((one) =>
    one.sentAs === undefined || one.in === 'path' ? [] : [`[${stringLiteral(one.name)}, ${stringLiteral(one.sentAs)}]`],
  );
  const parts = [
    `name: ${stringLiteral(method)}`,
    `method: ${stringLiteral(operation.method)}`,
    `path: ${stringLiteral(pathByInput(operation.path, parameters))}`,
    ...(query.length === 0 ? [] : [`query: [${query.join(', ')}]`]),
    ...(headers.length === 0 ? [] : [`headers: [${headers.join(', ')}]`]),
    ...(renamed.length === 0 ? [] : [`sentAs: [${renamed.join(', ')}]`]),
    ...(body ? [`body: ${stringLiteral(body.kind)}`] : []),
    ...(contentType === undefined ? [] : [`contentType: ${stringLiteral(contentType)}`]),
    ...(result.accept === undefined ? [] : [`accept: ${stringLiteral(result.accept)}`]),
    ...emptyOf(result),
    ...(result.mayBeText ? ['text: true'] : []),
    ...(operation.hasOwnCredentials ? [`credentials: ${credentialsOf(operation)}`] : []),
    ...(key === undefined && isIdempotent !== undefined ? [`idempotent: ${isIdempotent}`] : []),
    ...(key === undefined ? [] : [`idempotent: ${stringLiteral(key)}, key: withIdempotencyKey`]),
    ...more,
  ];
  return `{ ${parts.join(', ')} }`;
}

/** Which successes may come without a body; 204 always does. */
function emptyOf({ emptyStatuses, mayBeEmpty }: ResultContract): string[] {
  if (!mayBeEmpty) return [];
  if (emptyStatuses === undefined) return ['empty: true'];
  const statuses = emptyStatuses.filter((status) => status !== 204);
  return statuses.length === 0 ? [] : [`empty: [${statuses.join(', ')}]`];
}

function credentialsOf({ credentials }: OperationContract): string {
  return `[${credentials.map((all) => `[${all.map(stringLiteral).join(', ')}]`).join(', ')}]`;
}
