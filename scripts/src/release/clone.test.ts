import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { cloneRepository, readRepository, refuseChanges } from './clone.ts';
import { createEnvironment, type Environment } from './environment.ts';

let folder = '';
let repository = '';
let clone = '';
let env: Environment = {};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wa-clients-clone-'));
  [repository, clone] = [join(folder, 'repository'), join(folder, 'clone')];
  mkdirSync(repository);
  env = await createEnvironment({ folder, registry: 'http://127.0.0.1:9/', token: 'token', proxy: '' });
  git('init', '--quiet', '--initial-branch=main');
  for (const name of ['kept', 'edited', 'removed']) writeFileSync(join(repository, name), `${name}\n`);
  writeFileSync(join(repository, '.gitignore'), 'ignored\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'Begin');
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

// The rehearsal does not run on Windows.
describe.skipIf(process.platform === 'win32')('a repository with nothing uncommitted', () => {
  it('is cloned at its commit, without a way back', async () => {
    writeFileSync(join(repository, 'ignored'), '');
    const state = await readRepository(repository);
    refuseChanges(state, false);
    await cloneRepository(state, clone, env, repository);
    expect(['kept', 'edited', 'removed', 'ignored'].map((name) => existsSync(join(clone, name)))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(git('-C', clone, 'remote')).toBe('');
  });
});

describe.skipIf(process.platform === 'win32')('a shallow repository, as in CI', () => {
  it('becomes a clone with a whole history, however short', async () => {
    git('commit', '--quiet', '--allow-empty', '--message', 'More');
    const shallow = join(folder, 'shallow');
    git('clone', '--quiet', '--depth', '1', `file://${repository}`, shallow);
    const state = await readRepository(shallow);
    await cloneRepository(state, clone, env, shallow);
    expect(git('-C', clone, 'rev-parse', '--is-shallow-repository')).toBe('false\n');
    expect(git('-C', clone, 'rev-list', '--count', 'HEAD')).toBe('1\n');
    expect(git('-C', clone, 'remote')).toBe('');
    expect(readFileSync(join(clone, 'kept'), 'utf8')).toBe('kept\n');
  });
});

describe.skipIf(process.platform === 'win32')('uncommitted changes', () => {
  beforeEach(() => {
    writeFileSync(join(repository, 'edited'), 'anew\n');
    writeFileSync(join(repository, 'added'), 'added\n');
    rmSync(join(repository, 'removed'));
  });

  it('are refused by name, with what to do', async () => {
    const state = await readRepository(repository);
    expect(() => refuseChanges(state, false)).toThrow(/edited[^]*removed[^]*added/);
    try {
      refuseChanges(state, false);
    } catch (error) {
      expect((error as { remedy: string }).remedy).toContain('--include-uncommitted');
    }
  });

  it('come along where they are wanted', async () => {
    const state = await readRepository(repository);
    refuseChanges(state, true);
    await cloneRepository(state, clone, env, repository);
    expect(readFileSync(join(clone, 'edited'), 'utf8')).toBe('anew\n');
    expect(readFileSync(join(clone, 'added'), 'utf8')).toBe('added\n');
    expect(existsSync(join(clone, 'removed'))).toBe(false);
    expect(git('-C', clone, 'status', '--porcelain')).toBe('');
  });

  it('stay as they are in the repository', async () => {
    const state = await readRepository(repository);
    const index = readFileSync(join(repository, '.git/index'));
    await cloneRepository(state, clone, env, repository);
    expect((await readRepository(repository)).fingerprint).toBe(state.fingerprint);
    expect(readFileSync(join(repository, '.git/index')).equals(index)).toBe(true);
  });
});

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: repository, env, encoding: 'utf8' });
}
