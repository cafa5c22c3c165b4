import { isObject, type JsonObject, setMember } from '../../src/spec/document.ts';
import { operationsOf } from '../../src/spec/operations.ts';

/** Methods that Prism serves; it answers 404 to any other. */
const known = /^(get|put|post|delete|options|head|patch|trace)$/i;

/** A copy in which an operation of a method that Prism does not know is a POST at a path of its own: {@link sentAsKnown}. */
export function knownMethods(description: JsonObject): JsonObject {
  const paths: JsonObject = {};
  for (const [path, item] of Object.entries(isObject(description['paths']) ? description['paths'] : {})) {
    const others = isObject(item) ? operationsOf(item).filter(([method]) => !known.test(method)) : [];
    if (!isObject(item) || others.length === 0) {
      setMember(paths, path, item);
      continue;
    }
    const left = { ...item };
    for (const [method, operation] of others) {
      delete left[method];
      const { parameters } = item;
      setMember(paths, `${prefixOf(method)}${path}`, { ...(parameters && { parameters }), post: operation });
    }
    setMember(paths, path, left);
  }
  return { ...description, paths };
}

/** A request as Prism takes it for the operation that is meant. */
export function sentAsKnown(url: string, init: RequestInit = {}): readonly [url: string, init: RequestInit] {
  const { method = 'GET' } = init;
  if (known.test(method)) return [url, init];
  const { origin, pathname, search } = new URL(url);
  return [`${origin}${prefixOf(method)}${pathname}${search}`, { ...init, method: 'POST' }];
}

function prefixOf(method: string): string {
  return `/sent-by-${method.toLowerCase()}`;
}
