import { type Json, type JsonObject, member } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';
import { resolve } from '../spec/resolve.ts';
import { resourceOf } from './resource-name.ts';
import { takenForMethod } from './taken-names.ts';
import { camelCase } from './words.ts';

const ofOne: Readonly<Record<string, string>> = { get: 'get', put: 'update', patch: 'update', delete: 'delete' };

/**
 * Proposes `resource.method` for an operation, first as short as its path allows (`contacts.list`), then with the name of
 * its function, for where the short one is taken.
 */
export function proposeMethod(
  root: JsonObject,
  { method, node, path }: FoundOperation,
  name: string,
): [string, string] {
  const parts = path.split('/').filter((part) => part !== '');
  const isOne = parts.at(-1)?.startsWith('{') ?? false;
  const fixed = parts.filter((part) => !part.includes('{'));
  const last = fixed.at(-1) ?? 'root';
  // `/contacts/{id}/block` does something to a contact, `/contacts/{id}/notes` is a collection of its own.
  const isAction = !isOne && method === 'post' && fixed.length > 1 && !/s$/i.test(last);
  const [tag] = Array.isArray(node['tags']) ? node['tags'] : [];
  const spoken = isAction ? (fixed.at(-2) ?? last) : last;
  const safe = resourceOf(camelCase(spoken) === '' && typeof tag === 'string' ? tag : spoken);
  const long = `${safe}.${name}`;
  const action = camelCase(last);
  // A name that begins with a digit would be none.
  if (isAction)
    return [/^\p{L}/u.test(action) && takenForMethod(action) === undefined ? `${safe}.${action}` : long, long];
  const verb = isOne
    ? ofOne[method]
    : method === 'post'
      ? 'create'
      : method === 'get'
        ? readVerb(root, node)
        : ofOne[method];
  return [`${safe}.${verb ?? name}`, long];
}

/** `list` where the answer holds a list, `get` elsewhere. */
function readVerb(root: JsonObject, node: JsonObject): string {
  if (node['x-pagination'] !== undefined) return 'list';
  const response = resolve(root, member(node['responses'], '200'));
  const schema = resolve(root, member(member(member(response, 'content'), 'application/json'), 'schema'));
  const isArray = (value: Json | undefined) => [member(resolve(root, value), 'type')].flat().includes('array');
  return isArray(schema) || Object.values(member(schema, 'properties') ?? {}).some(isArray) ? 'list' : 'get';
}
