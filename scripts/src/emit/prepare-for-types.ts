import { copyOf } from '../spec/copy-of.ts';
import { isObject, type Json, type JsonObject, setMember } from '../spec/document.ts';
import { localPointer, pointerParts, pointerTo, valueAtPointer } from '../spec/pointer.ts';
import { resolve } from '../spec/resolve.ts';
import { heldBy, isExtensionEntry, type Visit, walkDocument } from '../spec/walk.ts';

/** A description as openapi-typescript can read it, and the way back. */
export interface PreparedForTypes {
  readonly source: JsonObject;
  /** Puts the real names back into the printed types. */
  readonly restore: (text: string) => string;
  /** The name that a component or a property of a name has in the source. */
  readonly hide: (name: string) => string;
}

/** Members whose text openapi-typescript takes for the address of a file or a site, and loads, wherever they stand. */
const loaded = new Set(['$ref', 'externalValue']);

/**
 * Disguises what openapi-typescript 7 misreads: addresses in data such as examples and extensions (it would load what
 * stands there), properties whose names every object inherits (it takes the inherited member for a part of the document),
 * names that look like references, and boolean schemas in a combination.
 */
export function prepareForTypes(root: JsonObject): PreparedForTypes {
  const source = copyOf(root);
  // A text that stands nowhere in the description cannot be confused with one of its own.
  const whole = JSON.stringify(root);
  let marker = '__inherited_';
  while (whole.includes(marker)) marker += '_';
  const disguised = (name: string) => `${marker}${Buffer.from(name).toString('hex')}__`;
  // A name with this sign is taken for a reference, and decoded as one.
  const hide = (name: string) => (name in Object.prototype || name.includes('#') ? disguised(name) : name);
  const asData = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(asData);
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([name, one]): [string, Json] => [
      loaded.has(name) || name in Object.prototype ? disguised(name) : name,
      asData(one),
    ]);
    return Object.fromEntries(entries);
  };
  walkDocument(source, ({ kind, node }) => {
    if (kind === 'response') writeOutHeaders(source, node);
  });
  walkDocument(source, ({ kind, node }) => {
    if (Object.hasOwn(node, '$ref')) keepLocalReference(root, node, hide);
    delete node['externalValue'];
    for (const name of ['name', 'operationId']) {
      if ((kind === 'parameter' || kind === 'operation') && typeof node[name] === 'string')
        node[name] = hide(node[name]);
    }
    for (const [name, value] of Object.entries(node)) {
      const held = heldBy(kind, name);
      if (isLeftOut(kind, name) || (held !== undefined && value === null)) delete node[name];
      // A callback is itself a map of objects.
      else if (held === undefined && name !== '$ref' && kind !== 'callback') setMember(node, name, asData(value));
      else if (held?.[0] === 'map' && isObject(value)) {
        const entries = Object.entries(value).filter(([key]) => !isExtensionEntry(kind, name, key));
        node[name] = Object.fromEntries(entries.map(([key, one]) => [hide(key), one]));
      }
    }
    if (kind !== 'schema') return;
    for (const keyword of ['allOf', 'anyOf', 'oneOf', 'prefixItems']) {
      const list = node[keyword];
      if (Array.isArray(list)) node[keyword] = list.map(asObject);
    }
    if (Array.isArray(node['required'])) {
      node['required'] = node['required'].map((name) => (typeof name === 'string' ? hide(name) : name));
    }
  });
  const hidden = new RegExp(`"?${marker}([0-9a-f]+)__"?`, 'g');
  const restore = (text: string) =>
    text.replaceAll(hidden, (_, hex: string) => JSON.stringify(Buffer.from(hex, 'hex').toString()));
  return { source, restore, hide };
}

/** Puts headers that may be missing in the place of references to them, which the library takes for required. */
function writeOutHeaders(root: JsonObject, response: JsonObject): void {
  const { headers } = response;
  if (!isObject(headers)) return;
  for (const [name, value] of Object.entries(headers)) {
    const header = resolve(root, value);
    if (header && header !== value && header['required'] !== true) setMember(headers, name, structuredClone(header));
  }
}

/** A boolean schema as an object: `{}` for everything, `{ not: true }` for nothing. */
function asObject(schema: Json): Json {
  if (typeof schema !== 'boolean') return schema;
  return schema ? {} : { not: true };
}

/** Whether a member says nothing of types: a vendor's extension, or one that every object has; the library stumbles over both. */
function isLeftOut(kind: Visit['kind'], name: string): boolean {
  if (name.startsWith('x-')) return !(kind === 'schema' && /^x-(open-enum|takes-date)$/.test(name));
  return name in Object.prototype;
}

/** Leaves a reference only where it leads to something in the document, so that no file and no address is ever loaded. */
function keepLocalReference(root: JsonObject, node: JsonObject, hide: (name: string) => string): void {
  const reference = node['$ref'];
  const pointer = typeof reference === 'string' ? localPointer(reference) : undefined;
  const parts = pointer?.startsWith('/') ? pointerParts(pointer) : undefined;
  if (pointer === undefined || !parts || valueAtPointer(root, pointer) === undefined) delete node['$ref'];
  else
    node['$ref'] = `#${parts
      .map(hide)
      .reduce((path, part) => pointerTo(path, part), '')
      .replaceAll('%', '%25')}`;
}
