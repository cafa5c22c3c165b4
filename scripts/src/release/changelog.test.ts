import { describe, expect, it } from 'vitest';

import { getDependencyReleaseLine, getReleaseLine } from './changelog.ts';

const commit = '0123456789abcdef0123456789abcdef01234567';
const linked = { repository: 'https://forge.example/wa/clients/' };
const bare = {};

describe('a line of the changelog', () => {
  it('links to the commit that brought the change', () => {
    expect(getReleaseLine({ commit, summary: 'A fix.' }, 'patch', linked)).toBe(
      `- [0123456](https://forge.example/wa/clients/commit/${commit}): A fix.`,
    );
  });

  it('links to the pull request that its title names', () => {
    expect(getReleaseLine({ commit: undefined, summary: 'A fix (#12)' }, 'patch', linked)).toBe(
      '- A fix ([#12](https://forge.example/wa/clients/pull/12))',
    );
  });

  it('keeps further paragraphs within its list item', () => {
    expect(getReleaseLine({ commit: undefined, summary: 'A fix.\n\nMore of it.\n' }, 'patch', linked)).toBe(
      '- A fix.\n\n  More of it.',
    );
  });

  it('tells the versions that a package follows, and each commit once', () => {
    const changesets = [
      { commit, summary: 'One.' },
      { commit, summary: 'Two.' },
    ];
    const dependencies = [{ name: '@wa-clients/core', newVersion: '0.2.0' }];
    expect(getDependencyReleaseLine(changesets, dependencies, linked)).toBe(
      `- Updated dependencies ([0123456](https://forge.example/wa/clients/commit/${commit}))\n  - @wa-clients/core@0.2.0`,
    );
  });

  it('is left out where a package follows none', () => {
    expect(getDependencyReleaseLine([{ commit, summary: 'One.' }], [], bare)).toBe('');
  });
});
