import { call } from '@wa-clients/core';
import { define, maximum, minLength, schema } from '@wa-clients/core/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4/mini';

import { getThing } from './support/client.ts';
import { answers, watchedClient } from './support/watched-client.ts';

describe('a report', () => {
  it('names members that the schema declares and hides all others', async () => {
    const record = define(() =>
      schema({
        type: ['object'],
        properties: { 'odd name': z.string() },
        required: ['needed'],
        patternProperties: [[/^x-/, z.boolean()]],
        additionalProperties: z.looseObject({ name: z.string() }),
      }),
    );
    const { client, drift } = await watchedClient(
      answers({ 'odd name': 1, 'x-4915112345678': 1, '4915112345678': { name: 1 } }),
      { 'things.get': { response: record } },
      { responses: 'warn' },
    );
    await call(client, getThing, { id: 'a' });
    expect(drift[0]?.issues.toSorted((a, b) => (a.at < b.at ? -1 : 1))).toEqual([
      { at: '*', expected: 'boolean' },
      { at: '*.name', expected: 'string' },
      { at: '["odd name"]', expected: 'string' },
      { at: 'needed', expected: 'a value' },
    ]);
  });

  it('tells what the description wants: checks, listed values, alternatives', async () => {
    const shape = define(() =>
      z.looseObject({
        short: z.string().check(minLength(3)),
        much: z.number().check(maximum(5)),
        kind: z.enum(['a', 'b']),
        either: z.union([z.string(), z.nullable(z.number())]),
        none: z.optional(z.never()),
      }),
    );
    const { client, drift } = await watchedClient(
      answers({ short: 'a', much: 6, kind: 'c', either: [], none: 1 }),
      { 'things.get': { response: shape } },
      { responses: 'warn' },
    );
    await call(client, getThing, { id: 'a' });
    expect(drift[0]?.issues).toEqual([
      { at: 'short', expected: 'at least 3 characters' },
      { at: 'much', expected: 'at most 5' },
      { at: 'kind', expected: '"a" or "b"' },
      { at: 'either', expected: 'string or number or null' },
      { at: 'none', expected: 'nothing' },
    ]);
  });

  it('holds at most twenty places', async () => {
    const names = Array.from({ length: 30 }, (_, index) => `member${index}`);
    const wide = define(() => z.looseObject(Object.fromEntries(names.map((name) => [name, z.string()]))));
    const { client, drift } = await watchedClient(
      answers({}),
      { 'things.get': { response: wide } },
      { responses: 'warn' },
    );
    await call(client, getThing, { id: 'a' });
    expect(drift[0]?.issues.map(({ at }) => at)).toEqual(names.slice(0, 20));
  });
});
