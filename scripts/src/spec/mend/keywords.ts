import type { JsonObject } from '../document.ts';
import { settleLimit } from '../inexact-numbers.ts';
import type { Notify } from '../notice.ts';
import { nearestNumber } from '../number-text.ts';
import { pointerTo } from '../pointer.ts';
import { limitKeywords } from '../schema-keywords.ts';
import type { Visit } from '../walk.ts';

/** Keywords that an empty value says nothing for; of others, such as `default`, null is a value. */
const emptied = ['format', 'pattern', 'required', 'enum', 'properties', 'items', 'type', 'allOf', 'anyOf', 'oneOf'];

/** Keywords that are true or false. */
const flags = ['nullable', 'readOnly', 'writeOnly', 'uniqueItems'];
/** Keywords that may be, and such that take another value too. */
const mayBeFlags = ['deprecated', 'additionalProperties', 'unevaluatedProperties', 'unevaluatedItems', 'items'];

/** Reads keywords of a schema that are written as older standards or other tools have them. */
export function mendKeywords({ node, pointer }: Visit, is30: boolean, notify: Notify): void {
  const { required } = node;
  if (typeof required === 'boolean') {
    delete node['required'];
    const problem = `"required" is ${required}, where a list of names stands`;
    const remedy =
      'It is left out: list the name under "required" of the object around it, in an overlay where need be.';
    notify(`${pointer}/required`, 'required-flag', problem, remedy);
  }
  mendType(node, pointer, notify);
  mendFlags(node, pointer, notify);
  if (!is30) mendExclusive(node, pointer, notify);
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

/** Takes a text for the flag that it says; any other value of a flag is left out. */
function mendFlags(node: JsonObject, pointer: string, notify: Notify): void {
  for (const keyword of [...flags, ...mayBeFlags, ...Object.keys(bounds)]) {
    const value = node[keyword];
    if (value === undefined || typeof value === 'boolean') continue;
    const place = pointerTo(pointer, keyword);
    if (value === 'true' || value === 'false') {
      node[keyword] = value === 'true';
      notify(place, 'flag', `"${value}" is a text`, 'It is taken as true or false; leave out the quotes.');
    } else if (flags.includes(keyword)) {
      delete node[keyword];
      notify(
        place,
        'flag',
        `${JSON.stringify(value)} is neither true nor false`,
        'It is left out; write true or false.',
      );
    }
  }
}

const bounds = { exclusiveMinimum: 'minimum', exclusiveMaximum: 'maximum' } as const;

/** Reads a flag of OpenAPI 3.0 beside a bound, where a later version has the bound itself. */
function mendExclusive(node: JsonObject, pointer: string, notify: Notify): void {
  for (const [keyword, bound] of Object.entries(bounds)) {
    const isExclusive = node[keyword];
    if (typeof isExclusive !== 'boolean') continue;
    const limit = node[bound];
    delete node[keyword];
    if (isExclusive && typeof limit === 'number') {
      node[keyword] = limit;
      delete node[bound];
    }
    const remedy = 'It is read as OpenAPI 3.0 has it: write the bound itself in place of the flag.';
    notify(pointerTo(pointer, keyword), 'flag', `"${keyword}" is ${isExclusive}, where a number stands`, remedy);
  }
}
