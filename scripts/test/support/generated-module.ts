import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { readContract } from '../../src/contract/read-contract.ts';
import { emitSchemas } from '../../src/emit/schemas/emit-schemas.ts';
import { schemaExports } from '../../src/emit/schemas/names.ts';
import { emitTypes } from '../../src/emit/types.ts';
import { gate } from '../../src/gate/gate.ts';
import { wordsOf } from '../../src/gate/words.ts';
import { deriveNames } from '../../src/names/names.ts';
import { admit } from '../../src/spec/admit/admit.ts';
import type { JsonObject } from '../../src/spec/document.ts';
import { upgrade } from '../../src/spec/upgrade.ts';

/** A schema of a generated module, as far as a test needs it. */
export interface TestedSchema {
  safeParse(value: unknown): { readonly success: boolean; readonly data?: unknown };
}

/** Generates the schemas of a document, all steps and the gate included, and imports them. */
export async function importSchemas(root: JsonObject): Promise<Record<string, TestedSchema>> {
  const document = { file: 'test.json', root };
  admit(document);
  const upgraded = upgrade(document).root;
  const names = deriveNames(upgraded);
  const contract = readContract(upgraded, names, document.file);
  const text = emitSchemas({ contract, banner: '// A test.\n' });
  const words = wordsOf(contract.root, contract.names);
  // The types have to take every schema too, although nothing of them is left at run time.
  gate({ kind: 'types', file: 'types.ts', text: emitTypes(contract.root, '// A test.\n'), words });
  gate({ kind: 'schemas', file: 'schemas.ts', text, exports: schemaExports(contract), words });
  // Within the workspace, so that the imports of the module find their packages.
  const rooms = join(import.meta.dirname, '../../.tmp');
  mkdirSync(rooms, { recursive: true });
  // A name that no other file of this process had: Node gives a module that it knows again.
  const folder = mkdtempSync(join(rooms, 'schemas-'));
  const file = join(folder, 'schemas.ts');
  try {
    writeFileSync(file, text);
    return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as Record<string, TestedSchema>;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A description that holds nothing but these schemas. */
export function schemasDocument(schemas: JsonObject): JsonObject {
  return { openapi: '3.1.0', info: { title: 'Test', version: '1' }, paths: {}, components: { schemas } };
}
