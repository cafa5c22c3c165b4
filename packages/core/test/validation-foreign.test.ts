import { call } from '@wa-clients/core';
import type { StandardSchema } from '@wa-clients/core/schemas';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4/mini';

import { getThing } from './support/client.ts';
import { answers, handWritten, watchedClient } from './support/watched-client.ts';

describe('schemas of other libraries', () => {
  const ask = async (response: StandardSchema, mode: 'warn' | 'strict', body: unknown = { id: 7 }) => {
    const { client, drift } = await watchedClient(answers(body), { 'things.get': { response } }, { responses: mode });
    const result = await call(client, getThing, { id: 'a' }).catch((error: unknown) => error);
    return { result, issues: drift.flatMap(({ issues }) => issues) };
  };

  it('are taken, and only their name is told', async () => {
    const { issues, result } = await ask(v.object({ id: v.string() }), 'warn');
    expect(result).toEqual({ id: 7 });
    expect(issues).toEqual([{ at: '*', expected: 'what the valibot schema says' }]);
  });

  it('of zod tell the names that they declare too', async () => {
    const { issues } = await ask(z.object({ id: z.string() }), 'warn');
    expect(issues).toEqual([{ at: 'id', expected: 'what the zod schema says' }]);
  });

  it('change nothing: what they transform, fill in or strip is ignored', async () => {
    const transforming = v.pipe(
      v.object({ id: v.number(), name: v.optional(v.string(), 'none') }),
      v.transform(() => 'x'),
    );
    expect((await ask(transforming, 'strict', { id: 7, more: 1 })).result).toEqual({ id: 7, more: 1 });
  });

  it('may be asynchronous', async () => {
    const late = handWritten(async (value) => {
      await Promise.resolve();
      return (value as { id: unknown }).id === 7 ? { issues: [{ message: 'late', path: ['id'] }] } : { value };
    });
    expect((await ask(late, 'strict')).result).toMatchObject({ code: 'schema_mismatch' });
    expect((await ask(late, 'strict', { id: 8 })).result).toEqual({ id: 8 });
  });

  it.each([
    [
      'throw',
      handWritten(() => {
        throw new Error('secret 7');
      }),
    ],
    ['reject', handWritten(() => Promise.reject(new Error('secret 7')))],
    ['answer with nonsense', handWritten(() => ({ issues: 7 }) as never)],
    ['answer with nothing', handWritten(() => undefined as never)],
  ])('that %s break no call in the mode warn, and fail clearly in strict', async (_, broken) => {
    const expected = 'a schema that can be evaluated';
    const warned = await ask(broken, 'warn');
    expect(warned).toEqual({ result: { id: 7 }, issues: [{ at: '', expected }] });
    const { result } = await ask(broken, 'strict');
    expect(result).toMatchObject({
      code: 'schema_mismatch',
      message: expect.stringContaining('its schema failed by itself') as string,
    });
    expect(result).not.toHaveProperty('cause');
  });
});
