import { isObject, type JsonObject, member } from './document.ts';
import { hasField, methodFields } from './methods.ts';
import { pointerTo } from './pointer.ts';

/** An operation and where it stands. */
export interface FoundOperation {
  readonly path: string;
  /** The name of its field, such as `get`; of a method without one the method itself. */
  readonly method: string;
  readonly node: JsonObject;
  readonly pathItem: JsonObject;
  /** operationId, or method and path where there is none. */
  readonly id: string;
}

const fields = new Set(methodFields);

/** The operations of a description, in its order. */
export function findOperations(root: JsonObject): FoundOperation[] {
  const found: FoundOperation[] = [];
  for (const [path, pathItem] of Object.entries(member(root, 'paths') ?? {})) {
    if (!isObject(pathItem) || !path.startsWith('/')) continue;
    for (const [method, node] of operationsOf(pathItem)) {
      const id = typeof node['operationId'] === 'string' ? node['operationId'] : `${method} ${path}`;
      found.push({ path, method, node, pathItem, id });
    }
  }
  return found;
}

/** The operations of a path item by method, those of methods that it has no field for at last. */
export function operationsOf(pathItem: JsonObject): [method: string, node: JsonObject][] {
  const others = member(pathItem, 'additionalOperations');
  return [
    ...Object.entries(pathItem).filter(([name]) => fields.has(name)),
    ...Object.entries(isObject(others) ? others : {}),
  ].filter((entry): entry is [string, JsonObject] => isObject(entry[1]));
}

/** Where a path item has the operation of a method. */
export function methodPointer(pathItem: string, method: string): string {
  const name = hasField(method) ? method.toLowerCase() : method;
  return pointerTo(hasField(method) ? pathItem : `${pathItem}/additionalOperations`, name);
}

/** Where the operation of a path and a method stands. */
export function operationPointer({ method, path }: Pick<FoundOperation, 'method' | 'path'>): string {
  return methodPointer(pointerTo('/paths', path), method);
}
