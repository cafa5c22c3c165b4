import { isObject, type Json } from '../spec/document.ts';
import { propertyKey, stringLiteral } from './text.ts';

/** A value as code of one line, of nothing but data. */
export function dataLiteral(value: Json): string {
  if (typeof value === 'string') return stringLiteral(value);
  if (Array.isArray(value)) return `[${value.map(dataLiteral).join(', ')}]`;
  if (!isObject(value)) return String(value);
  const members = Object.entries(value).map(([name, one]) => `${propertyKey(name)}: ${dataLiteral(one)}`);
  return members.length === 0 ? '{}' : `{ ${members.join(', ')} }`;
}
