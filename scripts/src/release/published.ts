import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { checkPublishedManifest } from '../checks/published-manifest.ts';
import type { Registry } from './registry.ts';
import { ReleaseFailure } from './release-failure.ts';
import { type Place, run } from './run.ts';

/** What a registry holds of a package. */
interface PublishedPackage {
  /** In the order of publishing. */
  readonly versions: readonly string[];
  readonly tags: Readonly<Record<string, string>>;
}

/** What a registry holds, by package name. */
export type Published = ReadonlyMap<string, PublishedPackage>;

/** Asks the registry itself, not the tool that published. */
export async function readPublished({ url }: Registry, names: readonly string[]): Promise<Published> {
  const entries = names.map(async (name): Promise<[string, PublishedPackage]> => {
    const response = await fetch(new URL(name.replace('/', '%2f'), url));
    if (response.status === 404) return [name, { versions: [], tags: {} }];
    if (!response.ok) {
      throw new ReleaseFailure(`The registry answered with ${response.status} for ${name}.`, 'Rehearse again.');
    }
    const document = (await response.json()) as Readonly<Record<'versions' | 'dist-tags', Record<string, string>>>;
    return [name, { versions: Object.keys(document.versions), tags: document['dist-tags'] }];
  });
  return new Map(await Promise.all(entries));
}

/** The versions that came between two looks, as `[name, version]`. */
export function newVersions(before: Published, after: Published): [string, string][] {
  return [...after].flatMap(([name, { versions }]) => {
    const known = before.get(name)?.versions ?? [];
    return versions.filter((version) => !known.includes(version)).map((version): [string, string] => [name, version]);
  });
}

/**
 * Looks into the tarballs as the registry gives them.
 *
 * @throws ReleaseFailure when a manifest says what it must not.
 */
export async function checkTarballs(
  { url }: Registry,
  released: readonly (readonly [name: string, version: string])[],
  folder: string,
  place: Omit<Place, 'cwd'>,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, version] of released) {
    const file = `${name.slice(name.indexOf('/') + 1)}-${version}.tgz`;
    const response = await fetch(new URL(`${name}/-/${file}`, url));
    if (!response.ok) throw new ReleaseFailure(`${file} was answered with ${response.status}.`, place.remedy);
    await writeFile(join(folder, file), await response.bytes());
    const text = await run('tar', ['-xzOf', file, 'package/package.json'], { ...place, cwd: folder });
    const [problem] = checkPublishedManifest(text);
    if (problem === undefined) continue;
    throw new ReleaseFailure(
      `The package.json of ${name} ${version} ${problem}.`,
      `Correct packages/${file.slice(0, -version.length - 5)}/package.json.`,
    );
  }
}
