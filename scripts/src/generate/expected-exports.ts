import { describeOperation } from '../emit/operations/describe.ts';
import { schemaExports } from '../emit/schemas/names.ts';
import { type NameLock } from '../names/names.ts';
import { upperFirst } from '../names/words.ts';
import type { JsonObject } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';

/** The names that the generated files must export, from the name lock and not from the printed texts. */
export function expectedExports(
  root: JsonObject,
  names: NameLock,
  file: string,
): { types: string[]; operations: string[]; schemas: string[] } {
  const types = Object.values(names.components);
  const operations = [...types, 'Resources', 'resources'];
  for (const found of findOperations(root)) {
    const { name, pagination } = describeOperation(root, found, names, file);
    const functions = pagination.length === 0 ? [name.function] : [];
    for (const [index, { strategy }] of pagination.entries()) {
      const list = index === 0 ? name.function : name.strategies?.[strategy]?.function;
      if (list !== undefined) operations.push(list, `${upperFirst(list)}Filters`, `${upperFirst(list)}Body`);
    }
    for (const call of functions) operations.push(call, `${upperFirst(call)}Input`, `${upperFirst(call)}Result`);
  }
  return { types, operations, schemas: schemaExports(root, names) };
}
