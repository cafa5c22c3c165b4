import { describe, expect, it } from 'vitest';

import { type Bump, lackingBumps } from './least-bumps.ts';

const name = '@wa-clients/shop';
const asked = (bump: Bump, version = '1.4.0') => [{ name, version, bump, because: 'specs/shop/openapi.yaml' }];
const saying = (...bumps: string[]) => bumps.map((bump) => ({ releases: { [name]: bump } }));

describe('a change of a description', () => {
  it.each([
    ['major', 'major'],
    ['minor', 'minor'],
    ['minor', 'major'],
    ['patch', 'minor'],
    ['none', 'none'],
  ] as const)('that asks for %s passes with %s', (least, given) => {
    expect(lackingBumps(saying(given), asked(least))).toEqual([]);
  });

  it('that asks for nothing needs no changeset', () => {
    expect(lackingBumps([], asked('none'))).toEqual([]);
  });

  it.each([
    ['major', 'minor'],
    ['minor', 'patch'],
    ['patch', 'none'],
  ] as const)('that asks for %s is refused with %s, with both and the place', (least, given) => {
    const [problem] = lackingBumps(saying(given), asked(least));
    expect(problem).toContain(`specs/shop/openapi.yaml asks for a ${least} of ${name}`);
  });

  it('is refused without a changeset, or with one for another package', () => {
    expect(lackingBumps([], asked('patch'))).toHaveLength(1);
    expect(lackingBumps([{ releases: { '@wa-clients/store': 'major' } }], asked('patch'))).toHaveLength(1);
  });

  it('is measured by the highest of several changesets', () => {
    expect(lackingBumps(saying('patch', 'major', 'none'), asked('major'))).toEqual([]);
  });

  it.each([
    ['major', 'minor', 0],
    ['major', 'patch', 1],
    ['minor', 'patch', 0],
    ['patch', 'none', 1],
  ] as const)('below 1.0.0 that asks for %s with %s has %d problems', (least, given, count) => {
    expect(lackingBumps(saying(given), asked(least, '0.3.1'))).toHaveLength(count);
  });
});
