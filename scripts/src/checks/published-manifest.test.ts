import { describe, expect, it } from 'vitest';

import { checkPublishedManifest } from './published-manifest.ts';

const good = {
  name: '@wa-clients/shop',
  version: '0.1.0',
  scripts: { build: 'tsc', test: 'vitest run' },
  dependencies: { '@wa-clients/core': '^0.1.0' },
  publishConfig: { access: 'public', provenance: true },
};

describe('a manifest in a tarball', () => {
  it('passes with caret ranges and scripts that no installation runs', () => {
    expect(check({})).toEqual([]);
  });

  it.each(['workspace:^', 'workspace:*', 'catalog:', 'catalog:runtime', 'link:../core', 'file:../core'])(
    'must not say %s, wherever it stands',
    (words) => {
      for (const member of ['dependencies', 'peerDependencies', 'devDependencies', 'optionalDependencies']) {
        expect(check({ [member]: { zod: words } }).join(), member).toContain(words);
      }
    },
  );

  it.each(['preinstall', 'install', 'postinstall', 'prepare'])('must not have a %s script', (name) => {
    expect(check({ scripts: { [name]: 'node run.js' } }).join()).toContain(name);
  });

  it.each(['registry', '@wa-clients:registry'])('must not lead to a registry of its own by %s', (key) => {
    expect(check({ publishConfig: { [key]: 'https://registry.example/' } }).join()).toContain(`publishConfig.${key}`);
  });

  it.each(['0.1.0', '~0.1.0', '>=0.1.0', '*', 'latest'])('must not depend on core by %s', (range) => {
    expect(check({ dependencies: { '@wa-clients/core': range } }).join()).toContain('caret');
  });
});

function check(members: object): string[] {
  return checkPublishedManifest(JSON.stringify({ ...good, ...members }, null, 2));
}
