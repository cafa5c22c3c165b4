import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { type Ended, runProgram } from '../run-program.ts';
import { commitAll, writeChangeset } from './clone.ts';
import { createEnvironment, type Environment } from './environment.ts';
import { askPublishers, onLoopbackAlone } from './loopback.ts';
import type { Outside } from './outside.ts';
import { checkTarballs, newVersions, type Published, readPublished } from './published.ts';
import { type Registry, startRegistry } from './registry.ts';
import { ReleaseFailure } from './release-failure.ts';
import { run } from './run.ts';

/** A release as it is rehearsed: a clone, a registry, and the environment that joins them. */
export interface Rehearsal {
  /** Folder of everything. */
  readonly folder: string;
  /** Folder of the clone. */
  readonly clone: string;
  readonly env: Environment;
  readonly registry: Registry;
}

/** What a publish did. */
export interface PublishReport {
  /** `[name, version]` of each package that the registry has now and had not before. */
  readonly published: readonly (readonly [name: string, version: string])[];
  /** Names of the others. */
  readonly untouched: readonly string[];
}

const timeoutMs = 600_000;
const remedy = 'Run the same changeset command by hand in a clone, and look at .changeset/config.json.';

/** Starts a registry on the rehearsal's store, and makes the environment that leads to it and nowhere else. */
export async function openRegistry(
  folder: string,
  outside: Outside,
  publishes?: number,
): Promise<Pick<Rehearsal, 'env' | 'registry'>> {
  const registry = await startRegistry(join(folder, 'store'), publishes);
  const { token, url } = registry;
  return { registry, env: await createEnvironment({ folder, registry: url, token, proxy: outside.url }) };
}

/** Names of the packages that the clone publishes. */
export async function packageNames({ clone }: Pick<Rehearsal, 'clone'>): Promise<string[]> {
  return (await readdir(join(clone, 'packages'))).map((name) => `@wa-clients/${name}`);
}

/** Adds a changeset for one package. */
export async function change(rehearsal: Rehearsal, name: string, bump: string): Promise<void> {
  await writeChangeset(rehearsal.clone, name, bump, `A ${bump} change of ${name}, for the rehearsal.`);
  await commitAll(rehearsal.clone, rehearsal.env, `Change ${name}`);
}

/** Turns the changesets into versions, as a maintainer does. */
export async function version({ clone, env }: Rehearsal, ...words: string[]): Promise<void> {
  const command = join(clone, 'scripts/src/commands/release-version.ts');
  await run(process.execPath, [command, ...words], { cwd: clone, env, remedy });
  await commitAll(clone, env, 'Version packages');
}

/** Publishes whatever the registry lacks, on loopback alone; tells how the tool ended. */
export function publish({ clone, env, registry }: Rehearsal, ...words: string[]): Promise<Ended> {
  return onLoopbackAlone(
    registry.url,
    () => askPublishers(clone, { env, remedy }),
    () => runProgram(process.execPath, [changesetsOf(clone), 'publish', ...words], { cwd: clone, env, timeoutMs }),
  );
}

/**
 * Publishes, and holds the outcome against what must come out: these packages, and no other.
 *
 * @throws ReleaseFailure when something else was published, or a tarball's manifest is wrong.
 */
export async function publishExactly(
  rehearsal: Rehearsal,
  expected: readonly string[],
  ...words: string[]
): Promise<PublishReport> {
  const before = await readAll(rehearsal);
  const ended = await publish(rehearsal, ...words);
  if (!ended.ok) throw new ReleaseFailure(`changeset publish failed: ${ended.reason}`, remedy);
  return expectExactly(rehearsal, before, expected);
}

/**
 * Holds what the registry has now and had not before against what must have come: one version of each of these.
 *
 * @throws ReleaseFailure when something else was published, or a tarball's manifest is wrong.
 */
export async function expectExactly(
  rehearsal: Rehearsal,
  before: Published,
  expected: readonly string[],
): Promise<PublishReport> {
  const released = newVersions(before, await readAll(rehearsal));
  const names = released.map(([name]) => name).toSorted();
  if (names.join() !== expected.toSorted().join()) {
    throw new ReleaseFailure(
      `Published were ${names.join(', ') || 'no packages'}; there should be ${expected.join(', ') || 'none'}.`,
      remedy,
    );
  }
  const { env, folder, registry } = rehearsal;
  await checkTarballs(registry, released, join(folder, 'tarballs'), { env, remedy });
  return { published: released, untouched: [...before.keys()].filter((name) => !names.includes(name)) };
}

/** What the registry holds of our packages. */
export async function readAll(rehearsal: Rehearsal): Promise<Published> {
  return readPublished(rehearsal.registry, await packageNames(rehearsal));
}

/** The version of a package in the clone. */
export async function versionOf({ clone }: Rehearsal, name: string): Promise<string> {
  const file = join(clone, 'packages', name.slice(name.indexOf('/') + 1), 'package.json');
  return (JSON.parse(await readFile(file, 'utf8')) as { readonly version: string }).version;
}

/** Git tags of the clone. */
export async function tagsOf({ clone, env }: Rehearsal): Promise<string[]> {
  return (await run('git', ['tag', '--list'], { cwd: clone, env, remedy })).split('\n');
}

function changesetsOf(clone: string): string {
  return join(clone, 'node_modules/@changesets/cli/bin.js');
}
