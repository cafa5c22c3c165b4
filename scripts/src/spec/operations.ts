import { isObject, type JsonObject, member } from './document.ts';

/** An operation and where it stands. */
export interface FoundOperation {
  readonly path: string;
  readonly method: string;
  readonly node: JsonObject;
  readonly pathItem: JsonObject;
  /** operationId, or method and path where there is none. */
  readonly id: string;
}

const methods = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

/** The operations of a description, in its order. */
export function findOperations(root: JsonObject): FoundOperation[] {
  const found: FoundOperation[] = [];
  for (const [path, pathItem] of Object.entries(member(root, 'paths') ?? {})) {
    if (!isObject(pathItem) || !path.startsWith('/')) continue;
    for (const method of Object.keys(pathItem).filter((name) => methods.has(name))) {
      const node = pathItem[method];
      if (!isObject(node)) continue;
      const id = typeof node['operationId'] === 'string' ? node['operationId'] : `${method} ${path}`;
      found.push({ path, method, node, pathItem, id });
    }
  }
  return found;
}
