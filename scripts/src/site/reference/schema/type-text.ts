import { plainSchema } from '../../../emit/plain/plain-schema.ts';
import { isObject, type Json, type JsonObject } from '../../../spec/document.ts';
import { schemaKey } from '../../../spec/resolve.ts';

/** What types of a page are told with. */
export interface TypesOfPage {
  readonly root: JsonObject;
  /** Public type names by schema key. */
  readonly components: Readonly<Record<string, string>>;
  /** Keys of the types that the page refers to, in the order in which they were. */
  readonly used: Set<string>;
}

/** Values of a list that are shown; the types have the rest. */
const mostValues = 24;

/** The type of a value in words, as Markdown: types with a name are links to their section of the page. */
export function typeText(types: TypesOfPage, schema: Json | undefined): string {
  if (schema === false) return 'never there';
  if (!isObject(schema)) return 'any JSON';
  const plain = plainSchema(types.root, schema);
  const key = schemaKey(plain);
  if (key !== undefined) return namedText(types, key);
  if (Array.isArray(plain['enum'])) return valuesText(plain['enum'], plain['x-open-enum'] === true);
  if ('const' in plain) return code(plain['const']);
  for (const parts of [plain['oneOf'], plain['anyOf']]) {
    if (Array.isArray(parts)) return unique(parts.map((part) => typeText(types, part))).join(' or ');
  }
  if (Array.isArray(plain['allOf'])) return unique(plain['allOf'].map((part) => typeText(types, part))).join(' and ');
  return unique([plain['type'] ?? (isObject(plain['properties']) ? 'object' : 'any JSON')].flat().map(String))
    .map((type) => ofType(types, plain, type))
    .join(' or ');
}

/** The address of the section of a type, on the page that refers to it. */
function typeAnchor(name: string): string {
  return `type-${name.toLowerCase()}`;
}

function namedText(types: TypesOfPage, key: string): string {
  types.used.add(key);
  const name = Object.hasOwn(types.components, key) ? (types.components[key] ?? key) : key;
  return `[${name}](#${typeAnchor(name)})`;
}

function ofType(types: TypesOfPage, schema: JsonObject, type: string): string {
  const { additionalProperties, format, items, prefixItems, properties } = schema;
  if (type === 'array') {
    const of = Array.isArray(prefixItems)
      ? prefixItems.map((one) => typeText(types, one)).join(', then ')
      : typeText(types, items);
    return of === 'any JSON' ? 'array' : `array of ${of}`;
  }
  if (type === 'object') {
    const isMap = !isObject(properties) && isObject(additionalProperties);
    return isMap ? `map of ${typeText(types, additionalProperties)}` : 'object';
  }
  if (type === 'string' && format === 'binary') return 'file';
  const isTold = typeof format === 'string' && !['null', 'boolean'].includes(type);
  return isTold ? `${type} (${format})` : type;
}

function valuesText(values: readonly Json[], isOpen: boolean): string {
  const shown = values.slice(0, mostValues).map(code);
  const rest = values.length - shown.length;
  return [...shown, ...(rest > 0 ? [`${rest} more values`] : []), ...(isOpen ? ['any other text'] : [])].join(', ');
}

function code(value: Json): string {
  const text = JSON.stringify(value);
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)];
}
