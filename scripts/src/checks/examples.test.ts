import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import { checkExamples } from './examples.ts';

/** A repository with one example of one package; what is given replaces or adds files, undefined takes one away. */
function problemsOf(changed: Readonly<Record<string, string | undefined>> = {}): string[] {
  const root = mkdtempSync(join(tmpdir(), 'wa-clients-examples-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const files = {
    'packages/acme/package.json': '{"version": "0.2.3"}',
    'examples/README.md': '[shop](shop)',
    'examples/tests/shop.test.mjs': '',
    'examples/shop/.gitignore': '',
    'examples/shop/README.md': '',
    'examples/shop/tsconfig.json': '',
    'examples/shop/package.json': manifest(),
    ...changed,
  };
  for (const [file, text] of Object.entries(files)) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return checkExamples(root).map(({ file, problem }) => `${file} ${problem}`);
}

function manifest(range = '^0.2.0', others: object = {}): string {
  return JSON.stringify({ private: true, dependencies: { '@wa-clients/acme': range }, ...others });
}

describe('the structure of the examples', () => {
  it('is right where each has its files, its test and the ranges of an app', () => {
    expect(problemsOf()).toEqual([]);
  });

  it.each([
    ['examples/shop/tsconfig.json', 'examples/shop/tsconfig.json is missing'],
    ['examples/tests/shop.test.mjs', 'examples/tests/shop.test.mjs is missing; every example is run'],
    ['examples/README.md', 'examples/README.md has no link to shop'],
    ['packages/acme/package.json', 'examples/shop/package.json uses @wa-clients/acme, which is not there'],
  ])('misses %s', (file, problem) => {
    expect(problemsOf({ [file]: undefined })).toEqual([problem]);
  });

  it.each(['workspace:*', '0.2.3', 'latest', 'file:../acme.tgz'])('is wrong with %s', (range) => {
    const [problem] = problemsOf({ 'examples/shop/package.json': manifest(range) });
    expect(problem).toContain(`"${range}"; an app writes ^MAJOR.MINOR.PATCH`);
  });

  it.each([
    ['^0.2.0', '0.2.3', true],
    ['^0.2.4', '0.2.3', false],
    ['^0.1.0', '0.2.0', false],
    ['^1.2.0', '1.10.0', true],
    ['^1.2.0', '2.0.0', false],
    ['^0.0.1', '0.0.2', false],
    ['^0.1.0', '0.0.0', true],
  ])('compares %s with the version %s', (range, version, isRight) => {
    const files = {
      'examples/shop/package.json': manifest(range),
      'packages/acme/package.json': JSON.stringify({ version }),
    };
    expect(problemsOf(files).length).toBe(isRight ? 0 : 1);
  });

  it('is wrong for one that could be published, or shows no package', () => {
    expect(problemsOf({ 'examples/shop/package.json': '{}' })).toEqual([
      'examples/shop/package.json is not private, so it could be published',
      'examples/shop/package.json uses no package of this repository',
    ]);
  });
});
