import { isObject, type Json } from '../../spec/document.ts';
import { propertyKey, stringLiteral } from '../text.ts';

/** The longest line that a value is written on, before its members get lines of their own. */
const widest = 96;

/**
 * A value as code that may stand in a comment: whatever texts are in it, the code means that very value, ends no comment,
 * begins no tag of one and steers no tool.
 */
export function codeLiteral(value: Json, indent = '', before = 0): string {
  const line = onOneLine(value);
  if (!line.includes('\n') && indent.length + before + line.length <= widest) return line;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    return `[\n${value.map((one) => `${inner}${codeLiteral(one, inner, 1)},\n`).join('')}${indent}]`;
  }
  if (!isObject(value)) return line;
  const members = Object.entries(value).map(([name, one]) => {
    const key = keyInComment(name);
    return `${inner}${key}: ${codeLiteral(one, inner, key.length + 3)},\n`;
  });
  return `{\n${members.join('')}${indent}}`;
}

function onOneLine(value: Json): string {
  if (typeof value === 'string') return textInComment(value);
  if (Array.isArray(value)) return `[${value.map(onOneLine).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const members = Object.entries(value).map(([name, one]) => `${keyInComment(name)}: ${onOneLine(one)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}

function keyInComment(name: string): string {
  const key = propertyKey(name);
  const isSafe = key.startsWith('[') || (key === name && name.search(meaningful) < 0);
  return isSafe ? key : textInComment(name);
}

/** What comments, editors and tools read something into, and characters that show nothing or turn the text around. */
const meaningful =
  /(?<=\*)\/|(?<=[\s{])@|@(?=ts-|jsx|preserve|license)|s(?=ource(?:Mapping)?URL)|<(?=reference)|[\p{Cf}\p{Zl}\p{Zp}]/gu;

/** A string literal for code in a comment. */
function textInComment(text: string): string {
  return stringLiteral(text).replaceAll(meaningful, (found) =>
    Array.from({ length: found.length }, (_, index) => escaped(found, index)).join(''),
  );
}

function escaped(text: string, index: number): string {
  return `\\u${text.charCodeAt(index).toString(16).padStart(4, '0')}`;
}
