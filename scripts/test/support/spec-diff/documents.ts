import type { Json, JsonObject } from '../../../src/spec/document.ts';

/** A description with one operation that sends one schema and is answered with another. */
export function documentOf(request: Json, response: Json, components: JsonObject = {}): JsonObject {
  const content = (schema: Json) => ({ 'application/json': { schema } });
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: {
      '/things/{id}': {
        post: {
          operationId: 'sendThing',
          parameters: [
            { name: 'id', in: 'path', required: true, schema: { type: 'string' } },
            { name: 'limit', in: 'query', schema: { type: 'integer', maximum: 100 } },
          ],
          requestBody: { required: true, content: content(request) },
          responses: { '200': { description: 'Sent.', content: content(response) } },
        },
      },
    },
    components: { schemas: components },
  };
}

/** Keywords whose lists mean the same in any order. */
const unordered = new Set(['enum', 'required', 'type', 'parameters', 'security', 'anyOf', 'oneOf']);

/** The same document with its names, and its lists without an order, turned around or mixed by a number. */
export function reordered(value: Json, seed: number, name = ''): Json {
  if (data.has(name)) return value;
  if (Array.isArray(value)) {
    const items = value.map((item) => reordered(item, seed));
    // The first tag is where an operation is found.
    if (name === 'tags') return [...items.slice(0, 1), ...mixed(items.slice(1), seed)];
    return unordered.has(name) ? mixed(items, seed) : items;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(mixed(Object.entries(value), seed).map(([key, item]) => [key, reordered(item, seed, key)]));
}

/** What is data and no description, whose lists keep their order whatever they are called. */
const data = new Set(['example', 'examples', 'default', 'const']);

function mixed<T>(items: readonly T[], seed: number): T[] {
  const weight = (index: number) => Math.sin(seed + index * 7.3);
  return items
    .map((item, index) => ({ item, by: weight(index) }))
    .toSorted((one, other) => one.by - other.by)
    .map(({ item }) => item);
}
