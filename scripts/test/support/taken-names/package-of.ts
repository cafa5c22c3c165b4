import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { gate } from '../../../src/gate/gate.ts';
import type { GeneratedKind } from '../../../src/gate/rules.ts';
import { printFiles } from '../../../src/generate/print-files.ts';
import { checkLock } from '../../../src/names/check-lock.ts';
import { deriveNames, type NameLock } from '../../../src/names/names.ts';
import { packageExports } from '../../../src/names/package-exports.ts';
import { proposeNames } from '../../../src/names/propose-names.ts';
import { examplesIn } from '../../../src/provider/bindings-in.ts';
import { describeProvider } from '../../../src/provider/describe-provider.ts';
import { proposePagination } from '../../../src/provider/pagination/propose-pagination.ts';
import { providerFiles } from '../../../src/provider/provider-files.ts';
import { indexFile } from '../../../src/provider/templates/package-files.ts';
import { root } from '../../../src/run-tool.ts';
import type { JsonObject } from '../../../src/spec/document.ts';
import { fakeData } from '../../../src/emit/fake/fake-or-none.ts';
import { readContract } from '../../../src/contract/read-contract.ts';
import { type LoadedSpec, loadParsed } from '../../../src/spec/load.ts';

// Any package, whose files are the same as everywhere.
const like =
  globSync('*/src/pagination.ts', { cwd: join(root, 'packages') })
    .map((file) => file.replaceAll('\\', '/').split('/')[0] ?? '')
    .find((name) => name !== 'core') ?? '';
const read = (path: string) => readFileSync(join(root, 'packages', like, path), 'utf8');

/** What was written, and what it is to export. */
export interface Written {
  readonly lock: NameLock;
  /** What the index exports beside the generated operations. */
  readonly exported: readonly string[];
  /** What the generated operations export, from the lock. */
  readonly operations: readonly string[];
}

/** Writes the types and operations of a description, by names that are derived. */
export function writeGenerated(folder: string, description: JsonObject): Written {
  const spec = loadParsed({ file: 'shop.json', root: description });
  const lock = deriveNames(spec.document.root);
  return { lock, exported: [], operations: writePrinted(folder, spec, lock, ['types', 'operations']) };
}

/** Writes the package of a description as `provider add` does, by names that are proposed; its README as modules. */
export function writePackage(folder: string, id: string, description: JsonObject): Written {
  const spec = loadParsed({ file: 'shop.json', root: description });
  const { root: document } = spec.document;
  const facts = describeProvider(document, id);
  const empty: NameLock = { operations: {}, components: {} };
  const print = (names: NameLock) => {
    const contract = readContract(document, names, 'shop.json');
    const [fake, pagination] = [fakeData(contract), proposePagination(contract)];
    return providerFiles({ contract, facts, fake, pagination, pattern: { id: like, read } });
  };
  const exported = packageExports(indexFile(read('src/index.ts'), facts));
  const { lock } = proposeNames(empty, document, undefined, exported);
  checkLock('names.lock.json', lock, document, exported);
  const operations = writePrinted(join(folder, 'src/generated'), spec, lock, [
    'types',
    'operations',
    'methods',
    'schemas',
    'fake',
    'tools',
  ]);
  for (const [file, text] of Object.entries(print(lock))) {
    // What it imports of others says nothing of names.
    if (file.startsWith('src/') && file !== 'src/msw.ts') write(join(folder, file), text);
    for (const [index, code] of (file === 'README.md' ? examplesIn(text) : []).entries())
      write(join(folder, `example-${index}.ts`), code);
  }
  return { lock, exported, operations };
}

function writePrinted(folder: string, spec: LoadedSpec, lock: NameLock, kinds: readonly GeneratedKind[]) {
  const { exports, files, words } = printFiles(spec, lock, undefined, undefined, kinds);
  for (const kind of kinds) {
    const text = files[`${kind}.ts`];
    gate({ kind, file: `${kind}.ts`, text, exports: exports[kind], words });
    write(join(folder, `${kind}.ts`), text);
  }
  return exports.operations ?? [];
}

function write(file: string, text: string): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
