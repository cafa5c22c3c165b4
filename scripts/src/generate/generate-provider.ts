import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { staleFiles, writeFiles } from '../write/write-files.ts';
import { withOperationIndex } from '../emit/readme/operation-index.ts';
import { packageExports } from '../names/package-exports.ts';
import { checkCorrections, type OverlayLock, printOverlayLock } from '../spec/corrections.ts';
import type { Notice } from '../spec/notice.ts';
import { type GenerateInput, providerInput } from './generate-files.ts';
import { generateIsolated } from './isolated/run-isolated.ts';
import { hashOfFiles, hashOfInputs, readLastRun, writeLastRun } from './last-run.ts';
import { updateNames } from './update-names.ts';

/** What was done, or found, for one provider. */
export interface ProviderResult {
  readonly provider: string;
  readonly operations: number;
  readonly schemas: number;
  /** What was read in another way than it is written. */
  readonly notices: readonly Notice[];
  /** Files, relative to the repository, that were written or, in a check, that differ. */
  readonly stale: readonly string[];
}

/** How a provider is generated. */
export interface ProviderFlags {
  readonly check: boolean;
  readonly updateNames: boolean;
}

/**
 * Generates one provider of the repository, or only compares.
 *
 * What was generated here before, from the very same files, is not generated again; a check believes no such note.
 *
 * @throws SpecRefusal
 */
export async function generateProvider(root: string, provider: string, flags: ProviderFlags): Promise<ProviderResult> {
  const indexFile = join(root, 'packages', provider, 'src/index.ts');
  const exported = packageExports(await readFile(indexFile, 'utf8').catch(() => ''));
  const input = { ...providerInput(root, provider), exported };
  const named = flags.updateNames && !flags.check ? await updateNames(input) : [];
  const specs = join(root, 'specs', provider);
  const folder = join(root, 'packages', provider);
  const generated = join(folder, 'src/generated');
  const readme = join(folder, 'README.md');
  const written = ['types.ts', 'operations.ts', 'schemas.ts', 'fake.ts'].map((name) => join(generated, name));
  const outputs = [...written, readme, join(specs, 'source.json'), join(specs, overlayLockName)];
  const inputs = await hashOfInputs([...inputFiles(input), indexFile]);
  if (!flags.check) {
    const last = await readLastRun(root, provider);
    if (last?.inputs === inputs && last.outputs === (await hashOfFiles(outputs))) {
      return { provider, operations: last.operations, schemas: last.schemas, notices: named, stale: [] };
    }
  }
  const { corrections, files, hash, index, notices, operations, schemas } = await generateIsolated(input);
  const source = JSON.parse(await readFile(join(specs, 'source.json'), 'utf8')) as Record<string, unknown>;
  const sourceText = `${JSON.stringify({ ...source, sha256: hash }, null, 2)}\n`;
  // As long as the vendor's own text is the same, only we can have changed the overlay.
  if (hash !== source['sha256']) {
    checkCorrections(join(specs, 'overlay.yaml'), await readOverlayLock(join(specs, overlayLockName)), corrections);
  }
  const readmeText = withOperationIndex((await readFile(readme, 'utf8')).replaceAll('\r\n', '\n'), index, readme);
  const stale: string[] = [];
  for (const [place, texts] of [
    [generated, files],
    [folder, { 'README.md': readmeText }],
    [specs, { 'source.json': sourceText, [overlayLockName]: printOverlayLock(corrections) }],
  ] as const) {
    const names = flags.check ? await staleFiles(place, texts) : await writeFiles(place, texts);
    stale.push(...names.map((name) => relative(root, join(place, name)).replaceAll('\\', '/')));
  }
  if (!flags.check) {
    await writeLastRun(root, provider, { inputs, outputs: await hashOfFiles(outputs), operations, schemas });
  }
  return { provider, operations, schemas, notices: [...named, ...notices], stale };
}

const overlayLockName = 'overlay.lock.json';

/** The lock of an overlay; an empty one where there is none yet. */
export async function readOverlayLock(file: string): Promise<OverlayLock> {
  const text = await readFile(file, 'utf8').catch(() => '{"actions":[]}');
  return JSON.parse(text) as OverlayLock;
}

function inputFiles({ lockFile, overlayFile, specFile }: GenerateInput): string[] {
  return [specFile, overlayFile, lockFile].filter((file) => file !== undefined);
}
