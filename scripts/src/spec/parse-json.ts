import type { Json } from './document.ts';
import { mostDepth, mostValues } from './limits.ts';
import { parseYaml } from './parse-yaml.ts';
import { pointerTo } from './pointer.ts';
import { SpecRefusal } from './refusal.ts';
import { isExactInteger } from './safe-integer.ts';

const token = /"(?:[^"\\]|\\.)*"|[{}[\]:,]|-?\d[\d.eE+-]*|true|false|null/g;

interface Level {
  readonly names: Set<string> | undefined;
  name: string | number;
}

/**
 * Parses JSON and refuses what `JSON.parse` lets pass in silence: names that stand twice and numbers that it rounds.
 *
 * @throws SpecRefusal
 */
export function parseJson(file: string, text: string): Json {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    // YAML's flow style begins like JSON; its parser also names the line.
    return parseYaml(file, text);
  }
  checkTokens(file, text);
  return value;
}

function checkTokens(file: string, text: string): void {
  const stack: Level[] = [];
  let values = 0;
  let pending: string | undefined;
  const refuse = (rule: string, problem: string, remedy: string) => {
    const pointer = stack.reduce((path, { name }) => pointerTo(path, name), '');
    return new SpecRefusal({ file, pointer, rule, problem, remedy });
  };
  for (const [part] of text.matchAll(token)) {
    const level = stack.at(-1);
    if (part === '{' || part === '[') {
      values += 1;
      stack.push({ names: part === '{' ? new Set() : undefined, name: part === '{' ? '' : 0 });
      if (stack.length > mostDepth) throw refuse('depth', `nested deeper than ${mostDepth}`, 'Flatten the document.');
    } else if (part === '}' || part === ']') stack.pop();
    else if (part === ',') {
      if (typeof level?.name === 'number') level.name += 1;
    } else if (part === ':') {
      const name = JSON.parse(pending ?? '""') as string;
      if (level?.names?.has(name)) throw refuse('duplicate-key', `"${name}" stands twice`, 'Keep one of the two.');
      level?.names?.add(name);
      if (level) level.name = name;
    } else if (part.startsWith('"')) {
      pending = part;
      values += 1;
    } else {
      values += 1;
      const problem = numberProblem(part);
      if (problem) throw refuse('number', problem, 'Write it as text, or correct it in the description.');
    }
    if (values > mostValues) throw refuse('size', `more than ${mostValues} values`, 'Split the description.');
  }
}

/** What is wrong with a number's text, or undefined. */
function numberProblem(text: string): string | undefined {
  if (!/^[-+]?[\d.]/.test(text)) return undefined;
  const value = Number(text);
  if (!Number.isFinite(value)) return `the number ${text} is too large`;
  if (/^[-+]?\d+$/.test(text) && !isExactInteger(text)) {
    return `the integer ${text} is beyond the safe range and would be rounded`;
  }
  return undefined;
}
