import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import ts from 'typescript';

import { packageExports } from '../../../src/names/package-exports.ts';
import { bindingsIn } from '../../../src/provider/bindings-in.ts';
import { root } from '../../../src/run-tool.ts';

/** What a client has, what operations are often called, and what frames the generated types. */
const moreNames =
  'close raw provider client input filters options call list download paths webhooks $defs operations components WithRequired'.split(
    ' ',
  );

/** Names that mean something by themselves, as the sources, the compiler and the platform know them. */
export function meaningfulNames(files: Readonly<Record<string, string>>): string[] {
  const kinds = Object.keys(ts.SyntaxKind).filter((kind) => kind.endsWith('Keyword'));
  const keywords = kinds.map((kind) => kind.replace('Keyword', '').toLowerCase());
  const objects = [Object.prototype, Promise.prototype, Function.prototype, globalThis];
  return [
    ...new Set([
      ...coreExports(),
      ...keywords,
      ...objects.flatMap((object) => Object.getOwnPropertyNames(object)),
      ...Object.entries(files).flatMap(([file, text]) => Array.from(bindingsIn(file, text))),
      ...moreNames,
    ]),
  ].filter((name) => name !== '');
}

/** Every name that an entry of core exports. */
export function coreExports(): string[] {
  const folder = join(root, 'packages/core/src');
  const entries = ['index.ts', ...globSync('*/index.ts', { cwd: folder })];
  return entries.flatMap((file) => packageExports(readFileSync(join(folder, file), 'utf8')));
}
