import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

import { checkChangesets, UnknownBase } from './changesets.ts';

let folder = '';
let root = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wa-clients-changesets-'));
  root = join(folder, 'template');
  mkdirSync(root);
  git('init', '--quiet', '--initial-branch=main');
  for (const name of ['core', 'shop']) {
    write(`packages/${name}/package.json`, manifest(name));
    write(`packages/${name}/src/index.ts`, 'export const one = 1;\n');
  }
  write('.changeset/config.json', '{}');
  write('.changeset/known-before.md', "---\n'@wa-clients/shop': minor\n---\n\nSomething earlier.\n");
  commit('Begin');
  git('switch', '--quiet', '--create', 'feature');
});

beforeEach(() => {
  root = join(folder, 'repository');
  rmSync(root, { recursive: true, force: true });
  cpSync(join(folder, 'template'), root, { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a branch', () => {
  it('passes when it changed no package', async () => {
    write('README.md', 'Read this.\n');
    commit('Describe');
    expect(await check()).toEqual({ changed: [], problems: [] });
  });

  it('must name each package whose sources it changed, with the file and what to do', async () => {
    write('packages/shop/src/index.ts', 'export const one = 2;\n');
    write('packages/shop/src/client.ts', 'export const two = 2;\n');
    commit('Change');
    const { changed, problems } = await check();
    expect(changed).toEqual(['@wa-clients/shop']);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^packages\/shop\/src\/client\.ts and 1 more changed since main.*@wa-clients\/shop/);
    expect(problems[0]).toContain('changeset`');
  });

  it('is not helped by a changeset that main had before', async () => {
    write('packages/shop/src/index.ts', 'export const one = 2;\n');
    commit('Change');
    expect((await check()).problems).toHaveLength(1);
  });

  it('is not helped by a changeset for another package', async () => {
    write('packages/shop/src/index.ts', 'export const one = 2;\n');
    write('.changeset/new.md', "---\n'@wa-clients/core': patch\n---\n\nA fix.\n");
    commit('Change');
    expect((await check()).problems.join()).toContain('no changeset names @wa-clients/shop');
  });

  it.each(['patch', 'none'])('passes with a changeset that says %s', async (bump) => {
    write('packages/shop/src/index.ts', 'export const one = 2;\n');
    write('.changeset/new.md', `---\n'@wa-clients/shop': ${bump}\n---\n\nA fix.\n`);
    commit('Change');
    expect(await check()).toEqual({ changed: ['@wa-clients/shop'], problems: [] });
  });

  it('is checked before anything is committed, new files included', async () => {
    write('packages/core/src/added.ts', 'export const added = 1;\n');
    expect((await check()).changed).toEqual(['@wa-clients/core']);
    write('.changeset/new.md', "---\n'@wa-clients/core': patch\n---\n\nA fix.\n");
    expect((await check()).problems).toEqual([]);
  });

  it('must say so when it only took a file away', async () => {
    rmSync(join(root, 'packages/core/src/index.ts'));
    commit('Remove');
    expect((await check()).problems.join()).toContain('packages/core/src/index.ts changed');
  });

  it('need not speak of what main changed since', async () => {
    git('switch', '--quiet', 'main');
    write('packages/core/src/index.ts', 'export const one = 3;\n');
    commit('Elsewhere');
    git('switch', '--quiet', 'feature');
    expect((await check()).changed).toEqual([]);
  });

  it('that cannot be compared is an error, not a pass', async () => {
    await expect(checkChangesets(root, 'origin/nowhere')).rejects.toThrow(UnknownBase);
  });
});

describe('the ranges of the runtime catalog', () => {
  const catalogs = (zod: string, vitest = '5.0.0') =>
    `catalog:\n  vitest: ${vitest}\ncatalogs:\n  runtime:\n    fetcher: ^0.17.0\n    zod: ${zod}\n`;
  beforeEach(() => {
    git('switch', '--quiet', 'main');
    write('pnpm-workspace.yaml', catalogs('^4.0.0'));
    write('packages/core/package.json', manifest('core', { dependencies: { fetcher: 'catalog:runtime' } }));
    const more = { peerDependencies: { zod: 'catalog:runtime' }, devDependencies: { fetcher: 'catalog:runtime' } };
    write('packages/shop/package.json', manifest('shop', more));
    commit('Use the catalog');
    git('branch', '--force', 'feature');
    git('switch', '--quiet', 'feature');
  });

  it('are part of the packages that publish them', async () => {
    write('pnpm-workspace.yaml', catalogs('^4.6.0'));
    const { changed, problems } = await check();
    expect(changed).toEqual(['@wa-clients/shop']);
    expect(problems.join()).toContain('pnpm-workspace.yaml changed since main');
  });

  it('are told apart from tools', async () => {
    write('pnpm-workspace.yaml', catalogs('^4.0.0', '5.1.0'));
    expect((await check()).changed).toEqual([]);
  });
});

describe('a bump that a description asks for', () => {
  it('is held against the changesets of the branch', async () => {
    write('.changeset/new.md', "---\n'@wa-clients/shop': patch\n---\n\nA fix.\n");
    const asked = { name: '@wa-clients/shop', version: '1.0.0', bump: 'minor', because: 'specs/shop' } as const;
    expect((await checkChangesets(root, 'main', [asked])).problems.join()).toContain('asks for a minor');
  });
});

describe('what users do not get', () => {
  it.each(['packages/core/src/list.test.ts', 'packages/core/test/list.test.ts', 'packages/core/README.md'])(
    'needs no changeset: %s',
    async (file) => {
      write(file, 'anything\n');
      commit('Test');
      expect((await check()).changed).toEqual([]);
    },
  );

  it('needs no changeset: a version, scripts and development dependencies', async () => {
    write('packages/core/package.json', manifest('core', { version: '0.2.0', devDependencies: { vitest: '5.0.0' } }));
    commit('Version packages');
    expect((await check()).changed).toEqual([]);
  });

  it('is told apart from what they do get of a manifest', async () => {
    write('packages/core/package.json', manifest('core', { exports: { './new': './dist/new.js' } }));
    commit('Add an entry');
    expect((await check()).changed).toEqual(['@wa-clients/core']);
  });

  it('includes the whole of a private package', async () => {
    write('packages/shop/package.json', manifest('shop', { private: true }));
    write('packages/shop/src/index.ts', 'export const one = 2;\n');
    commit('Hide');
    expect((await check()).changed).toEqual([]);
  });
});

describe('a changeset', () => {
  it.each([
    ["---\n'@wa-clients/shoop': patch\n---\n\nA fix.\n", 'which is no package'],
    ["---\n'@wa-clients/shop': tiny\n---\n\nA fix.\n", 'major, minor, patch or none'],
    ["---\n'@wa-clients/shop': patch\n---\n", 'has no text'],
  ])('is refused where a release would stumble: %j', async (text, problem) => {
    write('.changeset/new.md', text);
    expect((await check()).problems.join()).toContain(problem);
  });
});

function check() {
  return checkChangesets(root, 'main');
}

function manifest(name: string, more: object = {}): string {
  return JSON.stringify({ name: `@wa-clients/${name}`, version: '0.1.0', ...more });
}

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

function commit(message: string): void {
  git('add', '--all');
  git('-c', 'user.name=Test', '-c', 'user.email=test@localhost', 'commit', '--quiet', '--message', message);
}

function git(...words: string[]): void {
  execFileSync('git', words, { cwd: root });
}
