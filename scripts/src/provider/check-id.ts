import { existsSync } from 'node:fs';
import { join } from 'node:path';

import { reservedWords, upperFirst } from '../names/words.ts';
import { UsageError } from '../terminal/run-command.ts';
import { bindingsIn } from './bindings-in.ts';
import type { ProviderFacts } from './describe-provider.ts';

/** An id that no file of a package has a name like. */
const plainId = 'qqprovider';

/**
 * Checks that an id can name a folder, a package and a variable, and that nothing has it yet.
 *
 * @throws UsageError
 */
export function checkId(root: string, id: string): void {
  if (!/^[a-z][a-z0-9]{1,39}$/.test(id)) {
    throw new UsageError(`"${id}" cannot be the id of a provider: a lower-case word, which names folder and package.`);
  }
  if (reservedWords.has(id)) {
    throw new UsageError(
      `"${id}" cannot be the id of a provider: examples say "const ${id} = ...". Choose another id.`,
    );
  }
  if (existsSync(join(root, 'specs', id)) || existsSync(join(root, 'packages', id))) {
    throw new UsageError(`There is a "${id}" already. "spec update ${id}" takes another description over.`);
  }
}

/**
 * Checks that no name that is made of an id, such as `createAcme`, is one that a file of its package has anyway.
 *
 * @param print The files of a package, by what is known of its provider; they are printed for an id that is like nothing.
 * @throws UsageError
 */
export function checkNamesOfId(facts: ProviderFacts, print: (facts: ProviderFacts) => Record<string, string>): void {
  const { id, pascal } = facts;
  const plain = upperFirst(plainId);
  const files = print({ ...facts, id: plainId, pascal: plain });
  for (const [file, text] of Object.entries(files)) {
    const names = bindingsIn(file, text);
    const clash = [...names]
      .filter((name) => name.includes(plainId) || name.includes(plain))
      .map((name) => name.replaceAll(plainId, id).replaceAll(plain, pascal))
      .find((name) => names.has(name));
    if (clash === undefined) continue;
    throw new UsageError(
      `"${id}" cannot be the id of a provider: "${clash}" means something else in its ${file}. Choose another id.`,
    );
  }
}
