import type { Client } from './client.ts';
import type { ListOperation } from './list/walk-input.ts';

/** Calls an operation in one of the ways that there are, as `call` and `list` do. */
type OperationCaller = (client: Client, operation: never, input?: object, options?: never) => unknown;

/** What describes an operation beside its name, method and path; what is of lists alone stands with `list`. */
type OperationDescription = Omit<ListOperation, 'name' | 'method' | 'path' | 'pagination' | 'items'> &
  Partial<Pick<ListOperation, 'pagination' | 'items'>>;

/** Finds the client of a place of its own, as `atService` and `atServer` do, with what says which place that is. */
type OperationPlace = readonly [find: (client: Client, ...place: never[]) => Client, ...place: readonly unknown[]];

/** An operation without its name, as the generated code lists it for clients with methods. */
type MethodEntry = readonly [
  caller: OperationCaller,
  method: string,
  path: string,
  more?: OperationDescription | 0,
  ...places: OperationPlace[],
];

/** The operations of a client with methods, by resource and method. */
export interface MethodTree {
  readonly [resource: string]: { readonly [method: string]: MethodEntry };
}

/** A tree of operations, as functions or as the generated code lists them. */
export interface ResourceTree {
  readonly [name: string]: ResourceTree | MethodEntry | ((client: Client, ...rest: never[]) => unknown);
}

// The resources' type is the generated code's promise about the tree; nothing else could tell it.
// oxlint-disable typescript/no-unnecessary-type-parameters -- a promise of the generated code, see above
/** Gives a client every operation as a method. */
export function withResources<Resources extends object>(client: Client, resources: ResourceTree): Client & Resources {
  return Object.assign(client, bind(resources, client) as Resources);
}

// oxlint-enable typescript/no-unnecessary-type-parameters

function bind(tree: ResourceTree, client: Client, resource?: string): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const [key, node] of Object.entries(tree)) {
    const name = resource ? `${resource}.${key}` : key;
    bound[key] = isEntry(node)
      ? methodOf(client, name, node)
      : typeof node === 'function'
        ? (...rest: unknown[]) => node(client, ...(rest as never[]))
        : bind(node, client, name);
  }
  return bound;
}

function isEntry(node: ResourceTree[string]): node is MethodEntry {
  return Array.isArray(node);
}

function methodOf(client: Client, name: string, [caller, method, path, more, ...places]: MethodEntry) {
  const operation = { name, method, path, ...(more || undefined) };
  return (input?: object, options?: object) => {
    const at = places.reduce((from, [find, ...place]) => find(from, ...(place as never[])), client);
    return caller(at, operation as never, input, options as never);
  };
}
