import { type Json, type JsonObject, member } from '../spec/document.ts';
import type { FoundOperation } from '../spec/operations.ts';
import { resolve } from '../spec/resolve.ts';
import type { ClaimContext } from './claim-context.ts';
import type { IdWords } from './id-words.ts';
import { unnamed } from './path-places.ts';
import { usualVerb } from './verbs.ts';
import { isPlural, singular, splitWords } from './word-forms.ts';

/** `list` where the response holds a list of what is asked for, `get` elsewhere. */
export function readVerb(
  { collections, root }: ClaimContext,
  { node, path }: FoundOperation,
  owner: string,
  { rest, verb }: IdWords,
): string {
  if (node['x-pagination'] !== undefined || (verb !== undefined && usualVerb(verb) === 'list')) return 'list';
  const response = resolve(root, member(node['responses'], '200'));
  const schema = member(member(member(response, 'content'), 'application/json'), 'schema');
  if ([member(resolve(root, schema), 'type')].flat().includes('array')) return 'list';
  const thing = singular(splitWords(owner).at(-1) ?? '');
  const isOfOne =
    rest.some((word) => !isPlural(word) && singular(word) === thing) &&
    !rest.includes('list') &&
    !hasRows(root, schema, thing, 3);
  if (collections.has(unnamed(path))) return 'list';
  if (!isPlural(owner) || isOfOne) return 'get';
  return schema === undefined || hasArray(root, schema, 3) ? 'list' : 'get';
}

/** Whether an array that is named as rows are, or as many of a thing, stands in objects of other names than the thing's. */
function hasRows(root: JsonObject, schema: Json | undefined, thing: string, depth: number): boolean {
  const target = resolve(root, schema);
  if (!target || depth === 0) return false;
  return Object.entries(member(target, 'properties') ?? {}).some(([name, value]) => {
    const words = splitWords(name);
    const [last = ''] = words.slice(-1);
    const isThing = singular(last) === thing;
    if ([member(resolve(root, value), 'type')].flat().includes('array'))
      return (isThing && isPlural(last)) || (words.length === 1 && ['data', 'items', 'results', 'rows'].includes(last));
    return !isThing && hasRows(root, value, thing, depth - 1);
  });
}

/** Whether an array stands in a schema, at most so many objects deep. */
function hasArray(root: JsonObject, schema: Json | undefined, depth: number): boolean {
  const target = resolve(root, schema);
  if (!target || depth === 0) return false;
  if ([target['type']].flat().includes('array')) return true;
  const parts = [target['allOf'], target['oneOf'], target['anyOf']].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
  return [...Object.values(member(target, 'properties') ?? {}), ...parts].some((one) => hasArray(root, one, depth - 1));
}
