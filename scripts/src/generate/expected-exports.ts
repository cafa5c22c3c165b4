import type { Contract } from '../contract/contract.ts';
import { schemaExports } from '../emit/schemas/names.ts';
import { upperFirst } from '../names/words.ts';

/** The names that the generated files must export, from the name lock and not from the printed texts. */
export function expectedExports(contract: Contract): { types: string[]; operations: string[]; schemas: string[] } {
  const types = Object.values(contract.names.components);
  const operations = [...types, 'Resources', 'resources'];
  for (const { name, pagination } of contract.operations) {
    const functions = pagination.length === 0 ? [name.function] : [];
    for (const [index, { strategy }] of pagination.entries()) {
      const list = index === 0 ? name.function : name.strategies?.[strategy]?.function;
      if (list !== undefined) operations.push(list, `${upperFirst(list)}Filters`, `${upperFirst(list)}Body`);
    }
    for (const call of functions) operations.push(call, `${upperFirst(call)}Input`, `${upperFirst(call)}Result`);
  }
  return { types, operations, schemas: schemaExports(contract) };
}
