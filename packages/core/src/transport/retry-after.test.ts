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
