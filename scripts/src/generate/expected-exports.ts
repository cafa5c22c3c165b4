import type { Contract } from '../contract/contract.ts';
import { errorsName, operationErrors, printErrors } from '../emit/operations/error-types.ts';
import type { TypeContext } from '../emit/operations/type-text.ts';
import { withResponseType } from '../emit/operations/with-response-type.ts';
import { schemaExports } from '../emit/schemas/names.ts';
import { upperFirst } from '../names/words.ts';

/** The names that the files of a description must export. */
export type ExpectedExports = Readonly<Record<'types' | 'operations' | 'schemas', string[]>>;

/**
 * The names that the generated files must export, from the name lock and not from the printed texts.
 *
 * @param isPublic Whether schemas are exported under the public names of the lock.
 */
export function expectedExports(contract: Contract, isPublic = false): ExpectedExports {
  const types = Object.values(contract.names.components);
  const operations = [...types, 'Resources', 'resources', operationErrors];
  const context: TypeContext = { root: contract.root, components: {}, used: new Set(), client: '' };
  for (const operation of contract.operations) {
    const { name, pagination } = operation;
    if (printErrors(context, operation) !== undefined) operations.push(errorsName(operation));
    const functions = pagination.length === 0 ? [name.function] : [];
    for (const [index, { strategy }] of pagination.entries()) {
      const list = index === 0 ? name.function : name.strategies?.[strategy]?.function;
      if (list === undefined) continue;
      operations.push(list, `${upperFirst(list)}Filters`, `${upperFirst(list)}Body`);
      if (withResponseType(context, operation, list) !== undefined) operations.push(`${upperFirst(list)}WithResponse`);
    }
    for (const call of functions) {
      operations.push(call, `${upperFirst(call)}Input`, `${upperFirst(call)}Result`);
      if (withResponseType(context, operation) !== undefined) operations.push(`${upperFirst(call)}WithResponse`);
    }
  }
  return { types, operations, schemas: schemaExports(contract, isPublic) };
}
