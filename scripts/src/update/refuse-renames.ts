import type { NamedPart } from '../names/add-names.ts';
import type { NameProposal } from '../names/propose-names.ts';
import { SpecRefusal } from '../spec/refusal.ts';

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
