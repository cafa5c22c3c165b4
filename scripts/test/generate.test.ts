import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';

import { generateFiles } from '../src/generate/generate-files.ts';
import { root } from '../src/run-tool.ts';
import { writeFiles } from '../src/write/write-files.ts';

const awkward = join(import.meta.dirname, 'fixtures/awkward.json');
let folder = '';

beforeAll(() => {
  // Below the root, where generated files find the packages that they import.
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/generate-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('generated files', () => {
  it('have the same bytes on every run, and from YAML as from JSON', async () => {
    const yaml = join(folder, 'awkward.yaml');
    writeFileSync(yaml, stringify(JSON.parse(readFileSync(awkward, 'utf8'))));
    const [first, second, third] = [
      await generateFiles({ specFile: awkward }),
      await generateFiles({ specFile: awkward }),
      await generateFiles({ specFile: yaml }),
    ];
    expect(second.files).toEqual(first.files);
    expect(third.files).toEqual(first.files);
    expect(third.hash).toBe(first.hash);
  });

  it('type check strictly under TypeScript 5.9 and 7 and import in Node, whatever the names', async () => {
    const { files } = await generateFiles({ specFile: awkward });
    const out = join(folder, 'awkward');
    await writeFiles(out, files);
    const compilerOptions = { noUnusedLocals: true, types: [] };
    const config = { extends: '../../tsconfig.base.json', compilerOptions, include: ['*/**/*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    for (const compiler of ['node_modules/typescript/bin/tsc', 'scripts/node_modules/typescript/bin/tsc']) {
      const { stdout } = spawnSync(process.execPath, [join(root, compiler), '-p', folder], { encoding: 'utf8' });
      expect(stdout, compiler).toBe('');
    }
    const names = ['fake', 'operations', 'schemas', 'types'].map((name) => pathToFileURL(join(out, `${name}.ts`)).href);
    const script = `for (const name of ${JSON.stringify(names)}) console.log(Object.keys(await import(name)).join(' '));`;
    const parameters = ['--conditions=wa-clients:source', '--input-type=module', '--eval', script];
    const { stderr, stdout } = spawnSync(process.execPath, parameters, { encoding: 'utf8' });
    expect(stderr).toBe('');
    expect(stdout).toContain('deleteOperation getThings putThings resources');
    for (const name of ['Tree', 'c', 'SchemaWithDashAndDot']) expect(stdout.split(/\s/)).toContain(name);
  }, 60_000);

  it('keep the vendor’s words where they cannot do harm', async () => {
    const { files } = await generateFiles({ specFile: awkward });
    expect(files['operations.ts']).toContain('`ticks` and ${holes}');
    expect(files['operations.ts']).toMatch(/it\\'s'\)?: /);
    expect(files['operations.ts']).toContain('@deprecated');
    expect(files['types.ts']).toContain('"hasOwnProperty"?: string');
    expect(files['types.ts']).toContain('"__proto__"?: string');
  });
});

describe('a name lock', () => {
  it('refuses an operation that it does not know, and proposes its entry', async () => {
    const lockFile = join(folder, 'names.lock.json');
    writeFileSync(lockFile, '{"operations":{},"components":{}}');
    await expect(generateFiles({ specFile: awkward, lockFile })).rejects.toMatchObject({
      rule: 'name-missing',
      remedy: expect.stringContaining('"function":"deleteOperation"') as string,
    });
  });
});

describe('writing', () => {
  it('leaves every file as it was when one cannot be written', async () => {
    const out = join(folder, 'blocked');
    mkdirSync(join(out, 'b.ts'), { recursive: true });
    writeFileSync(join(out, 'b.ts', 'in-the-way'), '');
    await expect(writeFiles(out, { 'b.ts': 'new b' })).rejects.toMatchObject({ code: expect.any(String) as string });
    expect(readdirSync(out)).toEqual(['b.ts']);
  });
});
