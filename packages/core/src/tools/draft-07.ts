/** Keywords whose value is data and no schema. */
const data = new Set(['const', 'default', 'enum', 'examples', 'required', 'type']);
/** Keywords that hold schemas by name. */
const maps = new Set(['$defs', 'dependentSchemas', 'patternProperties', 'properties']);

/** A schema of JSON Schema 2020-12 in the words of draft-07; what that cannot say is left out, so that it allows no less. */
export function toDraft07(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(toDraft07);
  if (typeof schema !== 'object' || schema === null) return schema;
  const { $ref, ...others } = schema as Readonly<Record<string, unknown>>;
  const entries = Object.entries(others).flatMap(([name, value]) => entriesOf(name, value, others));
  if (typeof $ref !== 'string') return merged(entries);
  const reference = { $ref: $ref.replace('#/$defs/', '#/definitions/') };
  // Draft-07 ignores what stands beside a reference.
  return entries.length === 0
    ? reference
    : { ...merged(entries), allOf: [reference, ...listOf(merged(entries)['allOf'])] };
}

type Entry = readonly [name: string, value: unknown];

function entriesOf(name: string, value: unknown, beside: Readonly<Record<string, unknown>>): Entry[] {
  if (data.has(name)) return [[name, JSON.parse(JSON.stringify(value))]];
  if (name.startsWith('unevaluated') || name === 'minContains' || name === 'maxContains') return [];
  const own = maps.has(name)
    ? Object.fromEntries(Object.entries(value as object).map(([key, one]): Entry => [key, toDraft07(one)]))
    : name === 'dependentRequired'
      ? value
      : toDraft07(value);
  if (name === '$defs') return [['definitions', own]];
  if (name === 'prefixItems') return [['items', own]];
  if (name === 'items' && 'prefixItems' in beside) return [['additionalItems', own]];
  // `contains` with a least number of its own may ask for none.
  if (name === 'contains' && beside['minContains'] === 0) return [];
  return name.startsWith('dependent') ? [['dependencies', own]] : [[name, own]];
}

/** The members of a schema; two keywords of today that are one in draft-07 are put together. */
function merged(entries: readonly Entry[]): Readonly<Record<string, unknown>> {
  const dependencies = entries.filter(([name]) => name === 'dependencies').map(([, value]) => value as object);
  const [first = {}, second] = dependencies;
  if (second === undefined) return Object.fromEntries(entries);
  const both = Object.entries(second).map(([name, value]): Entry => {
    const other: unknown = Object.hasOwn(first, name) ? (first as Record<string, unknown>)[name] : undefined;
    return [name, other === undefined ? value : { allOf: [asSchema(other), asSchema(value)] }];
  });
  const all = Object.fromEntries([...Object.entries(first), ...both]);
  return Object.fromEntries([...entries, ['dependencies', all]]);
}

function asSchema(dependency: unknown): unknown {
  return Array.isArray(dependency) ? { required: dependency } : dependency;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
