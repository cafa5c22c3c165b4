import type { Behaviour } from './support.ts';

/** Every entry of every package, by specifier. */
export type EntryImports = Readonly<Record<string, () => Promise<object>>>;

/** Loads each entry, and finds in it what it is there for. */
export function everyEntry(entries: EntryImports): Behaviour {
  return {
    name: 'every entry of every package can be imported',
    async run() {
      const loaded = Object.entries(entries).map(async ([specifier, load]) => {
        expectExports(specifier, await load());
      });
      await Promise.all(loaded);
    },
  };
}

/** Throws unless a loaded entry exports something, or nothing where it is there for types alone. */
export function expectExports(specifier: string, loaded: object): void {
  // Node adds this name to what it requires, Bun to some of what it imports.
  const names = Object.keys(loaded).filter((name) => name !== 'module.exports' && name !== '__esModule');
  if (names.length > 0 === specifier.endsWith('/types')) {
    throw new Error(`${specifier} exports ${names.join() || 'nothing'} at run time`);
  }
}
