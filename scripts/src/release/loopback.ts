import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { ReleaseFailure } from './release-failure.ts';
import { type PackageManager, type Place, runPackageManager } from './run.ts';

/** A registry that something would use. */
export interface RegistryAnswer {
  /** Who says so, for people. */
  readonly from: string;
  readonly address: string;
}

const loopbackNames: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Does something that publishes, once every answer is the rehearsal's own registry on loopback.
 *
 * The answers are asked for each time, so that nothing between two releases can lead the second one elsewhere.
 *
 * @throws ReleaseFailure before anything is done when one answer is another, or when nobody answers.
 */
export async function onLoopbackAlone<Result>(
  registry: string,
  ask: () => Promise<readonly RegistryAnswer[]>,
  publish: () => Promise<Result>,
): Promise<Result> {
  const answers = await ask();
  if (answers.length === 0) throw refusal('nobody told which registry would be used');
  for (const { address, from } of answers) {
    // The address may hold a secret, and its host is nobody's business.
    if (!isLoopback(address)) throw refusal(`${from} would use a registry that is not on loopback`);
    if (new URL(address).origin !== new URL(registry).origin) throw refusal(`${from} would use another registry`);
  }
  return publish();
}

function refusal(reason: string): ReleaseFailure {
  return new ReleaseFailure(
    `Nothing was published: ${reason}.`,
    'Remove `registry` from .npmrc, pnpm-workspace.yaml and publishConfig of the repository, then try again.',
  );
}

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname, password, protocol, username } = new URL(address);
  return protocol === 'http:' && loopbackNames.has(hostname) && username === '' && password === '';
}

/** Asks pnpm, which publishes, in the folder of each package, and what the manifests themselves say. */
export async function askPublishers(clone: string, place: Omit<Place, 'cwd'>): Promise<RegistryAnswer[]> {
  const answers: RegistryAnswer[] = [];
  for (const name of await readdir(join(clone, 'packages'))) {
    const cwd = join(clone, 'packages', name);
    answers.push(...(await askPackageManager('pnpm', { ...place, cwd }, `packages/${name}`)));
    const { publishConfig = {} } = JSON.parse(await readFile(join(cwd, 'package.json'), 'utf8')) as Manifest;
    for (const [key, address] of Object.entries(publishConfig)) {
      if (!/(^|:)registry$/.test(key)) continue;
      answers.push({ from: `publishConfig of packages/${name}`, address: String(address) });
    }
  }
  return answers;
}

interface Manifest {
  readonly publishConfig?: Readonly<Record<string, unknown>>;
}

/** Asks a package manager in a folder for its registry, and that of our scope where it has one of its own. */
export async function askPackageManager(name: PackageManager, place: Place, folder: string): Promise<RegistryAnswer[]> {
  const ask = async (...words: string[]) => (await runPackageManager(name, words, place)).trim();
  const from = `${name} in ${folder}`;
  // Bun has no command that tells its settings, but tells where it would load a package from.
  if (name === 'bun') return [{ from, address: await ask('pm', 'view', 'openapi-fetch', 'dist.tarball') }];
  const keys =
    name === 'yarn'
      ? ['npmRegistryServer', 'npmScopes["wa-clients"].npmRegistryServer']
      : ['registry', '@wa-clients:registry'];
  const addresses: string[] = [];
  for (const key of keys) addresses.push(await ask('config', 'get', key));
  const [general = '', scoped] = addresses;
  // As they say that there is none.
  const isNone = scoped === undefined || ['', 'undefined', 'null'].includes(scoped);
  return [{ from, address: general }, ...(isNone ? [] : [{ from, address: scoped }])];
}
