import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { highest } from '../diff/change.ts';
import { compareWithTypes } from '../diff/compare-with-types.ts';
import { lostNames } from '../names/lost-names.ts';
import type { NameLock } from '../names/names.ts';
import { runProgram } from '../run-program.ts';
import { type LoadedSpec, loadParsed } from '../spec/load.ts';
import { parseSpec } from '../spec/read.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import type { LeastBump } from './least-bumps.ts';

/** What a package is generated from. */
interface Sources {
  readonly description: string;
  readonly overlay: string;
  readonly names: NameLock;
}

const parts = ['openapi.yaml', 'overlay.yaml', 'names.lock.json'] as const;
type ReadPart = (path: string) => Promise<string | undefined>;

/**
 * The bumps that a branch's changes of descriptions, corrections and public names ask for: what `spec diff` says of the
 * corrected description at the branch's base and of the one in the working tree.
 *
 * @throws SpecRefusal for a description in the working tree that is not admitted.
 */
export async function descriptionBumps(root: string, base: string): Promise<LeastBump[]> {
  const git = async (...words: string[]) => {
    const ended = await runProgram('git', words, { cwd: root, env: process.env, timeoutMs: 60_000 });
    return ended.ok ? ended.stdout : undefined;
  };
  const since = (await git('merge-base', base, 'HEAD'))?.trim();
  if (since === undefined) return [];
  const files = ((await git('diff', '--name-only', '--no-renames', '-z', since, '--', 'specs')) ?? '').split('\0');
  const providers = new Set(
    files.flatMap(
      (file) => /^specs\/([^/]+)\/(?:openapi\.yaml|overlay\.yaml|names\.lock\.json)$/.exec(file)?.[1] ?? [],
    ),
  );
  const bumps: LeastBump[] = [];
  for (const provider of [...providers].toSorted()) {
    const manifest = join(root, 'packages', provider, 'package.json');
    const before = await readSources(provider, (path) => git('show', `${since}:${path}`));
    const after = await readSources(provider, async (path) =>
      existsSync(join(root, path)) ? readFile(join(root, path), 'utf8') : undefined,
    );
    // A new provider has nothing that it could break, and one that is gone no version to release.
    if (!before || !after || !existsSync(manifest)) continue;
    const { name, version } = JSON.parse(await readFile(manifest, 'utf8')) as { name: string; version: string };
    bumps.push({ name, version, ...(await bumpOf(provider, before, after)) });
  }
  return bumps;
}

async function readSources(provider: string, read: ReadPart): Promise<Sources | undefined> {
  const [description, overlay, names] = await Promise.all(parts.map((part) => read(`specs/${provider}/${part}`)));
  if (description === undefined || overlay === undefined || names === undefined) return undefined;
  return { description, overlay, names: JSON.parse(names) as NameLock };
}

async function bumpOf(provider: string, before: Sources, after: Sources): Promise<Pick<LeastBump, 'because' | 'bump'>> {
  const next = load(provider, after);
  const lost = lostNames(before.names, after.names);
  const forNames = lost.length > 0 ? 'major' : 'none';
  const gone = lost.length > 0 ? `, which loses the ${lost.length === 1 ? 'name' : 'names'} ${lost.join(', ')},` : '';
  let old: LoadedSpec;
  try {
    old = load(provider, before);
  } catch (error) {
    if (!(error instanceof SpecRefusal)) throw error;
    // Admitted by the rules of its day; what it was cannot be told any more.
    return { bump: highest([forNames, 'patch']), because: `specs/${provider}${gone}` };
  }
  const { bump } = await compareWithTypes(old.document.root, next.document.root, {
    before: before.names,
    after: after.names,
  });
  return { bump: highest([bump, forNames]), because: `specs/${provider}${gone}` };
}

function load(provider: string, { description, overlay }: Sources): LoadedSpec {
  const parse = (part: string, text: string) => parseSpec(`specs/${provider}/${part}`, new TextEncoder().encode(text));
  return loadParsed(parse('openapi.yaml', description), parse('overlay.yaml', overlay));
}
