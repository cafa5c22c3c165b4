import { runInNewContext } from 'node:vm';

import { describe, expect, it } from 'vitest';

import { visibleCharacters } from './visible-characters.ts';

describe('a printed file', () => {
  it('shows what turns the direction of its texts, which keep their values', () => {
    const value = 'a\u202eb\u2066c\ufeffd\u2028e\u0085f\u200f\\';
    const code = visibleCharacters(`${JSON.stringify(value)} // \u202e hidden`);
    expect(code).toMatch(/^[\x20-\x7e]+$/);
    expect(runInNewContext(code)).toBe(value);
  });

  it('keeps what everybody sees', () => {
    expect(visibleCharacters("'Größe 名前 👩‍👩‍👧 مرحبا';\n")).toBe("'Größe 名前 👩‍👩‍👧 مرحبا';\n");
  });
});
