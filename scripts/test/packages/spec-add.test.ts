import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { generateProvider } from '../../src/generate/generate-provider.ts';
import { addDescription, type AddDescriptionOptions } from '../../src/provider/add-description.ts';
import { addProvider } from '../../src/provider/add-provider.ts';
import { addSeveral } from '../../src/provider/add-several.ts';
import { root } from '../../src/run-tool.ts';
import { StepFailure } from '../../src/update/steps.ts';
import { quickSteps } from '../support/add-to-copy.ts';

const generate = async (at: string, provider: string) => {
  await generateProvider(at, provider, { check: false, updateNames: false });
};
const steps = { ...quickSteps, generate };
const now = () => new Date('2027-03-04T05:06:07Z');
const progress = { line: () => {}, step: () => {} };
const fixture = (name: string) => join(import.meta.dirname, '../support/providers', name);
let folder = '';
const overlayOf = () => `${folder}.yaml`;
const addressed = (url: string) => `overlay: 1.1.0
info: { title: Address, version: 1.0.0 }
actions:
  - { target: $, x-reason: By the page on hosts., update: { servers: [{ url: '${url}' }] } }
`;

/** Adds the second description to the provider that was made. */
function add(options: Partial<AddDescriptionOptions> = {}) {
  const from = fixture('rollbook.json');
  return addDescription({
    root: folder,
    provider: 'parley',
    from,
    overlay: overlayOf(),
    as: 'book',
    first: 'talk',
    steps,
    now,
    progress,
    ...options,
  });
}
const textsIn = (at: string) =>
  new Map(
    readdirSync(at, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [file.slice(folder.length + 1), readFileSync(file, 'utf8')]),
  );

beforeAll(async () => {
  const options = { root, id: 'parley', from: fixture('parley.yaml'), isDryRun: true, steps, now, progress };
  const { changes } = await addProvider(options);
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/spec-add-'));
  for (const { path, text } of changes) {
    if (!/^(specs|packages)\/parley\//.test(path)) continue;
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text ?? '');
  }
  mkdirSync(join(folder, '.changeset'));
  cpSync(join(root, 'tsconfig.base.json'), join(folder, 'tsconfig.base.json'));
  writeFileSync(overlayOf(), addressed('https://book.parley.example/v1'));
}, 600_000);
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
  rmSync(overlayOf(), { force: true });
});

describe('a new provider with several descriptions', () => {
  it('is added as a whole, and is what two additions would have made', { timeout: 600_000 }, async () => {
    const from = (name: string) => join(import.meta.dirname, `../support/several/descriptions/${name}/openapi.yaml`);
    const files = [{ from: from('platform') }, { from: from('messaging'), name: 'messaging' }];
    const { changes, operations } = await addSeveral({
      root,
      id: 'harbor',
      files,
      isDryRun: true,
      steps,
      now,
      progress,
    });
    expect(operations).toBe(9);
    const textOf = (path: string) => changes.find((one) => one.path === path)?.text ?? '';
    expect(textOf('specs/harbor/descriptions.json')).toBe('["platform","messaging"]\n');
    expect(textOf('packages/harbor/src/services.ts')).toContain("baseUrl: 'https://messaging.harbor.example/v2'");
    expect(textOf('packages/harbor/src/messaging-errors.ts')).toContain("at(body, 'error', 'message')");
    expect(textOf('packages/harbor/src/client.ts')).toContain('withBaseUrls(definition, places, options)');
    expect(textOf('packages/harbor/src/generated/operations.ts')).toContain('block: blockContact');
    expect(textOf('package.json')).toContain('@wa-clients/harbor');
    const strays = changes.map(({ path }) => path).filter((path) => /^(packages|specs)\/(?!harbor\/)/.test(path));
    expect(strays).toEqual([]);
  });
});

describe('a description that is added to a provider', () => {
  it('changes nothing when a step fails, or its name cannot be one', { timeout: 600_000 }, async () => {
    const before = textsIn(folder);
    const typecheck = () => Promise.reject(new StepFailure('no'));
    await expect(add({ steps: { ...steps, typecheck } })).rejects.toThrow('no');
    await expect(add({ overlay: undefined })).rejects.toMatchObject({ rule: 'credential-origins' });
    const strange = `${folder}-strange.yaml`;
    writeFileSync(strange, addressed('https://book.example.net'));
    await expect(add({ overlay: strange })).rejects.toMatchObject({
      problem: 'it is called at https://book.example.net, which the key would be sent to',
    });
    rmSync(strange);
    await expect(add({ as: 'Book' })).rejects.toThrow('cannot name a description');
    await expect(add({ as: 'talk' })).rejects.toThrow('There is a description "talk" already');
    expect(textsIn(folder)).toEqual(before);
  });

  it(
    'moves the other one into a folder of its own, with the names that it has, and compiles',
    { timeout: 600_000 },
    async () => {
      const before = textsIn(folder);
      const lint = () => Promise.reject(new StepFailure('untidy'));
      const { choices, names } = await add({ steps: { ...steps, lint }, acceptFailures: true });
      expect(choices).toContain('lint: untidy');
      const after = textsIn(folder);
      expect(names).toEqual(['talk', 'book']);
      expect(choices.filter((one) => one.includes('src/client.ts') || one.includes('src/testing.ts'))).toEqual([]);
      for (const file of ['openapi.yaml', 'overlay.yaml', 'overlay.lock.json', 'source.json'])
        expect(after.get(`specs/parley/talk/${file}`)).toBe(before.get(`specs/parley/${file}`));
      expect(after.get('specs/parley/book/overlay.yaml')).toContain('x-credential-origins');
      expect(choices.join('\n')).toContain('the key is sent to https://book.parley.example as well');
      const [first, ...more] = JSON.parse(after.get('specs/parley/book/changes.json') ?? '[]') as object[];
      expect([more, first]).toEqual([[], expect.objectContaining({ sha256: expect.any(String) as unknown })]);
      expect(after.has('specs/parley/openapi.yaml')).toBe(false);
      expect(after.get('specs/parley/descriptions.json')).toBe('["talk","book"]\n');
      const own = (text = '') => text.replaceAll(/^\/\/.*$/gm, '').replaceAll('../../', '../');
      for (const file of ['types.ts', 'operations.ts', 'methods.ts', 'schemas.ts', 'fake.ts']) {
        const moved = after.get(`packages/parley/src/generated/talk/${file}`);
        expect(own(moved)).toBe(own(before.get(`packages/parley/src/generated/${file}`)));
      }
      expect(after.get('packages/parley/src/pagination.ts')).toMatch(/byCursorToken[^]*byBookNumbered/);
      const config = {
        extends: join(root, 'tsconfig.base.json'),
        // Of what is beneath the package, what is published is enough.
        compilerOptions: { noEmit: true, customConditions: [] },
        include: ['packages/parley/src/**/*.ts'],
        exclude: ['packages/parley/src/msw.ts'],
      };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
      const compiler = join(root, 'node_modules/typescript/bin/tsc');
      const { stdout } = spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' });
      expect(stdout).toBe('');
      const load = async (path: string) =>
        (await import(/* @vite-ignore */ join(folder, 'packages/parley/src', path))) as Record<
          string,
          (options?: object) => never
        >;
      const [index, testing] = [await load('index.ts'), await load('testing.ts')];
      const fake = testing['fakeParley']?.() as unknown as { readonly fetch: typeof fetch; readonly servers: string[] };
      const parley = index['createParley']?.({ apiKey: 'test-key', fetch: fake.fetch }) as unknown as Record<
        string,
        Record<string, (input?: object) => AsyncIterable<unknown>>
      >;
      let count = 0;
      for await (const _ of parley['people']?.['list']?.() ?? []) count += 1;
      for await (const _ of parley['events']?.['list']?.() ?? []) count += 1;
      expect(count).toBe(50);
      expect(fake.servers).toHaveLength(1);
    },
  );
});
