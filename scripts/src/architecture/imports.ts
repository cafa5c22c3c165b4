import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import ts from 'typescript';

/** One file that imports another of the repository, types alone included; paths from the root, with slashes. */
export interface FileImport {
  readonly from: string;
  readonly to: string;
}

/** Where hand-written and generated sources are. */
const sourcePatterns = ['packages/*/{src,test}/**/*.ts', 'scripts/{src,test}/**/*.ts'];

/** Every import between two source files of the repository, packages by the entry that their manifest names. */
export function findImports(root: string): FileImport[] {
  const entries = new Map<string, string>();
  for (const manifest of globSync('packages/*/package.json', { cwd: root })) {
    const { exports, name } = JSON.parse(readFileSync(join(root, manifest), 'utf8')) as Manifest;
    for (const [entry, target] of Object.entries(exports)) {
      if (typeof target === 'string') continue;
      entries.set(`${name}${entry.slice(1)}`, posix(join(dirname(manifest), target['wa-clients:source'])));
    }
  }
  return globSync(sourcePatterns, { cwd: root })
    .map(posix)
    .toSorted()
    .flatMap((from) =>
      ts.preProcessFile(readFileSync(join(root, from), 'utf8')).importedFiles.flatMap(({ fileName }) => {
        const to = fileName.startsWith('.') ? posix(join(dirname(from), fileName)) : entries.get(fileName);
        return to?.endsWith('.ts') ? [{ from, to }] : [];
      }),
    );
}

interface Manifest {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | { readonly 'wa-clients:source': string }>>;
}

function posix(path: string): string {
  return path.replaceAll('\\', '/');
}
