import { describe, expect, it, vi } from 'vitest';

import type * as Anew from './backtracking.ts';
import { backtracking } from './backtracking.ts';

// Loading the checker, and the hardest patterns, take seconds on a busy machine.
vi.setConfig({ testTimeout: 600_000 });

/** Patterns of OWASP's page on regular expressions that deny service, and of others, with the list that they are from. */
const catastrophic: [pattern: string, from: string][] = [
  ['^(a+)+$', 'OWASP'],
  ['^([a-zA-Z]+)*$', 'OWASP'],
  ['^(a|aa)+$', 'OWASP'],
  ['^(a|a?)+$', 'OWASP'],
  ['^(.*a){11}$', 'OWASP'],
  ['^(([a-z])+.)+[A-Z]([a-z])+$', 'OWASP, Java class names'],
  [
    '^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@){1}[a-z0-9]+[.]{1}(([a-z]{2,3})|([a-z]{2,3}[.]{1}[a-z]{2,3}))$',
    'OWASP, validation of e-mail addresses',
  ],
  ['^\\s*(?:\\s*,\\s*)*;$', 'spaces around commas'],
  ['^(?:(?:a{1,50}){1,50}){1,50}b$', 'bounds within bounds'],
  ['^(\\w+\\s?)*$', 'words and spaces'],
  ['(x+x+)+y', 'regular-expressions.info'],
  ['^(.*?,){11}P', 'regular-expressions.info, fields of a line'],
  ['^(?=(a+)+$).', 'within a lookahead'],
  ['x*x*y', 'from anywhere'],
  ['x*?(?:a|x*?)y', 'on one of two ways'],
  ['^x*x*x*y', 'from the start'],
  ['^z|x*x*y', 'beside what is from the start'],
];

/** Patterns of the descriptions of providers here, and usual ones of other published descriptions. */
const harmless = [
  '^\\d+$',
  '^\\d{6,20}$',
  '^cnv_[0-9A-HJKMNP-TV-Z]{26}$',
  '^ctc_[0-9A-HJKMNP-TV-Z]{26}$',
  '^\\+?[1-9]\\d{1,14}$',
  '^[0-9a-f]{8}-[0-9a-f]{4}-[0-5][0-9a-f]{3}-[089ab][0-9a-f]{3}-[0-9a-f]{12}$',
  '^[^@\\s]+@[^@\\s]+\\.[^@\\s]+$',
  '^https?://[^\\s/$.?#].[^\\s]*$',
  '^[a-z0-9]+(?:-[a-z0-9]+)*$',
  '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
  '^#(?:[0-9a-fA-F]{3}){1,2}$',
  '^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$',
  '^v?\\d+\\.\\d+\\.\\d+(?:-[0-9A-Za-z-]+(?:\\.[0-9A-Za-z-]+)*)?$',
  "^[\\p{L}\\p{M} '-]{1,100}$",
  '^(?:[\\w-./:]+)$',
  '^(draft|sent|failed)$',
  // Each way has one quantifier; the checker would search for three seconds.
  String.raw`(\{question\}[\s\S]*?\{content\}|\{content\}[\s\S]*?\{question\})`,
];

const flagsOf = (pattern: string) => {
  try {
    return new RegExp(pattern, 'u').flags;
  } catch {
    return '';
  }
};

describe('a pattern', () => {
  it.each(catastrophic)('is refused that can blow up: %s (%s)', (pattern) => {
    expect(backtracking(pattern, flagsOf(pattern)).problem).toMatch(/takes/);
  });

  it.each(harmless)('passes that cannot: %s', (pattern) => {
    expect(backtracking(pattern, flagsOf(pattern)).problem).toBeUndefined();
  });
});

describe('a verdict', () => {
  // Each is judged by a search; the first was refused on some runs and admitted on others.
  const searched = [
    '^(\\*\\.)?([a-zA-Z0-9-_]{1,63}\\.)+([a-zA-Z]{2,3}\\.)?([a-zA-Z]{2,16}|xn--[a-zA-Z0-9]+)$',
    '^(?:(?:a{1,50}){1,50}){1,50}b$',
    '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?(Z|[+-]\\d{2}:\\d{2})$',
  ];

  it('is the same however slow the machine is, and takes the same steps', async () => {
    const verdicts: unknown[] = [];
    for (const msPerLook of [0, 25]) {
      // Loaded anew: what was judged before is remembered.
      const { backtracking: judge } = (await import(`./backtracking.ts?${msPerLook}`)) as typeof Anew;
      let at = 0;
      const clock = vi.spyOn(performance, 'now').mockImplementation(() => (at += msPerLook));
      try {
        verdicts.push(searched.map((pattern) => judge(pattern, flagsOf(pattern))));
      } finally {
        clock.mockRestore();
      }
    }
    const [first, other] = verdicts;
    expect((first as { steps: number }[]).every(({ steps }) => steps > 0)).toBe(true);
    expect(other).toEqual(first);
  });

  it('is given up after a number of steps', () => {
    const dense = Array.from({ length: 12 }, (_, index) => `(?:[a-z]{0,${index + 20}}\\d?)*`).join('');
    expect(backtracking(`^${dense}$`, 'u').steps).toBeLessThan(110_000);
  });
});
