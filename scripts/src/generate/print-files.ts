import { withDates } from '../emit/dates.ts';
import { emitFake, fakeExport } from '../emit/fake/emit-fake.ts';
import { emitOperations } from '../emit/operations/emit-operations.ts';
import { withoutOneSided } from '../emit/one-sided.ts';
import { emitSchemas } from '../emit/schemas/emit-schemas.ts';
import { emitTypes } from '../emit/types.ts';
import type { GateKind } from '../gate/rules.ts';
import { wordsOf } from '../gate/words.ts';
import type { NameLock } from '../names/names.ts';
import type { LoadedSpec } from '../spec/load.ts';
import { banner } from '../write/banner.ts';
import { expectedExports } from './expected-exports.ts';

/** Printed files, and what the gate holds them against. */
export interface PrintedFiles {
  readonly files: Readonly<Record<`${GateKind}.ts`, string>>;
  readonly exports: Readonly<Partial<Record<GateKind, readonly string[]>>>;
  readonly words: ReadonlySet<string>;
}

/**
 * Prints the files of a description; none of them has passed the gate yet.
 *
 * @param client What examples call a client.
 */
export function printFiles(
  { document, hash, title, version }: LoadedSpec,
  names: NameLock,
  client?: string,
): PrintedFiles {
  const { file } = document;
  const root = withoutOneSided(document.root);
  const head = banner(title, version, hash);
  return {
    files: {
      'types.ts': emitTypes(withDates(root), head, names.components),
      'operations.ts': emitOperations({ root, names, banner: head, file, client }),
      'schemas.ts': emitSchemas({ root, names, banner: head }),
      'fake.ts': emitFake({ root, names, banner: head, file }),
    },
    exports: { ...expectedExports(root, names, file), fake: [fakeExport] },
    words: wordsOf(root, names),
  };
}
