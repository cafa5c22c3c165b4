import type { Client as FetchClient } from 'openapi-fetch';

import { type Client, internalsOf } from './client.ts';
import { createRaw } from './raw.ts';

/** A client that also gives the openapi-fetch client beneath it. */
export interface RawClient<Paths extends {}> extends Client {
  /**
   * The openapi-fetch client over the same transport, for whatever the operation functions do not cover; its
   * middleware sees the calls of the operation functions too.
   */
  readonly raw: FetchClient<Paths>;
}

/** A tree of operation functions, as the generated code exports it. */
export interface ResourceTree {
  readonly [name: string]: ResourceTree | ((client: Client, ...rest: never[]) => unknown);
}

// The resources' type is the generated code's promise about the tree; nothing else could tell it.
// oxlint-disable typescript/no-unnecessary-type-parameters
/** Gives a client every operation as a method, and openapi-fetch as `raw`, which is made when it is first read. */
export function withResources<Paths extends {}, Resources extends object>(
  client: Client,
  resources: ResourceTree,
): RawClient<Paths> & Resources {
  let raw: FetchClient<Paths> | undefined;
  Object.assign(client, bind(resources, client));
  Object.defineProperty(client, 'raw', {
    get: () => (raw ??= createRaw<Paths>(internalsOf(client))),
    enumerable: true,
  });
  return client as RawClient<Paths> & Resources;
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
