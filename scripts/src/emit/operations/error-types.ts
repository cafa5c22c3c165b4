import type { OperationContract, ResponseContract } from '../../contract/contract.ts';
import { failuresOf } from '../../contract/read-result.ts';
import { upperFirst } from '../../names/words.ts';
import { docComment, stringLiteral } from '../text.ts';
import { statusKey, successType, unionOf } from './result-type.ts';
import type { TypeContext } from './type-text.ts';

/** Name of the interface that has the bodies of the failures of every operation. */
export const operationErrors = 'OperationErrors';

/** Prints the bodies of an operation's failures by status; undefined where the description has no JSON for any. */
export function printErrors(context: TypeContext, operation: OperationContract): string | undefined {
  const lines = failuresOf(operation).flatMap((failure) => {
    const type = bodyType(context, operation, failure);
    const key = statusKey(failure.status.replace(/XX$/i, 'XX'));
    return type === undefined ? [] : [`  ${key}: ${type};\n`];
  });
  if (lines.length === 0) return undefined;
  const { function: name } = operation.name;
  const doc = docComment([`Response bodies of failures of {@link ${name}}, by status code.`]);
  return `${doc}export interface ${errorsName(operation)} {\n${lines.join('')}}\n`;
}

/** Name of the interface that has the bodies of an operation's failures. */
export function errorsName({ name }: OperationContract): string {
  return `${upperFirst(name.function)}Errors`;
}

/** Prints the interface that leads from the public name of an operation to the bodies of its failures. */
export function printOperationErrors(
  operations: readonly OperationContract[],
  described: ReadonlySet<OperationContract>,
): string {
  const lines = operations.flatMap((operation) => {
    const type = described.has(operation) ? errorsName(operation) : '{}';
    const names = operation.pagination.flatMap(({ strategy }, index) =>
      index === 0 ? operation.name.method : (operation.name.strategies?.[strategy]?.method ?? []),
    );
    const methods = names.length === 0 ? [operation.name.method] : names;
    return methods.map((method) => `  ${stringLiteral(method)}: ${type};\n`);
  });
  const doc = docComment([
    'Response bodies of the failures of every operation, by its public name and by status code.',
  ]);
  return `${doc}export interface ${operationErrors} {${lines.length === 0 ? '' : '\n'}${lines.join('')}}\n`;
}

/** The type of the JSON of a failure: one of several media types. */
function bodyType(
  context: TypeContext,
  { hasOwnId, id }: OperationContract,
  { content, headers, isInline, status }: ResponseContract,
): string | undefined {
  const types = content
    .filter(({ isJson, schema }) => isJson && schema !== undefined)
    .map(({ mediaType, schema }) =>
      successType(context, id, { status, mediaType, schema, headers, isInline: isInline && hasOwnId }),
    );
  return types.length === 0 ? undefined : unionOf(types);
}
