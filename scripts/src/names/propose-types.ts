import { firstFree } from './identifiers.ts';
import { isIdentifierText } from './letters.ts';
import { typeWithWord } from './package-part.ts';
import type { ProposedName } from './propose-function.ts';
import { typeConflict, type UsedNames } from './used-names.ts';
import { camelCase, isIdentifier, upperFirst } from './words.ts';

/** A key within a namespace, such as `io.k8s.api.apps.v1.Deployment`. */
const qualified = /^(?:[^.]+\.){2,}(?<last>\p{Lu}[^.]*)$/u;

/**
 * Proposes a type name for each schema: its own key wherever that can be one, whatever the other keys are; else the words
 * of the key, or of what stands behind its namespace; `...Schema` where something else has those, and the word of the
 * description before them where another one of the package has them.
 */
export function proposeTypes(keys: readonly string[], used: UsedNames): Map<string, ProposedName> {
  const proposed = new Map<string, ProposedName>();
  for (const key of keys.filter((one) => isIdentifier(one) && typeConflict(used, one) === undefined)) {
    used.byComponent.set(key, key);
    proposed.set(key, { name: key });
  }
  const counts = new Map<string, number>();
  for (const last of keys.flatMap((key) => lastOf(key) ?? [])) counts.set(last, (counts.get(last) ?? 0) + 1);
  for (const key of keys.filter((one) => !proposed.has(one))) {
    const last = lastOf(key);
    const isAlone = last !== undefined && counts.get(last) === 1;
    const short = isAlone && typeConflict(used, last) === undefined ? last : undefined;
    const one = short === undefined ? proposeType(key, used) : { name: short };
    used.byComponent.set(one.name, key);
    proposed.set(key, one);
  }
  return proposed;
}

function lastOf(key: string): string | undefined {
  const last = qualified.exec(key)?.groups?.['last'];
  const words = last === undefined ? '' : upperFirst(camelCase(last));
  return isIdentifier(words) ? words : undefined;
}

function proposeType(key: string, used: UsedNames): ProposedName {
  const isFree = (name: string) => isIdentifier(name) && typeConflict(used, name) === undefined;
  const words = upperFirst(camelCase(key));
  const wanted = isIdentifier(words) ? words : `Schema${words}`;
  const conflict = isIdentifierText(key) ? typeConflict(used, key) : typeConflict(used, wanted);
  if (isFree(wanted)) return { name: wanted, ...(conflict && { conflict }) };
  const { part } = used.taken;
  const kind = typeConflict(used, wanted)?.kind;
  const longer = kind === 'neighbour' && part ? typeWithWord(wanted, part.word) : `${wanted}Schema`;
  return { name: firstFree(kind === 'other' ? wanted : longer, isFree), ...(conflict && { conflict }) };
}
