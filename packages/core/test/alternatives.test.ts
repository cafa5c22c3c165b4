import { call } from '@wa-clients/core';
import { define, schema } from '@wa-clients/core/schemas';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4/mini';

import { getThing } from './support/client.ts';
import { answers, watchedClient } from './support/watched-client.ts';

const text = define(() => z.looseObject({ type: z.literal('text'), text: z.string(), status: z.optional(z.never()) }));
const image = define(() =>
  schema({
    type: ['object'],
    required: ['type', 'image'],
    properties: { type: schema({ const: 'image' }), image: z.object({ id: z.string() }) },
  }),
);
const read = define(() => z.looseObject({ status: z.enum(['read']), type: z.optional(z.never()), id: z.string() }));

/** What is said of a value that has to be one of the alternatives. */
async function issuesOf(value: unknown, alternatives: readonly z.core.$ZodType[]) {
  const { client, drift } = await watchedClient(
    answers({ value }),
    { 'things.get': { response: define(() => z.looseObject({ value: schema({ oneOf: alternatives }) })) } },
    { responses: 'warn' },
  );
  await call(client, getThing, { id: 'a' });
  return drift[0]?.issues ?? [];
}

describe('a value with members beyond those that parts of its schema name', () => {
  const named = schema({ properties: { a: z.string() } });

  it('is refused for them alone', () => {
    const closed = schema({ allOf: [named], unevaluatedProperties: z.never() });
    expect(z.safeParse(closed, { a: 'x' }).success).toBe(true);
    expect(z.safeParse(closed, { a: 'x', b: 1 }).error?.issues).toMatchObject([{ path: ['b'] }]);
  });
});

describe('a value that is none of the alternatives', () => {
  it.each([
    ['lacks what its type needs', { type: 'image' }, 'value.image', 'a value'],
    ['has that in another form', { type: 'text', text: 1 }, 'value.text', 'string'],
    ['has it wrong further in', { type: 'image', image: { id: 1 } }, 'value.image.id', 'string'],
    ['is known by another member than a type', { status: 'read' }, 'value.id', 'string'],
    ['has a type that nobody knows', { type: 'sound', sound: {} }, 'value.type', '"text" or "image"'],
    ['has no type', { text: 'a' }, 'value', 'exactly one of the alternatives'],
    [
      'has the marks of two',
      { type: 'text', status: 'read', text: 1, id: 'a' },
      'value',
      'exactly one of the alternatives',
    ],
    ['is another kind of value', 'text', 'value', 'exactly one of the alternatives'],
  ])('is told what is wrong with the one that it means: it %s', async (_, value, at, expected) => {
    expect(await issuesOf(value, [text, image, read])).toEqual([{ at, expected }]);
  });

  it('is told so where the others are no objects at all', async () => {
    expect(await issuesOf({ type: 'image' }, [z.string(), image])).toEqual([
      { at: 'value.image', expected: 'a value' },
    ]);
  });

  it('is told so where another is refused as a whole, whatever else is wrong with that', async () => {
    const refused = define(() => schema({ properties: { text: z.string() }, not: schema({ required: ['type'] }) }));
    const expected = [{ at: 'value.text', expected: 'string' }];
    expect(await issuesOf({ type: 'text', text: 1 }, [refused, text])).toEqual(expected);
  });

  it('is told apart by its own members and not by those further in, whatever they are called', async () => {
    const outer = define(() =>
      z.looseObject({ type: z.literal('outer'), inner: z.looseObject({ type: z.literal('inner') }) }),
    );
    const expected = [{ at: 'value.inner.type', expected: '"inner"' }];
    expect(await issuesOf({ type: 'outer', inner: { type: 'text' } }, [outer, text])).toEqual(expected);
  });

  it('is told to those who ask zod, too', () => {
    const { error } = z.safeParse(schema({ oneOf: [text, image] }), { type: 'sound' });
    expect(error?.issues).toMatchObject([{ code: 'custom', path: ['type'], message: 'Another value' }]);
  });

  it('is told that it is several of them where it is', async () => {
    const loose = define(() => z.looseObject({ text: z.string() }));
    const expected = 'exactly one of the alternatives';
    expect(await issuesOf({ type: 'text', text: 'a' }, [text, loose])).toEqual([{ at: 'value', expected }]);
  });
});
