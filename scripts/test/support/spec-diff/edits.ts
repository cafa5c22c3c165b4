import type { Level } from '../../../src/diff/change.ts';
import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';
import { keyOf, schemaOf, usedComponents } from '../../../src/sides/used-components.ts';
import { valueAtPointer } from '../../../src/spec/pointer.ts';
import { walkDocument } from '../../../src/spec/walk.ts';

/** A change of one place of a description that no other edit takes back. */
export interface Edit {
  /** Schema that it changes. */
  readonly pointer: string;
  readonly name: string;
  /** Makes the change on a copy of the description. */
  readonly apply: (document: JsonObject) => void;
  /** The least that it asks for, wherever it stands. */
  readonly least: Level;
}

const ignoredHeaders = /^(accept|content-type|authorization)$/i;

type Kind = readonly [
  name: string,
  least: Level,
  /** @param open Properties that may be left out, and that a side has. */
  applies: (node: JsonObject, open: readonly string[]) => boolean,
  edit: (node: JsonObject, open: readonly string[]) => void,
];

const properties = (node: JsonObject) => (isObject(node['properties']) ? Object.keys(node['properties']) : []);
const required = (node: JsonObject) => (Array.isArray(node['required']) ? node['required'] : []);
const isText = (node: JsonObject) =>
  node['type'] === 'string' && node['enum'] === undefined && node['const'] === undefined;

const kinds: readonly Kind[] = [
  [
    'adds a property',
    'minor',
    (node) => properties(node).length > 0,
    (node) => {
      (node['properties'] as JsonObject)['added_here'] = { type: 'string' };
    },
  ],
  [
    'drops a property',
    'major',
    (_, open) => open.length > 0,
    (node, open) => {
      delete (node['properties'] as JsonObject)[open[0] as string];
    },
  ],
  [
    'requires a property',
    'minor',
    (_, open) => open.length > 0,
    (node, open) => {
      node['required'] = [...required(node), open.at(-1) as string];
    },
  ],
  [
    'requires none',
    'minor',
    (node) => required(node).length > 0 && properties(node).length > 0,
    (node) => {
      delete node['required'];
    },
  ],
  [
    'limits a text',
    'minor',
    (node) => isText(node) && node['maxLength'] === undefined,
    (node) => {
      node['maxLength'] = 77;
    },
  ],
  [
    'makes a text a number',
    'minor',
    isText,
    (node) => {
      node['type'] = 'number';
    },
  ],
  [
    'adds a value',
    'minor',
    (node) => Array.isArray(node['enum']),
    (node) => {
      (node['enum'] as Json[]).push('added_here');
    },
  ],
  [
    'drops a value',
    'minor',
    (node) => Array.isArray(node['enum']) && node['enum'].length > 2,
    (node) => {
      (node['enum'] as Json[]).shift();
    },
  ],
  [
    'deprecates',
    'minor',
    (node) => node['deprecated'] === undefined && properties(node).length > 0,
    (node) => {
      node['deprecated'] = true;
    },
  ],
  [
    'describes',
    'patch',
    (node) => Object.keys(node).length > 0,
    (node) => {
      node['description'] = 'Words that stood nowhere before.';
    },
  ],
];

/**
 * The edits that a description has room for: every kind at every schema that an operation uses, or that is named and used by
 * none. What the standard says is to be ignored, and what neither side has, such as a read-only member of a request, is no part.
 */
export function editsOf(document: JsonObject): Edit[] {
  const edits: Edit[] = [];
  const { answered, delivered, sent } = usedComponents(document);
  const isReached = (schema: Json | undefined) =>
    !isObject(schema) || [answered, delivered, sent].some((side) => side.has(schema));
  const ignored: string[] = [];
  walkDocument(document, ({ kind, node, pointer }) => {
    if (kind === 'parameter' && node['in'] === 'header' && ignoredHeaders.test(String(node['name'])))
      ignored.push(`${pointer}/`);
    if (kind !== 'schema' || node['$ref'] !== undefined) return;
    const component = schemaOf(document, keyOf(pointer) ?? '');
    // Of a schema that nothing uses, the definitions within are used by nothing either.
    const isUnused = component !== undefined && !isReached(component) && !/\/(definitions|\$defs)\//.test(pointer);
    if (ignored.some((start) => pointer.startsWith(start)) || !(isUnused || isReached(node))) return;
    const open = properties(node).filter(
      (name) => !required(node).includes(name) && (isUnused || isReached((node['properties'] as JsonObject)[name])),
    );
    for (const [name, least, applies, edit] of kinds) {
      if (!applies(node, open)) continue;
      const apply = (copy: JsonObject) => {
        const own = valueAtPointer(copy, pointer);
        if (isObject(own)) edit(own, open);
      };
      edits.push({ pointer, name, least, apply });
    }
  });
  return edits;
}
