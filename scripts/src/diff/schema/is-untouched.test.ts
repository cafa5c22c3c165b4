import { describe, expect, it } from 'vitest';

import type { Json, JsonObject } from '../../spec/document.ts';
import { isUntouched } from './is-untouched.ts';

const isSame = (old: JsonObject, now: JsonObject, schema: Json, other = schema) => {
  const root = (schemas: JsonObject): JsonObject => ({ components: { schemas } });
  const known = { old: root(old), now: root(now), places: new Map<string, boolean>() };
  const asked = () => isUntouched(known, [{ schema, pointer: '/a' }], [{ schema: other, pointer: '/a' }]);
  const first = asked();
  // What was found out of a place is the same when it is met again.
  expect(asked()).toBe(first);
  return first;
};
const to = (name: string): JsonObject => ({ $ref: `#/components/schemas/${name}` });

describe('a schema is untouched', () => {
  const cat = { type: 'string' };
  const ring = { Cat: { items: to('Dog') }, Dog: { items: to('Cat') } };

  it('when it and all that it refers to are the same, also in a ring', () => {
    expect(isSame({}, {}, cat)).toBe(true);
    expect(isSame({ Cat: cat }, { Cat: cat, Other: {} }, to('Cat'))).toBe(true);
    expect(isSame(ring, ring, to('Dog'))).toBe(true);
  });

  it.each<[string, JsonObject, JsonObject, Json, Json?]>([
    ['when it differs itself', {}, {}, cat, { type: 'number' }],
    ['when what it refers to differs', { Cat: cat }, { Cat: { type: 'number' } }, to('Cat')],
    ['when that is gone', { Cat: cat }, {}, to('Cat')],
    ['when the last of a chain differs', { A: to('B'), B: cat }, { A: to('B'), B: {} }, { items: [to('A')] }],
    ['when one of a ring differs', ring, { ...ring, Dog: { items: to('Cat'), title: 'Dog' } }, to('Cat')],
    [
      'when a name of a mapping means another schema',
      { Cat: cat },
      { Cat: {} },
      { discriminator: { propertyName: 'kind', mapping: { cat: 'Cat' } } },
    ],
    ['when it refers to an anchor, which is not looked for', {}, {}, { $ref: '#cat' }],
  ])('but not %s', (_, old, now, schema, other) => {
    expect(isSame(old, now, schema, other)).toBe(false);
  });

  it('which is found out at one reading of each place, however many lead to one that differs', () => {
    const count = 50;
    const names = Array.from({ length: count }, (_, index) => `S${index}`);
    const chain = (last: Json): JsonObject =>
      Object.fromEntries(names.map((name, index) => [name, index + 1 < count ? { items: to(`S${index + 1}`) } : last]));
    let reads = 0;
    const counted = new Proxy(chain(cat), {
      getOwnPropertyDescriptor: (target, name) => {
        reads += 1;
        return Reflect.getOwnPropertyDescriptor(target, name);
      },
      get: (target, name) => {
        reads += 1;
        return Reflect.get(target, name) as unknown;
      },
    });
    const known = {
      old: { components: { schemas: counted } },
      now: { components: { schemas: chain({ type: 'number' }) } },
      places: new Map<string, boolean>(),
    };
    const ask = (name: string) => {
      const node = [{ schema: to(name), pointer: '/a' }];
      expect(isUntouched(known, node, node)).toBe(false);
    };
    ask(`S${count - 1}`);
    const ofOnePlace = reads;
    known.places.clear();
    reads = 0;
    names.forEach(ask);
    expect(reads).toBe(count * ofOnePlace);
  });
});
