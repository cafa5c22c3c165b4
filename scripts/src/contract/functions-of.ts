import type { NameLock } from '../names/names.ts';
import type { ExportedFunction } from './contract.ts';

/** The functions of an operation: one, or one for each of its pagination strategies; none where the lock has no name. */
export function functionsOf(names: NameLock, id: string): ExportedFunction[] {
  const entry = Object.hasOwn(names.operations, id) ? names.operations[id] : undefined;
  return entry ? [entry, ...Object.values(entry.strategies ?? {})] : [];
}
