import type { Json, JsonObject } from '../document.ts';
import { effectiveSchema, propertiesOf } from '../effective-schema.ts';
import { limitsAcross, mostAcross, uniqueAcross } from '../limits-across.ts';
import { pointerTo } from '../pointer.ts';
import type { Visit } from '../walk.ts';
import type { Refuse } from './refuse.ts';

/** Checks that the paths of limits across the items of an array lead to what the items have: another one would never bite. */
export function checkLimitsAcross({ node, pointer }: Visit, root: JsonObject, refuse: Refuse): void {
  if (!(mostAcross in node) && !(uniqueAcross in node)) return;
  const { most, unique } = limitsAcross(node);
  const paths = [
    ...most.map(([path]): [string, string] => [mostAcross, path]),
    ...unique.map((path): [string, string] => [uniqueAcross, path]),
  ];
  for (const [hint, path] of paths) {
    if (leads(root, node['items'], path.split('.'))) continue;
    const problem = `${JSON.stringify(path)} is no path of fields within the items`;
    refuse(pointerTo(pointer, hint), 'limit-across', problem, 'Name fields that the items have, such as "rows.id".');
  }
}

/** Whether fields by these names are described, one within the other; arrays on the way are entered. */
function leads(root: JsonObject, schema: Json | undefined, [name, ...others]: readonly string[]): boolean {
  const { items, ...own } = effectiveSchema(root, schema);
  if (items !== undefined) return leads(root, items, name === undefined ? [] : [name, ...others]);
  if (name === undefined) return true;
  const properties = propertiesOf(own);
  return Object.hasOwn(properties, name) && leads(root, properties[name], others);
}
