import type { FileImport } from './imports.ts';

/** A room of the house: files with one job. */
export interface Room {
  /** Which part of the repository it belongs to; `shared` are the packages between core and the providers. */
  readonly part: 'core' | 'shared' | 'provider' | 'scripts';
  readonly name: string;
}

/** One room that imports from another. */
export interface RoomImport {
  readonly from: Room;
  readonly to: Room;
}

/** The room of a source file; undefined for tests. Providers have the same rooms each, and are taken together. */
function roomOf(file: string, shared: ReadonlySet<string>): Room | undefined {
  if (file.endsWith('.test.ts')) return undefined;
  const [, folder, core, room] = /^(packages|scripts)\/(?:([^/]+)\/)?src\/(?:([^/]+)\/)?/.exec(file) ?? [];
  if (folder === 'scripts') return { part: 'scripts', name: room ?? 'src itself' };
  if (core === undefined) return undefined;
  if (core === 'core') return { part: 'core', name: room ?? 'src itself' };
  if (shared.has(core)) return { part: 'shared', name: `${core}: ${room ?? 'src itself'}` };
  return { part: 'provider', name: room ?? 'written by hand' };
}

/**
 * The imports between different rooms, in a fixed order.
 *
 * @param shared Folders of `packages/` that are no provider.
 */
export function importsBetweenRooms(imports: readonly FileImport[], shared: readonly string[]): RoomImport[] {
  const names = new Set(shared);
  const found = new Map<string, RoomImport>();
  for (const { from, to } of imports) {
    const [importer, imported] = [roomOf(from, names), roomOf(to, names)];
    if (!importer || !imported) continue;
    const key = `${roomId(importer)} ${roomId(imported)}`;
    if (roomId(importer) === roomId(imported)) continue;
    found.set(key, { from: importer, to: imported });
  }
  return [...found].toSorted(([one], [other]) => (one < other ? -1 : 1)).map(([, edge]) => edge);
}

/** A name for a room that no other room has, made of letters and underscores. */
export function roomId({ name, part }: Room): string {
  return `${part}_${name.replaceAll(/\W/g, '_')}`;
}
