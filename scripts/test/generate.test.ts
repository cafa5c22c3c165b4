import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { stringify } from 'yaml';

import { generateFiles } from '../src/generate/generate-files.ts';
import { root } from '../src/run-tool.ts';
import { writeFiles } from '../src/write/write-files.ts';

// Most start processes.
vi.setConfig({ testTimeout: 600_000 });

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
    // What is published of core is enough; its sources take the compilers twice as long as all else.
    const compilerOptions = { noUnusedLocals: true, types: [], customConditions: [] };
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
    for (const name of ['Tree', 'c', 'WithDashAndDot']) expect(stdout.split(/\s/)).toContain(name);
  }, 600_000);

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
    await expect(writeFiles(out, { 'a.ts': 'new a', 'b.ts': 'new b' })).rejects.toMatchObject({
      rule: 'output',
      file: join(out, 'b.ts'),
    });
    expect(readdirSync(out)).toEqual(['b.ts']);
  });
});

describe('a place that nothing can be written to', () => {
  const command = join(import.meta.dirname, '../src/commands/generate.ts');
  const small = 'openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n';

  it.each<[string, (place: string) => void, string]>([
    ['is a file', (place) => writeFileSync(place, ''), 'is there already, and is no folder'],
    [
      'is a link to nothing',
      (place) => symlinkSync(join(place, '../nowhere'), place),
      'leads to a place that is not there',
    ],
    [
      'has a folder of a file’s name in it',
      (place) => mkdirSync(join(place, 'types.ts'), { recursive: true }),
      'is a folder',
    ],
  ])('is told when it %s, with what to do, and without a trace', (name, prepare, problem) => {
    const place = join(folder, name.replaceAll(/\W/g, '-'));
    const spec = join(folder, 'small.yaml');
    writeFileSync(spec, small);
    prepare(place);
    const { status, stderr } = spawnSync(process.execPath, [command, '--spec', spec, '--out', place], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain(problem);
    expect(stderr).toMatch(/\[output\]\n {2}\S.*\.\n$/);
    expect(stderr).not.toContain('    at ');
  });

  it('is told when a part of its way is a file', () => {
    const spec = join(folder, 'small.yaml');
    writeFileSync(spec, small);
    const { status, stderr } = spawnSync(process.execPath, [command, '--spec', spec, '--out', join(spec, 'out')], {
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('[output]');
    expect(stderr).not.toContain('    at ');
  });
});

describe('an overlay', () => {
  const command = join(import.meta.dirname, '../src/commands/generate.ts');

  it('corrects a description that would be refused without it', () => {
    const [spec, overlay, out] = ['refused.yaml', 'refused.overlay.yaml', 'mended'].map((name) => join(folder, name));
    if (spec === undefined || overlay === undefined || out === undefined) throw new Error('There are three.');
    const schemas = 'components: { schemas: { A: { type: integer, enum: [1, 9223372036854775807] } } }\n';
    writeFileSync(spec, `openapi: 3.1.0\ninfo: { title: T, version: "1" }\npaths: {}\n${schemas}`);
    const generate = (...more: string[]) =>
      spawnSync(process.execPath, [command, '--spec', spec, '--out', out, ...more], { encoding: 'utf8' });
    const refused = generate();
    expect(refused.status).toBe(1);
    // The remedy is followed to the letter.
    expect(refused.stderr).toContain('Take it out in an overlay (target: its place, remove: true)');
    const action = "{ target: '$.components.schemas.A.enum[1]', remove: true, x-reason: Too large. }";
    writeFileSync(overlay, `overlay: 1.1.0\nactions: [${action}]\n`);
    const { status, stderr } = generate('--overlay', overlay);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readFileSync(join(out, 'types.ts'), 'utf8')).toMatch(/A = 1;/);
  });

  it('goes with a description of one’s own alone', () => {
    const { status, stderr } = spawnSync(process.execPath, [command, '--overlay', 'a.yaml'], { encoding: 'utf8' });
    expect(status).toBe(2);
    expect(stderr).toContain('--overlay goes with --spec.');
  });
});
