import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { root } from '../run-tool.ts';
import type { Environment } from './environment.ts';
import { ReleaseFailure } from './release-failure.ts';
import { run } from './run.ts';

/** What the repository looked like. */
export interface RepositoryState {
  readonly commit: string;
  /** Files that differ from the commit, by their path from the root. */
  readonly changed: readonly string[];
  /** Whether git knows the last commits alone, as in most CI. */
  readonly isShallow: boolean;
  /** Everything that git knows of it, to be compared later. */
  readonly fingerprint: string;
}

const remedy = 'Run this in a clone of the repository, with git installed.';

/** Reads the state of a repository without changing it. */
export async function readRepository(repository: string = root): Promise<RepositoryState> {
  const git = (...words: string[]) =>
    // Its index must not even be refreshed.
    run('git', ['--no-optional-locks', ...words], { cwd: repository, env: process.env, remedy });
  const commit = (await git('rev-parse', '--short', 'HEAD')).trim();
  const lists = [
    await git('diff', '--name-only', '--no-renames', '-z', 'HEAD'),
    await git('ls-files', '--others', '--exclude-standard', '-z'),
  ];
  const changed = lists.flatMap((list) => list.split('\0')).filter((path) => path !== '');
  const refs = await git('for-each-ref');
  const status = await git('status', '--porcelain', '--branch');
  const isShallow = (await git('rev-parse', '--is-shallow-repository')).trim() === 'true';
  return { commit, changed, isShallow, fingerprint: [await git('rev-parse', 'HEAD'), refs, status].join('\n') };
}

/** Refuses changes that a clone of the commit would not have, unless they are wanted. */
export function refuseChanges({ changed }: RepositoryState, isIncluded: boolean): void {
  if (changed.length === 0 || isIncluded) return;
  const shown = changed.slice(0, 5).join('\n  ');
  const more = changed.length > 5 ? `\n  and ${changed.length - 5} more` : '';
  throw new ReleaseFailure(
    `These files are not committed, and a release is made of commits:\n  ${shown}${more}`,
    'Commit them, or say --include-uncommitted to rehearse with them.',
  );
}

/** Clones the repository's commit into a folder, with uncommitted files on top as a commit of their own. */
export async function cloneRepository(
  { changed, isShallow }: RepositoryState,
  folder: string,
  env: Environment,
  repository: string = root,
): Promise<void> {
  await run('git', ['clone', '--quiet', repository, folder], { cwd: dirname(folder), env: process.env, remedy });
  if (isShallow) {
    // Changesets fetches more of a shallow history again and again, which never ends where nothing can be fetched.
    await rm(join(folder, '.git'), { recursive: true });
    await run('git', ['init', '--quiet'], { cwd: folder, env, remedy });
    await commitAll(folder, env, 'Begin anew');
  } else {
    // Nothing can be pushed from here.
    await run('git', ['remote', 'remove', 'origin'], { cwd: folder, env, remedy });
  }
  for (const path of changed) {
    const [from, to] = [join(repository, path), join(folder, path)];
    await rm(to, { force: true, recursive: true });
    if (existsSync(from)) await cp(from, to, { recursive: true });
  }
  if (changed.length > 0) await commitAll(folder, env, 'Uncommitted changes');
}

/** Commits everything in the clone. */
export async function commitAll(folder: string, env: Environment, message: string): Promise<void> {
  const place = { cwd: folder, env, remedy };
  await run('git', ['add', '--all'], place);
  await run('git', ['commit', '--quiet', '--no-verify', '--allow-empty', '--message', message], place);
}

/** Writes a changeset for one package into the clone. */
export async function writeChangeset(folder: string, name: string, bump: string, text: string): Promise<void> {
  const changesets = join(folder, '.changeset');
  await mkdir(changesets, { recursive: true });
  await writeFile(join(changesets, 'rehearsal.md'), `---\n'${name}': ${bump}\n---\n\n${text}\n`);
}

/** Whether changesets wait for a release in the clone. */
export async function hasChangesets(folder: string): Promise<boolean> {
  const files = await readdir(join(folder, '.changeset'));
  return files.some((file) => file.endsWith('.md') && file !== 'README.md');
}
