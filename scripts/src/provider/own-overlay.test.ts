import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

import { noticeChoices, withChoices, withOwnActions } from './own-overlay.ts';

const proposed =
  'overlay: 1.1.0\ninfo: { title: T, version: "1" }\nactions:\n  # CHOOSE: a guess.\n  - target: $.b\n    x-reason: Proposed.\n    remove: true\n';
const own = 'overlay: 1.0.0\nactions:\n  - target: $.a # The first.\n    x-reason: Mine.\n    remove: true\n';

describe('the overlay of a new package', () => {
  it('has the actions that were given by hand first, with their comments', () => {
    const text = withOwnActions(proposed, own);
    const { actions, overlay } = parse(text) as { actions: { target: string }[]; overlay: string };
    expect(actions.map(({ target }) => target)).toEqual(['$.a', '$.b']);
    expect(overlay).toBe('1.1.0');
    expect(text).toContain('# The first.');
    expect(text).toContain('# CHOOSE: a guess.');
  });

  it('has them where nothing is proposed', () => {
    const text = withOwnActions('overlay: 1.1.0\nactions: []\n', own);
    expect(parse(text)).toMatchObject({ actions: [{ target: '$.a' }] });
    expect(text).toContain('\n  - target: $.a');
  });

  it('is as proposed where nothing is given', () => {
    expect(withOwnActions(proposed, undefined)).toBe(proposed);
    expect(withOwnActions(proposed, 'overlay: 1.1.0\nactions: []\n')).toBe(proposed);
  });

  it('begins with what was read with a notice, in comments that no text of a description can end', () => {
    const notice = {
      file: 'a',
      pointer: '/a\nactions: []',
      rule: 'r',
      problem: 'is\u2028odd\u0085 é',
      remedy: 'Look.',
    };
    const text = withChoices(proposed, noticeChoices([notice]));
    const [first, ...rest] = text.split('\n');
    expect(first).toMatch(/^# CHOOSE: \/a.*odd.*Look\.$/);
    expect(rest.join('\n')).toBe(proposed);
    expect(parse(text)).toEqual(parse(proposed));
  });

  it('tells many notices of one kind by their number, and so many notices of all kinds', () => {
    const notice = { file: 'a', pointer: '/a', rule: 'r', problem: 'p', remedy: 'Q.' };
    const alike = noticeChoices(Array.from({ length: 50 }, () => notice));
    expect(alike).toEqual([
      ...Array.from({ length: 3 }, () => '/a: p. Q.'),
      expect.stringMatching(/^and 47 more of \[r\]/),
    ]);
    const various = Array.from({ length: 50 }, (_, index) => ({ ...notice, rule: `r${index}` }));
    expect(noticeChoices(various)).toHaveLength(41);
    expect(noticeChoices(various).at(-1)).toContain('and 10 more');
  });
});
