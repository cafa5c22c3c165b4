import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  type Scalar,
  visit,
} from 'yaml';

import { type Json, type JsonObject, setMember } from './document.ts';
import { mostAliases, mostDepth, mostExpanded, mostValues } from './limits.ts';
import type { Notice } from './notice.ts';
import { type InexactNumber, isInexactNumber } from './number-text.ts';
import type { ParsedText } from './parsed-text.ts';
import { pointerTo } from './pointer.ts';
import { SpecRefusal } from './refusal.ts';
import { isSpelled, type SpelledValue } from './spelled-texts.ts';

/** What to do about a text that is no YAML. */
export const yamlRemedy = 'Give an OpenAPI description in YAML 1.2 or JSON.';

const coreTags = new Set(
  ['map', 'seq', 'str', 'null', 'bool', 'int', 'float', 'merge'].map((name) => `tag:yaml.org,2002:${name}`),
);
/** Collections that JSON has no form for. */
const foreignTags = new Set(['omap', 'pairs', 'set'].map((name) => `tag:yaml.org,2002:${name}`));
/** Texts that YAML takes for numbers, and whose exact spelling counts. */
const versions = new Set(['/openapi', '/swagger', '/overlay', '/info/version']);

/**
 * The JSON values of a YAML document.
 *
 * @throws SpecRefusal
 */
export function yamlValues(file: string, document: Document.Parsed, line: (offset: number) => string): ParsedText {
  const targets = anchorsOf(file, document);
  const inexact: InexactNumber[] = [];
  const spelled: SpelledValue[] = [];
  const notices: Notice[] = [];
  const tagged = new Set<Node>();
  const refuse = (pointer: string, rule: string, problem: string, remedy: string) =>
    new SpecRefusal({ file, pointer, rule, problem, remedy });
  let values = 0;
  let expanding = 0;
  let expanded = 0;
  const open = new Set<Node>();

  const count = (pointer: string, depth: number) => {
    values += 1;
    if (values > mostValues) throw refuse(pointer, 'size', `more than ${mostValues} values`, 'Split the description.');
    if (expanding > 0) expanded += 1;
    if (expanded > mostExpanded) {
      const problem = `YAML aliases expand to more than ${mostExpanded} values`;
      throw refuse(pointer, 'aliases', problem, 'Use $ref instead of aliases.');
    }
    if (depth > mostDepth) throw refuse(pointer, 'depth', `nested deeper than ${mostDepth}`, 'Flatten the document.');
  };
  const within = <Value>(container: Node, pointer: string, body: () => Value): Value => {
    if (open.has(container)) {
      throw refuse(pointer, 'alias-cycle', 'an anchor contains itself', 'Use $ref for a recursive structure.');
    }
    open.add(container);
    const value = body();
    open.delete(container);
    return value;
  };
  const target = (alias: Alias, pointer: string): Node => {
    const node = targets.get(alias);
    if (!node) throw refuse(pointer, 'syntax', `the alias "${alias.source}" has no anchor`, yamlRemedy);
    return node;
  };
  const convert = (node: unknown, pointer: string, depth: number): Json => {
    count(pointer, depth);
    if (isAlias(node)) {
      expanding += 1;
      const value = convert(target(node, pointer), pointer, depth);
      expanding -= 1;
      return value;
    }
    if (node === null || node === undefined) return null;
    checkTag(node as Node, pointer);
    if (isScalar(node)) return scalar(node, pointer);
    return within(node as Node, pointer, () => {
      if (isSeq(node)) return node.items.map((item, index) => convert(item, pointerTo(pointer, index), depth + 1));
      const object: JsonObject = {};
      addMembers(object, new Set(), node, pointer, depth);
      return object;
    });
  };
  /** Adds the members of a map; `own` are the names that an outer map has itself, which win over merged ones. */
  const addMembers = (object: JsonObject, own: Set<string>, node: unknown, pointer: string, depth: number): void => {
    if (!isMap(node)) throw refuse(pointer, 'syntax', 'an unknown kind of YAML value', yamlRemedy);
    const [merged, plain] = [node.items.filter(isMerge), node.items.filter((pair) => !isMerge(pair))];
    const seen = new Set<string>();
    for (const { key, value } of plain) {
      const name = nameOf(key, pointer);
      if (seen.has(name)) throw refuse(pointer, 'duplicate-key', `"${name}" stands twice`, 'Keep one of the two.');
      seen.add(name);
      if (own.has(name)) continue;
      own.add(name);
      setMember(object, name, convert(value, pointerTo(pointer, name), depth + 1));
    }
    for (const { value } of merged) mergeFrom(object, own, value, pointer, depth);
  };
  const mergeFrom = (object: JsonObject, own: Set<string>, value: unknown, pointer: string, depth: number): void => {
    const place = pointerTo(pointer, '<<');
    // What is merged is as deep as the chain of maps that it comes through.
    count(place, depth);
    const source = isAlias(value) ? target(value, place) : value;
    expanding += 1;
    if (isMap(source)) within(source as Node, place, () => addMembers(object, own, source, pointer, depth + 1));
    else if (isSeq(source) && source.items.every((item) => isMap(isAlias(item) ? target(item, place) : item))) {
      // Of two maps in a list the earlier one wins.
      for (const item of source.items) mergeFrom(object, own, item, pointer, depth + 1);
    } else {
      const remedy = 'Merge a map or a list of maps, or put the name in quotes where it is meant as one.';
      throw refuse(place, 'merge-key', 'a merge key takes a map or a list of maps', remedy);
    }
    expanding -= 1;
  };
  const nameOf = (key: unknown, pointer: string): string => {
    const name = isAlias(key) ? target(key, pointer) : key;
    if (!isScalar(name)) throw refuse(pointer, 'syntax', 'a name is no plain text', yamlRemedy);
    // A bare status code is a number to YAML and a name to OpenAPI.
    return typeof name.value === 'string' ? name.value : (name.source ?? String(name.value));
  };
  const checkTag = (node: Node, pointer: string): void => {
    const { tag } = node;
    if (tag === undefined || coreTags.has(tag) || tag === '!' || tagged.has(node)) return;
    tagged.add(node);
    const name = tag.replace('tag:yaml.org,2002:', '!!');
    if (foreignTags.has(tag)) {
      throw refuse(pointer, 'tag', `the tag ${name} makes what JSON has no form for`, 'Write a plain map or a list.');
    }
    const problem = `the tag ${name} (${line(node.range?.[0] ?? 0)}) says nothing in JSON`;
    notices.push({ file, pointer, rule: 'tag', problem, remedy: 'The value is taken as it stands, without the tag.' });
  };
  const scalar = ({ source, value }: Scalar, pointer: string): Json => {
    if (typeof value === 'bigint' || typeof value === 'number') {
      if (versions.has(pointer) && source !== undefined) return source;
      const text = typeof value === 'bigint' ? String(value) : (source ?? String(value));
      if (isInexactNumber(text)) inexact.push({ pointer, text });
      else if (source !== undefined && isSpelled(pointer, source, Number(value)))
        spelled.push({ pointer, text: source });
      return Number.isFinite(Number(value)) ? Number(value) : null;
    }
    if (value === null || value === undefined) return null;
    if (typeof value === 'boolean' && source !== undefined && isSpelled(pointer, source, value))
      spelled.push({ pointer, text: source });
    if (typeof value === 'string' || typeof value === 'boolean') return value;
    // A moment to YAML 1.1, and a text to everyone else.
    if (value instanceof Date && source !== undefined) return source;
    throw refuse(pointer, 'syntax', 'an unknown kind of YAML value', yamlRemedy);
  };
  return { value: convert(document.contents, '', 0), inexact, spelled, notices };
}

/** Whether a member merges another map into its own: `<<`, written without quotes. */
function isMerge({ key }: Pair): boolean {
  return isScalar(key) && key.source === '<<' && (key.type === 'PLAIN' || key.type === undefined);
}

/** The node of each alias: the last one before it that has its anchor. */
function anchorsOf(file: string, document: Document.Parsed): ReadonlyMap<Alias, Node> {
  const anchors = new Map<string, Node>();
  const targets = new Map<Alias, Node>();
  let aliases = 0;
  visit(document, {
    Alias: (_, alias) => {
      aliases += 1;
      const node = anchors.get(alias.source);
      if (node) targets.set(alias, node);
    },
    Value: (_, node) => {
      if (node.anchor !== undefined) anchors.set(node.anchor, node);
    },
  });
  if (aliases > mostAliases) {
    const problem = `${aliases} YAML aliases; ${mostAliases} is the most`;
    throw new SpecRefusal({ file, pointer: '', rule: 'aliases', problem, remedy: 'Use $ref instead of aliases.' });
  }
  return targets;
}
