import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { checkProviderNames } from './provider-names.ts';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'wa-clients-names-'));
  for (const name of ['core', 'parley', 'proxy']) write(`packages/${name}/src/index.ts`, 'export const one = 1;\n');
  for (const name of ['parley', 'proxy']) write(`packages/${name}/test/one.test.ts`, `// ${name} and create${name}\n`);
  write('specs/parley/openapi.yaml', 'info: { title: Parley }\n');
  write('specs/proxy/openapi.yaml', 'info: { title: Proxy }\n');
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

describe('a package between core and the providers', () => {
  it('may be named anywhere, and names no provider but in its doc comments', () => {
    write('packages/whatsapp/src/one.ts', '/** createParley({}) */\nexport const one = 1;\n');
    write('packages/parley/src/two.ts', "import '@wa-clients/whatsapp';\n");
    expect(checkProviderNames(root)).toEqual([]);
    write('packages/whatsapp/src/one.ts', '// As Parley does.\n');
    expect(checkProviderNames(root)).toMatchObject([{ file: 'packages/whatsapp/src/one.ts' }]);
  });
});

describe('a provider', () => {
  it('may be named in its own folders', () => expect(checkProviderNames(root)).toEqual([]));

  it.each([
    ['scripts/src/one.ts', "import '@wa-clients/parley';\n"],
    ['scripts/src/one.ts', '\nconst client = createParley({});\n'],
    ['scripts/test/one.test.ts', '// As Parley does.\n'],
    ['packages/core/src/one.ts', "export const id = 'parley';\n"],
    ['packages/proxy/src/one.ts', '// Parley does so, too.\n'],
    ['.github/workflows/ci.yml', 'run: test packages/parley\n'],
    ['scripts/src/parley.ts', 'export const one = 1;\n'],
    ['scripts/src/one.ts', "import '@wa-clients/proxy';\n"],
    ['scripts/src/one.ts', "const id = 'proxy';\n"],
    ['scripts/src/one.ts', 'const client = createProxy({});\n'],
  ])('is named nowhere else: %s with %j', (file, text) => {
    write(file, text);
    expect(checkProviderNames(root)).toMatchObject([
      { file, problem: expect.stringContaining('packages/p') as string },
    ]);
  });

  it('whose id is a word of HTTP is found by what means it, and the word stays a word', () => {
    write(
      'scripts/src/one.ts',
      '// 407 Proxy Authentication Required: the proxy asks for a key.\nconst proxy = true;\n',
    );
    expect(checkProviderNames(root)).toEqual([]);
  });

  it('whose id is a word in the description of another vendor stays a word there and in code', () => {
    write('specs/proxy/openapi.yaml', 'info: { title: Proxy, description: Parley of two parties }\n');
    write('scripts/src/one.ts', '// A parley of two parties.\n');
    expect(checkProviderNames(root)).toEqual([]);
    write('scripts/src/one.ts', "import '@wa-clients/parley';\n");
    expect(checkProviderNames(root)).toMatchObject([{ file: 'scripts/src/one.ts' }]);
  });

  it('may be named where people read of it, and in the doc comments of core', () => {
    write('README.md', '| parley |\n');
    write('docs/parley.md', 'Parley.\n');
    write('package.json', '{ "dependencies": { "@wa-clients/parley": "workspace:*" } }\n');
    write('packages/core/src/one.ts', '/**\n * createParley({});\n */\nexport const one = 1;\n');
    expect(checkProviderNames(root)).toEqual([]);
  });
});

function write(file: string, text: string): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}
