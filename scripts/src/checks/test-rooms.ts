import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findImports } from '../architecture/imports.ts';

/** A test that reads what its task is not run again for. */
export interface TestRoomProblem {
  readonly file: string;
  readonly problem: string;
}

/** What a test or its support says when it reads the descriptions. */
const readsDescriptions = /['"`/]specs[/'"`]|\bfindProviders\(|\bloadProviders\(/;

/**
 * Checks that the tests of scripts stand in the folder whose task is run again when what they read has changed.
 *
 * - `test/contract/` is run for each provider: no test there may import a certain one.
 * - `test/packages/` and `test/readmes/` are run when any package changes, and may read everything.
 * - All others belong to the factory, which knows neither a provider nor a description.
 */
export function checkTestRooms(root: string): TestRoomProblem[] {
  const imports = new Map<string, string[]>();
  for (const { from, to } of findImports(root)) imports.set(from, [...(imports.get(from) ?? []), to]);
  const problems: TestRoomProblem[] = [];
  for (const file of imports.keys()) {
    if (!/^scripts\/.*\.test\.ts$/.test(file) || /^scripts\/test\/(packages|readmes)\//.test(file)) continue;
    const isContract = file.startsWith('scripts/test/contract/');
    const reached = reachedFrom(file, (from) => imports.get(from) ?? []);
    const provider = reached.find((path) => /^packages\/(?!core\/)/.test(path));
    if (provider !== undefined) {
      const remedy = isContract
        ? 'load the provider that testedProviders gives'
        : 'move it to test/contract or test/packages';
      problems.push({ file, problem: `imports ${provider}, and is not run when that changes; ${remedy}.` });
    }
    const reader = [file, ...reached].find(
      (path) => path.startsWith('scripts/test/') && readsDescriptions.test(readFileSync(join(root, path), 'utf8')),
    );
    if (!isContract && reader !== undefined) {
      const remedy = 'move it to test/contract or test/packages';
      problems.push({ file, problem: `reads descriptions (${reader}), and is not run when they change; ${remedy}.` });
    }
  }
  return problems;
}

/** Every file that a file imports, and what those import. */
function reachedFrom(file: string, importsOf: (file: string) => readonly string[]): string[] {
  const found = new Set<string>();
  const waiting = [file];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    for (const to of importsOf(next)) {
      if (found.has(to)) continue;
      found.add(to);
      waiting.push(to);
    }
  }
  return [...found];
}
