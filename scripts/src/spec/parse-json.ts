import type { Json } from './document.ts';
import { mostDepth, mostProblems, mostValues } from './limits.ts';
import { type InexactNumber, isInexactNumber } from './number-text.ts';
import { parseYaml } from './parse-yaml.ts';
import type { ParsedText } from './parsed-text.ts';
import { pointerTo } from './pointer.ts';
import { type RefusalFields, SpecRefusal } from './refusal.ts';
import { isSpelled, type SpelledValue } from './spelled-texts.ts';

/** A token other than a text, or the quote that begins one: the texts themselves may be too long for an expression. */
const token = /["{}[\]:,]|-?\d[\d.eE+-]*|true|false|null/g;

interface Level {
  readonly names: Set<string> | undefined;
  name: string | number;
}

/**
 * Parses JSON and looks for what `JSON.parse` lets pass in silence: names that stand twice, which are refused, and numbers
 * that it rounds.
 *
 * @throws SpecRefusal
 */
export function parseJson(file: string, text: string): ParsedText {
  let value: Json;
  try {
    value = JSON.parse(text) as Json;
  } catch {
    // YAML's flow style begins like JSON; its parser also names the line.
    return parseYaml(file, text);
  }
  return { value, ...checkTokens(file, text), notices: [] };
}

/** Refuses names that stand twice, and gives the numbers that were rounded or lost their spelling. */
function checkTokens(file: string, text: string): Pick<ParsedText, 'inexact' | 'spelled'> {
  const stack: Level[] = [];
  let values = 0;
  let pending: string | undefined;
  const inexact: InexactNumber[] = [];
  const spelled: SpelledValue[] = [];
  const twice: RefusalFields[] = [];
  const place = () => stack.reduce((path, { name }) => pointerTo(path, name), '');
  const refuse = (rule: string, problem: string, remedy: string) =>
    new SpecRefusal({ file, pointer: place(), rule, problem, remedy });
  for (const part of tokensIn(text)) {
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
      if (level?.names?.has(name) && twice.length < mostProblems) {
        const [problem, remedy] = [`"${name}" stands twice`, 'Keep one of the two.'];
        // The place is that of the object: the name that was last in it is another one.
        const outer = stack.slice(0, -1).reduce((path, one) => pointerTo(path, one.name), '');
        twice.push({ file, pointer: outer, rule: 'duplicate-key', problem, remedy });
      }
      level?.names?.add(name);
      if (level) level.name = name;
    } else if (part.startsWith('"')) {
      pending = part;
      values += 1;
    } else {
      values += 1;
      if (isInexactNumber(part)) inexact.push({ pointer: place(), text: part });
      else if (/\d[.eE]|^-0$/.test(part) && isSpelled(place(), part, Number(part)))
        spelled.push({ pointer: place(), text: part });
    }
    if (values > mostValues) throw refuse('size', `more than ${mostValues} values`, 'Split the description.');
  }
  const [first, ...others] = twice;
  if (first) throw new SpecRefusal(first, { others });
  return { inexact, spelled };
}

/** The tokens of a text that is JSON. */
function* tokensIn(text: string): Generator<string> {
  const scan = new RegExp(token);
  for (let found = scan.exec(text); found; found = scan.exec(text)) {
    if (found[0] !== '"') {
      yield found[0];
      continue;
    }
    const end = endOfText(text, scan.lastIndex);
    yield text.slice(found.index, end);
    scan.lastIndex = end;
  }
}

/** Where a text ends that begins with a quote before this place. */
function endOfText(text: string, start: number): number {
  for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    let escapes = 0;
    while (text[quote - 1 - escapes] === '\\') escapes += 1;
    if (escapes % 2 === 0) return quote + 1;
  }
  return text.length;
}
