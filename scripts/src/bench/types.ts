import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { createClient } from '@hey-api/openapi-ts';

import { descriptionInput } from '../generate/generate-files.ts';
import { findDescriptions } from '../generate/providers.ts';
import { root } from '../run-tool.ts';
import { loadSpec } from '../spec/load.ts';
import type { Benchmark } from './benchmark.ts';
import { median } from './statistics.ts';
import { findSubject } from './subject.ts';

/** Type instantiations that the handbook allows a consumer of ten of 181 operations. */
const bar = 1_500;

const require = createRequire(import.meta.url);
const compilers = [
  ['5.9', require.resolve('typescript/package.json')],
  ['7.0', join(root, 'node_modules/typescript/package.json')],
] as const;

/** What the compiler is asked for beside its verdict. */
interface Cost {
  readonly instantiations: number;
  readonly seconds: number;
}

/**
 * What a file costs the compiler that uses ten of a provider's operations, next to another generator's client.
 *
 * Each as an app has it: ours as declarations of a package, the other as sources of the app, which are checked with it.
 */
export const typesBenchmark: Benchmark = {
  name: 'types',
  description:
    'the compiler on a file that uses ten of the operations of a provider, ours and @hey-api/openapi-ts 0.99.0',
  rounds: 5,
  async run({ isSmoke, rounds, step }) {
    const place = join(root, 'scripts/.tmp');
    mkdirSync(place, { recursive: true });
    // Below scripts, where the packages are installed that the files import.
    const folder = mkdtempSync(join(place, 'types-'));
    try {
      step('generates the other client');
      await writeContenders(folder);
      const rows: [string, ...(number | string)[]][] = [];
      let ours = Number.NaN;
      for (const [version, manifest] of isSmoke ? compilers.slice(0, 1) : compilers) {
        for (const name of ['nothing', 'wa-clients', 'hey-api']) {
          const costs: Cost[] = [];
          for (let round = 0; round < rounds; round += 1) {
            step(`TypeScript ${version}, ${name}, ${round + 1} of ${rounds}`);
            costs.push(compile(join(manifest, '../bin/tsc'), folder, name));
          }
          const { instantiations = Number.NaN } = costs[0] ?? {};
          if (version === '5.9' && name === 'wa-clients') ours = instantiations;
          rows.push([`${name}, TypeScript ${version}`, instantiations, median(costs.map(({ seconds }) => seconds))]);
        }
      }
      return {
        tables: [{ title: 'Types', head: ['file', 'instantiations', 'seconds'], rows }],
        budgets: [{ measure: 'types: ten operations', value: ours, limit: bar, unit: 'instantiations' }],
      };
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  },
};

async function writeContenders(folder: string): Promise<void> {
  const { folder: own, id, tenOperations } = await findSubject();
  const [first] = findDescriptions(root, id);
  if (!first) throw new Error('The subject has no description.');
  const { overlayFile, specFile } = descriptionInput(root, first);
  // The same corrected description for both.
  const { document } = await loadSpec(specFile, overlayFile);
  const input = join(folder, 'openapi.json');
  writeFileSync(input, JSON.stringify(document.root));
  await createClient({ input, output: join(folder, 'hey'), logs: { level: 'silent' } });
  writeFileSync(join(folder, 'nothing.ts'), 'export const nothing = null;\n');
  writeFileSync(join(folder, 'hey-api.ts'), tenOperations);
  copyFileSync(join(own, 'test/types/budget/ten-operations.ts'), join(folder, 'wa-clients.ts'));
}

function compile(program: string, folder: string, name: string): Cost {
  const compilerOptions = {
    target: 'es2022',
    lib: ['es2022', 'dom', 'dom.iterable'],
    types: [],
    module: 'esnext',
    moduleResolution: 'bundler',
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    extendedDiagnostics: true,
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify({ compilerOptions, include: [`${name}.ts`] }));
  const { status, stdout } = spawnSync(process.execPath, [program, '-p', folder], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${name}.ts does not compile: ${stdout.slice(0, 1_000)}`);
  const figure = (label: string) => Number(new RegExp(`^${label}:\\s+([\\d.]+)`, 'm').exec(stdout)?.[1]);
  return { instantiations: figure('Instantiations'), seconds: figure('Total time') };
}
