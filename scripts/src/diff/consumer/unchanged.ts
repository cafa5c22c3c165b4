import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type Json, type JsonObject } from '../../spec/document.ts';
import type { FoundOperation } from '../../spec/operations.ts';
import { localPointer, valueAtPointer } from '../../spec/pointer.ts';

/**
 * Tells of two forms of an operation whether their types must be the same: neither they nor anything that they refer to
 * differs, at any depth. The compiler need not be asked about those.
 */
export function unchangedBetween(
  old: JsonObject,
  next: JsonObject,
): (before: FoundOperation, after: FoundOperation) => boolean {
  // A discriminator writes into the types of the schemas that it names, wherever those are referred to.
  const isTold = discriminators(old) === discriminators(next);
  const known = new Map<string, { readonly isSame: boolean; readonly references: readonly string[] }>();
  const at = (pointer: string) => {
    const found = known.get(pointer);
    if (found) return found;
    const [before, after] = [old, next].map((root) => valueAtPointer(root, pointer));
    const made = { isSame: isSameJson(before, after), references: referencesOf(before) };
    known.set(pointer, made);
    return made;
  };
  return (before, after) => {
    if (!isTold || before.path !== after.path) return false;
    if (!isSameJson(before.node, after.node) || !isSameJson(sharedOf(before), sharedOf(after))) return false;
    const queue = [...referencesOf(before.node), ...referencesOf(sharedOf(before))];
    const seen = new Set(queue);
    for (const pointer of queue) {
      const { isSame, references } = at(pointer);
      if (!isSame) return false;
      for (const one of references) {
        if (!seen.has(one)) queue.push(one);
        seen.add(one);
      }
    }
    return true;
  };
}

/** What all operations of a path have. */
function sharedOf({ pathItem }: FoundOperation): Json | undefined {
  return pathItem['parameters'];
}

function isSameJson(a: Json | undefined, b: Json | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return canonicalJson(withoutTexts(a)) === canonicalJson(withoutTexts(b));
}

const texts = new Set(['description', 'summary', 'title']);
/** Members whose values are data that types show, unlike a default. */
const data = new Set(['const', 'enum', 'mapping']);

/** A copy without the texts for people, which no type shows; a member that has such a name is no text. */
function withoutTexts(value: Json): Json {
  if (Array.isArray(value)) return value.map(withoutTexts);
  if (!isObject(value)) return value;
  const kept = Object.entries(value).filter(([name, one]) => !(texts.has(name) && typeof one === 'string'));
  return Object.fromEntries(kept.map(([name, one]) => [name, data.has(name) ? one : withoutTexts(one)]));
}

/** Pointers of everything that a value refers to directly. */
function referencesOf(value: Json | undefined): string[] {
  if (Array.isArray(value)) return value.flatMap(referencesOf);
  if (!isObject(value)) return [];
  const own = typeof value['$ref'] === 'string' ? localPointer(value['$ref']) : undefined;
  return [...(own === undefined ? [] : [own]), ...Object.values(value).flatMap(referencesOf)];
}

/** The schemas of a document that have a discriminator, as text. */
function discriminators(root: JsonObject): string {
  const found: Json[] = [];
  const look = (value: Json) => {
    if (Array.isArray(value)) value.forEach(look);
    else if (isObject(value)) {
      if (Object.hasOwn(value, 'discriminator')) found.push(value);
      Object.values(value).forEach(look);
    }
  };
  look(root);
  return found
    .map((one) => canonicalJson(withoutTexts(one)))
    .toSorted()
    .join('\n');
}
