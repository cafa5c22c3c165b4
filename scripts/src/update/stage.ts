import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';

import type { FileChange } from './put-in-place.ts';

/** A copy of the workspace in which anything may go wrong. */
export interface Staged {
  readonly folder: string;
  /** What was changed in it since it was made, within the places that it was made for. */
  readonly changes: () => FileChange[];
  readonly remove: () => void;
}

/** What is installed, built or measured, and not part of the copy. */
const leftOut: ReadonlySet<string> = new Set(['node_modules', '.git', '.tmp', '.turbo', 'dist', 'reports']);

/**
 * Copies the workspace out of the reach of its own `.gitignore`, with everything that is installed, and packages leading
 * to their copies.
 *
 * @param places files and folders, below the root, whose changes count
 */
export function stage(root: string, places: readonly string[]): Staged {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wa-clients-staged-')));
  for (const name of readdirSync(root)) {
    if (leftOut.has(name)) continue;
    cpSync(join(root, name), join(folder, name), {
      recursive: true,
      filter: (from) => !leftOut.has(basename(from)),
      verbatimSymlinks: true,
    });
  }
  const rooms = existsSync(join(root, 'packages')) ? readdirSync(join(root, 'packages')) : [];
  for (const room of ['.', 'scripts', ...rooms.map((name) => `packages/${name}`)]) linkModules(root, folder, room);
  const before = readTexts(folder, places);
  return {
    folder,
    changes() {
      const after = readTexts(folder, places);
      return [...new Set([...before.keys(), ...after.keys()])]
        .filter((path) => before.get(path) !== after.get(path))
        .map((path) => ({ path, text: after.get(path) }));
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Installs what a room of the workspace has, in its copy; `as` is the room that is to have it. */
export function linkModules(root: string, folder: string, room: string, as = room): void {
  const modules = join(root, room, 'node_modules');
  if (!existsSync(modules)) return;
  const own = realpathSync(root);
  const link = (path: string) => {
    const target = realpathSync(join(modules, path));
    const inside = relative(own, target).replaceAll('\\', '/');
    const isOurs = /^(packages\/[^/]+|scripts)$/.test(inside);
    symlinkSync(isOurs ? join(folder, inside) : target, join(folder, as, 'node_modules', path), 'junction');
  };
  mkdirSync(join(folder, as, 'node_modules'), { recursive: true });
  for (const name of readdirSync(modules)) {
    if (name === '.bin' || !name.startsWith('.')) {
      if (!name.startsWith('@')) link(name);
      else {
        mkdirSync(join(folder, as, 'node_modules', name));
        for (const inner of readdirSync(join(modules, name))) link(`${name}/${inner}`);
      }
    }
  }
}

/** Texts of all files in some places, by path below the folder. */
function readTexts(folder: string, places: readonly string[]): Map<string, string> {
  const texts = new Map<string, string>();
  const read = (path: string) => {
    const place = join(folder, path);
    if (!existsSync(place)) return;
    const entries = readdirIfFolder(place);
    if (entries === undefined) texts.set(path, readFileSync(place, 'utf8'));
    else for (const name of entries) if (!leftOut.has(name)) read(`${path}/${name}`);
  };
  for (const place of places) read(place);
  return texts;
}

function readdirIfFolder(place: string): string[] | undefined {
  try {
    return readdirSync(place);
  } catch {
    return undefined;
  }
}
