import { assert, property, string } from 'fast-check';
import { describe, expect, it, vi } from 'vitest';

import { type Checkpoint, decodeCheckpoint, encodeCheckpoint } from './checkpoint.ts';
import { filtersFingerprint, fingerprint } from './fingerprint.ts';

const names = { provider: 'example', operation: 'things.list', path: '/things' };
const place: Checkpoint = {
  list: 'things.list abc',
  size: 25,
  next: 'cursor',
  previous: null,
  backward: false,
  offset: 3,
  seen: ['k1'],
  ended: false,
};

const read = (text: string, owner = place.list) => decodeCheckpoint(text, owner, names);

/** A text like a checkpoint, around members that somebody else wrote. */
function written(members: unknown): string {
  const json = JSON.stringify(members);
  return Buffer.from(fingerprint(json) + json).toString('base64url');
}

describe('a checkpoint', () => {
  it('is a text that any address and any file name can hold, whatever the cursor', () => {
    const cursors = string({ unit: 'grapheme', maxLength: 60 });
    assert(
      property(cursors, cursors, (next, previous) => {
        const text = encodeCheckpoint({ ...place, next, previous });
        expect(text).toMatch(/^[\w-]+$/);
        expect(read(text)).toEqual({ ...place, next, previous });
      }),
      { numRuns: 300 },
    );
  });

  it.each(['x'.repeat(130_000), 0, -7, 1e21])('keeps a cursor of any length, and one that is a number', (next) => {
    const text = encodeCheckpoint({ ...place, next, previous: false });
    expect(read(text)).toEqual({ ...place, next, previous: false });
  });

  it('needs no coder of the platform, and keeps half a letter of a cursor', () => {
    const next = 'ä\u{1f600}\ud83d';
    const text = encodeCheckpoint({ ...place, next });
    vi.stubGlobal('TextEncoder', undefined);
    vi.stubGlobal('TextDecoder', undefined);
    try {
      expect(encodeCheckpoint({ ...place, next })).toBe(text);
      expect(read(text)).toEqual({ ...place, next });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('of this version stays readable for apps that have stored it', () => {
    // Written by the first release of version 2; whoever changes the form counts the version up.
    const stored =
      'MXdzaDVyZWI2NWxbMiwidGhpbmdzLmxpc3QgMjlsaXM5cXlndGQiLDI1LCJzdG9yZWQiLCJiZWZvcmUiLGZhbHNlLDMsWyJrMSJdLGZhbHNlXQ';
    expect(read(stored, `things.list ${filtersFingerprint({ b: [1, 'x'], a: 'ä' })}`)).toMatchObject({
      next: 'stored',
    });
  });

  it('is refused with what is wrong with it', () => {
    const text = encodeCheckpoint(place);
    const refusal = (what: string) => ({
      code: 'checkpoint_invalid',
      message: `example things.list: the checkpoint ${what}.`,
    });
    const damaged = expect.objectContaining({ ...refusal('is damaged'), provider: 'example', path: '/things' });
    for (let cut = 0; cut < text.length; cut += 1) {
      const other = text[cut] === 'A' ? 'B' : 'A';
      expect(() => read(text.slice(0, cut))).toThrow(damaged);
      expect(() => read(text.slice(0, cut) + other + text.slice(cut + 1))).toThrow(damaged);
    }
    for (const none of ['', 'null', '!', 'ä', `${text}!`, '[]', JSON.stringify(place)]) {
      expect(() => read(none)).toThrow(damaged);
    }
    const elsewhere = 'is of another provider, operation or filters';
    expect(() => read(text, 'things.list abd')).toThrow(expect.objectContaining(refusal(elsewhere)));
    for (const version of [1, 3, '2']) {
      const foreign = written([version, place.list, 25, null, null, false, 0, [], false]);
      expect(() => read(foreign)).toThrow(expect.objectContaining(refusal('is of another version')));
    }
  });
});

describe('the fingerprint of filters', () => {
  it('does not depend on the order of their names, and leaves undefined out', () => {
    const orders = [
      { a: 1, b: 'x', c: [2, 3] },
      { c: [2, 3], a: 1, b: 'x' },
      { b: 'x', c: [2, 3], a: 1, d: undefined },
    ];
    expect(new Set(orders.map(filtersFingerprint)).size).toBe(1);
  });

  it('depends on each name and each value', () => {
    const others = [{}, { a: 1 }, { a: '1' }, { b: 1 }, { a: 1, b: 1 }, { a: [1] }, { a: null }, { a: '' }];
    expect(new Set(others.map(filtersFingerprint)).size).toBe(others.length);
  });
});
