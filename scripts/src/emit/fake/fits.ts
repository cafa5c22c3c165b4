import { spend } from '../../spec/budget.ts';
import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import { localPointer, valueAtPointer } from '../../spec/pointer.ts';
import { resolve } from '../../spec/resolve.ts';
import { knownAlternatives } from '../plain/discriminators.ts';
import { canonicalText } from './canonical-text.ts';
import { fitsAsArray } from './fits-array.ts';
import { fitsAsNumber } from './fits-number.ts';
import { fitsAsObject } from './fits-object.ts';
import { fitsAsText } from './fits-text.ts';
import type { Direction, Judge, Seen } from './judge.ts';

/** References within one and the same value beyond which nothing new can be asked. */
const deepest = 120;

/**
 * Whether a value is valid under a schema, by JSON Schema 2020-12: every keyword that decides, with the formats that
 * common validators know.
 */
export function fits(
  root: JsonObject,
  schema: Json | undefined,
  value: Json,
  direction: Direction = 'response',
): boolean {
  return judgeAt(root, direction, 0)(schema, value) !== undefined;
}

function judgeAt(root: JsonObject, direction: Direction, depth: number): Judge {
  return (schema, value) => {
    spend();
    if (schema === false) return undefined;
    const seen: Seen = { properties: new Set(), items: new Set() };
    if (!isObject(schema) || depth > deepest) return seen;
    return isFit(root, schema, value, seen, direction, depth) ? seen : undefined;
  };
}

function isFit(
  root: JsonObject,
  schema: JsonObject,
  value: Json,
  seen: Seen,
  direction: Direction,
  depth: number,
): boolean {
  const { const: fixed, enum: listed, type } = schema;
  if (Array.isArray(type) ? !type.some((name) => isOfType(name, value)) : type !== undefined && !isOfType(type, value))
    return false;
  if (fixed !== undefined && !isSame(fixed, value)) return false;
  if (Array.isArray(listed) && schema['x-open-enum'] !== true && !listed.some((each) => isSame(each, value)))
    return false;
  const judge = judgeAt(root, direction, depth + 1);
  if (!fitsInPlace(root, schema, value, seen, judge)) return false;
  if (typeof value === 'string') return fitsAsText(schema, value);
  if (typeof value === 'number') return fitsAsNumber(schema, value);
  if (Array.isArray(value)) return fitsAsArray(schema, value, seen, judge);
  if (!isObject(value)) return true;
  const isHidden = (name: string) => {
    const property = isObject(schema['properties']) ? resolve(root, schema['properties'][name]) : undefined;
    return property?.[direction === 'request' ? 'readOnly' : 'writeOnly'] === true;
  };
  return fitsAsObject(schema, value, seen, judge, isHidden);
}

/** The keywords that hold further schemas against the same value. */
function fitsInPlace(root: JsonObject, schema: JsonObject, value: Json, seen: Seen, judge: Judge): boolean {
  const { $ref: reference, allOf, anyOf, not, oneOf, if: condition } = knownAlternatives(root, schema);
  const note = (found: Seen | undefined): boolean => {
    if (!found) return false;
    for (const name of found.properties) seen.properties.add(name);
    for (const index of found.items) seen.items.add(index);
    return true;
  };
  const holding = (schemas: readonly Json[]) => schemas.filter((one) => note(judge(one, value))).length;
  if (typeof reference === 'string') {
    const target = valueAtPointer(root, localPointer(reference) ?? '');
    if (!note(judge(target, value))) return false;
  }
  if (Array.isArray(allOf) && !allOf.every((one) => note(judge(one, value)))) return false;
  if (Array.isArray(anyOf) && holding(anyOf) === 0) return false;
  if (Array.isArray(oneOf) && holding(oneOf) !== 1) return false;
  if (not !== undefined && judge(not, value)) return false;
  if (condition !== undefined) {
    const branch = note(judge(condition, value)) ? schema['then'] : schema['else'];
    if (branch !== undefined && !note(judge(branch, value))) return false;
  }
  const { dependentSchemas } = schema;
  if (!isObject(dependentSchemas) || !isObject(value)) return true;
  return Object.entries(dependentSchemas).every(
    ([name, one]) => !Object.hasOwn(value, name) || note(judge(one, value)),
  );
}

function isOfType(type: Json | undefined, value: Json): boolean {
  switch (type) {
    case 'integer':
      return Number.isInteger(value);
    case 'null':
      return value === null;
    case 'array':
      return Array.isArray(value);
    case 'object':
      return isObject(value);
    default:
      return typeof value === type;
  }
}

function isSame(a: Json, b: Json): boolean {
  if (typeof a !== 'object' || typeof b !== 'object') return a === b;
  return canonicalText(a) === canonicalText(b);
}
