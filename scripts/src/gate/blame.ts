import type { Json, JsonObject } from '../spec/document.ts';
import { pointerTo } from '../spec/pointer.ts';

const shortest = 4;
/** Characters that no plain name has; without one of them no text could be code of another kind than was meant. */
const special = /[^\w\s.,/-]/;

/** Place of a text of the description that stands raw in a line of a printed file, the longest one first; undefined for none. */
export function textInLine(root: JsonObject, line: string): string | undefined {
  let found: { readonly pointer: string; readonly length: number } | undefined;
  const look = (text: string, pointer: string) => {
    // A text of several lines stands in several.
    for (const part of text.split('\n')) {
      const one = part.trim();
      const isRaw = one.length >= shortest && special.test(one) && line.includes(one);
      if (isRaw && one.length > (found?.length ?? 0)) found = { pointer, length: one.length };
    }
  };
  const walk = (value: Json, pointer: string): void => {
    if (typeof value === 'string') look(value, pointer);
    else if (Array.isArray(value)) for (const [index, one] of value.entries()) walk(one, pointerTo(pointer, index));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, one] of Object.entries(value)) {
        const place = pointerTo(pointer, name);
        look(name, place);
        walk(one, place);
      }
    }
  };
  walk(root, '');
  return found?.pointer;
}
