import { isObject, type Json, type JsonObject, member, setMember } from '../spec/document.ts';
import { mappedPointer } from '../spec/pointer.ts';
import { heldBy, isExtensionEntry, type Visit, walkDocument } from '../spec/walk.ts';

/** A description as openapi-typescript can read it, and the way back. */
export interface PreparedForTypes {
  readonly source: JsonObject;
  /** Puts the real names back into the printed types. */
  readonly restore: (text: string) => string;
}

/** Members whose text openapi-typescript takes for the address of a file or a site, and loads, wherever they stand. */
const loaded = new Set(['$ref', 'externalValue']);

/**
 * Disguises what openapi-typescript 7 misreads: addresses in data such as examples and extensions (it would load what
 * stands there), properties whose names every object inherits (it takes the inherited member for a part of the document)
 * and boolean schemas in a combination.
 */
export function prepareForTypes(root: JsonObject): PreparedForTypes {
  const source = structuredClone(root);
  // A text that stands nowhere in the description cannot be confused with one of its own.
  const whole = JSON.stringify(root);
  let marker = '__inherited_';
  while (whole.includes(marker)) marker += '_';
  const disguised = (name: string) => `${marker}${Buffer.from(name).toString('hex')}__`;
  const hide = (name: string) => (name in Object.prototype ? disguised(name) : name);
  const asData = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(asData);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([name, one]): [string, Json] => [
      loaded.has(name) ? disguised(name) : name,
      asData(one),
    ]);
    return Object.fromEntries(entries);
  };
  walkDocument(source, ({ kind, node }) => {
    if (typeof node['$ref'] === 'string') node['$ref'] = node['$ref'].split('/').map(hide).join('/');
    delete node['externalValue'];
    for (const [name, value] of Object.entries(node)) {
      const held = heldBy(kind, name);
      if (isExtension(kind, name)) delete node[name];
      // A callback is itself a map of objects.
      else if (held === undefined && name !== '$ref' && kind !== 'callback') setMember(node, name, asData(value));
      else if (held?.[0] === 'map' && isObject(value)) {
        for (const key of Object.keys(value)) if (isExtensionEntry(kind, name, key)) delete value[key];
      }
    }
    if (kind !== 'schema') return;
    keepLocalMappings(root, node);
    for (const keyword of ['allOf', 'anyOf', 'oneOf', 'prefixItems']) {
      const list = node[keyword];
      if (Array.isArray(list)) node[keyword] = list.map(asObject);
    }
    for (const keyword of ['properties', 'patternProperties', 'dependentSchemas', '$defs']) {
      const map = node[keyword];
      if (isObject(map)) {
        node[keyword] = Object.fromEntries(Object.entries(map).map(([name, value]) => [hide(name), value]));
      }
    }
    if (Array.isArray(node['required'])) {
      node['required'] = node['required'].map((name) => (typeof name === 'string' ? hide(name) : name));
    }
  });
  const hidden = new RegExp(`"?${marker}([0-9a-f]+)__"?`, 'g');
  const restore = (text: string) =>
    text.replaceAll(hidden, (_, hex: string) => JSON.stringify(Buffer.from(hex, 'hex').toString()));
  return { source, restore };
}

/** A boolean schema as an object: `{}` for everything, `{ not: true }` for nothing. */
function asObject(schema: Json): Json {
  if (typeof schema !== 'boolean') return schema;
  return schema ? {} : { not: true };
}

/** Whether a member is a vendor's extension that says nothing of types; the library stumbles over some of them. */
function isExtension(kind: Visit['kind'], name: string): boolean {
  return name.startsWith('x-') && !(kind === 'schema' && name === 'x-open-enum');
}

/** Leaves only those mappings of a discriminator that name a schema of the document, each as a full reference. */
function keepLocalMappings(root: JsonObject, schema: JsonObject): void {
  const mapping = member(schema['discriminator'], 'mapping');
  if (!isObject(mapping)) return;
  for (const [name, value] of Object.entries(mapping)) {
    const pointer = typeof value === 'string' ? mappedPointer(root, value) : undefined;
    if (pointer === undefined) delete mapping[name];
    else setMember(mapping, name, `#${pointer}`);
  }
}
