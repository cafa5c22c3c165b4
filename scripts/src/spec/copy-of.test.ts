import { describe, expect, it } from 'vitest';

import { copyOf } from './copy-of.ts';
import type { JsonObject } from './document.ts';

describe('a copy of a description', () => {
  it('says the same in the same order, and is changed by itself', () => {
    const value = JSON.parse('{"b":[1,{"c":null}],"__proto__":{"d":true},"a":{"e":"text"}}') as JsonObject;
    const text = JSON.stringify(value);
    const copy = copyOf(value);
    expect(JSON.stringify(copy)).toBe(text);
    expect(Object.getPrototypeOf(copy)).toBe(Object.prototype);
    (copy['b'] as JsonObject[])[1] = {};
    (copy['a'] as JsonObject)['e'] = 'other';
    const inner = Object.getOwnPropertyDescriptor(copy, '__proto__') as { readonly value: JsonObject };
    inner.value['d'] = false;
    expect(JSON.stringify(value)).toBe(text);
  });

  it('has each part by itself', () => {
    const shared = { minimum: 1 };
    const copy = copyOf({ one: shared, other: shared });
    (copy['one'] as JsonObject)['minimum'] = 2;
    expect(copy['other']).toEqual({ minimum: 1 });
  });
});
