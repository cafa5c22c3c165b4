import { isObject, type Json, type JsonObject, listOf, setMember } from '../spec/document.ts';
import { mappedPointer, pointerTo } from '../spec/pointer.ts';
import { resolve, schemaKey } from '../spec/resolve.ts';
import { heldBy } from '../spec/walk.ts';
import { type Mark, markedNames, speaksOf } from './marks.ts';

/** Where a form keeps the members that its side does not have, which are no part of its type. */
export const keptMembers = { readOnly: 'x-read-only-members', writeOnly: 'x-write-only-members' } as const;

/** A side that has schemas in a form of its own. */
export interface Side {
  readonly root: JsonObject;
  /** What marks the members that this side does not have. */
  readonly mark: Mark;
  /** Whether these members may stand there after all, though nobody has to give them. */
  readonly keepsMembers: boolean;
  /** The reference that leads to the form of this side. */
  readonly refer: (reference: string) => string;
  /** The keys of the components that are made of a component. */
  readonly heirs: (key: string) => readonly string[];
}

const none: ReadonlySet<string> = new Set();
const together = new Set(['allOf', 'anyOf', 'oneOf']);
/** What a value is only tested by; without a member these would say something else. */
const tests = new Set(['not', 'if', 'contains', 'propertyNames']);

/** The form that a schema has on one side: without the members that only the other one gives. */
export function formOf(side: Side, schema: Json, { key, around = none, trail = [] }: Place = {}): Json {
  if (!isObject(schema)) return schema;
  const { root, mark } = side;
  const marked = new Set([...around, ...markedNames(root, schema, mark)]);
  const result: JsonObject = {};
  const part = (value: Json) => partOf(side, value, { around: marked, trail });
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'properties' && isObject(value)) Object.assign(result, membersOf(side, value, marked));
    else if (name === 'required' && Array.isArray(value)) {
      const kept = value.filter((one) => !marked.has(String(one)));
      if (kept.length > 0 || value.length === 0) result[name] = kept;
    } else if (name === 'dependentRequired' && isObject(value)) {
      const kept = dependentOf(value, marked);
      if (Object.keys(kept).length > 0) result[name] = kept;
    } else if (name === '$ref' && typeof value === 'string') {
      const target = part({ $ref: value });
      if (isObject(target) && '$ref' in target) result[name] = target['$ref'];
      else result['allOf'] = [...listOf(result['allOf']), target];
    } else if (together.has(name)) {
      const own = name in result ? listOf(result[name]) : [];
      result[name] = [...own, ...listOf(value).map(part)];
    } else if (name === 'then' || name === 'else') result[name] = part(value);
    else if (name === 'dependentSchemas' && isObject(value)) result[name] = mapOf(value, part);
    else if (name === 'discriminator' && isObject(value)) result[name] = discriminatorOf(side, value, schema, key);
    else result[name] = tests.has(name) ? value : childrenOf(side, name, value);
  }
  return result;
}

/** The members that others need, of those that a side has. */
function dependentOf(dependent: JsonObject, marked: ReadonlySet<string>): JsonObject {
  const kept: JsonObject = {};
  for (const [name, others] of Object.entries(dependent)) {
    const needed = listOf(others).filter((one) => !marked.has(String(one)));
    if (!marked.has(name) && needed.length > 0) setMember(kept, name, needed);
  }
  return kept;
}

/** A schema's place: the key of the component that it is, and the marks and references of what it holds together with. */
interface Place {
  readonly key?: string | undefined;
  readonly around?: ReadonlySet<string>;
  readonly trail?: readonly string[];
}

/** A schema that holds together with others, of which its own reference may know nothing. */
function partOf(side: Side, part: Json, { around = none, trail = [] }: Place): Json {
  if (!isObject(part) || typeof part['$ref'] !== 'string' || Object.keys(part).length > 1)
    return formOf(side, part, { around, trail });
  const { $ref } = part;
  const own = markedNames(side.root, part, side.mark);
  const foreign = new Set([...around].filter((name) => !own.has(name)));
  const target = resolve(side.root, part);
  if (!target || trail.includes($ref) || !speaksOf(side.root, target, foreign)) return { $ref: side.refer($ref) };
  return formOf(side, target, { around, trail: [...trail, $ref] });
}

/** The members of a side, and apart from them those of the other one. */
function membersOf(side: Side, properties: JsonObject, marked: ReadonlySet<string>): JsonObject {
  const [own, other]: [JsonObject, JsonObject] = [{}, {}];
  for (const [name, value] of Object.entries(properties)) {
    setMember(marked.has(name) && !side.keepsMembers ? other : own, name, formOf(side, value));
  }
  return { properties: own, ...(Object.keys(other).length > 0 && { [keptMembers[side.mark]]: other }) };
}

function childrenOf(side: Side, name: string, value: Json): Json {
  const held = heldBy('schema', name);
  if (held?.[0] === 'one') return formOf(side, value);
  if (held?.[0] === 'list') return listOf(value).map((one) => formOf(side, one));
  return held?.[0] === 'map' && isObject(value) ? mapOf(value, (one) => formOf(side, one)) : value;
}

function mapOf(map: JsonObject, form: (value: Json) => Json): JsonObject {
  const result: JsonObject = {};
  for (const [name, value] of Object.entries(map)) setMember(result, name, form(value));
  return result;
}

/** A discriminator whose values mean the forms of this side; a form has another key than the value that means it. */
function discriminatorOf(side: Side, discriminator: JsonObject, schema: JsonObject, key: string | undefined): Json {
  const { root } = side;
  const given = isObject(discriminator['mapping']) ? discriminator['mapping'] : {};
  const mapping: JsonObject = {};
  const mapped = new Set<string>();
  for (const [value, to] of Object.entries(given)) {
    const pointer = typeof to === 'string' ? mappedPointer(root, to) : undefined;
    if (pointer !== undefined) mapped.add(pointer);
    const moved = pointer === undefined ? undefined : side.refer(`#${pointer}`);
    setMember(mapping, value, moved === undefined || moved === `#${pointer}` ? to : moved);
  }
  const alternatives = [schema['anyOf'], schema['oneOf']].flatMap(listOf).flatMap((one) => schemaKey(one) ?? []);
  const heirs = key === undefined ? [] : side.heirs(key);
  for (const one of [...alternatives, ...heirs]) {
    const pointer = pointerTo('/components/schemas', one);
    const moved = side.refer(`#${pointer}`);
    if (moved !== `#${pointer}` && !mapped.has(pointer)) setMember(mapping, one, moved);
  }
  return Object.keys(mapping).length === 0 ? discriminator : { ...discriminator, mapping };
}
