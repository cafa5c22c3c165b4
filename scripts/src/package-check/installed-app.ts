import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { PackFailure, type PackedPackage, unpackInto } from './packed-package.ts';

/** A throw-away app, outside the repository, that has packed packages installed and nothing that they do not declare. */
export interface InstalledApp {
  readonly folder: string;
  remove(): void;
}

/** What is installed. */
export interface Installed {
  /** The package in question first, then those of ours that it depends on. */
  readonly packages: readonly PackedPackage[];
  /** Whether the optional peers are there too. */
  readonly withPeers: boolean;
  /** Workspace package in whose node_modules the packages of others are found. */
  readonly source: string;
  /** An app that has the same packages. */
  readonly twin?: InstalledApp;
}

/**
 * Lays out an app's node_modules: our packages as copies of their tarballs, everything else as links.
 *
 * No registry is asked, so a check needs no network; `test:runtimes` and `release:rehearse` install for real.
 */
export function createInstalledApp(installed: Installed): InstalledApp {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wa-clients-app-')));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    layOut(join(folder, 'node_modules'), installed);
  } catch (error) {
    remove();
    throw error;
  }
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  return { folder, remove };
}

/** Where the files of a package are in an app that has it installed. */
export function unpackedIn({ folder }: Pick<InstalledApp, 'folder'>, { manifest }: PackedPackage): string {
  return join(folder, 'node_modules', manifest.name);
}

function layOut(modules: string, { packages, source, twin, withPeers }: Installed): void {
  for (const packed of packages)
    unpackInto(join(modules, packed.manifest.name), packed, twin && unpackedIn(twin, packed));
  for (const { manifest } of packages) {
    const declared = { ...manifest.dependencies, ...(withPeers && manifest.peerDependencies) };
    for (const name of Object.keys(declared)) {
      const target = join(modules, name);
      if (existsSync(target)) continue;
      mkdirSync(dirname(target), { recursive: true });
      symlinkSync(findInstalled(name, source, manifest.name), target, 'junction');
    }
  }
}

/** The declared dependencies of a workspace package, and those of its workspace neighbours, are in its node_modules. */
function findInstalled(name: string, source: string, dependent: string): string {
  const places = [source, join(source, 'node_modules/@wa-clients/core')].map((at) => join(at, 'node_modules', name));
  const place = places.find((at) => existsSync(at));
  if (place === undefined) {
    throw new PackFailure(`${dependent} declares ${name}, which is not installed. List it in devDependencies too.`);
  }
  return realpathSync(place);
}
