import { linkSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { unpack } from '@publint/pack';

import { runPnpm } from './run-pnpm.ts';

/** What a tarball's package.json says, as far as it is looked at. */
export interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
  readonly [field: string]: unknown;
}

/** A package as it would be published. */
export interface PackedPackage {
  readonly manifest: Manifest;
  /** The files of the tarball by their path in the package, such as `dist/index.js`. */
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** Size of the tarball in bytes, as it is downloaded. */
  readonly tarballBytes: number;
}

/** A package that could not be packed. */
export class PackFailure extends Error {
  override readonly name = 'PackFailure';
}

/**
 * Packs a package of the workspace as publishing would do it.
 *
 * @throws PackFailure when it is not built, or pnpm does not make one tarball with a manifest.
 */
export async function packPackage(folder: string): Promise<PackedPackage> {
  const destination = mkdtempSync(join(tmpdir(), 'wa-clients-pack-'));
  try {
    const ended = await runPnpm(folder, ['pack', '--pack-destination', destination]);
    const [tarball, ...others] = readdirSync(destination);
    if (!ended.ok || tarball === undefined || others.length > 0) {
      throw new PackFailure(`pnpm pack in ${folder} made no tarball: ${ended.reason || ended.stdout}`);
    }
    const packed = await readTarball(readFileSync(join(destination, tarball)));
    const isBuilt = [...packed.files.keys()].some((name) => name.startsWith('dist/'));
    if (!isBuilt) throw new PackFailure(`${folder} is not built. Run "pnpm build" first.`);
    return packed;
  } finally {
    rmSync(destination, { recursive: true, force: true });
  }
}

async function readTarball(tarball: Uint8Array): Promise<PackedPackage> {
  const { files, rootDir } = await unpack(tarball);
  const named = files.map(({ name, data }) => [name.slice(rootDir.length + 1), data] as const);
  return packedPackage(new Map(named), tarball.byteLength);
}

/**
 * A package of files that are at hand already.
 *
 * @throws PackFailure when there is no package.json among them.
 */
export function packedPackage(files: ReadonlyMap<string, Uint8Array>, tarballBytes: number): PackedPackage {
  const manifest = files.get('package.json');
  if (!manifest) throw new PackFailure('The tarball holds no package.json.');
  return { manifest: JSON.parse(textOf(manifest)) as Manifest, files, tarballBytes };
}

/**
 * Writes the files of a package into a folder, as an installer would.
 *
 * @param twin a folder on the same disk that has them already: they are linked from there, as making files takes long
 */
export function unpackInto(folder: string, { files }: PackedPackage, twin?: string): void {
  const made = new Set<string>();
  for (const [name, data] of files) {
    const file = join(folder, name);
    const parent = dirname(file);
    if (!made.has(parent)) mkdirSync(parent, { recursive: true });
    made.add(parent);
    if (twin === undefined) writeFileSync(file, data);
    else linkSync(join(twin, name), file);
  }
}

/** A file's text. */
export function textOf(data: Uint8Array): string {
  return new TextDecoder().decode(data);
}

/** Bytes of a package when unpacked. */
export function unpackedBytes({ files }: PackedPackage): number {
  return [...files.values()].reduce((sum, { byteLength }) => sum + byteLength, 0);
}

/** Whether a folder has a file of that name. */
export function hasFile(folder: string, name: string): boolean {
  return statSync(join(folder, name), { throwIfNoEntry: false })?.isFile() ?? false;
}
