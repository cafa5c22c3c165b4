import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { type Bundle, bundlers } from './bundlers.ts';
import type { InstalledApp } from './installed-app.ts';
import { operationsOf, type PackedOperation } from './operations-of.ts';
import type { PackedPackage } from './packed-package.ts';
import type { PackageProblem } from './problem.ts';

/** What the bundlers made of a package. */
export interface BundleReport {
  readonly problems: readonly PackageProblem[];
  /** Bytes of the small app, minified and compressed, by bundler. */
  readonly sizes: ReadonlyMap<string, number>;
}

/** Bundles an app of one operation for browsers, and one of every entry for servers, with each bundler. */
export async function checkBundles(packed: PackedPackage, app: InstalledApp): Promise<BundleReport> {
  const problems: PackageProblem[] = [];
  const sizes = new Map<string, number>();
  const { manifest } = packed;
  const operations = operationsOf(packed);
  const used = operations.find(({ exported }) => exported === 'listContacts') ?? operations[0];
  if (!used && packed.files.has('dist/generated/operations.js')) {
    const remedy = 'Teach scripts/src/package-check/operations-of.ts how they are printed now.';
    problems.push({ place: 'dist/generated/operations.js', problem: 'has no operation that could be read.', remedy });
  }
  writeFileSync(join(app.folder, 'small.js'), smallApp(manifest.name, used));
  writeFileSync(join(app.folder, 'every-entry.js'), everyEntry(manifest.name, Object.keys(manifest.exports ?? {})));
  const external = Object.keys(manifest.peerDependencies ?? {});
  const tasks = [
    { entry: 'small.js', platform: 'browser', external: [] },
    { entry: 'every-entry.js', platform: 'node', external },
  ] as const;
  for (const [bundler, bundle] of Object.entries(bundlers)) {
    for (const task of tasks) {
      const made = await bundle({ folder: app.folder, ...task }).catch(broken);
      const place = `bundled by ${bundler} from ${task.entry}`;
      const remedy = 'Make it bundle with default settings; apps cannot change the package.';
      problems.push(...made.warnings.map((text) => ({ place, problem: `warns: ${text}`, remedy })));
      if (task.entry !== 'small.js') continue;
      sizes.set(bundler, gzipSync(made.code, { level: 9 }).byteLength);
      if (used) problems.push(...foreignOperations(place, made.code, used, operations));
    }
  }
  return { problems, sizes };
}

/** Finds operations that a bundle carries beside the one that its app uses. */
function foreignOperations(
  place: string,
  code: string,
  used: PackedOperation,
  all: readonly PackedOperation[],
): PackageProblem[] {
  const carries = (text: string) => ['"', "'", '`'].some((quote) => code.includes(`${quote}${text}${quote}`));
  if (!carries(used.path)) {
    const problem = `does not carry ${used.path}, which its app uses.`;
    return [{ place, problem, remedy: 'The bundle, or this check, is broken.' }];
  }
  const foreign = all.filter(
    ({ name, path }) => (name !== used.name && carries(name)) || (path !== used.path && carries(path)),
  );
  const remedy = 'Nothing at the top of a module may refer to operations, unless it is marked as pure.';
  return foreign.map(({ name, path }) => ({ place, problem: `carries ${name} (${path}), which no one uses.`, remedy }));
}

function smallApp(name: string, used: PackedOperation | undefined): string {
  if (!used) return `import { isWaError } from '${name}';\nconsole.log(isWaError(globalThis.reason));\n`;
  // The client is made by the one export that every provider names alike: create<Provider>Client.
  const client = clientOf(name);
  return [
    `import { ${client}, ${used.exported} } from '${name}';`,
    `console.log(${used.exported}(${client}({ apiKey: 'test-key', baseUrl: 'https://example.com' })));`,
    '',
  ].join('\n');
}

function clientOf(name: string): string {
  const provider = name
    .slice(name.indexOf('/') + 1)
    .replace(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `create${provider}Client`;
}

function everyEntry(name: string, entries: readonly string[]): string {
  const code = entries.filter((entry) => entry !== './package.json');
  return code.map((entry, index) => `export * as entry${index} from '${name}${entry.slice(1)}';\n`).join('');
}

function broken(error: unknown): Bundle {
  return { code: '', warnings: [error instanceof Error ? error.message : String(error)] };
}
