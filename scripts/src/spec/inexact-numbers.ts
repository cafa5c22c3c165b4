import { isObject, type Json, type JsonObject, setMember } from './document.ts';
import type { Notify } from './notice.ts';
import { type InexactNumber, nearestNumber } from './number-text.ts';
import { pointerParts, pointerTo, valueAtPointer } from './pointer.ts';
import { limitKeywords } from './schema-keywords.ts';
import { walkDocument } from './walk.ts';

const limitRemedy = 'It is taken as the nearest number that there is, which refuses no value that the limit allows.';
const droppedRemedy = 'It is left out, or put as the limit beside it that a number can be held against.';
const textRemedy = 'It is kept as text, exactly as it is written; put it in quotes if that is what it should be.';

/**
 * Gives every number that JavaScript has no exact value for a reading: a limit is the nearest number, which is what a value
 * that is read is rounded to as well; anything else is the text, as it is written.
 */
export function settleNumbers(root: JsonObject, inexact: readonly InexactNumber[], notify: Notify): void {
  if (inexact.length === 0) return;
  const limits = limitPlaces(root);
  for (const { pointer, text } of inexact) {
    const parts = pointerParts(pointer) ?? [];
    const name = parts.at(-1) ?? '';
    const holder = valueAtPointer(root, pointer.slice(0, pointer.lastIndexOf('/')));
    const value = nearestNumber(text);
    if (limits === undefined ? limitKeywords.has(name) : limits.has(pointer)) {
      settleLimit(holder, name, value);
      const remedy = valueAtPointer(root, pointer) === undefined ? droppedRemedy : limitRemedy;
      notify(pointer, 'number', `the limit ${text} is beyond what a number holds`, remedy);
    } else {
      set(holder, name, text);
      notify(pointer, 'number', `${text} is beyond what a number holds`, textRemedy);
    }
  }
}

/** Sets a limit to what can be checked of it, or takes it away where that is nothing. */
export function settleLimit(holder: Json | undefined, name: string, value: number | undefined): void {
  if (!isObject(holder)) return;
  const isMost = name.startsWith('max') || name === 'exclusiveMaximum';
  // A multiple of a number that is rounded is another number's.
  if (value === undefined || !Number.isFinite(value) || name === 'multipleOf') delete holder[name];
  // No text and no list comes near it.
  else if (isMost && /Length|Items|Properties|Contains/.test(name)) delete holder[name];
  else if (name === 'exclusiveMinimum' || name === 'exclusiveMaximum') {
    // A value is rounded as the limit is, so that it may be equal to it.
    delete holder[name];
    const bound = isMost ? 'maximum' : 'minimum';
    const own = holder[bound];
    const tighter = isMost ? Math.min : Math.max;
    holder[bound] = typeof own === 'number' ? tighter(own, value) : value;
  } else {
    holder[name] = value;
    const flag = name === 'maximum' ? 'exclusiveMaximum' : 'exclusiveMinimum';
    if (typeof holder[flag] === 'boolean' && (name === 'maximum' || name === 'minimum')) delete holder[flag];
  }
}

/** Pointers of the limits of a description's schemas; undefined for what is no description. */
function limitPlaces(root: JsonObject): ReadonlySet<string> | undefined {
  if (root['openapi'] === undefined && root['swagger'] === undefined) return undefined;
  const places = new Set<string>();
  walkDocument(root, ({ kind, node, pointer }) => {
    if (kind !== 'schema') return;
    for (const name of Object.keys(node)) if (limitKeywords.has(name)) places.add(pointerTo(pointer, name));
  });
  return places;
}

function set(holder: Json | undefined, name: string, value: Json): void {
  if (Array.isArray(holder)) holder[Number(name)] = value;
  else if (isObject(holder)) setMember(holder, name, value);
}
