import { describe, expect, it } from 'vitest';

import { samplePackage } from '../../test/support/sample-package.ts';
import { checkFiles, checkMaps } from './check-files.ts';

/** What the checks say of the sample with some files changed. */
function found(changes: Readonly<Record<string, string | null>>, changelog = false): string[] {
  const packed = samplePackage(changes);
  const problems = [...checkFiles(packed, { changelog }), ...checkMaps(packed)];
  return problems.map(({ place, problem, remedy }) => `${place} ${problem} ${remedy}`);
}

describe('the check of the tarball', () => {
  it('has nothing to say about sources, what was compiled from them, and documents', () => {
    expect(found({})).toEqual([]);
    expect(found({ 'CHANGELOG.md': '# 1.0.0\n' }, true)).toEqual([]);
  });

  it.each([
    ['src/list.test.ts', 'is a test. Exclude it in "files" and in tsconfig.build.json.'],
    ['test/sample.js', 'is a test. Exclude it in "files" and in tsconfig.build.json.'],
    ['dist/tsconfig.tsbuildinfo', 'is neither a source, nor compiled from one, nor a document. Exclude it in "files".'],
    ['binding.gyp', 'is neither a source, nor compiled from one, nor a document. Exclude it in "files".'],
    ['dist/gone.d.ts.map', 'was compiled from src/gone.ts, which is gone. Delete dist and build again.'],
  ])('refuses %s', (name, expected) => {
    expect(found({ [name]: '{}' })).toContain(`${name} ${expected}`);
  });

  it('misses a document, a changelog that the package has, and what a source should have been compiled to', () => {
    expect(found({ LICENSE: null })).toEqual(['LICENSE is missing or empty. Write it, and list it in "files".']);
    expect(found({}, true)).toEqual(['CHANGELOG.md is missing or empty. Write it, and list it in "files".']);
    expect(found({ 'dist/testing.d.ts': null })).toEqual([
      'src/testing.ts comes without dist/testing.d.ts. Build before packing.',
      'package.json leads to ./dist/testing.d.ts, which is missing. Build it.',
    ]);
  });

  it.each(['../../src/testing.ts', '/src/testing.ts', '../src/index.ts'])('refuses a map that leads to %s', (place) => {
    const map = JSON.stringify({ version: 3, sources: [place] });
    expect(found({ 'dist/testing.d.ts.map': map })).toEqual([
      expect.stringMatching(/^dist\/testing\.d\.ts\.map leads to .+, not to src\/testing\.ts\. Build with/),
    ]);
  });

  it('refuses a map that is none, and a module that names none', () => {
    expect(found({ 'dist/msw.js.map': 'oops' })[0]).toContain('leads to nothing, not to src/msw.ts');
    expect(found({ 'dist/msw.js': 'export {};\n' })[0]).toContain('dist/msw.js names no map as its map');
  });
});
