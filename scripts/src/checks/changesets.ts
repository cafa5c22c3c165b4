import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { parse } from 'yaml';

import { runProgram } from '../run-program.ts';
import { changedRanges, publishesRange } from './catalog-ranges.ts';
import { lackingBumps, type LeastBump } from './least-bumps.ts';

/** A branch or commit that git does not know. */
export class UnknownBase extends Error {
  override readonly name = 'UnknownBase';
}

/** What a branch changed, and what it says about that. */
export interface ChangesetReport {
  /** Names of the packages whose published part has changed. */
  readonly changed: readonly string[];
  /** What is missing or wrong, with what to do; an empty list is a pass. */
  readonly problems: readonly string[];
}

interface Changeset {
  readonly file: string;
  readonly releases: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/** Members of a manifest that users see nothing of, or that a release itself writes. */
const ownMembers: ReadonlySet<string> = new Set(['devDependencies', 'scripts', 'version']);
const catalogFile = 'pnpm-workspace.yaml';
const bumps: ReadonlySet<unknown> = new Set(['major', 'minor', 'patch', 'none']);

/**
 * Checks that a change of a package's published part comes with a changeset that names the package. The ranges of the
 * runtime catalog are part of it.
 *
 * Compared is the working tree with the commit where the branch left its base, so that it works before a commit too.
 *
 * @param leastBumps Bumps that descriptions ask for by how they changed, which the changesets must not be below.
 * @throws UnknownBase when git cannot tell where that is.
 */
export async function checkChangesets(
  root: string,
  base: string,
  leastBumps: readonly LeastBump[] = [],
): Promise<ChangesetReport> {
  const git = async (...words: string[]) => {
    const ended = await runProgram('git', words, { cwd: root, env: process.env, timeoutMs: 60_000 });
    return ended.ok ? ended.stdout : undefined;
  };
  const since = (await git('merge-base', base, 'HEAD'))?.trim();
  if (since === undefined) {
    throw new UnknownBase(
      `git does not know where this branch left ${base}. Fetch it first (git fetch origin), with its history.`,
    );
  }
  const lists = [
    await git('diff', '--name-only', '--no-renames', '-z', since),
    await git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  const files = lists.flatMap((list = '') => list.split('\0')).filter((file) => file !== '');
  const packages = await readPackages(root);
  const changed = new Map<string, string[]>();
  for (const file of files) {
    const [, folder = '', rest = ''] = /^packages\/([^/]+)\/(.+)$/.exec(file) ?? [];
    const name = packages.get(folder);
    if (name === undefined || !isPublished(rest)) continue;
    if (rest === 'package.json' && !(await differs(root, file, await git('show', `${since}:${file}`)))) continue;
    changed.set(name, [...(changed.get(name) ?? []), file]);
  }
  if (files.includes(catalogFile)) {
    const ranges = changedRanges(
      await git('show', `${since}:${catalogFile}`),
      existsSync(join(root, catalogFile)) ? await readFile(join(root, catalogFile), 'utf8') : undefined,
    );
    for (const [folder, name] of packages) {
      const manifest = await readFile(join(root, 'packages', folder, 'package.json'), 'utf8');
      if (publishesRange(manifest, ranges)) changed.set(name, [...(changed.get(name) ?? []), catalogFile]);
    }
  }
  const added = files.filter((file) => /^\.changeset\/(?!README\.md$)[^/]+\.md$/i.test(file));
  const changesets = await Promise.all(
    added.filter((file) => existsSync(join(root, file))).map((file) => readChangeset(root, file)),
  );
  const names = new Set(packages.values());
  const problems = changesets.flatMap((changeset) => wrongIn(changeset, names));
  for (const [name, [first = '', ...others]] of changed) {
    if (changesets.some(({ releases }) => name in releases)) continue;
    const more = others.length > 0 ? ` and ${others.length} more` : '';
    problems.push(
      `${first}${more} changed since ${base}, and no changeset names ${name}. ` +
        `Run \`npx -y pnpm@12.21.0 changeset\`; where users see nothing of it, write \`'${name}': none\` and why.`,
    );
  }
  problems.push(...lackingBumps(changesets, leastBumps));
  return { changed: [...changed.keys()], problems };
}

/** Names of the packages that are published, by folder. */
async function readPackages(root: string): Promise<Map<string, string>> {
  const names = new Map<string, string>();
  for (const folder of await readdir(join(root, 'packages'))) {
    const file = join(root, 'packages', folder, 'package.json');
    if (!existsSync(file)) continue;
    const manifest = JSON.parse(await readFile(file, 'utf8')) as { readonly name: string; readonly private?: boolean };
    if (manifest.private !== true) names.set(folder, manifest.name);
  }
  return names;
}

/** Whether users get this file, or what is built from it. */
function isPublished(file: string): boolean {
  if (file === 'package.json' || file === 'tsconfig.build.json') return true;
  return file.startsWith('src/') && !file.endsWith('.test.ts');
}

/** Whether a manifest differs in more than its version and what only this repository uses. */
async function differs(root: string, file: string, before: string | undefined): Promise<boolean> {
  const now = existsSync(join(root, file)) ? await readFile(join(root, file), 'utf8') : undefined;
  return before === undefined || now === undefined || forUsers(before) !== forUsers(now);
}

function forUsers(text: string): string {
  return JSON.stringify(JSON.parse(text), (key, value: unknown) => (ownMembers.has(key) ? undefined : value));
}

async function readChangeset(root: string, file: string): Promise<Changeset> {
  const [, front = '', text = ''] =
    /^---\r?\n([^]*?)---\r?\n([^]*)$/.exec(await readFile(join(root, file), 'utf8')) ?? [];
  return { file, releases: (parse(front) ?? {}) as Changeset['releases'], text: text.trim() };
}

function wrongIn({ file, releases, text }: Changeset, names: ReadonlySet<string>): string[] {
  const problems = Object.entries(releases).flatMap(([name, bump]) => {
    if (!names.has(name)) return [`${file} names ${name}, which is no package; there are ${[...names].join(', ')}.`];
    return bumps.has(bump) ? [] : [`${file} says ${String(bump)} for ${name}; write major, minor, patch or none.`];
  });
  // Its text is the line of the changelog.
  if (text === '') problems.push(`${file} has no text. Say in a sentence what changes for users.`);
  return problems;
}
