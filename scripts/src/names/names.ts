import { isObject, type JsonObject, member } from '../spec/document.ts';
import { findOperations } from '../spec/operations.ts';
import { pointerTo } from '../spec/pointer.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import { strategyExportsOf } from './strategy-exports.ts';
import { camelCase, isIdentifier, reservedWords, typeWords, upperFirst } from './words.ts';

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
}

/** Names that generated operations use themselves. */
export const ownNames: ReadonlySet<string> = new Set([
  'call',
  'callBytes',
  'callText',
  'list',
  'locate',
  'asGiven',
  'asJson',
  'deepObject',
  'formBody',
  'inHeader',
  'keepReserved',
  'keepReservedInPath',
  'multipart',
  'objectsAsJson',
  'styled',
  'withContentType',
  'withIdempotencyKey',
  'writeHeaders',
  'writePath',
  'writeQuery',
  'Call',
  'CallOptions',
  'Client',
  'CursorListOptions',
  'List',
  'NumberedListOptions',
  'ReversibleListOptions',
  'components',
  'operations',
  'resources',
  'Resources',
  'Omit',
  'Partial',
  'Record',
  'Blob',
  'FormData',
  'ReadableStream',
  'Uint8Array',
  'URLSearchParams',
  'WithPartHeaders',
  // A module that exports such a function is taken for a promise by whoever imports it dynamically.
  'then',
]);

/** Names that no component can have as a type, beside those: the frame of the generated types, and words of the language. */
export const ownTypeNames: ReadonlySet<string> = new Set([
  'paths',
  'webhooks',
  '$defs',
  'WithRequired',
  'Extract',
  ...typeWords,
]);

/** Names for a description without a lock, derived from operationIds, tags and keys; the same on every run. */
export function deriveNames(root: JsonObject): NameLock {
  const taken = namesOfTheCode(root);
  const operations: Record<string, OperationName> = {};
  const methodsTaken = new Set<string>();
  for (const { id, node, path } of findOperations(root)) {
    const base = camelCase(id) || 'operation';
    const safe = /^\d/.test(base) ? `operation${base}` : base;
    const name = firstFree(reservedWords.has(safe) ? `${safe}Operation` : safe, (wanted) =>
      derivedIdentifiers(wanted).every((identifier) => !taken.has(identifier)),
    );
    for (const identifier of derivedIdentifiers(name)) taken.add(identifier);
    const [tag] = Array.isArray(node['tags']) ? node['tags'] : [];
    const segment = path.split('/').find((part) => part !== '' && !part.startsWith('{')) ?? 'root';
    const resource = resourceName(camelCase(typeof tag === 'string' ? tag : segment) || 'root');
    const method = firstFree(`${resource}.${name}`, (wanted) => !methodsTaken.has(wanted));
    methodsTaken.add(method);
    setOwn(operations, id, { function: name, method });
  }
  return { operations, components: deriveComponents(schemaKeys(root), taken) };
}

/** A type name for every schema: its own key wherever that can be one, whatever the other keys are. */
function deriveComponents(keys: readonly string[], taken: Set<string>): Record<string, string> {
  const isFree = (name: string) => isIdentifier(name) && !ownTypeNames.has(name) && !taken.has(name);
  const own = new Set(keys.filter(isFree));
  for (const key of own) taken.add(key);
  const components: Record<string, string> = {};
  for (const key of keys) {
    const name = own.has(key) ? key : firstFree(typeName(key), isFree);
    taken.add(name);
    setOwn(components, key, name);
  }
  return components;
}

/** A name for a type, made of the words of a key. */
function typeName(key: string): string {
  const words = upperFirst(camelCase(key));
  return isIdentifier(words) ? words : `Schema${words}`;
}

/**
 * Checks a lock against a description.
 *
 * @throws SpecRefusal that proposes the entry, for an operation or a component without a name and for a name that clashes.
 */
export function checkLock(file: string, lock: NameLock, root: JsonObject): void {
  const derived = deriveNames(root);
  const refuse = (pointer: string, rule: string, problem: string, remedy: string): never => {
    throw new SpecRefusal({ file, pointer, rule, problem, remedy });
  };
  const taken = new Map<string, string>([...namesOfTheCode(root)].map((name) => [name, 'the generated code itself']));
  const take = (name: string, owner: string, pointer: string, isType = false) => {
    const other = isType && ownTypeNames.has(name) ? 'the generated types themselves' : taken.get(name);
    if (other !== undefined) refuse(pointer, 'name-clash', `"${name}" also names ${other}`, 'Choose another name.');
    if (!isIdentifier(name)) refuse(pointer, 'name', `"${name}" is no identifier`, 'Choose another name.');
    taken.set(name, owner);
  };
  const ids = new Set(findOperations(root).map(({ id }) => id));
  for (const id of ids) {
    const pointer = pointerTo('/operations', id);
    const entry = Object.hasOwn(lock.operations, id) ? lock.operations[id] : undefined;
    if (!entry) {
      const proposal = JSON.stringify(derived.operations[id]);
      return refuse(
        pointer,
        'name-missing',
        `operation "${id}" has no name`,
        `Add ${JSON.stringify(id)}: ${proposal}.`,
      );
    }
    for (const { function: name, method } of [entry, ...Object.values(entry.strategies ?? {})]) {
      if (!isMethod(method)) {
        refuse(`${pointer}/method`, 'name', `"${method}" is no resource.method`, 'Write two plain words and a dot.');
      }
      for (const identifier of derivedIdentifiers(name)) take(identifier, `operation ${id}`, pointer);
    }
  }
  for (const id of Object.keys(lock.operations)) {
    if (!ids.has(id))
      refuse(pointerTo('/operations', id), 'name-stale', 'there is no such operation', 'Remove the entry.');
  }
  const keys = new Set(schemaKeys(root));
  for (const key of keys) {
    const pointer = pointerTo('/components', key);
    const name = Object.hasOwn(lock.components, key) ? lock.components[key] : undefined;
    if (name === undefined)
      refuse(pointer, 'name-missing', `schema "${key}" has no name`, `Add ${JSON.stringify(key)}: ...`);
    else take(name, `schema ${key}`, pointer, true);
  }
  for (const key of Object.keys(lock.components)) {
    if (!keys.has(key))
      refuse(pointerTo('/components', key), 'name-stale', 'there is no such schema', 'Remove the entry.');
  }
}

/** Members that a client has beside its resources, and the one that would make a promise of it. */
const clientNames: ReadonlySet<string> = new Set(['close', 'raw', 'provider', 'then']);

/** A name for a resource that a client can have. */
export function resourceName(wanted: string): string {
  return clientNames.has(wanted) ? `${wanted}Resource` : wanted;
}

/** Whether a text names a resource and its method, neither of them a name that every object has. */
function isMethod(text: string): boolean {
  const parts = text.split('.');
  const [resource = '', method] = parts;
  return (
    parts.length === 2 && parts.every((part) => isPlainWord(part)) && !clientNames.has(resource) && method !== 'then'
  );
}

function isPlainWord(text: string): boolean {
  return /^[A-Za-z]\w*$/.test(text) && !(text in Object.prototype);
}

/** Sets an own member, `__proto__` included. */
function setOwn<Value>(object: Record<string, Value>, name: string, value: Value): void {
  Object.defineProperty(object, name, { value, enumerable: true, configurable: true, writable: true });
}

/** The name itself, or with the first number that makes it free. */
export function firstFree(wanted: string, isFree: (name: string) => boolean): string {
  for (let count = 1; ; count += 1) {
    const name = count === 1 ? wanted : `${wanted}${count}`;
    if (isFree(name)) return name;
  }
}

/** Names that the generated operations use for themselves. */
function namesOfTheCode(root: JsonObject): Set<string> {
  return new Set([...ownNames, ...findOperations(root).flatMap(strategyExportsOf)]);
}

/** Every identifier that an operation's function brings with it. */
export function derivedIdentifiers(name: string): string[] {
  return [name, ...['Filters', 'Input', 'Body', 'Result'].map((suffix) => `${upperFirst(name)}${suffix}`)];
}

/** Keys of the description's schemas. */
export function schemaKeys(root: JsonObject): string[] {
  const schemas = member(member(root, 'components'), 'schemas');
  return isObject(schemas) ? Object.keys(schemas) : [];
}
