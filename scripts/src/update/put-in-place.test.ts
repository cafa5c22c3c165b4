import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { rename as renameFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { type FileChange, putInPlace, recoverUnfinished } from './put-in-place.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wa-clients-put-'));
  mkdirSync(join(root, 'a'));
  writeFileSync(join(root, 'a/changed.txt'), 'old');
  writeFileSync(join(root, 'a/gone.txt'), 'gone');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const changes: readonly FileChange[] = [
  { path: 'a/changed.txt', text: 'new' },
  { path: 'a/gone.txt', text: undefined },
  { path: 'b/deep/added.txt', text: 'added' },
];

const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : undefined);
const state = () => changes.map(({ path }) => read(path));

describe('putting files in place', () => {
  it('changes, adds and removes them, and leaves nothing beside them', async () => {
    await putInPlace(root, changes);
    expect(state()).toEqual(['new', undefined, 'added']);
    expect(readdirSync(join(root, '.tmp'))).toEqual([]);
  });

  // Three files: two are laid aside, two take their place.
  it.each([1, 2, 3, 4])('takes everything back when the rename number %d fails', async (failing) => {
    let count = 0;
    const rename = async (from: string, to: string) => {
      count += 1;
      if (count === failing) throw new Error('the disk is full');
      await renameFile(from, to);
    };
    await expect(putInPlace(root, changes, rename)).rejects.toThrow('the disk is full');
    expect(state()).toEqual(['old', 'gone', undefined]);
    expect(readdirSync(join(root, '.tmp'))).toEqual([]);
  });

  it('has no fifth rename that could fail', async () => {
    let count = 0;
    await putInPlace(root, changes, async (from, to) => {
      count += 1;
      await renameFile(from, to);
    });
    expect(count).toBe(4);
  });
});

describe('what a run left half done that was ended from outside', () => {
  /** Leaves the state behind in which a process is after some renames. */
  async function leave(renames: number, process_: number): Promise<void> {
    let count = 0;
    const never = new Promise<void>(() => {});
    const stuck = new Promise<void>((resolve) => {
      void putInPlace(root, changes, async (from, to) => {
        count += 1;
        if (count <= renames) return renameFile(from, to);
        resolve();
        return never;
      });
    });
    await stuck;
    const [folder = ''] = readdirSync(join(root, '.tmp'));
    const journal = join(root, '.tmp', folder, 'journal.json');
    const written = JSON.parse(readFileSync(journal, 'utf8')) as object;
    writeFileSync(journal, JSON.stringify({ ...written, process: process_ }));
  }

  it.each([0, 1, 2, 3])('is taken back by the next run, after %d renames', async (renames) => {
    await leave(renames, 2 ** 22 + 1);
    const restored = await recoverUnfinished(root);
    expect(state()).toEqual(['old', 'gone', undefined]);
    expect(restored.length).toBe([0, 1, 1, 2][renames]);
    expect(readdirSync(join(root, '.tmp'))).toEqual([]);
  });

  it('is left alone while its process is at work', async () => {
    await leave(2, process.ppid);
    expect(await recoverUnfinished(root)).toEqual([]);
    expect(read('a/changed.txt')).toBe('new');
  });
});
