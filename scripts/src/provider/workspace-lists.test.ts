import { describe, expect, it } from 'vitest';

import { withDependency, withImporter, withReadmeRow } from './workspace-lists.ts';

const lockfile = `lockfileVersion: '9.0'

importers:

  .:
    dependencies:
      '@wa-clients/alpha':
        specifier: workspace:*
        version: link:packages/alpha
      zod:
        specifier: catalog:runtime
        version: 4.6.7

  packages/alpha:
    devDependencies:
      vitest:
        specifier: 'catalog:'
        version: 5.1.1

  scripts:
    dependencies:
      yaml:
        specifier: 'catalog:'
        version: 2.9.1
    devDependencies:
      '@wa-clients/alpha':
        specifier: workspace:*
        version: link:../packages/alpha

packages:

  vitest@5.1.1:
    resolution: {integrity: sha512-x}
`;

describe('one more package', () => {
  it('is in the lockfile with what another one installs, and nothing else of it changes', () => {
    const added = withImporter(lockfile, 'beta', 'alpha');
    expect(added).toContain(`  packages/beta:
    devDependencies:
      vitest:
        specifier: 'catalog:'
        version: 5.1.1

  scripts:`);
    const own = (text: string, path: string) => text.split('\n').filter((line) => line.endsWith(path));
    expect(own(added, 'link:packages/beta')).toHaveLength(1);
    expect(own(added, 'link:../packages/beta')).toHaveLength(1);
    const rest = added
      .replace(/^  packages\/beta:\n(?:    .*\n)+\n/m, '')
      .replaceAll(/^      '@wa-clients\/beta':\n(?:        .*\n){2}/gm, '');
    expect(rest).toBe(lockfile);
  });

  it('is refused by a lockfile of another form', () => {
    expect(() => withImporter('lockfileVersion: 1\n', 'beta', 'alpha')).toThrow('importers');
    expect(() => withImporter(lockfile, 'beta', 'gamma')).toThrow('packages/gamma');
  });

  it('is a dependency, in the order of the alphabet', () => {
    const manifest = JSON.stringify({
      name: 'x',
      dependencies: { '@wa-clients/alpha': 'workspace:*', zod: '1' },
      license: 'MIT',
    });
    const { dependencies, ...rest } = JSON.parse(withDependency(manifest, 'dependencies', 'beta')) as Record<
      string,
      object
    >;
    expect(Object.keys(dependencies ?? {})).toEqual(['@wa-clients/alpha', '@wa-clients/beta', 'zod']);
    expect(Object.keys(rest)).toEqual(['name', 'license']);
  });

  it('has a row in the table of the README, whose columns stand below each other', () => {
    const readme =
      '# X\n\n| package | provider | pages by |\n| --- | --- | --- |\n| [`@wa-clients/a`](packages/a) | A | b |\n\nMore.\n';
    const lines = withReadmeRow(readme, 'beta', 'Beta Inc', 'a cursor').split('\n').slice(2, 6);
    expect(lines[3]).toContain('[`@wa-clients/beta`](packages/beta) | Beta Inc | a cursor |');
    expect(new Set(lines.map((one) => one.length)).size).toBe(1);
  });
});
