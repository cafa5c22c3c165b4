import { isObject, type Json, type JsonObject, setMember } from '../../spec/document.ts';
import { effectiveSchema } from '../../spec/effective-schema.ts';
import type { Conjunction } from './conjunction.ts';
import { schemasOfMember } from './fits-object.ts';
import { patternTexts } from './sample-pattern.ts';
import type { MakeValues, ValueContext } from './value-context.ts';

/** Levels within a value that is made anew down to which members are made that need not be there. */
const fullDepth = 4;

/** Objects that are likely to be valid under schemas that all hold at once: a full one, a bare one, and some between. */
export function* objectValues(
  context: ValueContext,
  way: Conjunction,
  near: JsonObject | undefined,
  make: MakeValues,
): Generator<JsonObject> {
  const known = [...new Set(way.flatMap(({ properties }) => (isObject(properties) ? Object.keys(properties) : [])))];
  const needed = new Set(way.flatMap(({ required }) => (Array.isArray(required) ? required.map(String) : [])));
  const shown = known.filter((name) => !isHidden(context, way, name));
  for (const name of known) if (!shown.includes(name)) needed.delete(name);
  withDependents(needed, way);
  const isMade = context.isFull && context.depth <= fullDepth;
  const kept = near ? Object.keys(near) : isMade ? shown : [];
  const full = inOrder(shown, new Set([...kept.filter((name) => mayBe(way, name)), ...needed]));
  const bare = inOrder(shown, needed);
  const first = build(context, way, full, near, make);
  if (first) yield first;
  const least = build(context, way, bare, near, make);
  if (least) yield least;
  const fresh = build(context, way, bare, undefined, make);
  if (fresh) yield fresh;
  // One more or one less, where the number of members or the choice of them matters.
  for (const base of [first, least, fresh]) {
    if (!base) continue;
    for (const name of Object.keys(base)
      .filter((one) => !needed.has(one))
      .toReversed()) {
      const { [name]: _left, ...rest } = base;
      yield rest;
    }
    for (const name of [...known, ...more(way)].filter((one) => !Object.hasOwn(base, one))) {
      const names = new Set([...Object.keys(base), name]);
      withDependents(names, way);
      const made = build(context, way, [...names], base, make);
      if (made) yield made;
    }
    for (const name of Object.keys(base)) yield* varied(context, way, base, name, make);
  }
}

/** The object with other values of one member. */
function* varied(
  context: ValueContext,
  way: Conjunction,
  base: JsonObject,
  name: string,
  make: MakeValues,
): Generator<JsonObject> {
  let count = 0;
  for (const value of make(context, membersOf(way, name), undefined, name)) {
    yield { ...base, [name]: value };
    if ((count += 1) >= 4) return;
  }
}

function build(
  context: ValueContext,
  way: Conjunction,
  names: readonly string[],
  near: JsonObject | undefined,
  make: MakeValues,
): JsonObject | undefined {
  const needed = new Set(way.flatMap(({ required }) => (Array.isArray(required) ? required.map(String) : [])));
  const made: JsonObject = {};
  for (const name of names) {
    const [value] = make(context, membersOf(way, name), near?.[name], name);
    if (value === undefined && needed.has(name)) return undefined;
    if (value !== undefined) setMember(made, name, value);
  }
  const fewest = Math.max(0, ...way.map(({ minProperties: least }) => (typeof least === 'number' ? least : 0)));
  for (const name of more(way)) {
    if (Object.keys(made).length >= fewest) break;
    if (Object.hasOwn(made, name)) continue;
    const [value] = make(context, membersOf(way, name), undefined, name);
    if (value !== undefined) setMember(made, name, value);
  }
  const most = Math.min(
    ...way.map(({ maxProperties }) => (typeof maxProperties === 'number' ? maxProperties : Infinity)),
  );
  for (const name of Object.keys(made).toReversed()) {
    if (Object.keys(made).length <= most) break;
    if (!needed.has(name)) delete made[name];
  }
  return made;
}

function membersOf(way: Conjunction, name: string): Json[] {
  const described = way.flatMap((schema) => schemasOfMember(schema, name));
  return described.length > 0 ? described : way.flatMap(({ unevaluatedProperties: rest }) => rest ?? []);
}

/** Whether no schema forbids a member of that name, as far as each tells it alone. */
function mayBe(way: Conjunction, name: string): boolean {
  return way.every((schema) => !schemasOfMember(schema, name).includes(false));
}

/** Names of members that an object may have beside those that it is described with. */
function* more(way: Conjunction): Generator<string> {
  for (const { properties } of way) if (isObject(properties)) yield* Object.keys(properties);
  for (const { patternProperties, propertyNames } of way) {
    const names = isObject(propertyNames) ? propertyNames : {};
    if (Array.isArray(names['enum'])) yield* names['enum'].map(String);
    const patterns = [...Object.keys(isObject(patternProperties) ? patternProperties : {}), names['pattern']];
    for (const pattern of patterns) {
      if (typeof pattern !== 'string') continue;
      let count = 0;
      for (const text of patternTexts(pattern, { least: Number(names['minLength'] ?? 1) })) {
        yield text;
        if ((count += 1) > 20) break;
      }
      const [first = ''] = patternTexts(pattern, { least: Number(names['minLength'] ?? 1) });
      // One without an end goes on with anything.
      if (!/(?<!\\)\$/.test(pattern)) for (let index = 1; index <= 20; index += 1) yield `${first}${index}`;
    }
  }
  for (let index = 1; index <= 20; index += 1) yield `key${index}`;
}

function withDependents(names: Set<string>, way: Conjunction): void {
  // What is added may ask for more.
  for (const name of names) {
    for (const { dependentRequired } of way) {
      const others = isObject(dependentRequired) ? dependentRequired[name] : undefined;
      if (Array.isArray(others)) for (const other of others) names.add(String(other));
    }
  }
}

function isHidden({ direction, root }: ValueContext, way: Conjunction, name: string): boolean {
  const keyword = direction === 'request' ? 'readOnly' : 'writeOnly';
  return way.some(
    ({ properties }) => isObject(properties) && effectiveSchema(root, properties[name])[keyword] === true,
  );
}

function inOrder(known: readonly string[], names: ReadonlySet<string>): string[] {
  return [...known.filter((name) => names.has(name)), ...[...names].filter((name) => !known.includes(name))];
}
