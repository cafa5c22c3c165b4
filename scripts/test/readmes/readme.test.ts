import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { findProviders } from '../../src/generate/providers.ts';
import { root } from '../../src/run-tool.ts';
import type { ExampleRun } from '../support/readme-process.ts';

const readmes = [root, ...readdirSync(join(root, 'packages')).map((name) => join(root, 'packages', name))]
  .flatMap((folder) => ['README.md', 'SKILL.md'].map((name) => join(folder, name)))
  .filter(existsSync);

const examples = readmes.flatMap((file) =>
  [...readFileSync(file, 'utf8').matchAll(/^```ts\n(.*?)^```$/gms)].map(([, code = ''], index) => ({
    title: `${relative(root, file)}, example ${index + 1}`,
    readme: file,
    code,
    file: `${relative(root, file).replaceAll(/\W/g, '-')}-${index + 1}.ts`,
  })),
);

let folder = '';
const program = join(import.meta.dirname, '../support/readme-process.ts');

beforeAll(() => {
  // Below the root, where the packages can be imported by their names.
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/readme-'));
  for (const { code, file } of examples) writeFileSync(join(folder, file), code);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the examples of the READMEs and of the skills', () => {
  it.each(['README.md', 'SKILL.md'])('are found in each %s of a provider', (document) => {
    for (const name of findProviders(root)) {
      const file = join('packages', name, document);
      expect(examples.filter(({ title }) => title.startsWith(file)).length).toBeGreaterThanOrEqual(3);
    }
  });

  it('type check', () => expect(mistakes('node_modules', {})).toBe(''), 600_000);

  it('type check with a compiler and a platform that know no iteration of streams', () => {
    const lib = ['es2023', 'dom', 'dom.iterable'];
    writeFileSync(join(folder, 'iterated.ts'), 'for await (const chunk of new Blob().stream()) console.log(chunk);\n');
    const found = mistakes('scripts/node_modules', { lib });
    rmSync(join(folder, 'iterated.ts'));
    expect(found).toMatch(/^[^\n]*iterated\.ts\(1,27\): error TS2504: [^\n]*\n$/);
  }, 600_000);

  /** What the TypeScript of a folder of modules says of the examples. */
  function mistakes(modules: string, compilerOptions: object): string {
    // As they are published: nothing of the sources is asked about here, which take the compilers most of the time.
    const options = { types: ['node'], customConditions: [], ...compilerOptions };
    const config = { extends: '../../tsconfig.base.json', compilerOptions: options, include: ['*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    const compiler = join(root, modules, 'typescript/bin/tsc');
    return spawnSync(process.execPath, [compiler, '-p', folder], { encoding: 'utf8' }).stdout;
  }

  const runs = new Map<string, readonly ExampleRun[]>();
  /** What the examples of a README did, all in one process: most of the time of each would go into starting its own. */
  function runsOf(readme: string): readonly ExampleRun[] {
    const files = examples.flatMap((one) => (one.readme === readme ? [join(folder, one.file)] : []));
    const { stderr, stdout } = spawnSync(process.execPath, ['--conditions=wa-clients:source', program, ...files], {
      encoding: 'utf8',
      // An example that never ends fails, instead of holding all tests up.
      timeout: 600_000,
    });
    const told = stdout.split('\n').flatMap((line) => (line === '' ? [] : [JSON.parse(line) as ExampleRun]));
    return files.map(
      (_, index) => told[index] ?? { stdout: '', stderr: `did not end, or was not run ${stderr}`, status: 1 },
    );
  }

  it.each(examples)('$title runs', ({ readme, title }) => {
    const all = runs.get(readme) ?? runsOf(readme);
    runs.set(readme, all);
    const own = examples.filter((one) => one.readme === readme).findIndex((one) => one.title === title);
    expect(all[own]?.stderr).toBe('');
    expect(all[own]?.status).toBe(0);
    expect(all[own]?.stdout).not.toBe('');
  });
});
