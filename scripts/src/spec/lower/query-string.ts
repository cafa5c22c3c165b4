import { isObject, type Json, type JsonObject, member } from '../document.ts';
import { operationsOf } from '../operations.ts';
import { localPointer, valueAtPointer } from '../pointer.ts';

const form = 'application/x-www-form-urlencoded';

/**
 * The query parameters that a parameter of the whole query string means, or undefined where it means no form: a form is
 * written field by field, just as query parameters are.
 */
export function queryParametersOf(root: JsonObject, parameter: JsonObject): JsonObject[] | undefined {
  const [content, ...others] = Object.entries(member(parameter, 'content') ?? {}) as [string, Json][];
  if (!content || others.length > 0 || content[0].split(';')[0]?.trim().toLowerCase() !== form) return undefined;
  const media = follow(root, content[1]);
  const fields = media && fieldsOf(root, media['schema']);
  if (!fields) return undefined;
  const { properties, required } = fields;
  return [...properties].map(([name, schema]) => {
    const example = member(member(media, 'example') ?? parameter['example'], name);
    return {
      name,
      in: 'query',
      ...writingOf(root, schema, member(media['encoding'], name)),
      ...(parameter['required'] === true && required.has(name) && { required: true }),
      ...(parameter['deprecated'] === true && { deprecated: true }),
      ...(example !== undefined && { example }),
      description: String(member(follow(root, schema), 'description') ?? ''),
    };
  });
}

/** Whether a form of the whole query string may have fields of other names than those that are described. */
export function takesOtherFields(root: JsonObject, parameter: JsonObject): boolean {
  const [media] = Object.values(member(parameter, 'content') ?? {}) as Json[];
  return saysOthers(root, follow(root, media)?.['schema'], []);
}

function saysOthers(root: JsonObject, schema: Json | undefined, around: readonly JsonObject[]): boolean {
  const target = follow(root, schema);
  if (!target || around.includes(target)) return false;
  const { additionalProperties, allOf, patternProperties, unevaluatedProperties } = target;
  const isSaid = [additionalProperties, unevaluatedProperties].some((one) => one === true || isObject(one));
  return (
    isSaid || isObject(patternProperties) || listOf(allOf).some((one) => saysOthers(root, one, [...around, target]))
  );
}

/** Puts query parameters in the place of those that are the whole query string; those of a path go to its operations. */
export function lowerQueryStrings(root: JsonObject, pathItem: JsonObject): void {
  const isWhole = (parameter: Json) => follow(root, parameter)?.['in'] === 'querystring';
  const shared = listOf(pathItem['parameters']).filter(isWhole);
  if (shared.length > 0) pathItem['parameters'] = listOf(pathItem['parameters']).filter((one) => !isWhole(one));
  for (const [, operation] of operationsOf(pathItem)) {
    const own = listOf(operation['parameters']);
    const all = own.some(isWhole) ? own : [...shared, ...own];
    if (!all.some(isWhole)) continue;
    operation['parameters'] = all.flatMap((one) =>
      isWhole(one) ? (queryParametersOf(root, follow(root, one) ?? {}) ?? []) : [one],
    );
  }
}

/** How a field is written: as its encoding says, or else as JSON where it is an object or a list of objects. */
function writingOf(root: JsonObject, schema: Json, encoding: Json | undefined): JsonObject {
  const styled = ['style', 'explode', 'allowReserved'].flatMap((name) => {
    const value = member(encoding, name);
    return value === undefined ? [] : [[name, value] as const];
  });
  if (styled.length > 0) return { ...Object.fromEntries(styled), schema };
  const contentType = member(encoding, 'contentType') ?? (isMade(root, schema) ? 'application/json' : undefined);
  return typeof contentType === 'string' && !/^text\/plain\s*(;|$)/i.test(contentType)
    ? { content: { [contentType]: { schema } } }
    : { schema };
}

/** Whether the values of a schema have parts of their own, those of its items in the case of a list. */
function isMade(root: JsonObject, schema: Json): boolean {
  const target = follow(root, schema);
  const types = new Set([target?.['type']].flat());
  if (types.has('object') || isObject(target?.['properties'])) return true;
  const items = follow(root, target?.['items']);
  return types.has('array') && [items?.['type']].flat().some((type) => type === 'object' || type === 'array');
}

interface Fields {
  readonly properties: Map<string, Json>;
  readonly required: Set<string>;
}

/** The fields of an object, those of what it is made of included; undefined where it has alternatives, or is no object. */
function fieldsOf(root: JsonObject, schema: Json | undefined, around: readonly JsonObject[] = []): Fields | undefined {
  const target = follow(root, schema);
  if (!target || around.includes(target)) return undefined;
  const { allOf, properties, required } = target;
  const hasAlternatives = ['anyOf', 'oneOf', 'if', 'not'].some((keyword) => target[keyword] !== undefined);
  const parts = listOf(allOf).map((part) => fieldsOf(root, part, [...around, target]));
  if (hasAlternatives || parts.includes(undefined) || (!isObject(properties) && parts.length === 0)) return undefined;
  const all = parts.filter((part) => part !== undefined);
  return {
    properties: new Map([
      ...all.flatMap((part) => [...part.properties]),
      ...Object.entries(isObject(properties) ? properties : {}),
    ]),
    required: new Set([...all.flatMap((part) => [...part.required]), ...listOf(required).map(String)]),
  };
}

/** The object that a value is or refers to; also in a description whose references may go round. */
function follow(root: JsonObject, value: Json | undefined): JsonObject | undefined {
  const seen = new Set<Json>();
  let current = value;
  while (isObject(current) && typeof current['$ref'] === 'string' && !seen.has(current)) {
    seen.add(current);
    current = valueAtPointer(root, localPointer(current['$ref']) ?? '');
  }
  return isObject(current) ? current : undefined;
}

function listOf(value: Json | undefined): Json[] {
  return Array.isArray(value) ? value : [];
}
