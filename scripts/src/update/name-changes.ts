import type { NameLock } from '../names/names.ts';
import type { NamedPart, NameProposal } from '../names/propose-names.ts';
import { SpecRefusal } from '../spec/refusal.ts';

/** Public names of a lock: functions, methods and types. */
function publicNames({ operations, components }: NameLock): Set<string> {
  const functions = Object.values(operations).flatMap((entry) => [entry, ...Object.values(entry.strategies ?? {})]);
  return new Set([...functions.flatMap((one) => [one.function, one.method]), ...Object.values(components)]);
}

/** Names that one lock has and a later one lacks: an app that says one of them no longer compiles. */
export function lostNames(before: NameLock, after: NameLock): string[] {
  const kept = publicNames(after);
  return [...publicNames(before)].filter((name) => !kept.has(name)).toSorted();
}

/**
 * Refuses names that would change by themselves.
 *
 * @throws SpecRefusal where something went as something of its kind came, which only a person can tell apart.
 */
export function refuseRenames(file: string, { added, mayRename, removed }: NameProposal): void {
  if (!mayRename) return;
  const kinds = new Set(removed.map(({ kind }) => kind));
  const list = (parts: readonly NamedPart[]) =>
    parts
      .filter(({ kind }) => kinds.has(kind))
      .map(({ key, kind, name }) => `${kind} ${JSON.stringify(key)} (${name})`)
      .join(', ');
  throw new SpecRefusal({
    file,
    pointer: '',
    rule: 'name-changed',
    problem: `public names would change: gone ${list(removed)}; new ${list(added)}`,
    remedy:
      'Where the new is the old one, put its key beside its old name into the lock; where not, say --accept-renames.',
  });
}
