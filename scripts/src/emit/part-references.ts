import { isObject, type JsonObject, setMember } from '../spec/document.ts';
import { localPointer, valueAtPointer } from '../spec/pointer.ts';
import { walkDocument } from '../spec/walk.ts';

const component = /^\/components\/[^/]+\/[^/]+$/;

/** Most places that are put in; references to parts that hold references to parts could go on for ever. */
const most = 20_000;

/**
 * Puts the schemas in that references lead to within others, such as the rows of a list or one of several alternatives: no
 * type has a name for such a place.
 *
 * One that holds itself is left open where it does.
 */
export function inlinePartReferences(root: JsonObject): void {
  if (!hasPartReference(root)) return;
  // The schemas as they are described: what was put in already would be put in again.
  const described = structuredClone(root);
  // Pointers that schemas were put in from, with those of the schemas around them.
  const trails = new Map<JsonObject, ReadonlySet<string>>();
  let count = 0;
  const mark = (node: JsonObject, trail: ReadonlySet<string>): void => {
    trails.set(node, trail);
    for (const value of Object.values(node)) {
      if (isObject(value)) mark(value, trail);
      else if (Array.isArray(value)) for (const one of value) if (isObject(one)) mark(one, trail);
    }
  };
  walkDocument(root, ({ kind, node }) => {
    if (kind !== 'schema') return;
    // What is put in may itself be such a reference; others within it the walk comes to later.
    for (let pointer = partOf(node); pointer !== undefined; pointer = partOf(node)) {
      const before = trails.get(node) ?? new Set();
      const target = valueAtPointer(described, pointer);
      delete node['$ref'];
      count += 1;
      if (before.has(pointer) || count > most) return;
      const copy = structuredClone(isObject(target) ? target : target === false ? { not: true } : {});
      for (const [name, value] of Object.entries(copy)) if (!Object.hasOwn(node, name)) setMember(node, name, value);
      mark(node, new Set([...before, pointer]));
    }
  });
}

function hasPartReference(root: JsonObject): boolean {
  let found = false;
  walkDocument(root, ({ kind, node }) => {
    found ||= kind === 'schema' && partOf(node) !== undefined;
  });
  return found;
}

function partOf(node: JsonObject): string | undefined {
  const reference = node['$ref'];
  const pointer = typeof reference === 'string' ? localPointer(reference) : undefined;
  return pointer === undefined || pointer === '' || component.test(pointer) ? undefined : pointer;
}
