import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, it } from 'vitest';

import { environments } from './environments.ts';
import { checkRecipePage, writeRecipePage } from './page.ts';

let root = '';

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const problems = () => checkRecipePage(root).map(({ file, problem }) => `${file} ${problem}`);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wa-clients-page-'));
  for (const { app, package: shown } of environments) {
    const dependencies = shown === undefined ? {} : { [shown]: '1.2.3' };
    write(`scripts/recipes/${app}/package.json`, JSON.stringify({ dependencies }));
  }
  write('scripts/recipes/rxjs/contacts.js', 'export const rows = `${1}$&`;\n');
  write('README.md', '[recipes](packages/core/docs/recipes.md)\n');
  write('packages/core/README.md', 'core\n');
  write('packages/acme/README.md', '[recipes](../core/docs/recipes.md)\n');
  write(
    'packages/core/docs/recipes.md',
    '<!-- environments -->\n<!-- /environments -->\n\n<!-- recipe: rxjs/contacts.js -->\n\nText.\n',
  );
  writeRecipePage(root);
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

it('shows a file as it is, once, whatever it holds', () => {
  writeRecipePage(root);
  const text = readFileSync(join(root, 'packages/core/docs/recipes.md'), 'utf8');
  expect(text.split('<!-- /environments -->')[1]).toBe(
    '\n\n<!-- recipe: rxjs/contacts.js -->\n\n```js\nexport const rows = `${1}$&`;\n```\n\nText.\n',
  );
  expect(problems()).toEqual([]);
});

it('finds a file that has changed, and one that is gone', () => {
  write('scripts/recipes/rxjs/contacts.js', 'export const rows = 2;\n');
  expect(problems()).toEqual([expect.stringMatching(/^packages\/core\/docs\/recipes\.md is not what the files/)]);
  rmSync(join(root, 'scripts/recipes/rxjs/contacts.js'));
  expect(problems()).toEqual(['packages/core/docs/recipes.md names rxjs/contacts.js, which is not there']);
});

it('holds the page of tools to the files as well', () => {
  write('scripts/recipes/rxjs/tool.js', 'export const tool = 1;\n');
  write('packages/core/docs/tools.md', '<!-- recipe: rxjs/tool.js -->\n\n```js\nexport const tool = 0;\n```\n');
  expect(problems()).toEqual([expect.stringMatching(/^packages\/core\/docs\/tools\.md is not what the files/)]);
  writeRecipePage(root);
  expect(readFileSync(join(root, 'packages/core/docs/tools.md'), 'utf8')).toContain('const tool = 1;');
  expect(problems()).toEqual([]);
});

it('finds a version that has changed', () => {
  write('scripts/recipes/next/package.json', JSON.stringify({ dependencies: { next: '9.9.9' } }));
  expect(problems()).toEqual([expect.stringMatching(/^packages\/core\/docs\/recipes\.md is not what the files/)]);
});

it('finds a file that is not shown, but for those of the tests', () => {
  write('scripts/recipes/rxjs/other.js', 'export {};\n');
  write('scripts/recipes/rxjs/test/other.test.js', 'export {};\n');
  expect(problems()).toEqual([
    'scripts/recipes/rxjs/other.js is not shown in packages/core/docs/recipes.md or packages/core/docs/tools.md',
  ]);
});

it('finds a README without a link', () => {
  write('packages/acme/README.md', 'acme\n');
  expect(problems()).toEqual(['packages/acme/README.md has no link to packages/core/docs/recipes.md']);
});
