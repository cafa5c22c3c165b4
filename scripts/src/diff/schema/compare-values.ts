import { type At, type Comparison } from './comparison.ts';
import { allowsType, type TypeName, type View } from './view.ts';

/** Compares the types, nulls and lists of values; tells whether the types share nothing, so that the rest says nothing new. */
export function compareValues(comparison: Comparison, at: At, before: View, after: View): boolean {
  if (before.isNever !== after.isNever) {
    comparison.report(
      after.isNever ? 'became-impossible' : 'became-possible',
      at,
      after.isNever ? 'no value fits any more' : 'values fit now',
    );
    return true;
  }
  const isReplaced = compareTypes(comparison, at, before, after);
  if (!isReplaced) compareLists(comparison, at, before, after);
  compareExtensible(comparison, at, before, after);
  return isReplaced;
}

function compareTypes({ report, context }: Comparison, at: At, before: View, after: View): boolean {
  const [old, now] = [before.types, after.types];
  if (!old && !now) return false;
  if (!old || !now) {
    // A list of values says its own type, and is reported by itself.
    if (after.values || before.values) return false;
    const named = listTypes(old ?? now);
    if (old) report('type-widened', at, `was ${named}, may be anything now`);
    else report('type-narrowed', at, `could be anything, must be ${named} now`);
    return false;
  }
  // Where one of them is null alone, null is a type like any other.
  const isNullAlone = without(old).size === 0 || without(now).size === 0;
  const plain = isNullAlone ? ([old, now] as const) : ([without(old), without(now)] as const);
  const removed = [...plain[0]].filter((type) => !allowsType(plain[1], type));
  const added = [...plain[1]].filter((type) => !allowsType(plain[0], type));
  const isNullable = now.has('null');
  if (!isNullAlone && old.has('null') !== isNullable) {
    if (context.isParameter && context.direction === 'request') {
      report('parameter-null-changed', at, isNullable ? 'null is named now' : 'null is no longer named');
    } else if (isNullable) report('became-nullable', at, 'may be null now');
    else report('became-not-nullable', at, 'is no longer null');
  }
  if (removed.length === 0 && added.length === 0) return false;
  const change = `was ${listTypes(old)}, is ${listTypes(now)} now`;
  if (context.isText && context.direction === 'request' && plain[1].has('string') && !plain[0].has('string')) {
    report('type-became-text', at, change);
    return false;
  }
  if (removed.length > 0 && added.length > 0 && !overlaps(plain[0], plain[1])) {
    report('type-changed', at, change);
    return true;
  }
  if (added.length > 0) report('type-widened', at, change);
  if (removed.length > 0) report('type-narrowed', at, change);
  return false;
}

function overlaps(one: ReadonlySet<TypeName>, other: ReadonlySet<TypeName>): boolean {
  return [...one].some((type) => allowsType(other, type)) || [...other].some((type) => allowsType(one, type));
}

function without(types: ReadonlySet<TypeName>): ReadonlySet<TypeName> {
  return new Set([...types].filter((type) => type !== 'null'));
}

function listTypes(types: ReadonlySet<TypeName> | undefined): string {
  return [...(types ?? [])].toSorted().join(' or ') || 'nothing';
}

function compareLists({ report, context }: Comparison, at: At, before: View, after: View): void {
  const opened = [before.isOpenEnum, after.isOpenEnum] as const;
  // The types hold what is sent to the list in any case; only readers meet a value that is not in it.
  const isOpen = context.direction === 'response' ? opened : ([false, false] as const);
  const [old, now] = [before.values, after.values];
  if (!old && !now) return;
  if (!old || !now) {
    const list = shown([...(old ?? now ?? new Map<string, unknown>()).keys()]);
    if (now && isOpen[1]) report('open-enum-value-added', at, `${list} are known now`);
    else if (now) report('enum-added', at, `is limited to ${list} now`);
    else if (isOpen[0]) report('text-changed', at, `${list} are no longer listed`);
    else report('enum-removed', at, `is no longer limited to ${list}`);
    return;
  }
  // Null is a matter of types, and reported as such.
  const removed = [...old.keys()].filter((text) => text !== 'null' && !now.has(text));
  const added = [...now.keys()].filter((text) => text !== 'null' && !old.has(text));
  // Checks of what is sent take other values, too.
  if (opened[0] !== opened[1])
    report(
      opened[1] ? 'enum-opened' : 'enum-closed',
      at,
      opened[1] ? 'may be any text besides the listed ones now' : 'is limited to the listed values now',
    );
  if (old.size === 1 && now.size === 1 && removed.length > 0 && added.length > 0) {
    report('const-changed', at, `was ${shown(removed)}, is ${shown(added)} now`);
    return;
  }
  if (removed.length > 0) report('enum-value-removed', at, `can no longer be ${shown(removed)}`);
  if (added.length > 0)
    report(isOpen[0] ? 'open-enum-value-added' : 'enum-value-added', at, `may be ${shown(added)} now`);
}

function compareExtensible({ report }: Comparison, at: At, before: View, after: View): void {
  const old = before.extensibleValues ?? new Set<string>();
  const now = after.extensibleValues ?? new Set<string>();
  const removed = [...old].filter((text) => !now.has(text));
  const added = [...now].filter((text) => !old.has(text));
  // A list that comes whole limits what could be anything; one that goes whole frees it.
  if (old.size === 0 && added.length > 0)
    report('extensible-enum-value-removed', at, `only ${shown(added)} are known now`);
  else if (added.length > 0) report('extensible-enum-value-added', at, `may be ${shown(added)} now`);
  if (now.size > 0 && removed.length > 0)
    report('extensible-enum-value-removed', at, `can no longer be ${shown(removed)}`);
  else if (removed.length > 0) report('extensible-enum-value-added', at, 'is no longer limited to known values');
}

/** A few values for people; a long list is cut. */
export function shown(texts: readonly string[]): string {
  const most = 8;
  const cut = texts.slice(0, most).map((text) => (text.length > 60 ? `${text.slice(0, 57)}...` : text));
  return texts.length > most ? `${cut.join(', ')} and ${texts.length - most} more` : cut.join(', ');
}
