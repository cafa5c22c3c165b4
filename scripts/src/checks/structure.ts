import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { findDescriptions, findProviders, findSharedPackages } from '../generate/providers.ts';
import { checkExamples } from './examples.ts';
import { importedModules } from './imported-modules.ts';

/** Something that does not stand where, or as, the house rules say. */
export interface StructureProblem {
  readonly file: string;
  readonly problem: string;
}

/** Files that every provider package has, under these very names. */
const providerFiles = [
  'README.md',
  'SKILL.md',
  'package.json',
  'src/bin.ts',
  'src/client.ts',
  'src/errors.ts',
  'src/generated/methods.ts',
  'src/generated/operations.ts',
  'src/generated/schemas.ts',
  'src/generated/types.ts',
  'src/index.ts',
  'src/msw.ts',
  'src/node.ts',
  'src/pagination.ts',
  'src/raw.ts',
  'src/testing.ts',
  'src/testing/fake-program.ts',
  'src/tools.ts',
  'test/support/app.ts',
  'test/support/quirks.ts',
  'test/support/runtimes.ts',
  'test/support/sample.ts',
  'test/types/app/clients.ts',
  'test/types/types-alone/types.ts',
  'tsconfig.build.json',
  'tsconfig.json',
  'vitest.config.ts',
];
/** Files that every description comes with. */
const specFiles = ['names.lock.json', 'openapi.yaml', 'overlay.lock.json', 'overlay.yaml', 'source.json'];
/** Files that are generated from every description. */
const generatedFiles = ['fake.ts', 'methods.ts', 'operations.ts', 'schemas.ts', 'tools.ts', 'types.ts'];
/** Entries that a provider package has when its provider has the thing, and their files. */
const possibleEntries = [
  ['./webhooks', 'src/webhooks.ts'],
  ['./realtime', 'src/realtime.ts'],
  ['./templates', 'src/templates.ts'],
] as const;
const longestFile = 300;
const kebabCase = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)*$/;

/** Checks that the rooms of the house are where a newcomer looks for them; an empty list is a pass. */
export function checkStructure(root: string): StructureProblem[] {
  const problems: StructureProblem[] = checkExamples(root);
  const report = (file: string, problem: string) => problems.push({ file: relative(root, file), problem });
  for (const provider of findProviders(root)) {
    const folder = join(root, 'packages', provider);
    for (const name of providerFiles) if (!existsSync(join(folder, name))) report(join(folder, name), 'is missing');
    for (const { folder: place, generated } of findDescriptions(root, provider)) {
      for (const file of [
        ...specFiles.map((name) => `${place}/${name}`),
        ...generatedFiles.map((name) => `${generated}/${name}`),
      ])
        if (!existsSync(join(root, file))) report(join(root, file), 'is missing');
    }
    checkReadme(folder, report);
    for (const [entry, file] of possibleEntries) checkEntry(folder, entry, file, report);
  }
  for (const name of findSharedPackages(root)) {
    for (const file of sourceFiles(join(root, 'packages', name, 'src'))) {
      checkShared(name, readFileSync(file, 'utf8'), (problem) => report(file, problem));
    }
  }
  for (const workspace of ['packages', 'scripts', 'docs/site'].map((name) => join(root, name))) {
    if (!existsSync(workspace)) continue;
    for (const file of sourceFiles(workspace)) {
      checkSource(file, readFileSync(file, 'utf8'), (problem) => report(file, problem));
    }
  }
  return problems;
}

/** Webhooks that can be checked have an entry; where they cannot, the README says why, so that nobody invents a check. */
function checkReadme(folder: string, report: (file: string, problem: string) => void): void {
  const readme = join(folder, 'README.md');
  if (!existsSync(readme)) return;
  if (!/^## Webhooks$/m.test(readFileSync(readme, 'utf8'))) {
    report(readme, 'has no section "Webhooks"; it says how deliveries are checked, or why they cannot be');
  }
  for (const task of ['Authenticate', 'List', 'Send', 'Errors', 'Testing', 'Operations']) {
    if (!new RegExp(`^## ${task}$`, 'm').test(readFileSync(readme, 'utf8'))) report(readme, `has no section "${task}"`);
  }
  if (existsSync(join(folder, 'src/realtime.ts')) !== /^## Realtime$/m.test(readFileSync(readme, 'utf8')))
    report(readme, 'has the section "Realtime" without src/realtime.ts, or lacks it beside that');
}

/** An entry stands in the manifest exactly where its file is there. */
function checkEntry(
  folder: string,
  entry: string,
  file: string,
  report: (file: string, problem: string) => void,
): void {
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) return;
  const hasSource = existsSync(join(folder, file));
  const { exports = {} } = JSON.parse(readFileSync(manifest, 'utf8')) as { exports?: Record<string, unknown> };
  if (hasSource !== entry in exports)
    report(
      manifest,
      `${hasSource ? 'lacks' : 'has'} the entry ${entry}, and ${file} is ${hasSource ? '' : 'not '}there`,
    );
}

function checkSource(file: string, text: string, report: (problem: string) => void): void {
  const name = file.slice(file.lastIndexOf('/') + 1);
  if (!kebabCase.test(name)) report('is not named in kebab-case');
  const isGenerated = file.includes('/generated/');
  const lines = text.split('\n').length - 1;
  if (!isGenerated && lines > longestFile)
    report(`has ${lines} lines; ${longestFile} is the most for a hand-written file`);
  const imports = importedModules(text);
  if (isGenerated) {
    const foreign = imports.filter(
      (from) =>
        !/^(@wa-clients\/core(\/(schemas|testing|tools))?|zod\/v4\/mini|\.\.\/(\.\.\/)?pagination\.ts|\.\.\/\.\.\/services\.ts|\.\/([a-z]\w*\/)?(types|operations|methods|schemas|fake|tools)\.ts)$/.test(
          from,
        ),
    );
    for (const from of foreign)
      report(`is generated and imports ${from}; generated code knows core and pagination.ts alone`);
  }
}

/** What several providers share knows none of them: core imports no package of ours, a package between them core alone. */
function checkShared(name: string, text: string, report: (problem: string) => void): void {
  const other = importedModules(text).find(
    (from) => from.startsWith('@wa-clients/') && !new RegExp(`^@wa-clients/(core|${name})(/|$)`).test(from),
  );
  if (other) report(`belongs to ${name} and imports ${other}; ${name} knows no provider`);
}

function* sourceFiles(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (['node_modules', 'dist', 'reports', 'oracle', 'fixtures', '.tmp', '.turbo'].includes(entry.name)) continue;
    // Compared by its folders below, so it has the same form on every system.
    const path = join(folder, entry.name).replaceAll('\\', '/');
    if (entry.isDirectory()) yield* sourceFiles(path);
    else if (entry.name.endsWith('.ts')) yield path;
  }
}
