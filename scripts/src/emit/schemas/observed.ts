import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { localPointer, valueAtPointer } from '../../spec/pointer.ts';
import { walkDocument } from '../../spec/walk.ts';

/** Every schema that holds the same value as one with an `unevaluated` keyword, that one included. */
export function observedSchemas(root: JsonObject): ReadonlySet<Json> {
  const observed = new Set<Json>();
  // No recursion: a chain of references may be as long as the description.
  const follow = (start: JsonObject) => {
    const queue: (Json | undefined)[] = [start];
    for (const schema of queue) {
      if (!isObject(schema) || observed.has(schema)) continue;
      observed.add(schema);
      const reference = member(schema, '$ref');
      if (typeof reference === 'string') queue.push(valueAtPointer(root, localPointer(reference) ?? ''));
      for (const keyword of ['allOf', 'anyOf', 'oneOf']) {
        const list = member(schema, keyword);
        if (Array.isArray(list)) for (const item of list) queue.push(item);
      }
      for (const keyword of ['if', 'then', 'else', 'not']) queue.push(member(schema, keyword));
      const dependent = member(schema, 'dependentSchemas');
      if (isObject(dependent)) for (const item of Object.values(dependent)) queue.push(item);
    }
  };
  walkDocument(root, ({ kind, node }) => {
    const asks = 'unevaluatedProperties' in node || 'unevaluatedItems' in node;
    if (kind === 'schema' && asks) follow(node);
  });
  return observed;
}
