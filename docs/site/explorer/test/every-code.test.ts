import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { expect, it, onTestFinished } from 'vitest';

import { findProviders } from '../../../../scripts/src/generate/providers.ts';
import { root } from '../../../../scripts/src/run-tool.ts';
import { callInput, operationForm } from '../form/operation-form.ts';
import { callCode } from '../run/call-code.ts';
import { faultChoices } from '../run/faults.ts';
import { startingInput } from '../run/starting-input.ts';
import { useDocument } from './support/document.ts';
import { loadBinding } from './support/load-binding.ts';

useDocument();

it('shows code that compiles, by method and by function, for every operation of every provider', async () => {
  // Below the root, where the packages are found.
  mkdirSync(join(root, '.tmp'), { recursive: true });
  const folder = mkdtempSync(join(root, '.tmp/explorer-code-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  let count = 0;
  for (const provider of findProviders(root)) {
    // oxlint-disable-next-line no-await-in-loop -- descriptions are read under a budget of steps
    const binding = await loadBinding(provider);
    const fake = binding.createFake();
    for (const { operations, schemas } of binding.data.parts) {
      for (const form of operations) {
        const control = operationForm(form, schemas);
        control.write(startingInput(form, binding, fake));
        const input = callInput(form, control.read([], []) as Record<string, unknown>);
        const settings = {
          fault: faultChoices[count % faultChoices.length]!,
          target: count % 4 < 2 ? 'page' : { baseUrl: 'http://127.0.0.1:4010', apiKey: 'a-key' },
          validation: 'warn',
        } as const;
        const pageSize = form.list?.takesPageSize === true ? 10 : undefined;
        for (const way of ['method', 'function'] as const) {
          const code = callCode(binding, way, { form, input, settings, pageSize, baseUrl: fake.baseUrl });
          // The bytes of a file are the reader's own.
          writeFileSync(
            join(folder, `${provider}-${form.operation}-${way}.ts`),
            `${code}declare const bytes: ArrayBuffer;\nexport {};\n`,
          );
          count += 1;
        }
      }
    }
  }
  const config = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { noUnusedLocals: false, types: ['node'] },
    include: ['*.ts'],
  };
  writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder, '--pretty', 'false'], { encoding: 'utf8' });
  expect(stdout).toBe('');
  expect(count).toBeGreaterThan(1_000);
});
