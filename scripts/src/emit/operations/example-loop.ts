import type { Pagination } from '../../contract/pagination.ts';
import { isIdentifier } from '../../names/words.ts';
import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { resolve, schemaKey } from '../../spec/resolve.ts';
import type { TypeContext } from './type-text.ts';

/** Code that walks a list, which a call returns, and shows something of each row. */
export function exampleLoop(
  context: Pick<TypeContext, 'client' | 'components' | 'root'>,
  call: string,
  pagination: Pagination,
): string {
  const row = rowName(context, pagination);
  const id = idOf(context.root, pagination.itemSchema);
  return `for await (const ${row} of ${call}) {\n  console.log(${row}${id});\n}`;
}

/** A name for a row: that of its type, where that is one for a variable. */
function rowName(
  { client, components }: Pick<TypeContext, 'client' | 'components'>,
  { itemSchema }: Pagination,
): string {
  const name = components[schemaKey(itemSchema) ?? ''] ?? '';
  const wanted = name.charAt(0).toLowerCase() + name.slice(1);
  return /^[a-z][A-Za-z0-9]*$/.test(wanted) && isIdentifier(wanted) && ![client, 'client', 'console'].includes(wanted)
    ? wanted
    : 'row';
}

/** The field to show of a row, with its dot: its id, or one that is always there; empty where the whole row is shown. */
function idOf(root: JsonObject, schema: Json | undefined): string {
  const target = resolve(root, schema);
  const properties = target?.['properties'];
  if (!target || !isObject(properties)) return '';
  const required = Array.isArray(target['required']) ? target['required'].map(String) : [];
  const name = ['id', 'uniqueId', ...required].find((one) => Object.hasOwn(properties, one) && isIdentifier(one));
  return name === undefined ? '' : `.${name}`;
}
