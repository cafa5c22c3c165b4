import { keepQueryInPath, styled, writePath } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

const write = writePath({ id: styled('simple', false, keepQueryInPath) });

describe('a part of a path that brings the query of its request', () => {
  it.each([
    ['upload:MTph+Zg==?sig=ARZ_3-x', '/upload:MTph%2BZg==?sig=ARZ_3-x'],
    ['upload:a/b?sig=1&t=a+b?c#d', '/upload:a%2Fb?sig=1&t=a%2Bb?c%23d'],
    ['102290129340398', '/102290129340398'],
    ['a?', '/a?'],
  ])('keeps it behind the first question mark: %s', (id, written) => {
    expect(write('/{id}', { id })).toBe(written);
  });

  it.each(['..?sig=1', '.?sig=1', '%2e%2e?sig=1', ''])(
    'is refused where the path would climb, or be empty: %j',
    (id) => {
      expect(() => write('/{id}', { id })).toThrow(/dot segment|non-empty/);
    },
  );
});
