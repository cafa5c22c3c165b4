import type { OperationContract } from '../../contract/contract.ts';
import type { Pagination } from '../../contract/pagination.ts';
import type { NameLock } from '../../names/names.ts';
import { isObject, type Json } from '../../spec/document.ts';

const prefix = '#/components/schemas/';

/** Name of the type that a call returns, where the description gives it one. */
export function resultName(
  { components }: NameLock,
  { result }: OperationContract,
  paging: Pagination | undefined,
): string | undefined {
  const nameOf = (schema: Json | undefined) => {
    const reference = isObject(schema) ? schema['$ref'] : undefined;
    return typeof reference === 'string' && reference.startsWith(prefix)
      ? components[reference.slice(prefix.length)]
      : undefined;
  };
  if (paging) {
    const item = nameOf(paging.itemSchema);
    return item === undefined ? undefined : `Page<${item}>`;
  }
  if (result.kind !== 'json')
    return { bytes: 'bytes', text: 'string', redirect: '{ location: string }', nothing: 'void' }[result.kind];
  const names = new Set(result.successes.flatMap(({ schema }) => (schema === undefined ? [] : [nameOf(schema)])));
  const [only] = names;
  return names.size === 1 ? only : undefined;
}
