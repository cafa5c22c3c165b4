import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

import { generateFiles, providerInput } from '../../src/generate/generate-files.ts';
import { generateProvider } from '../../src/generate/generate-provider.ts';
import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { writeFiles } from '../../src/write/write-files.ts';
import { testedProviders } from '../support/tested-providers.ts';

const providers = testedProviders(findProviders(root));
let folder = '';

beforeAll(() => {
  // Below the root, where generated files find the packages that they import.
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/generated-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(providers)('what is generated for %s', (provider) => {
  it('type checks strictly under TypeScript 5.9 and 7', { timeout: 60_000 }, async () => {
    const place = join(folder, `${provider}-types`);
    const { files } = await generateFiles(providerInput(root, provider));
    await writeFiles(join(place, 'generated'), files);
    cpSync(join(root, 'packages', provider, 'src/pagination.ts'), join(place, 'pagination.ts'));
    const compilerOptions = { noUnusedLocals: true, types: [] };
    const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['**/*.ts'] };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
    for (const compiler of ['node_modules/typescript/bin/tsc', 'scripts/node_modules/typescript/bin/tsc']) {
      const { stdout } = spawnSync(process.execPath, [join(root, compiler), '-p', place], { encoding: 'utf8' });
      expect(stdout, compiler).toBe('');
    }
  });

  it(
    'is checked: nothing is found until it changes, then each file, and none is written',
    { timeout: 60_000 },
    async () => {
      const copy = join(folder, `${provider}-copy`);
      const room = `packages/${provider}`;
      for (const part of [`specs/${provider}`, `${room}/src/generated`, `${room}/README.md`]) {
        cpSync(join(root, part), join(copy, part), { recursive: true });
      }
      const flags = { check: true, updateNames: false };
      expect((await generateProvider(copy, provider, flags)).stale).toEqual([]);
      const description = join(copy, 'specs', provider, 'openapi.yaml');
      // The hash of the description is in the head of every file.
      const text = readFileSync(description, 'utf8');
      const document = parseDocument(text);
      document.setIn(['info', 'description'], 'Changed.');
      const changed = document.toString();
      expect(changed).not.toBe(text);
      writeFileSync(description, changed);
      const generated = join(copy, 'packages', provider, 'src/generated');
      const times = () => readdirSync(generated).map((name) => statSync(join(generated, name)).mtimeMs);
      const before = times();
      expect((await generateProvider(copy, provider, flags)).stale).toEqual([
        `packages/${provider}/src/generated/types.ts`,
        `packages/${provider}/src/generated/operations.ts`,
        `packages/${provider}/src/generated/schemas.ts`,
        `packages/${provider}/src/generated/fake.ts`,
        `specs/${provider}/source.json`,
      ]);
      expect(times()).toEqual(before);
    },
  );
});
