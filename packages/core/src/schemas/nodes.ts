import type { SchemaNode } from './schema-node.ts';

const nodes = new WeakMap<object, SchemaNode>();

/** Remembers the keywords that a schema is made of. */
export function keepNode(type: object, node: SchemaNode): void {
  nodes.set(type, node);
}

/** The keywords behind a schema that was made here. */
export function nodeOf(type: object): SchemaNode | undefined {
  return nodes.get(type);
}
