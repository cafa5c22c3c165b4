import type { Json, JsonObject } from '../../spec/document.ts';
import { canonicalText } from './canonical-text.ts';
import type { Conjunction } from './conjunction.ts';
import type { MakeValues, ValueContext } from './value-context.ts';

/** Arrays longer than this are not made. */
const longest = 200;

/** Arrays that are likely to be valid under schemas that all hold at once. */
export function* arrayValues(
  context: ValueContext,
  way: Conjunction,
  near: readonly Json[] | undefined,
  name: string,
  make: MakeValues,
): Generator<Json[]> {
  const bounds = (keyword: string) =>
    way.flatMap((schema) => (typeof schema[keyword] === 'number' ? [schema[keyword]] : []));
  const contained = way.flatMap((schema) => {
    if (schema['contains'] === undefined) return [];
    const least = typeof schema['minContains'] === 'number' ? schema['minContains'] : 1;
    return Array.from({ length: Math.min(least, longest) }, () => schema['contains'] ?? true);
  });
  const prefix = Math.max(0, ...way.map(({ prefixItems }) => (Array.isArray(prefixItems) ? prefixItems.length : 0)));
  const least = Math.max(0, ...bounds('minItems'));
  const most = Math.min(longest, ...bounds('maxItems'));
  const full = context.isFull || context.depth < 3 ? Math.max(1, prefix) : 0;
  const wanted = [
    near?.length ?? full,
    Math.max(least, contained.length),
    prefix + contained.length,
    least,
    0,
    1,
    2,
    3,
  ];
  const isUnique = way.some(({ uniqueItems }) => uniqueItems === true);
  const tried = new Set<number>();
  for (const want of wanted) {
    const length = Math.min(most, Math.max(least, want));
    if (tried.has(length) || length > longest) continue;
    tried.add(length);
    // What must be contained stands at the end, or at the beginning where the places of the end have schemas of their own.
    for (const from of new Set([Math.max(0, length - contained.length), 0])) {
      const made = itemsOf(context, way, { contained, from, isUnique, length, name, near }, make);
      if (made) yield made;
      if (contained.length === 0) break;
    }
  }
}

interface Plan {
  readonly contained: readonly Json[];
  readonly from: number;
  readonly isUnique: boolean;
  readonly length: number;
  readonly name: string;
  readonly near: readonly Json[] | undefined;
}

function itemsOf(context: ValueContext, way: Conjunction, plan: Plan, make: MakeValues): Json[] | undefined {
  const { contained, from, isUnique, length, name, near } = plan;
  const made: Json[] = [];
  const texts = new Set<string>();
  for (let index = 0; index < length; index += 1) {
    const described = way.flatMap((schema) => schemaAt(schema, index));
    const schemas = described.length > 0 ? described : way.flatMap(({ unevaluatedItems: rest }) => rest ?? []);
    const more = contained[index - from];
    const all = more === undefined ? schemas : [...schemas, more];
    const item = firstNew(make(context, all, near?.[index], singular(name)), isUnique ? texts : undefined);
    if (item === undefined) return undefined;
    texts.add(canonicalText(item));
    made.push(item);
  }
  return made;
}

function schemaAt({ items, prefixItems: prefix }: JsonObject, index: number): Json[] {
  if (Array.isArray(prefix) && index < prefix.length) return [prefix[index] ?? true];
  return items === undefined ? [] : [items];
}

function firstNew(values: Generator<Json>, taken: ReadonlySet<string> | undefined): Json | undefined {
  for (const value of values) if (!taken?.has(canonicalText(value))) return value;
  return undefined;
}

function singular(name: string): string {
  return name.replace(/ies$/, 'y').replace(/([^s])s$/, '$1');
}
