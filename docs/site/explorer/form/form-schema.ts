/** A JSON Schema as the data of the explorer holds it. */
type Schema = Readonly<Record<string, unknown>>;

/** Schemas by key, to which `#/$defs/<key>` refers. */
export type Schemas = Readonly<Record<string, unknown>>;

/** A schema with what it refers to and what it puts together in one object. */
export interface FormSchema extends Schema {
  /** Types without `null`. */
  readonly types: readonly string[];
  readonly properties: Readonly<Record<string, unknown>>;
  readonly required: readonly string[];
  /** Alternatives of which a value has one. */
  readonly choices: readonly unknown[];
  /** Key of the schema that was referred to, for people. */
  readonly name: string | undefined;
}

const prefix = '#/$defs/';

/** Brings a schema into the form that controls are made from. */
export function formSchema(schemas: Schemas, given: unknown): FormSchema {
  const merged: Record<string, unknown> = {};
  const state = { name: undefined as string | undefined };
  gather(schemas, given, merged, state, 0);
  const { anyOf, oneOf, properties = {}, required = [], type } = merged;
  const types = [type].flat().filter((one): one is string => typeof one === 'string' && one !== 'null');
  const choices = [oneOf, anyOf].find((list) => Array.isArray(list) && list.length > 0) as unknown[] | undefined;
  return {
    ...merged,
    types: types.length > 0 ? types : guessed(merged),
    properties: properties as FormSchema['properties'],
    required: required as string[],
    choices: (choices ?? []).filter((one) => !isNull(schemas, one)),
    name: state.name,
  };
}

function gather(
  schemas: Schemas,
  given: unknown,
  into: Record<string, unknown>,
  state: { name: string | undefined },
  depth: number,
): void {
  if (typeof given !== 'object' || given === null || depth > 20) return;
  const { $ref, allOf, properties, required, ...others } = given as Schema;
  if (typeof $ref === 'string' && $ref.startsWith(prefix)) {
    const key = decodeURIComponent($ref.slice(prefix.length)).replaceAll('~1', '/').replaceAll('~0', '~');
    if (!key.startsWith('_')) state.name ??= key;
    if (Object.hasOwn(schemas, key)) gather(schemas, schemas[key], into, state, depth + 1);
  }
  if (Array.isArray(allOf)) for (const one of allOf) gather(schemas, one, into, { name: '' }, depth + 1);
  Object.assign(into, others);
  if (properties !== undefined) into['properties'] = { ...(into['properties'] as object), ...(properties as object) };
  if (Array.isArray(required))
    into['required'] = [...((into['required'] as string[]) ?? []), ...(required as string[])];
}

function guessed({ items, properties }: Schema): string[] {
  return properties !== undefined ? ['object'] : items !== undefined ? ['array'] : [];
}

function isNull(schemas: Schemas, one: unknown): boolean {
  const found: Record<string, unknown> = {};
  gather(schemas, one, found, { name: '' }, 0);
  return found['type'] === 'null' || found['const'] === null;
}

/** What a field takes, in a word. */
export function typeText({ choices, enum: values, format, items, types, const: constant }: FormSchema): string {
  if (constant !== undefined) return 'fixed';
  if (Array.isArray(values)) return 'choice';
  if (choices.length > 0 && types[0] !== 'object') return 'one of several';
  if (format === 'binary') return 'file';
  const [type = 'any value'] = types;
  if (types.length > 1) return types.join(' or ');
  if (type === 'array') {
    const inner = (items as Schema | undefined)?.['type'];
    return typeof inner === 'string' ? `list of ${inner}` : 'list';
  }
  return typeof format === 'string' && type === 'string' ? format : type;
}
