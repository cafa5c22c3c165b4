import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, relative } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseDocument } from 'yaml';

import { descriptionInputs } from '../../src/generate/description-inputs.ts';
import { generateProvider } from '../../src/generate/generate-provider.ts';
import { mergedFiles } from '../../src/generate/merged-files.ts';
import { findDescriptions, findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import { writeFiles } from '../../src/write/write-files.ts';
import { generateOnce } from '../support/generate-once.ts';
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
  it('type checks strictly under TypeScript 5.9 and 7', { timeout: 600_000 }, async () => {
    const place = join(folder, `${provider}-types`);
    const made = [];
    for (const { description, input } of await descriptionInputs(root, provider)) {
      // oxlint-disable-next-line no-await-in-loop -- one description after the other
      made.push({ description, generated: await generateOnce(input) });
    }
    const source = `packages/${provider}/src`;
    for (const [at, files] of mergedFiles(provider, made)) {
      // oxlint-disable-next-line no-await-in-loop -- one file after the other
      await writeFiles(join(place, relative(source, at)), files);
    }
    // What is written by hand and generated code leads to: strategies, services and what these are made of.
    for (const name of readdirSync(join(root, source))) {
      if (
        !/^(generated|testing|webhooks|(bin|client|index|msw|templates-command|testing|tools|webhooks)\.ts)$/.test(name)
      )
        cpSync(join(root, source, name), join(place, name), { recursive: true });
    }
    // What is published of the packages beneath is enough; their sources take the compilers twice as long as all else.
    const customConditions = isBuilt(provider) ? [] : undefined;
    const compilerOptions = { noUnusedLocals: true, types: [], customConditions };
    const config = { extends: '../../../tsconfig.base.json', compilerOptions, include: ['**/*.ts'] };
    writeFileSync(join(place, 'tsconfig.json'), JSON.stringify(config));
    for (const compiler of ['node_modules/typescript/bin/tsc', 'scripts/node_modules/typescript/bin/tsc']) {
      const { stdout } = spawnSync(process.execPath, [join(root, compiler), '-p', place], { encoding: 'utf8' });
      expect(stdout, compiler).toBe('');
    }
  });

  it(
    'is checked: nothing is found until it changes, then each file, and none is written',
    { timeout: 600_000 },
    async () => {
      const copy = join(folder, `${provider}-copy`);
      const room = `packages/${provider}`;
      for (const part of [`specs/${provider}`, `${room}/src/generated`, `${room}/README.md`]) {
        cpSync(join(root, part), join(copy, part), { recursive: true });
      }
      const services = `${room}/src/services.ts`;
      if (existsSync(join(root, services))) cpSync(join(root, services), join(copy, services));
      const flags = { check: true, updateNames: false };
      expect((await generateProvider(copy, provider, flags, generateOnce)).stale).toEqual([]);
      const [first] = findDescriptions(root, provider);
      if (!first) throw new Error(`${provider} has no description.`);
      const description = join(copy, first.folder, 'openapi.yaml');
      // The hash of the description is in the head of every file.
      const text = readFileSync(description, 'utf8');
      const document = parseDocument(text);
      document.setIn(['info', 'description'], 'Changed.');
      const changed = document.toString();
      expect(changed).not.toBe(text);
      writeFileSync(description, changed);
      const generated = join(copy, first.generated);
      const times = () => readdirSync(generated).map((name) => statSync(join(generated, name)).mtimeMs);
      const before = times();
      expect((await generateProvider(copy, provider, flags, generateOnce)).stale).toEqual([
        ...['types', 'operations', 'methods', 'schemas', 'fake', 'tools'].map(
          (name) => `${first.generated}/${name}.ts`,
        ),
        `${first.folder}/source.json`,
      ]);
      expect(times()).toEqual(before);
    },
  );
});

/** Whether the packages of ours that a provider depends on are built; in a copy of the workspace they are not. */
function isBuilt(provider: string): boolean {
  const manifest = readFileSync(join(root, 'packages', provider, 'package.json'), 'utf8');
  const { dependencies } = JSON.parse(manifest) as { readonly dependencies: Readonly<Record<string, string>> };
  return Object.keys(dependencies)
    .flatMap((name) => /^@wa-clients\/(.+)$/.exec(name)?.[1] ?? [])
    .every((name) => existsSync(join(root, 'packages', name, 'dist')));
}
