import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';

import { findProviders } from '../generate/providers.ts';
import type { Ended } from '../run-program.ts';
import { pnpm } from '../runtimes/pack-app.ts';
import { root } from '../run-tool.ts';
import { runApps } from './apps.ts';
import { cloneRepository, hasChangesets, type RepositoryState } from './clone.ts';
import { askPackageManager, onLoopbackAlone } from './loopback.ts';
import type { Outside } from './outside.ts';
import {
  change,
  expectExactly,
  openRegistry,
  packageNames,
  publish,
  publishExactly,
  type PublishReport,
  readAll,
  type Rehearsal,
  tagsOf,
  version,
  versionOf,
} from './rehearsal.ts';
import { ReleaseFailure } from './release-failure.ts';
import { type PackageManager, packageManagers, run } from './run.ts';
import { seedThirdParty } from './third-party.ts';

/** What one section hands to the next. */
export interface Stage {
  readonly repository: RepositoryState;
  readonly outside: Outside;
  /** Leaves a line for the reader. */
  readonly say: (text: string) => void;
  /** Where everything stands; the registry in it changes when one breaks down. */
  rehearsal: Rehearsal;
}

/** One part of the rehearsal. */
export interface Section {
  readonly title: string;
  readonly play: (stage: Stage) => Promise<void>;
}

const core = '@wa-clients/core';
const provider = `@wa-clients/${findProviders(root)[0]}`;
const remedy = 'Look at the output above; the README of .changeset says how releases are meant to be.';

/** All parts, in order. */
export const sections: readonly Section[] = [
  { title: 'A clone of the commit, installed and built', play: prepare },
  { title: 'The registry, and who would publish to it', play: fillRegistry },
  { title: 'First release: everything', play: releaseEverything },
  { title: `A patch of ${provider} alone`, play: releaseProvider },
  { title: `A patch of ${core}, which every provider's range takes in`, play: releaseCore },
  { title: 'Fresh apps list rows against the fakes', play: installApps },
  { title: 'Publishing again', play: publishAgain },
  { title: 'A snapshot of a pull request', play: releaseSnapshot },
  { title: 'A release of several, and the registry breaks down after the first', play: breakDown },
  { title: 'The next run after the breakdown', play: recover },
  { title: 'Publishing again', play: publishAgain },
];

async function prepare({ repository, rehearsal, say }: Stage): Promise<void> {
  const { clone, env } = rehearsal;
  await cloneRepository(repository, clone, env);
  const extra = repository.changed.length;
  say(`commit ${repository.commit}${extra > 0 ? ` and ${extra} uncommitted files` : ''}`);
  // From pnpm's own store, where the repository's install has put everything: no registry is asked.
  const store = (await pnpm(root, ['store', 'path'])).stdout.trim();
  const place = { cwd: clone, env: { ...env, PNPM_CONFIG_STORE_DIR: store }, remedy };
  await run('pnpm', ['install', '--frozen-lockfile', '--offline'], place);
  await run('pnpm', ['run', 'build', '--concurrency=2', '--output-logs=errors-only'], place);
}

async function fillRegistry({ rehearsal, say }: Stage): Promise<void> {
  const { clone, env, folder, registry } = rehearsal;
  const managers = Object.keys(packageManagers) as PackageManager[];
  const seeded = await seedThirdParty(registry, folder, env);
  const place = { cwd: clone, env, remedy };
  // An app's folder, outside the clone: yarn and npm read settings of the folders above.
  const app = { ...place, cwd: folder };
  const ask = async () => {
    const answers = [];
    for (const name of managers) answers.push(...(await askPackageManager(name, app, 'an app')));
    return answers;
  };
  await onLoopbackAlone(registry.url, ask, () => Promise.resolve());
  say(`on 127.0.0.1, no uplinks, its store empty but for ${seeded.join(', ')}`);
  say(`asked: ${managers.join(', ')} use it and no other; asked again before each publish`);
}

async function releaseEverything({ rehearsal, say }: Stage): Promise<void> {
  // Right after a release there are none, and the versions stand as they are.
  if (await hasChangesets(rehearsal.clone)) await version(rehearsal);
  tell(await publishExactly(rehearsal, await packageNames(rehearsal)), say);
}

async function releaseProvider({ rehearsal, say }: Stage): Promise<void> {
  await change(rehearsal, provider, 'patch');
  await version(rehearsal);
  tell(await publishExactly(rehearsal, [provider]), say);
}

async function releaseCore({ rehearsal, say }: Stage): Promise<void> {
  await change(rehearsal, core, 'patch');
  await version(rehearsal);
  tell(await publishExactly(rehearsal, [core]), say);
}

async function installApps({ rehearsal, say }: Stage): Promise<void> {
  const newest = await versionOf(rehearsal, core);
  for await (const report of runApps(join(rehearsal.folder, 'apps'), rehearsal.env)) {
    say(
      `${`${report.installer} ${report.installerVersion}`.padEnd(13)} ${report.provider} ${report.version} with core ${report.core}: ${report.contacts} contacts`,
    );
    if (report.core === newest) continue;
    throw new ReleaseFailure(`The app got core ${report.core} instead of ${newest}, which is in range.`, remedy);
  }
}

async function publishAgain({ rehearsal, say }: Stage): Promise<void> {
  tell(await publishExactly(rehearsal, []), say);
  say('exit code 0');
}

async function releaseSnapshot({ rehearsal, say }: Stage): Promise<void> {
  const before = await readAll(rehearsal);
  const place = { cwd: rehearsal.clone, env: rehearsal.env, remedy };
  const commit = (await run('git', ['rev-parse', 'HEAD'], place)).trim();
  await change(rehearsal, provider, 'minor');
  await version(rehearsal, '--snapshot', 'pr-1');
  tell(await publishExactly(rehearsal, [provider], '--tag', 'pr-1', '--no-git-tag'), say);
  const after = await readAll(rehearsal);
  const [was, is] = [before, after].map((registry) => registry.get(provider)?.tags['latest']);
  if (was !== is) throw new ReleaseFailure(`The snapshot moved the tag latest from ${was} to ${is}.`, remedy);
  say(`latest is still ${is}; the snapshot is ${provider}@pr-1`);
  await run('git', ['reset', '--quiet', '--hard', commit], place);
}

async function breakDown(stage: Stage): Promise<void> {
  const { outside, rehearsal, say } = stage;
  const before = await readAll(rehearsal);
  // Out of range of ^0.x at a minor, of ^1 and later at a major.
  const bump = (await versionOf(rehearsal, core)).startsWith('0.') ? 'minor' : 'major';
  await change(rehearsal, core, bump);
  await version(rehearsal);
  say(`a ${bump} of ${core}, out of the providers' range: all of them must follow`);
  await rehearsal.registry.stop();
  stage.rehearsal = { ...rehearsal, ...(await openRegistry(rehearsal.folder, outside, 1)) };
  const ended = await publish(stage.rehearsal);
  if (ended.ok) throw new ReleaseFailure('changeset publish took a broken registry for a success.', remedy);
  await stage.rehearsal.registry.ended;
  say('changeset publish failed, as it must; it said:');
  for (const line of failureLines(ended)) say(`  ${line}`);
  stage.rehearsal = { ...rehearsal, ...(await openRegistry(rehearsal.folder, outside)) };
  tell(await expectExactly(stage.rehearsal, before, [core]), say);
}

async function recover({ rehearsal, say }: Stage): Promise<void> {
  const providers = (await packageNames(rehearsal)).filter((name) => name !== core);
  tell(await publishExactly(rehearsal, providers), say);
  const tags = await tagsOf(rehearsal);
  const missing: string[] = [];
  for (const [name, { versions }] of await readAll(rehearsal)) {
    const released = versions.filter((text) => !text.includes('-'));
    missing.push(...released.map((text) => `${name}@${text}`).filter((tag) => !tags.includes(tag)));
  }
  if (missing.length > 0) throw new ReleaseFailure(`No git tag was made for ${missing.join(', ')}.`, remedy);
  say('every version stands in the registry once, and has its git tag');
}

/** Tells what was published and what was not. */
function tell({ published, untouched }: PublishReport, say: Stage['say']): void {
  const released = published.map(([name, text]) => `${short(name)} ${text}`);
  say(`published: ${released.join(', ') || 'nothing'}`);
  say(`not published: ${untouched.map(short).join(', ') || 'nothing was left out'}`);
}

function short(name: string): string {
  return name.slice(name.indexOf('/') + 1);
}

/** What the tool said went wrong, without its frame and its moving parts. */
function failureLines({ reason, stdout }: Ended): string[] {
  const [, failure = reason] = stripVTControlCharacters(stdout).split('Some packages failed to publish:');
  const lines = failure.split('\n').map((line) => line.replace(/^[^\w@]+/, '').trimEnd());
  return lines.filter((line) => line !== '' && !/^(Created git tags|Exited)/.test(line)).slice(0, 12);
}
