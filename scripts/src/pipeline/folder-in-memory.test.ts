import { statSync } from 'node:fs';

import { describe, expect, it } from 'vitest';

import { folderInMemory } from './folder-in-memory.ts';

const isThere = statSync('/dev/shm', { throwIfNoEntry: false })?.isDirectory() === true;

describe('a folder in memory', () => {
  it.runIf(isThere)('is the one that Linux has, where it has room', () => {
    expect(folderInMemory('/dev/shm', 0)).toBe('/dev/shm');
    expect(folderInMemory('/dev/shm', 2 ** 60)).toBeUndefined();
  });

  it('is none that keeps its files elsewhere, or is not there', () => {
    expect(folderInMemory('/proc', 0)).toBeUndefined();
    expect(folderInMemory('/no/such/folder', 0)).toBeUndefined();
  });
});
