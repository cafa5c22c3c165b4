import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, realpath, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { root } from '../run-tool.ts';
import type { Environment } from './environment.ts';
import type { Registry } from './registry.ts';
import { ReleaseFailure } from './release-failure.ts';
import { run } from './run.ts';

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

const remedy = 'Run `npx -y pnpm@12.21.0 install --frozen-lockfile`, then try again.';

/**
 * Puts what the packages depend on into the registry, from this repository's own node_modules: the registry has no
 * uplink that it could come from.
 *
 * @returns `name version` of each.
 */
export async function seedThirdParty(registry: Registry, folder: string, env: Environment): Promise<string[]> {
  const found = new Map<string, string>();
  for (const name of await readdir(join(root, 'packages'))) {
    const from = join(root, 'packages', name);
    const { dependencies = {} } = await readManifest(from);
    for (const dependency of Object.keys(dependencies)) {
      if (!dependency.startsWith('@wa-clients/')) await collect(dependency, from, found);
    }
  }
  // The optional peer that an app needs for the schemas.
  await collect('zod', join(root, 'packages/core'), found);
  const tarballs = join(folder, 'third-party');
  await mkdir(tarballs, { recursive: true });
  const seeded: string[] = [];
  for (const [name, source] of found) {
    const manifest = await readManifest(source);
    // An installed package is its tarball, whose one folder has this name; to pack it anew would leave files out.
    const work = join(tarballs, String(seeded.length));
    await mkdir(work);
    await symlink(source, join(work, 'package'));
    await run('tar', ['-czhf', 'package.tgz', 'package'], { cwd: work, env, remedy });
    await put(registry, manifest, join(work, 'package.tgz'));
    seeded.push(`${name} ${manifest.version}`);
  }
  return seeded;
}

/** Finds a package as Node does from a folder, and what it depends on in turn. */
async function collect(name: string, from: string, found: Map<string, string>): Promise<void> {
  if (found.has(name)) return;
  let folder = from;
  while (!existsSync(join(folder, 'node_modules', name))) {
    if (folder === dirname(folder)) throw new ReleaseFailure(`${name} is not installed for ${from}.`, remedy);
    folder = dirname(folder);
  }
  const source = await realpath(join(folder, 'node_modules', name));
  found.set(name, source);
  const { dependencies = {} } = await readManifest(source);
  for (const dependency of Object.keys(dependencies)) await collect(dependency, source, found);
}

/** Publishes a tarball by one request: a package manager would obey the manifest's own registry. */
async function put({ token, url }: Registry, manifest: Manifest, tarball: string): Promise<void> {
  const { name, version } = manifest;
  const bytes = await readFile(tarball);
  const file = `${name}-${version}.tgz`;
  const hash = (algorithm: string) => createHash(algorithm).update(bytes);
  const dist = {
    integrity: `sha512-${hash('sha512').digest('base64')}`,
    shasum: hash('sha1').digest('hex'),
    tarball: new URL(`${name}/-/${file}`, url).href,
  };
  const response = await fetch(new URL(name.replace('/', '%2f'), url), {
    method: 'PUT',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify({
      _id: name,
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, _id: `${name}@${version}`, dist } },
      _attachments: {
        [file]: { content_type: 'application/octet-stream', data: bytes.toString('base64'), length: bytes.length },
      },
    }),
  });
  if (!response.ok) {
    throw new ReleaseFailure(`${file} was answered with ${response.status}: ${await response.text()}`, remedy);
  }
}

async function readManifest(folder: string): Promise<Manifest> {
  return JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
}
