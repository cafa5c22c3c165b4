import type { FakeFile, FakeForm } from '../fake-request-body.ts';
import type { FakeField, FakeFields } from './fake-description.ts';

/** What a form holds under a name, or under a part of one in brackets. */
type Node = string | FakeFile | readonly (string | FakeFile)[] | Branch;
type Branch = Map<string, Node>;

/**
 * Reads a form as the data that it was written from: lists by repeated names, indexes or separators, objects by names in
 * brackets or as JSON, numbers and booleans by their fields. A text that is not of its field's type stays one.
 */
export function readForm(form: FakeForm, fields: FakeFields = {}): Record<string, unknown> {
  const tree: Branch = new Map();
  const spread = Object.keys(fields).find((name) => own(fields, name)?.spread);
  for (const [name, value] of Object.entries(form)) {
    if (own(fields, name)) tree.set(name, value);
    else if (spread !== undefined && !name.includes('[') && isPartOf(fields, spread, name))
      put(tree, [spread, name], value);
    else put(tree, pathOf(name), value);
  }
  const others = own(fields, '');
  return Object.fromEntries([...tree].map(([name, node]) => [name, valueOf(node, own(fields, name) ?? others)]));
}

/** The parts of a name, `a[b][0]`; it itself where it has none. */
function pathOf(name: string): string[] {
  const [, head, rest] = /^([^[\]]+)((?:\[[^[\]]*\])+)$/.exec(name) ?? [];
  return head === undefined || rest === undefined ? [name] : [head, ...rest.slice(1, -1).split('][')];
}

function isPartOf(fields: FakeFields, spread: string, name: string): boolean {
  const members = own(fields, spread)?.members;
  return members === undefined || own(members, name) !== undefined;
}

function put(tree: Branch, [first = '', ...rest]: readonly string[], value: Node): void {
  if (rest.length === 0) {
    tree.set(first, value);
    return;
  }
  const known = tree.get(first);
  const branch = known instanceof Map ? known : new Map<string, Node>();
  tree.set(first, branch);
  put(branch, rest, value);
}

function membersOf(tree: Iterable<readonly [string, Node]>, fields: FakeFields = {}): Record<string, unknown> {
  return Object.fromEntries([...tree].map(([name, node]) => [name, valueOf(node, own(fields, name))]));
}

function valueOf(node: Node, field: FakeField = {}): unknown {
  const { items, members, separator, type } = field;
  if (node instanceof Map) {
    // A list may be one of several forms that the field has.
    const isList = type === 'array' || (type !== 'object' && isIndexed(node));
    return isList ? listOf([...node.values()], items) : membersOf(node, members);
  }
  if (Array.isArray(node)) return listOf(node, items);
  if (typeof node !== 'string') return type === 'array' ? [node] : node;
  if (type === 'array') return separatedOr(node, field);
  if (type === 'object' && separator !== undefined) return membersOf(pairsOf(node.split(separator)), members);
  return type === undefined ? node : typed(node, type);
}

function isIndexed(node: Branch): boolean {
  return [...node.keys()].every((key, index) => key === String(index));
}

function listOf(nodes: readonly Node[], items: FakeField | undefined): unknown[] {
  return nodes.map((one) => valueOf(one, items));
}

/** The entries of a list that stands in one text, or the list of that text alone. */
function separatedOr(text: string, { items, separator }: FakeField): unknown {
  if (separator !== undefined) return listOf(text.split(separator), items);
  const parsed = text.startsWith('[') ? parse(text) : undefined;
  return Array.isArray(parsed) ? parsed : [valueOf(text, items)];
}

function pairsOf(texts: readonly string[]): (readonly [string, string])[] {
  return texts.flatMap((text, index) => (index % 2 === 0 ? [[text, texts[index + 1] ?? ''] as const] : []));
}

/** The value that a text of a type stands for, or the text where it stands for none of that type. */
function typed(text: string, type: FakeField['type']): unknown {
  if (type === 'boolean') return text === 'true' || (text === 'false' ? false : text);
  const value = text.trim() === '' ? undefined : parse(text);
  const isFitting = type === 'object' ? typeof value === 'object' : type === 'json' || typeof value === 'number';
  return isFitting && value !== undefined ? value : text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function own(fields: FakeFields, name: string): FakeField | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
