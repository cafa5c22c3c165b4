/**
 * The lines of the changelogs; changesets asks for them by these names, see .changeset/config.json.
 *
 * A line links to its commit, and to its pull request where the commit's changeset was merged from one. The address is
 * that of the root package.json (`repository`); without one the line tells the commit alone. Nothing is asked of a
 * network, so that a release can be rehearsed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { root } from '../run-tool.ts';

interface Changeset {
  readonly summary: string;
  /** The commit that added it. */
  readonly commit?: string | undefined;
}

interface Dependency {
  readonly name: string;
  readonly newVersion: string;
}

/** Options of the changelog in .changeset/config.json. */
export interface ChangelogOptions {
  /** Web address of the repository, instead of the one that package.json tells. */
  readonly repository?: string;
}

/** The entry of one changeset. */
export function getReleaseLine({ commit, summary }: Changeset, _: string, options: ChangelogOptions | null): string {
  const address = addressOf(options);
  const [first = '', ...rest] = summary.trim().split('\n');
  const prefix = commit === undefined ? '' : `${linkCommit(commit, address)}: `;
  // `(#12)` at the end is what a merged pull request leaves behind.
  const title = address === undefined ? first : first.replace(/\(#(\d+)\)$/, `([#$1](${address}/pull/$1))`);
  return [`- ${prefix}${title}`, ...rest.map((line) => (line.trim() === '' ? '' : `  ${line}`))].join('\n');
}

/** The entry of a package that follows others; nothing where it follows none. */
export function getDependencyReleaseLine(
  changesets: readonly Changeset[],
  dependencies: readonly Dependency[],
  options: ChangelogOptions | null,
): string {
  if (dependencies.length === 0) return '';
  const address = addressOf(options);
  const commits = [...new Set(changesets.flatMap(({ commit }) => (commit === undefined ? [] : [commit])))];
  const from = commits.length === 0 ? '' : ` (${commits.map((commit) => linkCommit(commit, address)).join(', ')})`;
  return [`- Updated dependencies${from}`, ...dependencies.map((to) => `  - ${to.name}@${to.newVersion}`)].join('\n');
}

function linkCommit(commit: string, address: string | undefined): string {
  const short = commit.slice(0, 7);
  return address === undefined ? short : `[${short}](${address}/commit/${commit})`;
}

function addressOf(options: ChangelogOptions | null): string | undefined {
  if (options?.repository !== undefined) return options.repository.replace(/\/$/, '');
  const { repository } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly repository?: string | { readonly url?: string };
  };
  const url = typeof repository === 'string' ? repository : repository?.url;
  const web = url?.replace(/^git\+/, '').replace(/\.git$/, '');
  return web?.startsWith('https://') === true ? web : undefined;
}
