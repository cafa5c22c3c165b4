import { isWaError } from '@wa-clients/core';
import { describe, expect, it } from 'vitest';

import { template } from '../src/templates/index.ts';

const make = template<object, object>('order', 'en');

describe('the values of a template', () => {
  it.each<[object, RegExp]>([
    [{ body: ['Ana', 17] }, /takes a text for the value \{\{2\}\} of its body, and not a number/],
    [{ body: 'Ana' }, /takes a list or an object of values for its body/],
    // oxlint-disable-next-line no-sparse-arrays -- a hole is what is tested
    [{ body: [, 'b'] }, /lacks the value \{\{1\}\} of its body/],
    [{ cards: [{}] }, /takes 2 to 10 cards/],
    [{ cards: Array.from({ length: 11 }, () => ({})) }, /takes 2 to 10 cards/],
    [{ limited_time_offer: { expiration_time_ms: NaN } }, /takes a finite number/],
  ])('are refused where they cannot be sent: %j', (values, problem) => {
    let error: unknown;
    try {
      make(values);
    } catch (reason) {
      error = reason;
    }
    expect(isWaError(error, 'request_invalid')).toBe(true);
    expect(String(error)).toMatch(problem);
  });

  it('are left out where they are null', () => {
    const none = { body: null, buttons: null, cards: null, code: null, header: null, limited_time_offer: null };
    expect(make(none)).toEqual(make({}));
  });
});
