import { emitOperations } from '../../../src/emit/operations/emit-operations.ts';
import { withoutOneSided } from '../../../src/emit/one-sided.ts';
import { emitTypes } from '../../../src/emit/types.ts';
import { expectedExports } from '../../../src/generate/expected-exports.ts';
import type { NameLock } from '../../../src/names/names.ts';
import type { LoadedSpec } from '../../../src/spec/load.ts';
import { wordsOf } from '../../../src/gate/words.ts';

export function printTypes({ document }: LoadedSpec, names: NameLock) {
  const { file } = document;
  const root = withoutOneSided(document.root);
  const head = '// A test.\n';
  return {
    files: {
      'types.ts': emitTypes(root, head, names.components),
      'operations.ts': emitOperations({ root, names, banner: head, file }),
    },
    exports: expectedExports(root, names, file),
    words: wordsOf(root, names),
  };
}
