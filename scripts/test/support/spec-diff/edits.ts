import type { Level } from '../../../src/diff/change.ts';
import { isObject, type Json, type JsonObject } from '../../../src/spec/document.ts';
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

type Kind = readonly [
  name: string,
  least: Level,
  applies: (node: JsonObject) => boolean,
  edit: (node: JsonObject) => void,
];

const properties = (node: JsonObject) => (isObject(node['properties']) ? Object.keys(node['properties']) : []);
const required = (node: JsonObject) => (Array.isArray(node['required']) ? node['required'] : []);
const isText = (node: JsonObject) =>
  node['type'] === 'string' && node['enum'] === undefined && node['const'] === undefined;
const open = (node: JsonObject) => properties(node).filter((name) => !required(node).includes(name));

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
    (node) => open(node).length > 0,
    (node) => {
      delete (node['properties'] as JsonObject)[open(node)[0] as string];
    },
  ],
  [
    'requires a property',
    'minor',
    (node) => open(node).length > 0,
    (node) => {
      node['required'] = [...required(node), open(node).at(-1) as string];
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

/** The edits that a description has room for: every kind at every schema that an operation uses. */
export function editsOf(document: JsonObject): Edit[] {
  const edits: Edit[] = [];
  walkDocument(document, ({ kind, node, pointer }) => {
    if (kind !== 'schema' || node['$ref'] !== undefined) return;
    for (const [name, least, applies, edit] of kinds) {
      if (!applies(node)) continue;
      const apply = (copy: JsonObject) => {
        const own = valueAtPointer(copy, pointer);
        if (isObject(own)) edit(own);
      };
      edits.push({ pointer, name, least, apply });
    }
  });
  return edits;
}
