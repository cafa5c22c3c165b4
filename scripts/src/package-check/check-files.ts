import { posix } from 'node:path';

import { type PackedPackage, textOf } from './packed-package.ts';
import type { PackageProblem } from './problem.ts';

const documents = ['package.json', 'README.md', 'LICENSE', 'SKILL.md', 'CHANGELOG.md'];
const compiled = /^dist\/(.+)\.(?:d\.ts|js)(?:\.map)?$/;
const source = /^src\/(.+)\.ts$/;
const test = /(?:\.test|\.test-d|\.spec)\.|(?:^|\/)(?:test|tests|__tests__|fixtures)\//;
const forms = ['.js', '.js.map', '.d.ts', '.d.ts.map'];

/** A page for app developers, to which the READMEs lead. */
const guide = /^docs\/[a-z-]+\.md$/;

/** What stands beside a package in the repository. */
export interface Beside {
  /** Whether the package's folder has a CHANGELOG.md. */
  readonly changelog: boolean;
}

/** Checks that a tarball holds the documents, the sources and what was compiled from these very sources; no more. */
export function checkFiles({ files, manifest }: PackedPackage, beside: Beside): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const report = (place: string, problem: string, remedy: string) => problems.push({ place, problem, remedy });

  for (const name of documents) {
    if (name === 'CHANGELOG.md' && !beside.changelog) continue;
    if (!files.get(name)?.byteLength) report(name, 'is missing or empty.', 'Write it, and list it in "files".');
  }
  for (const name of files.keys()) {
    const origin = compiled.exec(name)?.[1];
    const module = source.exec(name)?.[1];
    if (test.test(name)) {
      report(name, 'is a test.', 'Exclude it in "files" and in tsconfig.build.json.');
    } else if (origin !== undefined) {
      if (files.has(`src/${origin}.ts`)) continue;
      report(name, `was compiled from src/${origin}.ts, which is gone.`, 'Delete dist and build again.');
    } else if (module !== undefined) {
      const missing = forms.map((form) => `dist/${module}${form}`).filter((file) => !files.has(file));
      for (const file of missing) report(name, `comes without ${file}.`, 'Build before packing.');
    } else if (!documents.includes(name) && !guide.test(name)) {
      report(name, 'is neither a source, nor compiled from one, nor a document.', 'Exclude it in "files".');
    }
  }
  for (const target of targetsOf(manifest.exports)) {
    if (!files.has(posix.normalize(target)))
      report('package.json', `leads to ${target}, which is missing.`, 'Build it.');
  }
  return problems;
}

/** Checks that each map names a source of the tarball, so that "go to definition" ends in readable code. */
export function checkMaps({ files }: PackedPackage): PackageProblem[] {
  const problems: PackageProblem[] = [];
  const remedy = 'Build with "declarationMap" and "sourceMap", "rootDir" src, and publish src.';
  for (const [name, data] of files) {
    if (compiled.test(name) && !name.endsWith('.map')) {
      const map = /^\/\/# sourceMappingURL=(.+)$/m.exec(textOf(data))?.[1];
      if (map !== `${posix.basename(name)}.map`) {
        problems.push({ place: name, problem: `names ${map ?? 'no map'} as its map.`, remedy });
      }
    }
    if (!name.endsWith('.map')) continue;
    const expected = name.replace(/^dist\//, 'src/').replace(/(?:\.d\.ts|\.js)\.map$/, '.ts');
    const { sourceRoot, sources } = readMap(data);
    const found = sources.map((file) => posix.join(posix.dirname(name), sourceRoot, file));
    if (found.length !== 1 || found[0] !== expected || !files.has(expected)) {
      problems.push({ place: name, problem: `leads to ${found.join(', ') || 'nothing'}, not to ${expected}.`, remedy });
    }
  }
  return problems;
}

function readMap(data: Uint8Array): { readonly sourceRoot: string; readonly sources: readonly string[] } {
  try {
    const { sources, sourceRoot } = JSON.parse(textOf(data)) as Record<string, unknown>;
    return { sourceRoot: String(sourceRoot ?? ''), sources: Array.isArray(sources) ? sources.map(String) : [] };
  } catch {
    return { sourceRoot: '', sources: [] };
  }
}

function targetsOf(target: unknown): string[] {
  if (typeof target === 'string') return [target];
  return typeof target === 'object' && target !== null ? Object.values(target).flatMap(targetsOf) : [];
}
