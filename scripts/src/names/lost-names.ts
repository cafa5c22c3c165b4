import type { NameLock } from './names.ts';

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
