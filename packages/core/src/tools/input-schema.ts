import type { JsonSchema, ToolDescription, ToolDescriptions } from './description.ts';

/** A complete schema of an object. */
export type ObjectSchema = Readonly<Record<string, unknown>> & {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, JsonSchema>>;
};

const listProperties = {
  resume: {
    type: 'string',
    description: 'Continues the list behind an earlier page: `resume` of its result, with the same other values.',
  },
  pageSize: { type: 'integer', minimum: 1, description: 'Number of items of the page. Default: the maximum.' },
};

/** The schema of what a tool takes, with the shared schemas that it refers to in `$defs`. */
export function inputSchema({ input = {}, isList = false }: ToolDescription, shared: Schemas): ObjectSchema {
  const own = { ...(input['properties'] as ObjectSchema['properties'] | undefined), ...(isList && listProperties) };
  const schema = { additionalProperties: false, ...input, type: 'object' as const, properties: own };
  const found = new Map<string, JsonSchema>();
  collect(schema, shared, found);
  return found.size === 0 ? schema : { ...schema, $defs: Object.fromEntries(found) };
}

type Schemas = ToolDescriptions['schemas'];

/** Gathers the shared schemas that a value refers to, also through one another. */
function collect(value: unknown, shared: Schemas, found: Map<string, JsonSchema>): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, one] of Object.entries(value)) {
    if (name === '$ref' && typeof one === 'string') {
      const key = decodeURIComponent(one.slice('#/$defs/'.length)).replaceAll('~1', '/').replaceAll('~0', '~');
      const schema = Object.hasOwn(shared, key) ? shared[key] : undefined;
      if (schema === undefined || found.has(key)) continue;
      found.set(key, schema);
      collect(schema, shared, found);
    } else collect(one, shared, found);
  }
}
