import type { JsonObject } from '../../spec/document.ts';
import { patternFlags } from '../../spec/pattern-problem.ts';
import { hasFormat } from './text-format.ts';

const compiled = new Map<string, RegExp | undefined>();

/** Whether a text keeps the length, the pattern and the format of a schema. */
export function fitsAsText({ format, maxLength, minLength, pattern }: JsonObject, text: string): boolean {
  if (typeof minLength === 'number' || typeof maxLength === 'number') {
    const length = Array.from(text).length;
    if (typeof minLength === 'number' && length < minLength) return false;
    if (typeof maxLength === 'number' && length > maxLength) return false;
  }
  if (typeof pattern === 'string' && !matchesPattern(pattern, text)) return false;
  return hasFormat(format, text);
}

/** Whether a pattern is found in a text; one that ECMAScript cannot read is found in every text. */
export function matchesPattern(pattern: string, text: string): boolean {
  if (!compiled.has(pattern)) {
    const flags = patternFlags(pattern);
    compiled.set(pattern, flags === undefined ? undefined : new RegExp(pattern, flags));
  }
  return compiled.get(pattern)?.test(text) ?? true;
}
