import { describe, expect, it } from 'vitest';

import { sampleManifest } from '../../test/support/sample-package.ts';
import { checkManifest } from './check-manifest.ts';
import type { Manifest } from './packed-package.ts';

/** What the check says of the sample's manifest with some fields replaced. */
function found(changes: object, root: Readonly<Record<string, unknown>> = {}): string[] {
  const manifest = JSON.parse(JSON.stringify({ ...sampleManifest, ...changes })) as Manifest;
  return checkManifest(manifest, root).map(({ place, problem, remedy }) => `${place} ${problem} ${remedy}`);
}

describe('the manifest check', () => {
  it('has nothing to say about a manifest without a fault', () => {
    expect(found({})).toEqual([]);
  });

  it.each([
    [{ license: undefined }, 'has no license. Add it.'],
    [{ type: 'commonjs' }, 'is not "type": "module"'],
    [{ sideEffects: true }, 'does not say "sideEffects": false'],
    [{ private: true }, 'says private'],
    [{ scripts: { postinstall: 'node x' } }, 'carries scripts to those who install it'],
    [{ devDependencies: { '@wa-clients/scripts': '1.0.0' } }, 'carries devDependencies'],
    [{ dependencies: { '@wa-clients/core': 'workspace:^' } }, 'asks for @wa-clients/core "workspace:^"'],
    [{ dependencies: { 'openapi-fetch': 'catalog:runtime' } }, 'asks for openapi-fetch "catalog:runtime"'],
    [{ dependencies: { 'openapi-fetch': '0.17.0' } }, 'Use a caret range'],
    [{ dependencies: { lodash: '^4.0.0' } }, 'depends on lodash'],
    [{ optionalDependencies: { lodash: '^4.0.0' } }, 'has optionalDependencies'],
    [{ dependencies: { 'openapi-fetch': '*' } }, 'Use a caret range'],
    [{ peerDependencies: { zod: '*' } }, 'has the peer zod, which is not optional'],
    [
      { peerDependencies: { zod: '^4.0.0' }, peerDependenciesMeta: { zod: { optional: true } } },
      'asks for the peer zod "^4.0.0". Use "*"',
    ],
    [{ repository: 'github:somebody/else' }, `The root's package.json makes it absent`],
  ])('refuses %j', (changes, expected) => {
    const problems = found(changes);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain(expected);
  });

  it('wants the entries of every other package, types first and nothing of the workspace', () => {
    const { './types': types, './msw': _, ...others } = sampleManifest.exports ?? {};
    const { default: script, types: declarations } = types as Record<string, string>;
    const conditions = { 'wa-clients:source': './src/a.ts', types: declarations, default: script };
    expect(found({ exports: { ...others, './types': conditions, './extra': types } })).toEqual([
      expect.stringContaining('has no entry "./msw"'),
      expect.stringContaining('leads "./types" to [wa-clients:source, types, default]'),
      expect.stringContaining('has the entry "./extra"'),
    ]);
    const reversed = { default: script, types: declarations };
    expect(found({ exports: { ...sampleManifest.exports, './types': reversed } })).toEqual([
      expect.stringContaining('leads "./types" to [default, types]'),
    ]);
  });

  it("follows the root's repository as soon as it has one", () => {
    const root = { repository: { type: 'git', url: 'git+ssh://git@127.0.0.1/x.git' } };
    expect(found({}, root)).toEqual([expect.stringContaining('"directory":"packages/sample"')]);
    expect(found({ repository: { ...root.repository, directory: 'packages/sample' } }, root)).toEqual([]);
  });
});
