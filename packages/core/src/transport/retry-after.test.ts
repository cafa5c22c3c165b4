import { describe, expect, it } from 'vitest';

import { retryAfterMs } from './retry-after.ts';

const now = Date.UTC(2030, 0, 1);
const dateIn = (ms: number) => new Date(now + ms).toUTCString();
const read = (headers: Record<string, string>, throttled = false) => retryAfterMs(new Headers(headers), now, throttled);

describe('the wait that a response asks for', () => {
  it('is read from each header that providers use', () => {
    expect(read({})).toBeUndefined();
    expect(read({ 'retry-after-ms': '1500' })).toBe(1_500);
    expect(read({ 'retry-after': '2' })).toBe(2_000);
    expect(read({ 'retry-after': '1.25' })).toBe(1_250);
    expect(read({ 'retry-after': ' 3 ' })).toBe(3_000);
    expect(read({ 'retry-after': dateIn(5_000) })).toBe(5_000);
    expect(read({ 'x-ratelimit-reset': String(now / 1_000 + 7) }, true)).toBe(7_000);
  });

  it('is the longest of several in one header, as behind a proxy that adds its own', () => {
    expect(read({ 'retry-after': '120, 60' })).toBe(120_000);
    expect(read({ 'retry-after': '1, 2.5, 2' })).toBe(2_500);
    expect(read({ 'retry-after': '60,120' })).toBe(120_000);
    const headers = new Headers([
      ['retry-after', '3'],
      ['retry-after', '7'],
    ]);
    expect(retryAfterMs(headers, now, false)).toBe(7_000);
  });

  it('is that of a limit that is reset at a time, or after so many seconds', () => {
    expect(read({ 'x-ratelimit-reset': '30' }, true)).toBe(30_000);
    expect(read({ 'x-ratelimit-reset': '86400' }, true)).toBe(86_400_000);
    expect(read({ 'x-ratelimit-reset': '30' })).toBeUndefined();
  });

  it('is counted from the date of the response, whatever the clock of this machine says', () => {
    for (const skew of [-600_000, 600_000]) {
      const date = dateIn(skew);
      expect(read({ date, 'retry-after': dateIn(skew + 5_000) })).toBe(5_000);
      expect(read({ date, 'x-ratelimit-reset': String((now + skew) / 1_000 + 7) }, true)).toBe(7_000);
    }
    expect(read({ date: 'today', 'retry-after': dateIn(5_000) })).toBe(5_000);
  });

  it.each([
    ['Mon, 31 Dec 2029 23:59:50 GMT', 'Tue Jan  1 00:00:03 2030', 13_000],
    ['Mon Dec 31 23:59:50 2029', 'Tuesday, 01-Jan-30 00:00:03 GMT', 13_000],
    [undefined, 'Tue Jan  1 00:00:03 2030', 3_000],
    [undefined, 'Tue, 01 Jan 2030 00:00:03 GMT, Tue, 01 Jan 2030 00:00:03 GMT', 3_000],
    [undefined, 'Tue, 01 Jan 2030 00:00:03 GMT, 5', 5_000],
    [undefined, 'Tuesday, 01-Jan-30 00:00:09 GMT, 5', 9_000],
    [undefined, '120, 120s', 120_000],
    [undefined, '3,', 3_000],
    [undefined, '0, soon', 0],
    [undefined, '120.', undefined],
    [undefined, '+120', undefined],
  ])(
    'is counted in UTC in every form of a date, alone or beside another (Date: %s, Retry-After: %s)',
    (date, after, ms) => {
      // The place of this machine decides how a date without a zone would be read.
      const { TZ } = process.env;
      process.env['TZ'] = 'Asia/Tokyo';
      expect(read({ ...(date && { date }), 'retry-after': after })).toBe(ms);
      if (TZ === undefined) delete process.env['TZ'];
      else process.env['TZ'] = TZ;
    },
  );

  it('is that of a reset in milliseconds, too', () => {
    expect(read({ 'x-ratelimit-reset': String(now + 7_000) }, true)).toBe(7_000);
    expect(read({ 'x-ratelimit-reset': String(now + 7_000) }, false)).toBeUndefined();
  });

  it('is never below nothing', () => {
    expect(read({ 'retry-after': '0' })).toBe(0);
    expect(read({ 'retry-after': dateIn(-60_000) })).toBe(0);
    expect(read({ 'x-ratelimit-reset': String(now / 1_000 - 7) }, true)).toBe(0);
  });

  it('is read from the time of a reset only where the provider throttles', () => {
    expect(read({ 'x-ratelimit-reset': String(now / 1_000 + 7) })).toBeUndefined();
  });

  it('is the most exact one of several', () => {
    const all = { 'retry-after-ms': '100', 'retry-after': '2', 'x-ratelimit-reset': String(now / 1_000 + 7) };
    expect(read(all, true)).toBe(100);
    expect(read({ ...all, 'retry-after-ms': 'soon' }, true)).toBe(2_000);
    expect(read({ ...all, 'retry-after-ms': 'soon', 'retry-after': 'soon' }, true)).toBe(7_000);
  });

  it.each(['x5', '5x', '5.', '.5', '1.x', '-5', '+5', '5 5', '', 'NaN', 'Infinity', '0x10'])(
    'is unknown where %j stands for it',
    (text) => {
      expect(read({ 'retry-after-ms': text })).toBeUndefined();
      expect(read({ 'x-ratelimit-reset': text }, true)).toBeUndefined();
    },
  );
});
