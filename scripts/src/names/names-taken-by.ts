import { derivedIdentifiers } from './identifiers.ts';
import type { NameLock } from './names.ts';

/** What an operation or a component of another description has, by its lock, for the `taken` of a part. */
export function namesTakenBy({ components, operations, schemas }: NameLock, label: string): Record<string, string> {
  const names = Object.values(operations).flatMap((entry) =>
    [entry, ...Object.values(entry.strategies ?? {})].flatMap(({ function: name, method }) => [
      method,
      ...derivedIdentifiers(name),
      ...['Responses', 'RequestBody', 'Request'].map((suffix) => `${name}${suffix}`),
    ]),
  );
  // A component has a second name where requests have a form of their own of it.
  const types = Object.values(components).flatMap((name) => [name, `${name}Input`]);
  const keys = schemas === 'keys' ? Object.keys(components) : [];
  return Object.fromEntries([...names, ...types, ...keys].map((name) => [name, label]));
}
