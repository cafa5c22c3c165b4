import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { findDescriptions, findProviders } from '../generate/providers.ts';
import { root } from '../run-tool.ts';

/** A change of a checkout whose every task is cached. */
export interface Scenario {
  readonly title: string;
  /** Makes the change in a checkout; whatever is tracked by git is put back afterwards. */
  readonly change: (checkout: string, generate: () => Promise<void>) => Promise<void>;
  /** Whether the local cache is kept. */
  readonly isLocal: boolean;
}

/** The provider whose files are changed. */
export const changedProvider = findProviders(root)[0] ?? '';
const packageFolder = `packages/${changedProvider}`;

/** What is measured, in order. */
export const scenarios: readonly Scenario[] = [
  { title: 'nothing changed', isLocal: true, change: () => Promise.resolve() },
  {
    title: `a README changed (${changedProvider})`,
    isLocal: true,
    change: (checkout) => edit(checkout, `${packageFolder}/README.md`, (text) => `${text}\nOne more sentence.\n`),
  },
  {
    title: `one spec changed (a text of ${changedProvider})`,
    isLocal: true,
    change: async (checkout, generate) => {
      await edit(checkout, `${findDescriptions(root, changedProvider)[0]?.folder}/openapi.yaml`, (text) =>
        text.replace(/^(\s+description: )(\S.*)\.$/m, '$1$2, once more.'),
      );
      await generate();
    },
  },
  {
    title: 'core changed',
    isLocal: true,
    change: (checkout) => edit(checkout, 'packages/core/src/index.ts', (text) => `${text}// One more comment.\n`),
  },
  {
    title: 'nothing changed, local cache and builds removed',
    isLocal: false,
    change: async (checkout) => {
      for (const path of ['.turbo/cache', 'packages/core/dist', `${packageFolder}/dist`, `${packageFolder}/reports`]) {
        await rm(join(checkout, path), { recursive: true, force: true });
      }
    },
  },
];

async function edit(checkout: string, file: string, change: (text: string) => string): Promise<void> {
  const path = join(checkout, file);
  const text = await readFile(path, 'utf8');
  const changed = change(text);
  if (changed === text) throw new Error(`${file} is not as this scenario expects it; see scenarios.ts.`);
  await writeFile(path, changed);
}
