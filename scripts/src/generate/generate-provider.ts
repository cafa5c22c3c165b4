import { readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

import { operationIndexes, withOperationIndex } from '../emit/readme/operation-index.ts';
import { checkCorrections, type OverlayLock, printOverlayLock } from '../spec/corrections.ts';
import type { Notice } from '../spec/notice.ts';
import { type Files, staleFiles, writeFiles } from '../write/write-files.ts';
import { checkCredentials } from './check-credentials.ts';
import { checkServices } from './check-services.ts';
import { type DescribedInput, descriptionInputs } from './description-inputs.ts';
import type { Generated, GenerateInput } from './generate-files.ts';
import { generateIsolated } from './isolated/run-isolated.ts';
import { hashOfFiles, hashOfInputs, readLastRun, writeLastRun } from './last-run.ts';
import { type MadeDescription, mergedFiles } from './merged-files.ts';
import { type Description, descriptionList } from './providers.ts';
import { updateNames } from './update-names.ts';

/** What was done, or found, for one provider. */
export interface ProviderResult {
  readonly provider: string;
  readonly operations: number;
  readonly schemas: number;
  /** What was read in another way than it is written. */
  readonly notices: readonly Notice[];
  /** How many notices a run before this one has told of the very same files, which are not told again. */
  readonly toldBefore?: number;
  /** Files, relative to the repository, that were written or, in a check, that differ. */
  readonly stale: readonly string[];
}

/** How a provider is generated. */
export interface ProviderFlags {
  readonly check: boolean;
  readonly updateNames: boolean;
}

/** Turns a description into the texts of its files. */
export type Generate = (input: GenerateInput) => Promise<Generated>;

/**
 * Generates one provider of the repository, or only compares.
 *
 * What was generated here before, from the very same files, is not generated again; a check believes no such note. Nothing
 * is written before all of its descriptions have been generated.
 *
 * @param generate Left out: in a process of its own for each description.
 * @throws SpecRefusal
 */
export async function generateProvider(
  root: string,
  provider: string,
  flags: ProviderFlags,
  generate: Generate = generateIsolated,
): Promise<ProviderResult> {
  const folder = join(root, 'packages', provider);
  const indexFile = join(folder, 'src/index.ts');
  let described = await descriptionInputs(root, provider);
  const named: Notice[] = [];
  if (flags.updateNames && !flags.check) {
    for (const index of described.keys()) {
      // oxlint-disable no-await-in-loop -- one after the other: each takes names that those before it have left free
      named.push(...(await updateNames((described[index] as DescribedInput).input)));
      described = await descriptionInputs(root, provider);
      // oxlint-enable no-await-in-loop
    }
  }
  const list = join(root, 'specs', provider, descriptionList);
  const services = join(folder, 'src/services.ts');
  const credentials = join(folder, 'src/credentials.ts');
  const sources = await hashOfInputs([
    ...described.flatMap(({ input }) => inputFiles(input)),
    list,
    indexFile,
    services,
    credentials,
  ]);
  const readme = join(folder, 'README.md');
  const outputs = [
    ...described.flatMap(({ description }) => outputFiles(root, description)),
    ...faceFiles(folder),
    readme,
  ];
  if (!flags.check) {
    const last = await readLastRun(root, provider);
    if (last?.inputs === sources && last.outputs === (await hashOfFiles(outputs))) {
      const { notices: toldBefore = 0, operations, schemas } = last;
      return { provider, operations, schemas, notices: named, toldBefore, stale: [] };
    }
  }
  const made: MadeDescription[] = [];
  for (const { description, input } of described) {
    // One process a description; more providers are generated beside it anyway.
    // oxlint-disable-next-line no-await-in-loop -- one process a description
    made.push({ description, generated: await generate(input) });
  }
  checkServices(provider, made, await readFile(services, 'utf8').catch(() => undefined));
  const [first] = made;
  if (first)
    checkCredentials(provider, first.generated.credentials, await readFile(credentials, 'utf8').catch(() => undefined));
  const index = operationIndexes(made.map(({ generated }) => generated));
  const readmeText = withOperationIndex((await readFile(readme, 'utf8')).replaceAll('\r\n', '\n'), index, readme);
  const ofSpecs = await Promise.all(
    made.map(
      async ({ description, generated }) =>
        [description.folder, await specTexts(root, description, generated)] as const,
    ),
  );
  const stale: string[] = [];
  for (const [place, texts] of [
    ...mergedFiles(provider, made),
    [`packages/${provider}`, { 'README.md': readmeText }] as const,
    ...ofSpecs,
  ]) {
    const room = join(root, place);
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as they are told
    const names = flags.check ? await staleFiles(room, texts) : await writeFiles(room, texts);
    stale.push(...names.map((name) => relative(root, join(room, name)).replaceAll('\\', '/')));
  }
  const sum = (of: 'operations' | 'schemas') => made.reduce((total, { generated }) => total + generated[of], 0);
  const counts = { operations: sum('operations'), schemas: sum('schemas') };
  const notices = made.flatMap(({ generated }) => generated.notices);
  if (!flags.check) {
    const run = { inputs: sources, outputs: await hashOfFiles(outputs), ...counts, notices: notices.length };
    await writeLastRun(root, provider, run);
  }
  return { provider, ...counts, notices: [...named, ...notices], stale };
}

const overlayLockName = 'overlay.lock.json';
const generatedFiles = ['types.ts', 'operations.ts', 'methods.ts', 'schemas.ts', 'fake.ts', 'tools.ts'];

/** What is kept beside a description of what was made of it. */
async function specTexts(root: string, { folder }: Description, { corrections, hash }: Generated): Promise<Files> {
  const specs = join(root, folder);
  const source = JSON.parse(await readFile(join(specs, 'source.json'), 'utf8')) as Record<string, unknown>;
  // As long as the vendor's own text is the same, only we can have changed the overlay.
  if (hash !== source['sha256']) {
    checkCorrections(join(specs, 'overlay.yaml'), await readOverlayLock(join(specs, overlayLockName)), corrections);
  }
  const sourceText = `${JSON.stringify({ ...source, sha256: hash }, null, 2)}\n`;
  return { 'source.json': sourceText, [overlayLockName]: printOverlayLock(corrections) };
}

/** The lock of an overlay; an empty one where there is none yet. */
export async function readOverlayLock(file: string): Promise<OverlayLock> {
  const text = await readFile(file, 'utf8').catch(() => '{"actions":[]}');
  return JSON.parse(text) as OverlayLock;
}

function inputFiles({ lockFile, overlayFile, specFile }: GenerateInput): string[] {
  return [specFile, overlayFile, lockFile].filter((file) => file !== undefined);
}

function outputFiles(root: string, { folder, generated }: Description): string[] {
  const beside = ['source.json', overlayLockName].map((name) => join(root, folder, name));
  return [...generatedFiles.map((name) => join(root, generated, name)), ...beside];
}

function faceFiles(folder: string): string[] {
  return generatedFiles.map((name) => join(folder, 'src/generated', name));
}
