import { encode } from './encode.ts';
import { entriesOf } from './entries.ts';

/**
 * Writes an object with its fields in brackets, `filter[name]=value`, at any depth; entries of a list have their index
 * there. Fields that are null are left out, and an object without fields is not sent.
 */
export function deepObject(name: string, value: unknown): string | undefined {
  const pairs: string[] = [];
  const add = (path: string, one: unknown) => {
    const entries = entriesOf(one);
    if (entries) for (const [index, [key, inner]] of entries.entries()) add(`${path}[${key ?? index}]`, inner);
    else pairs.push(`${encode(path, path)}=${encode(path, one)}`);
  };
  add(name, value);
  return pairs[0] && pairs.join('&');
}
