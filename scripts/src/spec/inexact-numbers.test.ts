import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import type { JsonObject } from './document.ts';
import { parseSpec } from './read.ts';

const head = '"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{}';

/** A schema as it is read, from JSON and from YAML, which agree. */
function read(schema: string, version = '3.1.0') {
  const text = `{${head.replace('3.1.0', version)},"components":{"schemas":{"A":${schema}}}}`;
  const [fromJson, fromYaml] = [text, `# YAML\n${text}`].map((one) => parseSpec('a', new TextEncoder().encode(one)));
  expect(fromYaml).toEqual(fromJson);
  const components = fromJson?.root['components'] as { schemas: { A: JsonObject } };
  return { schema: components.schemas.A, notices: fromJson?.notices ?? [] };
}

describe('a limit beyond what a number holds', () => {
  it.each<[string, JsonObject]>([
    ['{"maximum":9223372036854775807}', { maximum: 2 ** 63 }],
    ['{"minimum":-9223372036854775808}', { minimum: -(2 ** 63) }],
    ['{"maximum":9007199254740993}', { maximum: 2 ** 53 }],
    ['{"exclusiveMaximum":9223372036854775807}', { maximum: 2 ** 63 }],
    ['{"exclusiveMaximum":9223372036854775807,"maximum":5}', { maximum: 5 }],
    ['{"exclusiveMinimum":-9223372036854775809,"minimum":-9}', { minimum: -9 }],
    ['{"maximum":9223372036854775807,"exclusiveMaximum":true}', { maximum: 2 ** 63 }],
    ['{"maxLength":9223372036854775807,"minLength":1}', { minLength: 1 }],
    ['{"maxItems":18446744073709551615}', {}],
    ['{"multipleOf":100000000000000000001}', {}],
    ['{"maximum":1e400}', {}],
    ['{"minimum":-1e400}', {}],
  ])('%s is what can be checked of it', (text, expected) => {
    const { notices, schema } = read(text);
    expect(schema).toEqual(expected);
    expect(notices).toHaveLength(1);
    expect(notices).toMatchObject([{ rule: 'number', pointer: expect.stringMatching(/^\/components\/schemas\/A\//) }]);
  });

  it('refuses no value that the description allows, once that is read from JSON', () => {
    const integer = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });
    let count = 0;
    fc.assert(
      fc.property(integer, integer, (limit, value) => {
        count += 1;
        const { schema } = read(`{"maximum":${limit},"exclusiveMinimum":${limit}}`);
        const received = Number(value);
        const { exclusiveMinimum = -Infinity, maximum, minimum = -Infinity } = schema as Record<string, number>;
        if (value <= limit) expect(received).toBeLessThanOrEqual(maximum ?? Infinity);
        if (value > limit) expect(received >= minimum && received > exclusiveMinimum).toBe(true);
      }),
      { seed: 42 },
    );
    expect(count).toBeGreaterThan(50);
  });

  it('is data where it stands in data', () => {
    expect(read('{"example":{"maximum":9223372036854775807}}').schema).toEqual({
      example: { maximum: '9223372036854775807' },
    });
    expect(read('{"properties":{"maximum":{"default":9223372036854775807}}}').schema).toEqual({
      properties: { maximum: { default: '9223372036854775807' } },
    });
  });
});

describe('any other number beyond that', () => {
  it.each(['1693364594105000026', '-9007199254740993', '123456789012345678901234567890'])(
    '%s keeps its digits',
    (text) => {
      const { notices, schema } = read(`{"type":"string","example":${text},"enum":[${text},"x"]}`);
      expect(schema).toEqual({ type: 'string', example: text, enum: [text, 'x'] });
      expect(notices).toHaveLength(2);
    },
  );

  it('leaves alone what JavaScript has exactly', () => {
    const text = '{"maximum":9007199254740991,"example":[9007199254740992,1e300,0.1]}';
    expect(read(text)).toEqual({ schema: JSON.parse(text) as JsonObject, notices: [] });
  });
});
