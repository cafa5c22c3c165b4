import type { JsonObject } from '../../spec/document.ts';
import type { Conjunction } from './conjunction.ts';
import { patternTexts, samplePattern } from './sample-pattern.ts';
import { sampleText } from './sample-text.ts';
import { furtherOfFormat, sampleOfFormat, shortOfFormat } from './text-format.ts';

/** Texts of one pattern that are tried. */
const mostOfPattern = 80;

/** Texts that are likely to be valid under schemas that all hold at once. */
export function* textValues(way: Conjunction, name: string): Generator<string> {
  const bounds = (keyword: string) =>
    way.flatMap((schema) => (typeof schema[keyword] === 'number' ? [schema[keyword]] : []));
  const least = Math.max(0, ...bounds('minLength'));
  const most = Math.min(20_000, ...bounds('maxLength'));
  const merged = Object.assign({}, ...way) as JsonObject;
  const lengths = { ...(least > 0 && { minLength: least }), ...(most < 20_000 && { maxLength: most }) };
  yield sampleText({ ...merged, ...lengths }, name, []);
  for (const format of new Set(way.map((one) => one['format']))) {
    const formatted = sampleOfFormat(format);
    if (formatted === undefined) continue;
    yield* [formatted, ...longer(formatted, least), ...shortOfFormat(format)];
    for (let index = 2; index < 70; index += 1) yield furtherOfFormat(format, index) ?? formatted;
  }
  for (const pattern of new Set(way.map((one) => one['pattern']))) {
    if (typeof pattern !== 'string') continue;
    let count = 0;
    for (const text of patternTexts(pattern, { least, most })) {
      yield text;
      if ((count += 1) >= mostOfPattern) break;
    }
  }
  // Several patterns may each ask for a part.
  const patterns = way.flatMap(({ pattern }) => (typeof pattern === 'string' ? [pattern] : []));
  const parts = patterns.map((pattern) => samplePattern(pattern) ?? '');
  if (parts.length > 1) yield* [parts.join(''), parts.toReversed().join('')];
  for (const text of ['example', 'a', '1', 'A', '', 'other', 'example-2', 'x1', 'Zz9!']) {
    const padded = text.padEnd(least, text === '' ? 'a' : text);
    yield padded.slice(0, most);
  }
  // As many others as unique items may ask for.
  for (let index = 2; index < 30; index += 1) {
    const end = String(index);
    const start = 'example '.repeat(Math.ceil((least + 8) / 8)).slice(0, Math.max(0, Math.max(least, 8) - end.length));
    yield `${start.slice(0, Math.max(0, most - end.length))}${end}`;
  }
}

/** A text of a format with as many characters as there must be, where it can have more. */
function longer(text: string, least: number): string[] {
  if (text.length >= least) return [];
  const missing = least - text.length;
  return [text + 'a'.repeat(missing), 'a'.repeat(missing) + text, text.replace(/(?=@)/, 'a'.repeat(missing))];
}
