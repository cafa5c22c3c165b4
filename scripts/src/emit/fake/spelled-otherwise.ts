import { splitWords } from '../../names/word-forms.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf } from '../../spec/effective-schema.ts';

/** Members that a request spells in another case than the row has them, `FriendlyName` for `friendly_name`: the row's by the request's. */
export function spelledOtherwise(root: JsonObject, sent: Json | undefined, row: JsonObject): Record<string, string> {
  const own = Object.keys(row);
  const byWords = new Map(own.map((name) => [wordsOf(name), name]));
  const names = Object.keys(propertiesOf(effectiveSchema(root, sent)));
  const found = names.flatMap((name): [string, string][] => {
    const held = byWords.get(wordsOf(name));
    return held === undefined || names.includes(held) || own.includes(name) ? [] : [[name, held]];
  });
  return Object.fromEntries(found);
}

function wordsOf(name: string): string {
  return splitWords(name).join(' ');
}
