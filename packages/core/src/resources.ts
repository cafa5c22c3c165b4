import type { Client } from './client.ts';

/** A tree of operation functions, as the generated code exports it. */
export interface ResourceTree {
  readonly [name: string]: ResourceTree | ((client: Client, ...rest: never[]) => unknown);
}

// The resources' type is the generated code's promise about the tree; nothing else could tell it.
// oxlint-disable typescript/no-unnecessary-type-parameters
/** Gives a client every operation as a method. */
export function withResources<Resources extends object>(client: Client, resources: ResourceTree): Client & Resources {
  return Object.assign(client, bind(resources, client) as Resources);
}

// oxlint-enable typescript/no-unnecessary-type-parameters

function bind(tree: ResourceTree, client: Client): Record<string, unknown> {
  const bound: Record<string, unknown> = {};
  for (const [name, node] of Object.entries(tree)) {
    bound[name] =
      typeof node === 'function' ? (...rest: unknown[]) => node(client, ...(rest as never[])) : bind(node, client);
  }
  return bound;
}
