import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';
import { walkDocument } from '../../../src/spec/walk.ts';

/** Keywords that a mutation can take from another schema. */
const data = new Set(['$ref', 'description', 'title']);

/** Components with one keyword of one schema changed: dropped, cut, moved by one, or taken over from another schema. */
export function mutatedComponents(components: JsonObject, seed: number): JsonObject {
  const copy = structuredClone(components);
  const nodes: JsonObject[] = [];
  walkDocument({ components: { schemas: copy } }, ({ kind, node }) => {
    if (kind === 'schema' && Object.keys(node).length > 0) nodes.push(node);
  });
  const node = pick(nodes, seed);
  const donor = pick(nodes, seed >>> 7);
  if (!node || !donor) return copy;
  const keyword = pick(Object.keys(node), seed >>> 3) ?? '';
  const given = pick(Object.keys(donor), seed >>> 11) ?? '';
  if (seed % 3 === 0 || data.has(keyword)) {
    if (!data.has(given)) node[given] = structuredClone(donor[given] as Json);
  } else node[keyword] = changed(node[keyword] as Json, seed >>> 5);
  if (node[keyword] === undefined) delete node[keyword];
  return copy;
}

function changed(value: Json, seed: number): Json {
  if (typeof value === 'number') return Math.max(0, value + (seed % 2 === 0 ? 1 : -1));
  if (Array.isArray(value) && value.length > 1) return value.toSpliced(seed % value.length, 1);
  if (isObject(value) && Object.keys(value).length > 0) {
    const dropped = pick(Object.keys(value), seed);
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== dropped));
  }
  // What cannot be cut is dropped.
  return undefined as unknown as Json;
}

function pick<T>(items: readonly T[], seed: number): T | undefined {
  return items[seed % items.length];
}
