import { isObject, type JsonObject, listOf, member } from '../spec/document.ts';
import { findOperations, type FoundOperation } from '../spec/operations.ts';
import { firstFree } from './identifiers.ts';
import { nameFunctions, nameTypes, type Renamed } from './name-exports.ts';
import { resourceOf } from './resource-name.ts';
import { takenForMethod } from './taken-names.ts';
import { usedNames } from './used-names.ts';

/** Public names of one operation. */
export interface OperationName {
  /** Exported function. */
  readonly function: string;
  /** Method of the client, `resource.method`. */
  readonly method: string;
  /** Names of its further ways to page, by strategy. */
  readonly strategies?: Readonly<Record<string, { readonly function: string; readonly method: string }>>;
}

/** The public names of a description; a committed lock keeps them from changing by themselves. */
export interface NameLock {
  /** By operationId. */
  readonly operations: Readonly<Record<string, OperationName>>;
  /** Public type name by the key among the schemas. */
  readonly components: Readonly<Record<string, string>>;
  /**
   * `keys`: schemas of a description among several are exported under their keys, as they were when it was the only one; by
   * default they have the names of the types.
   */
  readonly schemas?: 'keys';
}

/** Names for a description without a lock, derived from operationIds, tags and keys; the same on every run. */
export function deriveNames(root: JsonObject): NameLock {
  return deriveNamesTold(root).lock;
}

/** The same, with what got another name than its own. */
export function deriveNamesTold(root: JsonObject): { readonly lock: NameLock; readonly renamed: readonly Renamed[] } {
  const used = usedNames(root, { operations: {}, components: {} }, []);
  const found = findOperations(root);
  const functions = nameFunctions(found, used);
  const types = nameTypes(schemaKeys(root), used);
  const methods = new Set<string>();
  const operations: Record<string, OperationName> = {};
  for (const one of found) {
    const name = functions.names.get(one.id) ?? '';
    const method = firstFree(derivedMethod(one, name), (wanted) => !methods.has(wanted));
    methods.add(method);
    setOwn(operations, one.id, { function: name, method });
  }
  const components: Record<string, string> = {};
  for (const [key, name] of types.names) setOwn(components, key, name);
  return { lock: { operations, components }, renamed: [...functions.renamed, ...types.renamed] };
}

/** Resource and method by the first tag, or the first part of the path. */
function derivedMethod({ node, path }: FoundOperation, name: string): string {
  const [tag] = listOf(node['tags']);
  const segment = path.split('/').find((part) => part !== '' && !part.startsWith('{')) ?? '';
  const method = takenForMethod(name) === undefined ? name : `${name}Operation`;
  return `${resourceOf(typeof tag === 'string' ? tag : segment)}.${method}`;
}

/** Sets an own member, `__proto__` included. */
export function setOwn<Value>(object: Record<string, Value>, name: string, value: Value): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** Keys of the description's schemas. */
export function schemaKeys(root: JsonObject): string[] {
  const schemas = member(member(root, 'components'), 'schemas');
  return isObject(schemas) ? Object.keys(schemas) : [];
}
