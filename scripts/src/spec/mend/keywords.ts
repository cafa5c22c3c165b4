import type { JsonObject } from '../document.ts';
import { settleLimit } from '../inexact-numbers.ts';
import type { Notify } from '../notice.ts';
import { nearestNumber } from '../number-text.ts';
import { pointerTo } from '../pointer.ts';
import { limitKeywords } from '../schema-keywords.ts';
import type { Visit } from '../walk.ts';

/** Keywords that an empty value says nothing for; of others, such as `default`, null is a value. */
const emptied = ['format', 'pattern', 'required', 'enum', 'properties', 'items', 'type', 'allOf', 'anyOf', 'oneOf'];

/** Reads keywords of a schema that are written as older standards or other tools have them. */
export function mendKeywords({ node, pointer }: Visit, notify: Notify): void {
  const { required } = node;
  if (typeof required === 'boolean') {
    delete node['required'];
    const problem = `"required" is ${required}, where a list of names stands`;
    const remedy =
      'It is left out: list the name under "required" of the object around it, in an overlay where need be.';
    notify(`${pointer}/required`, 'required-flag', problem, remedy);
  }
  mendType(node, pointer, notify);
  for (const keyword of [...emptied, ...limitKeywords]) {
    if (node[keyword] !== null || !Object.hasOwn(node, keyword)) continue;
    delete node[keyword];
    notify(pointerTo(pointer, keyword), 'empty-keyword', `"${keyword}" is empty`, 'It is left out.');
  }
  for (const keyword of limitKeywords) {
    const text = node[keyword];
    if (typeof text !== 'string') continue;
    const value = nearestNumber(text.trim());
    if (value === undefined) continue;
    settleLimit(node, keyword, value);
    notify(
      pointerTo(pointer, keyword),
      'number',
      `the limit ${JSON.stringify(text)} is a text`,
      'It is taken as a number.',
    );
  }
}

/** Takes null for the name of its type where nothing else can be meant by it. */
function mendType(node: JsonObject, pointer: string, notify: Notify): void {
  const { type } = node;
  const isAlone = type === null && Object.keys(node).every((name) => ['type', 'description', 'title'].includes(name));
  const isListed = Array.isArray(type) && type.includes(null);
  if (!isAlone && !isListed) return;
  node['type'] = isListed ? type.map((one) => one ?? 'null') : 'null';
  notify(
    `${pointer}/type`,
    'null-type',
    'null stands where the name of a type does',
    'It is taken as "null"; put it in quotes.',
  );
}
