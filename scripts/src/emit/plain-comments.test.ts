import { expect, it } from 'vitest';

import { plainComments } from './plain-comments.ts';

const comment = (...lines: readonly string[]) =>
  `  /**\n${lines.map((line) => `   *${line && ` ${line}`}\n`).join('')}   */\n  a: 1;\n`;

it.each<[string, string, string]>([
  ['a description alone', '  /** @description Name. */\n', '  /** Name. */\n'],
  ['one that begins like a tag', '  /** @description @home. */\n', '  /** @description @home. */\n'],
  ['several lines', comment('@description One', 'two.'), comment('One', 'two.')],
  ['a format', comment('Format: uri', '@description A URL.'), comment('A URL.', '', 'Format: uri')],
  ['a summary', comment('Gets it.', '@description Gets it, once.'), comment('Gets it.', '', 'Gets it, once.')],
  ['a summary that says the same', comment('Gets it.', '@description Gets it.'), '  /** Gets it. */\n  a: 1;\n'],
  ['values that the type has', comment('@description A kind.', '@enum {string}'), '  /** A kind. */\n  a: 1;\n'],
  [
    'further tags',
    comment('Format: uri', '@description A URL.', '@default x', '@example y'),
    comment('A URL.', '', 'Format: uri', '@default x', '@example y'),
  ],
  ['no description', comment('@deprecated', '@default x'), comment('@deprecated', '@default x')],
])('%s reads as plain text', (_, text, plain) => {
  expect(plainComments(text)).toBe(plain);
});
