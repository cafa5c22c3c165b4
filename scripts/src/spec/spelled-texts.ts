import { isObject, type Json, type JsonObject, setMember } from './document.ts';
import type { Notify } from './notice.ts';
import { onlyType } from './only-type.ts';
import { pointerParts, valueAtPointer } from './pointer.ts';

/** A number or flag that a text spells in another way than JSON does, such as 1.10, by its place and its text. */
export interface SpelledValue {
  readonly pointer: string;
  readonly text: string;
}

/** A value of a variable in the URL of a server, which is a text. */
const ofVariable = /(^|\/)servers?(\/\d+)?\/variables\/[^/]+\/(default|enum\/\d+)$/;

/**
 * Whether the spelling of a value counts, should the value be a text: where a schema lists its values, or the variable of
 * a server has its own.
 */
export function isSpelled(pointer: string, text: string, value: number | boolean): boolean {
  return text !== String(value) && (/\/(enum\/\d+|const)$/.test(pointer) || ofVariable.test(pointer));
}

/** Takes what schemas of text and variables of servers list without quotes for the text that is written there, character by character. */
export function settleSpelled(root: JsonObject, spelled: readonly SpelledValue[], notify: Notify): void {
  for (const { pointer, text } of spelled) {
    const parts = pointerParts(pointer) ?? [];
    if (ofVariable.test(pointer)) {
      const around = ancestor(root, pointer, 1);
      if (Array.isArray(around)) around[Number(parts.at(-1))] = text;
      else if (isObject(around)) setMember(around, 'default', text);
      notify(pointer, 'text', `${text} is no text`, 'It is read as the string that it spells; put it in quotes.');
      continue;
    }
    const up = parts.at(-1) === 'const' ? 1 : 2;
    const schema = ancestor(root, pointer, up);
    const holder = ancestor(root, pointer, 1);
    if (!isObject(schema) || onlyType(schema) !== 'string') continue;
    if (Array.isArray(holder)) holder[Number(parts.at(-1))] = text;
    else if (isObject(holder)) setMember(holder, 'const', text);
    notify(pointer, 'enumerated', `${text} is not of the type "string"`, 'It is read as the string that it spells.');
  }
}

function ancestor(root: Json, pointer: string, levels: number): Json | undefined {
  const parts = pointer.split('/');
  return valueAtPointer(root, parts.slice(0, -levels).join('/'));
}
