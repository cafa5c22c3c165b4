import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { packageExports } from '../src/names/package-exports.ts';
import { clientMembers, importedFromCore } from '../src/names/taken-names.ts';
import { root } from '../src/run-tool.ts';
import { wordsAsIds, wordsAsPlaces } from './support/taken-names/descriptions.ts';
import { type Written, writeGenerated, writePackage } from './support/taken-names/package-of.ts';
import { coreExports, meaningfulNames } from './support/taken-names/words.ts';
import { runCompiler } from './support/types-fuzz/run-compiler.ts';

let folder = '';
let words: readonly string[] = [];
const written: Record<'ids' | 'places' | 'shop', Written> = {} as never;

beforeAll(() => {
  mkdirSync(join(root, 'scripts/.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, 'scripts/.tmp/taken-names-'));
  writePackage(join(folder, 'plain'), 'shop', wordsAsIds(['thing']));
  const files = ['index', 'client', 'errors', 'testing', 'generated/operations', 'generated/schemas'];
  const plain = files.map((file) => [`${file}.ts`, readFileSync(join(folder, `plain/src/${file}.ts`), 'utf8')]);
  const readme = readFileSync(join(folder, 'plain/example-1.ts'), 'utf8');
  words = meaningfulNames({ ...Object.fromEntries(plain), 'readme.ts': readme });
  written.ids = writeGenerated(join(folder, 'ids'), wordsAsIds(words));
  written.places = writeGenerated(join(folder, 'places'), wordsAsPlaces(words));
  written.shop = writePackage(join(folder, 'shop'), 'shop', wordsAsIds(words));
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('names that mean something already', () => {
  it('are hundreds', () => expect(words.length).toBeGreaterThan(400));

  it('are no names of a description’s, whether it is generated or made a package', async () => {
    const imports = Object.entries({
      ids: 'ids/operations.ts',
      places: 'places/operations.ts',
      shop: 'shop/src/index.ts',
    });
    for (const [name, file] of imports) {
      const { exported, operations } = written[name as keyof typeof written];
      const names = [...exported, ...operations];
      expect(names.filter((one, index) => names.indexOf(one) !== index)).toEqual([]);
      const lines = names.map((one) => `export { type ${one} } from './${file}';`);
      writeFileSync(join(folder, `import-${name}.ts`), `${lines.join('\n')}\n`);
    }
    const compilerOptions = {
      // What is published of core is enough.
      customConditions: [],
      noEmit: false,
      declaration: true,
      emitDeclarationOnly: true,
      outDir: join(folder, 'out'),
      paths: { '@wa-clients/shop': ['./shop/src/index.ts'], '@wa-clients/shop/testing': ['./shop/src/testing.ts'] },
    };
    const config = {
      extends: '../../../tsconfig.base.json',
      compilerOptions,
      include: ['**/*.ts'],
      exclude: ['plain'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    expect(await runCompiler(join(root, 'node_modules/typescript/bin/tsc'), folder)).toBe('');
  }, 600_000);

  it('do not hide what a package exports, nor what a client has', async () => {
    const module = (await import(pathToFileURL(join(folder, 'shop/src/index.ts')).href)) as Record<string, unknown>;
    const core = (await import('@wa-clients/core')) as Record<string, unknown>;
    for (const name of written.shop.exported.filter((one) => one in core)) expect(module[name], name).toBe(core[name]);
    const create = module['createShop'] as (options: object) => Record<string, Record<string, unknown>>;
    const client = create({ apiKey: 'test-key' });
    expect(client).toMatchObject({ provider: 'shop', close: expect.any(Function) });
    const operations = Object.values(written.shop.lock.operations);
    const resources = new Set(operations.map(({ method }) => method.split('.')[0]));
    const others = Object.keys(client).filter((name) => !resources.has(name));
    // `raw` was a member once, and stays reserved.
    expect(others.toSorted()).toEqual(clientMembers.filter((name) => name !== 'then' && name !== 'raw'));
    for (const { function: name, method } of operations) {
      expect(module[name], name).toBeTypeOf('function');
      const [resource = '', verb = ''] = method.split('.');
      expect(Object.hasOwn(client, resource) && Object.hasOwn(client[resource] ?? {}, verb), method).toBe(true);
    }
    expect(await Promise.resolve(client)).toBe(client);
  });
});

describe('the one list of names that are taken', () => {
  it('has nothing that core does not export', () => {
    expect(importedFromCore.filter((name) => !coreExports().includes(name))).toEqual([]);
  });

  it('is read from the index of each package', () => {
    const indexes = globSync('packages/*/src/client.ts', { cwd: root }).map((file) => join(dirname(file), 'index.ts'));
    expect(indexes.length).toBeGreaterThan(1);
    for (const index of indexes.filter((file) => !file.includes('core'))) {
      const names = packageExports(readFileSync(join(root, index), 'utf8'));
      expect(names).toEqual(expect.arrayContaining(['Page', 'List', 'download', 'createLimiter', 'WaError']));
    }
  });
});
