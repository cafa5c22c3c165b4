import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { compiledFolder } from '../src/generate/isolated/compiled-folder.ts';
import { isolatedArguments } from '../src/generate/isolated/isolated-arguments.ts';
import { generateIsolated, type IsolatedAnswer, runIsolated } from '../src/generate/isolated/run-isolated.ts';
import { root } from '../src/run-tool.ts';

const awkward = join(import.meta.dirname, 'fixtures/awkward.json');
const command = join(import.meta.dirname, '../src/commands/generate.ts');
let folder = '';

beforeAll(() => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/isolated-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('generation in a process of its own', () => {
  it('is ended when it takes too much memory, and says so', async () => {
    const schema = (index: number) => [`S${index}`, { type: 'object', properties: { a: { type: 'string' }, b: {} } }];
    const schemas = Object.fromEntries(Array.from({ length: 20_000 }, (_, index) => schema(index)));
    const specFile = join(folder, 'large.json');
    const info = { title: 'Large', version: '1' };
    writeFileSync(specFile, JSON.stringify({ openapi: '3.1.0', info, paths: {}, components: { schemas } }));
    await expect(generateIsolated({ specFile }, { memoryMb: 48, timeMs: 120_000 })).rejects.toMatchObject({
      rule: 'memory',
      file: specFile,
      problem: 'generation took more than 48 MB of memory and was ended',
      remedy: expect.stringContaining('Nothing was written.') as string,
    });
  }, 600_000);

  it('is ended when it takes too long, and says so', async () => {
    await expect(generateIsolated({ specFile: awkward }, { memoryMb: 1_024, timeMs: 1 })).rejects.toMatchObject({
      rule: 'time',
      file: awkward,
      problem: 'generation took more than 0.001 s of processor time and was ended',
      remedy: expect.stringContaining('Nothing was written.') as string,
    });
  });

  it('needs little memory to refuse what would need much', () => {
    const level = (depth: number) =>
      `  - &a${depth} [${Array.from({ length: 9 }, () => `*a${depth - 1}`).join(', ')}]\n`;
    const levels = Array.from({ length: 9 }, (_, index) => level(index + 1)).join('');
    const specFile = join(folder, 'bomb.yaml');
    writeFileSync(specFile, `openapi: 3.1.0\ninfo: { title: T, version: "1" }\nx-bomb:\n  - &a0 [1, 2, 3]\n${levels}`);
    // Linux counts the memory of whoever starts a process as its own: one that has little has to start this one.
    const starter = JSON.stringify(join(import.meta.dirname, '../src/generate/isolated/run-isolated.ts'));
    const task = JSON.stringify({ kind: 'files', input: { specFile } });
    const code = `const { runIsolated } = await import(${starter}); console.log(JSON.stringify(await runIsolated(${task})));`;
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', code], { encoding: 'utf8' });
    const { peakBytes, refusals } = JSON.parse(stdout) as IsolatedAnswer;
    expect(refusals?.[0]).toMatchObject({ rule: 'aliases', file: specFile });
    expect(peakBytes).toBeGreaterThan(10_000_000);
    expect(peakBytes).toBeLessThan(300_000_000);
  });

  it('names files as the user did', async () => {
    const { refusals } = await runIsolated({ kind: 'files', input: { specFile: 'no/such/file.yaml' } });
    expect(refusals?.[0]).toMatchObject({ rule: 'file', file: 'no/such/file.yaml' });
  });

  it('may not write where Node keeps what it made of the modules, once anything of ours runs', () => {
    const compiled = compiledFolder();
    if (compiled === undefined) throw new Error('The Node of the lockfile can give up a right.');
    const file = JSON.stringify(join(compiled, 'written'));
    const code = `
      const fs = await import('node:fs');
      const { getCompileCacheDir } = await import('node:module');
      let outcome = 'written';
      try { fs.writeFileSync(${file}, ''); } catch (error) { outcome = error.code; }
      console.log(JSON.stringify([outcome, getCompileCacheDir()]));`;
    const parameters = [...isolatedArguments([], compiled), '--input-type=module', '--eval', code];
    const env = { NODE_COMPILE_CACHE: compiled };
    const { stdout } = spawnSync(process.execPath, parameters, { cwd: folder, encoding: 'utf8', env });
    expect(JSON.parse(stdout)).toEqual(['ERR_ACCESS_DENIED', expect.stringContaining(compiled)]);
    expect(existsSync(join(compiled, 'written'))).toBe(false);
  });

  it.each(['22.22.2', '24.20.9', '25.9.0'])(
    'keeps nothing of modules under Node %s, which keeps its rights',
    (version) => {
      expect(compiledFolder(version)).toBeUndefined();
    },
  );

  it('loads no plug-in from the folder in which it is started, which openapi-typescript’s parser would', () => {
    mkdirSync(join(folder, '@theme'), { recursive: true });
    writeFileSync(
      join(folder, '@theme/plugin.js'),
      `require('node:fs').writeFileSync(${JSON.stringify(join(folder, 'ran'))}, '');`,
    );
    const { stdout, status } = spawnSync(process.execPath, [command, '--spec', awkward, '--out', 'out'], {
      cwd: folder,
      encoding: 'utf8',
    });
    expect(stdout).toContain('written to out');
    expect(status).toBe(0);
    expect(existsSync(join(folder, 'ran'))).toBe(false);
  }, 600_000);
});
