import { describe, expect, it } from 'vitest';

import { tidyTexts } from './tidy-texts.ts';

const tidied = (description: string) =>
  tidyTexts({
    file: 'a',
    root: { info: { description }, tags: [{ name: 'a', description }], servers: [{ description }] },
  }).root;

describe('a text for people', () => {
  it.each([
    ['one\r\ntwo\u2028three\u0085four', 'one\ntwo\nthree\nfour'],
    ['a\u0007b\rc', 'a b c'],
    ['\ufeffuser \u202e nimda \u2066x\u2069', 'user  nimda x'],
    ['@deprecated\n  @example\n * @internal', '\\@deprecated\n  \\@example\n * \\@internal'],
    ['Mail a@b.example\nor @ home', 'Mail a@b.example\nor @ home'],
    ['مرحبا \u200f👩‍👩‍👧', 'مرحبا \u200f👩‍👩‍👧'],
  ])('%j reads as %j, wherever it stands', (given, expected) => {
    expect(tidied(given)).toEqual({
      info: { description: expected },
      tags: [{ name: 'a', description: expected }],
      servers: [{ description: expected }],
    });
  });
});
