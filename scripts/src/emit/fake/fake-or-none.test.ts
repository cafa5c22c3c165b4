import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { JsonObject } from '../../spec/document.ts';
import { SpecRefusal } from '../../spec/refusal.ts';
import { FakeTooLarge, spend, withinBudget } from '../../spec/budget.ts';
import { fakeOrNone, fakeThatPasses } from './fake-or-none.ts';

const banner = '// Generated from T 1; do not edit.\n// Description sha256 0.\n';

function fakeOf(schema: JsonObject, steps = 200_000) {
  const response = { description: 'ok', content: { 'application/json': { schema } } };
  const root: JsonObject = { paths: { '/a': { get: { operationId: 'getA', responses: { '200': response } } } } };
  return fakeOrNone({ contract: readContract(root, deriveNames(root), 'a.yaml'), banner }, steps);
}

describe('a fake', () => {
  it('is printed where it can be made', () => {
    const { notices, text } = fakeOf({ type: 'object', properties: { a: { type: 'integer' } } });
    expect(text).toContain("operation: 'a.getA'");
    expect(notices).toEqual([]);
  });

  it.each<[string, JsonObject]>([
    ['too many entries', { type: 'array', minItems: 1_000_000_000, items: { type: 'string' } }],
    ['too long a text', { type: 'string', minLength: 1_000_000_000 }],
    ['too long a pattern', { type: 'string', pattern: '^a{1000000000}$' }],
    [
      'many entries of many',
      Array.from({ length: 5 }).reduce<JsonObject>((items) => ({ type: 'array', minItems: 900, items }), {
        type: 'string',
      }),
    ],
    ['a value that contradicts itself', { type: 'string', enum: [1, 2] }],
  ])('of %s does not answer the operation, and says so with its place', (_, schema) => {
    const { notices, text } = fakeOf(schema);
    expect(text).toMatch(/operation: 'a.getA', .*unanswered: 'No example .*' \},/);
    expect(text.length).toBeLessThan(1_000);
    expect(notices).toMatchObject([
      { file: 'a.yaml', rule: 'fake', pointer: '/paths/~1a/get/responses', problem: expect.stringContaining('501') },
    ]);
  });

  it('that takes too many steps is one that answers nothing, and says so', () => {
    const { notices, text } = fakeOf({ type: 'array', minItems: 50, items: { type: 'string' } }, 20);
    expect(text).toMatch(/collections: \[\n {2}\],\n {2}operations: \[\n {2}\],/);
    expect(notices).toMatchObject([{ file: 'a.yaml', rule: 'fake', problem: expect.stringContaining('too large') }]);
  });

  it('that the gate stops is one that answers nothing, which has to pass as well', () => {
    const stop = new SpecRefusal({
      file: 'fake.ts',
      pointer: 'line 9',
      rule: 'gate',
      problem: 'reads x',
      remedy: 'Look.',
    });
    const passed: string[] = [];
    const { notices, text } = fakeThatPasses('a.yaml', `${banner}\nhostile`, (one) => {
      passed.push(one);
      if (one.includes('hostile')) throw stop;
    });
    expect(text.startsWith(banner)).toBe(true);
    expect(text).not.toContain('hostile');
    expect(passed).toEqual([`${banner}\nhostile`, text]);
    expect(notices).toMatchObject([{ rule: 'fake', problem: 'no fake can be made: line 9 reads x. Look.' }]);
    const always = () => {
      throw stop;
    };
    expect(() => fakeThatPasses('a.yaml', 'any', always)).toThrow(stop);
  });
});

describe('a budget', () => {
  it('ends what takes more steps, and counts nothing outside', () => {
    expect(() => withinBudget(() => Array.from({ length: 11 }, () => spend()), 10)).toThrow(FakeTooLarge);
    expect(withinBudget(() => spend(10), 10)).toBeUndefined();
    expect(() => spend(1_000_000_000)).not.toThrow();
  });
});
