import { describe, expect, it } from 'vitest';

import { rowNumbers } from './row-numbers.ts';

describe('the numbers of rows', () => {
  it('rise along the list and stay with their rows when others come and go', () => {
    const [a, b, c, d] = [{ n: 'a' }, { n: 'b' }, { n: 'c' }, { n: 'd' }];
    const before = rowNumbers([a, b, c]);
    const after = rowNumbers([d, a, { n: 'new' }, c, { n: 'last' }]);
    expect([after.get(a), after.get(c)]).toEqual([before.get(a), before.get(c)]);
    const numbers = [...after.values()];
    expect(numbers).toEqual(numbers.toSorted((x, y) => x - y));
    expect(new Set(numbers).size).toBe(5);
  });

  it('are given anew to a row that was moved', () => {
    const [a, b] = [{ n: 'a' }, { n: 'b' }];
    rowNumbers([a, b]);
    const [first = 0, second = 0] = rowNumbers([b, a]).values();
    expect(first).toBeLessThan(second);
  });
});
