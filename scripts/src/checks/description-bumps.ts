import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { highest } from '../diff/change.ts';
import { compareWithTypes } from '../diff/compare-with-types.ts';
import { descriptionList } from '../generate/providers.ts';
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
  const folders = new Set(
    files.flatMap(
      (file) => /^(specs\/[^/]+(?:\/[^/]+)?)\/(?:openapi\.yaml|overlay\.yaml|names\.lock\.json)$/.exec(file)?.[1] ?? [],
    ),
  );
  const earlier: ReadPart = (path) => git('show', `${since}:${path}`);
  const now: ReadPart = async (path) => (existsSync(join(root, path)) ? readFile(join(root, path), 'utf8') : undefined);
  const bumps: LeastBump[] = [];
  for (const folder of [...folders].toSorted()) {
    const [, provider = ''] = folder.split('/');
    const manifest = join(root, 'packages', provider, 'package.json');
    // A provider that is gone has no version to release.
    if (!existsSync(manifest)) continue;
    const asked = await bumpOfFolder(folder, earlier, now);
    if (!asked) continue;
    const { name, version } = JSON.parse(await readFile(manifest, 'utf8')) as { name: string; version: string };
    bumps.push({ name, version, ...asked });
  }
  return bumps;
}

type Asked = Pick<LeastBump, 'because' | 'bump'>;

/** What the changes of one description ask for; undefined where there is nothing that they could break or add. */
async function bumpOfFolder(folder: string, earlier: ReadPart, now: ReadPart): Promise<Asked | undefined> {
  const [, provider = '', name] = folder.split('/');
  const whole = `specs/${provider}`;
  const wasWhole = await readSources(whole, earlier);
  const [first] = JSON.parse((await now(`${whole}/${descriptionList}`)) ?? '[]') as string[];
  const hadSeveral = (await earlier(`${whole}/${descriptionList}`)) !== undefined;
  // The one description of a provider moves into a folder of its own when there are to be more.
  const before = (await readSources(folder, earlier)) ?? (name === first ? wasWhole : undefined);
  const after = await readSources(folder, now);
  if (before && after) return await bumpOf(folder, before, after);
  if (after) return wasWhole || hadSeveral ? { bump: 'minor', because: `${folder}, which is new,` } : undefined;
  const isThere = first !== undefined || (await readSources(whole, now)) !== undefined;
  if (!before || !isThere || (folder === whole && first !== undefined)) return undefined;
  return { bump: 'major', because: `${folder}, which is gone,` };
}

async function readSources(folder: string, read: ReadPart): Promise<Sources | undefined> {
  const [description, overlay, names] = await Promise.all(parts.map((part) => read(`${folder}/${part}`)));
  if (description === undefined || overlay === undefined || names === undefined) return undefined;
  return { description, overlay, names: JSON.parse(names) as NameLock };
}

async function bumpOf(folder: string, before: Sources, after: Sources): Promise<Asked> {
  const next = load(folder, after);
  const lost = lostNames(before.names, after.names);
  const forNames = lost.length > 0 ? 'major' : 'none';
  const gone = lost.length > 0 ? `, which loses the ${lost.length === 1 ? 'name' : 'names'} ${lost.join(', ')},` : '';
  let old: LoadedSpec;
  try {
    old = load(folder, before);
  } catch (error) {
    if (!(error instanceof SpecRefusal)) throw error;
    // Admitted by the rules of its day: what apps would notice cannot be told any more, and may be anything.
    return { bump: 'major', because: `${folder}${gone}, which cannot be compared with what is no longer admitted,` };
  }
  const { bump } = await compareWithTypes(old.document.root, next.document.root, {
    before: before.names,
    after: after.names,
  });
  return { bump: highest([bump, forNames]), because: `${folder}${gone}` };
}

function load(folder: string, { description, overlay }: Sources): LoadedSpec {
  const parse = (part: string, text: string) => parseSpec(`${folder}/${part}`, new TextEncoder().encode(text));
  return loadParsed(parse('openapi.yaml', description), parse('overlay.yaml', overlay));
}
