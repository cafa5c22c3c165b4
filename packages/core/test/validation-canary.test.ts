import { inspect } from 'node:util';

import type { SchemaDriftEvent } from '@wa-clients/core';
import { createValidator, define, schema, type StandardSchema } from '@wa-clients/core/schemas';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import * as z from 'zod/v4/mini';

import { sendThing } from './support/client.ts';
import { failure } from './support/things.ts';
import { handWritten } from './support/watched-client.ts';

/** Stands for what must never be shown: a key, a phone number, a text between two people. */
const canary = 'canary-4915112345678';
/** The same where a check makes other letters of it, or a number is wanted. */
const forms = [canary, canary.toUpperCase(), '4915112345678'];

const leaf = define(() => z.looseObject({ id: z.number() }));
const tree: StandardSchema = define(() =>
  z.looseObject({ id: z.number(), children: z.optional(z.array(tree as unknown as z.ZodMiniType)) }),
);
const gossip = (value: unknown) => `It was ${JSON.stringify(value)}.`;
const gossiping = z.string().check(z.refine(() => false, { error: ({ input }) => gossip(input) }));
const cats = z.looseObject({ type: z.literal('cat'), lives: z.number() });
const dogs = z.looseObject({ type: z.literal('dog'), name: z.number() });

/** Schemas of each kind of nesting, and a value that differs and holds the canary. */
const cases: [title: string, schema: StandardSchema, value: unknown][] = [
  ['a value', define(() => z.number()), canary],
  ['a member', leaf, { id: canary }],
  ['a member of an item', define(() => z.looseObject({ data: z.array(leaf) })), { data: [{ id: canary }] }],
  ['a deep item', tree, { id: 1, children: [{ id: 1, children: [{ id: canary }] }] }],
  ['a listed value', define(() => z.looseObject({ kind: z.enum(['a']) })), { kind: canary }],
  ['a constant', define(() => z.looseObject({ kind: z.literal('a') })), { kind: canary }],
  ['a union', define(() => z.looseObject({ id: z.union([z.number(), leaf]) })), { id: { id: canary } }],
  ['a union of names', define(() => z.union([cats, dogs])), { type: canary, lives: canary }],
  ['a discriminated union', define(() => z.discriminatedUnion('type', [cats, dogs])), { type: 'dog', name: canary }],
  ['an unknown discriminator', define(() => z.discriminatedUnion('type', [cats, dogs])), { type: canary }],
  ['the key of a record', define(() => z.record(z.string(), z.number())), { [canary]: canary }],
  ['a refused key of a record', define(() => z.record(z.enum(['a']), z.number())), { [canary]: 1 }],
  ['a member that is not allowed', define(() => z.strictObject({})), { [canary]: 1 }],
  ['a pattern', define(() => schema({ string: [], not: schema({ type: ['string'] }) })), canary],
  ['keywords: a further member', define(() => schema({ additionalProperties: z.number() })), { [canary]: canary }],
  ['keywords: a name', define(() => schema({ propertyNames: z.enum(['a']) })), { [canary]: 1 }],
  ['keywords: a name by pattern', define(() => schema({ patternProperties: [[/^c/, z.number()]] })), { [canary]: '' }],
  ['keywords: an unevaluated member', define(() => schema({ unevaluatedProperties: z.never() })), { [canary]: 1 }],
  ['keywords: alternatives', define(() => schema({ anyOf: [leaf, z.number()] })), { id: canary }],
  ['keywords: exactly one', define(() => schema({ oneOf: [leaf, cats] })), { id: canary, type: canary }],
  ['keywords: a condition', define(() => schema({ if: z.number(), else: z.number() })), canary],
  ['keywords: a list', define(() => schema({ enum: ['a', { a: 1 }] })), canary],
  ['keywords: items that differ', define(() => schema({ uniqueItems: true })), [canary, canary]],
  ['keywords: items in order', define(() => schema({ prefixItems: [z.number()], items: leaf })), [canary, canary]],
  ['a talkative check within ours', define(() => z.looseObject({ id: gossiping })), { id: canary }],
  ['a talkative check within keywords', define(() => schema({ allOf: [gossiping] })), canary],
  [
    "zod's own",
    z.object({ id: gossiping, rest: z.record(z.string(), z.number()) }),
    { id: canary, rest: { [canary]: '' } },
  ],
  ["zod's own: strict", z.strictObject({}), { [canary]: 1 }],
  [
    "zod's own: a transformed union",
    z.pipe(
      z.string(),
      z.transform((text) => text.toUpperCase()),
    ),
    { [canary]: 1 },
  ],
  [
    'valibot',
    v.object({
      id: v.pipe(
        v.string(),
        v.check(
          () => false,
          ({ input }) => gossip(input),
        ),
      ),
    }),
    { id: canary },
  ],
  ['valibot: a record', v.record(v.pipe(v.string(), v.maxLength(3)), v.number()), { [canary]: canary }],
  ['valibot: a variant', v.variant('type', [v.object({ type: v.literal('a') })]), { type: canary }],
  [
    'one by hand that says all it knows',
    handWritten((value) => ({
      issues: [{ message: gossip(value), path: [canary, { key: canary }, 0, Symbol(canary)] }],
    })),
    canary,
  ],
  ['one with a talkative name', handWritten(() => ({ issues: [{ message: '' }] }), gossip(canary)), canary],
  [
    'one that throws what it was given',
    handWritten((value) => {
      throw new Error(gossip(value), { cause: value });
    }),
    canary,
  ],
  [
    'one that throws the value itself',
    handWritten((value) => {
      throw value as Error;
    }),
    canary,
  ],
  ['one that rejects', handWritten((value) => Promise.reject(new Error(gossip(value)))), canary],
];

/** All that anyone can see of a failure. */
function shown(error: unknown, drift: readonly SchemaDriftEvent[]): string {
  const { message, stack } = error as Error;
  const views = [inspect(error, { depth: Infinity, showHidden: true }), inspect(drift, { depth: Infinity })];
  return [...views, JSON.stringify([error, drift]), String(error), message, stack].join('\n');
}

async function differ(direction: 'requests' | 'responses', response: StandardSchema, value: unknown) {
  const drift: SchemaDriftEvent[] = [];
  const hooks = { onSchemaDrift: (event: SchemaDriftEvent) => void drift.push(event) };
  const validate = createValidator({ 'things.send': { request: response, response } }, { [direction]: 'strict' });
  const status = direction === 'responses' && { status: 200 };
  const question = { provider: 'example', operation: sendThing, hooks, value, ...status };
  return { error: await failure(Promise.resolve(validate(question))), drift };
}

describe('a value that differs is never shown', () => {
  it.each(cases)('in %s', async (_, response, value) => {
    const { drift, error } = await differ('responses', response, value);
    expect(error).toMatchObject({ code: 'schema_mismatch' });
    expect(drift[0]?.issues.length).toBeGreaterThan(0);
    for (const form of forms) expect(shown(error, drift)).not.toContain(form);
  });

  it.each(cases)('in the body of a request with %s', async (_, body, value) => {
    // As a member of the input, whose fields are the body.
    const request = define(() => z.looseObject({ body: z.looseObject({ field: body as unknown as z.ZodMiniType }) }));
    const { drift, error } = await differ('requests', isOfZod(body) ? request : body, { field: value });
    for (const form of forms) expect(shown(error, drift)).not.toContain(form);
    // Some of the foreign ones ask for nothing that a request lacks; all others must have spoken.
    expect(drift[0]?.issues.length).toBeGreaterThan(0);
  });

  it('although the libraries themselves would show it', async () => {
    const told = await Promise.all(
      cases.map(async ([, one, value]) => {
        try {
          return inspect(await one['~standard'].validate(value), { depth: Infinity });
        } catch (error) {
          return inspect(error);
        }
      }),
    );
    expect(told.filter((text) => text.includes(canary)).length).toBeGreaterThan(cases.length / 3);
  });

  it('nor by a library that is told to repeat its input in every message', async () => {
    z.config({ customError: ({ input }) => gossip(input) });
    try {
      for (const [, response, value] of cases) {
        // oxlint-disable-next-line no-await-in-loop -- they share a configuration
        const { drift, error } = await differ('responses', response, value);
        expect(shown(error, drift)).not.toContain(canary);
      }
    } finally {
      z.config({ customError: undefined });
    }
  });
});

function isOfZod(value: object): boolean {
  return '_zod' in value;
}
