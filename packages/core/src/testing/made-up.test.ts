import { describe, expect, it } from 'vitest';

import { createRandom, firstIndex, fromBase64Json, makePeople, openCursor, sealCursor, toBase64Json } from './index.ts';

describe('made-up people', () => {
  it('are the same for the same seed, and others for another', () => {
    const people = (seed: number) => makePeople(createRandom(seed), 50);
    expect(people(3)).toEqual(people(3));
    expect(people(3)).not.toEqual(people(4));
  });

  it('have phone numbers that differ, of the length that their country has', () => {
    const people = makePeople(createRandom(1), 5_000);
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(5_000);
    // Country code and national number, as the numbering plans have them for mobile phones.
    const forms: Record<string, RegExp> = {
      ID: /^628\d{9,11}$/,
      BR: /^55\d{2}9\d{8}$/,
      NG: /^234[789]\d{9}$/,
      IN: /^91[6-9]\d{9}$/,
      MX: /^521\d{10}$/,
      ZA: /^27[678]\d{8}$/,
      KE: /^254[17]\d{8}$/,
      EG: /^201[0125]\d{8}$/,
      DE: /^491[567]\d{8,9}$/,
      GB: /^447\d{9}$/,
      US: /^1[2-9]\d{2}55501\d{2}$/,
    };
    for (const { country, phone } of people) expect(phone, country).toMatch(forms[country] ?? /^$/);
    expect(new Set(people.map(({ country }) => country))).toEqual(new Set(Object.keys(forms)));
  });

  it('have mailboxes of plain letters that no one can receive', () => {
    for (const { email } of makePeople(createRandom(2), 500))
      expect(email).toMatch(/^[a-z]+(\.[a-z]+)?\d+@example\.com$/);
  });

  it('do not run out where a country has few numbers', () => {
    const people = makePeople(createRandom(1), 40_000);
    expect(new Set(people.map(({ phone }) => phone)).size).toBe(40_000);
  });
});

describe('random ids', () => {
  it('are UUIDs of version 4', () => {
    const random = createRandom(1);
    const form = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;
    for (let index = 0; index < 100; index += 1) expect(random.uuid()).toMatch(form);
  });
});

describe('cursors', () => {
  it('as Base64 JSON read the cursor of a page, and write it back', () => {
    const cursor =
      'eyJ2YWx1ZXMiOlsiMjAyNi0wNS0xNVQxMzowNTowMC4wMDAwMDBaIiwiYzYzY2VkNDgtMTI4My00ZDU1LThjOGQtOTMwZjUyNWFhMGU1Il0sImNvbHVtbnMiOlsibGFzdF9hY3RpdmVfYXQiLCJpZCJdfQ==';
    const value = {
      values: ['2026-05-15T13:05:00.000000Z', 'c63ced48-1283-4d55-8c8d-930f525aa0e5'],
      columns: ['last_active_at', 'id'],
    };
    expect(fromBase64Json(cursor)).toEqual(value);
    expect(toBase64Json(value)).toBe(cursor);
  });

  it('as Base64 JSON keep any text, and are nothing when they cannot be read', () => {
    expect(fromBase64Json(toBase64Json(['größe', '👋', null, 1]))).toEqual(['größe', '👋', null, 1]);
    for (const text of ['%', 'a', 'bm8=', '']) expect(fromBase64Json(text), text).toBeUndefined();
  });

  it('when sealed open in their own context alone, and not with any character changed', () => {
    const place = ['2026-01-01', 'größe'];
    const cursor = sealCursor(place, 'contacts');
    expect(encodeURIComponent(cursor)).toBe(cursor);
    expect(openCursor(cursor, 'contacts')).toEqual(place);
    expect(openCursor(cursor, 'chats')).toBeUndefined();
    for (let index = 0; index < cursor.length; index += 1) {
      const other = cursor[index] === 'x' ? 'y' : 'x';
      expect(openCursor(cursor.slice(0, index) + other + cursor.slice(index + 1), 'contacts')).toBeUndefined();
    }
    for (const text of ['', '.', `${cursor}.`, `${cursor}x`, 'no cursor'])
      expect(openCursor(text, 'contacts')).toBeUndefined();
  });

  it('find their place among sorted rows', () => {
    for (const rows of [[], [1], [1, 3, 3, 7, 9]]) {
      for (let bound = 0; bound < 11; bound += 1) {
        const passes = (row: number) => row > bound;
        const expected = rows.findIndex(passes);
        expect(firstIndex(rows, passes)).toBe(expected < 0 ? rows.length : expected);
      }
    }
  });
});
