import { type Alias, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit } from 'yaml';

import { type Json, type JsonObject, setMember } from './document.ts';
import { mostAliases, mostDepth, mostExpanded, mostValues } from './limits.ts';
import { pointerTo } from './pointer.ts';
import { SpecRefusal } from './refusal.ts';
import { isExactInteger } from './safe-integer.ts';

const syntaxRemedy = 'Give an OpenAPI description in YAML 1.2 or JSON.';

/**
 * Parses YAML 1.2 into JSON values; aliases are counted before any of them is expanded.
 *
 * @throws SpecRefusal
 */
export function parseYaml(file: string, text: string): Json {
  const lines = new LineCounter();
  const refuse = (pointer: string, rule: string, problem: string, remedy: string) =>
    new SpecRefusal({ file, pointer, rule, problem, remedy });
  let document: ReturnType<typeof parseDocument>;
  try {
    document = parseDocument(text, { version: '1.2', intAsBigInt: true, lineCounter: lines, logLevel: 'silent' });
  } catch (error) {
    if (error instanceof RangeError)
      throw refuse('', 'depth', `nested deeper than ${mostDepth}`, 'Flatten the document.');
    throw error;
  }
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    // The library's word for having run out of stack.
    if (error.code === 'RESOURCE_EXHAUSTION') {
      throw refuse(`line ${line}`, 'depth', `nested deeper than ${mostDepth}`, 'Flatten the document.');
    }
    const rule = error.code === 'DUPLICATE_KEY' ? 'duplicate-key' : 'syntax';
    throw refuse(
      `line ${line}`,
      rule,
      error.message.split('\n')[0] ?? 'no YAML',
      rule === 'syntax' ? syntaxRemedy : 'Keep one of the two.',
    );
  }
  let aliases = 0;
  visit(document, {
    Alias: () => {
      aliases += 1;
    },
  });
  if (aliases > mostAliases) {
    throw refuse('', 'aliases', `${aliases} YAML aliases; ${mostAliases} is the most`, 'Use $ref instead of aliases.');
  }
  let values = 0;
  let expanding = 0;
  let expanded = 0;
  const targets = new Map<Alias, Node>();
  const open = new Set<Node>();

  const convert = (node: unknown, pointer: string, depth: number): Json => {
    values += 1;
    if (values > mostValues) throw refuse(pointer, 'size', `more than ${mostValues} values`, 'Split the description.');
    if (expanding > 0) expanded += 1;
    if (expanded > mostExpanded) {
      throw refuse(
        pointer,
        'aliases',
        `YAML aliases expand to more than ${mostExpanded} values`,
        'Use $ref instead of aliases.',
      );
    }
    if (depth > mostDepth) throw refuse(pointer, 'depth', `nested deeper than ${mostDepth}`, 'Flatten the document.');
    if (isAlias(node)) {
      expanding += 1;
      const value = convert(target(node, pointer), pointer, depth);
      expanding -= 1;
      return value;
    }
    if (isScalar(node)) return scalar(node.value, pointer);
    if (node === null || node === undefined) return null;
    const container = node as Node;
    if (open.has(container)) {
      throw refuse(pointer, 'alias-cycle', 'an anchor contains itself', 'Use $ref for a recursive structure.');
    }
    open.add(container);
    const value = isSeq(node)
      ? node.items.map((item, index) => convert(item, pointerTo(pointer, index), depth + 1))
      : convertMap(node, pointer, depth);
    open.delete(container);
    return value;
  };
  const convertMap = (node: unknown, pointer: string, depth: number): JsonObject => {
    if (!isMap(node)) throw refuse(pointer, 'syntax', 'an unknown kind of YAML value', syntaxRemedy);
    const object: JsonObject = {};
    for (const { key, value } of node.items) {
      const name = isAlias(key) ? target(key, pointer) : key;
      if (!isScalar(name)) throw refuse(pointer, 'syntax', 'a name is no plain text', syntaxRemedy);
      // A bare status code is a number to YAML and a name to OpenAPI.
      const member = typeof name.value === 'string' ? name.value : (name.source ?? String(name.value));
      if (Object.hasOwn(object, member))
        throw refuse(pointer, 'duplicate-key', `"${member}" stands twice`, 'Keep one of the two.');
      setMember(object, member, convert(value, pointerTo(pointer, member), depth + 1));
    }
    return object;
  };
  const target = (alias: Alias, pointer: string): Node => {
    // The library looks through the whole document for each anchor.
    const node = targets.get(alias) ?? alias.resolve(document);
    if (!node) throw refuse(pointer, 'syntax', `the alias "${alias.source}" has no anchor`, syntaxRemedy);
    targets.set(alias, node);
    return node;
  };
  const scalar = (value: unknown, pointer: string): Json => {
    if (typeof value === 'bigint') {
      if (isExactInteger(String(value))) return Number(value);
      const problem = `the integer ${value} is beyond the safe range and would be rounded`;
      throw refuse(pointer, 'number', problem, 'Write it as text, or correct it in the description.');
    }
    if (typeof value === 'number' && !Number.isFinite(value)) {
      throw refuse(pointer, 'number', `${value} is no finite number`, 'Write it as text, or leave it out.');
    }
    if (value === null || value === undefined) return null;
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
    throw refuse(pointer, 'syntax', 'an unknown kind of YAML value', syntaxRemedy);
  };
  return convert(document.contents, '', 0);
}
