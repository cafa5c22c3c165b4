import { isWaError, type List } from '@wa-clients/core';
import { withValueAt } from '@wa-clients/core/testing';
import { schemaFor } from '../../../../packages/core/src/schemas/operation-schemas.ts';
import { beforeAll, describe, expect, it } from 'vitest';

import { placeOf } from '../../../src/emit/fake/place-of.ts';
import { type Inputs, readInputs, type TestedOperation } from './inputs.ts';
import { openFake } from './opened.ts';
import type { TestedProvider } from './provider.ts';
import { journeysOf, roundTrip } from './round-trip.ts';

/** What a run went through, for who wants to see figures. */
export interface SuiteFigures {
  readonly answered: string[];
  readonly walked: string[];
  readonly journeys: string[];
  readonly refused: { readonly missing: string[]; readonly input: string[] };
}

/** Holds a provider's fake against every operation of its description. */
export function describeFake(provider: TestedProvider, figures?: SuiteFigures): void {
  const { description, schemas } = provider;
  const { operations } = description;
  const answered = operations.filter(({ unanswered }) => unanswered === undefined);
  const pick = (data: TestedOperation['data']): TestedOperation => {
    const found = inputs.operations.find((one) => one.data === data);
    if (!found) throw new Error(`The description has no ${data.operation}.`);
    return found;
  };
  let inputs: Inputs;
  beforeAll(async () => {
    inputs = await readInputs(provider);
  });

  describe(`the fake of ${provider.label}`, () => {
    it('has samples that its schemas take, for successes and for failures', async () => {
      const wrong: string[] = [];
      const hold = async (name: string, status: number, body: unknown) => {
        const schema = schemaFor(schemas.operationSchemas, name, 'response', status);
        if (schema && (await schema['~standard'].validate(body)).issues) wrong.push(`${name} ${status}`);
      };
      for (const data of answered) {
        const { collection, does, errors = {}, mediaType, operation, projected, resource, sample, status } = data;
        const { item, items } = data;
        // Where the answer shows a row as its collection has it, that is the sample of it.
        const row = description.collections.find(({ name }) => name === collection)?.row;
        const isShown = resource !== undefined && projected !== true && does !== 'answer';
        const isList = does === 'list' && items !== undefined && (item ?? row) !== undefined;
        const whole = isShown ? withValueAt(sample, resource, row) : sample;
        const body = isList ? withValueAt(sample, items, [item ?? row]) : whole;
        // What has no body has no schema, whatever there is for other statuses.
        if (mediaType === undefined && body !== undefined) await hold(operation, status, body);
        for (const [failed, index] of Object.entries<number | null>(errors)) {
          if (index !== null) await hold(operation, Number(failed), description.errors[index]);
        }
      }
      expect(wrong).toEqual([]);
    });

    it.each(operations.map((data) => [data.operation, data] as const))(
      'answers %s as described, both ways strict',
      async (name, data) => {
        const { answers, call, drift, fake } = openFake(provider);
        const input = await inputs.inputOf(pick(data), fake);
        // Its requests are those of another operation, which answers them.
        if (data.unanswered?.startsWith('Its requests are the same') === true) return;
        const result = Promise.resolve(call(name, input));
        if (provider.notBuilt.includes(name)) {
          // Of one that no request is right for, the client itself refuses every input, and tells of it.
          const isAsked = data.unanswered?.startsWith('No example of its request') !== true;
          expect(await failure(result)).toMatchObject(isAsked ? { status: 501 } : {});
          expect(drift.filter(({ direction }) => isAsked || direction !== 'request')).toEqual([]);
          figures?.answered.push(name);
          return;
        }
        const value = await result;
        // A redirect is not followed: its address is what the operation is there for.
        if (data.status >= 300) expect(value).toEqual({ location: expect.stringMatching(/^https:/) as string });
        else if (data.mediaType !== undefined) expect(value === '' || value).toBeTruthy();
        expect(drift).toEqual([]);
        expect(answers.map(({ status }) => status)).toContain(provider.statuses[name] ?? data.status);
        figures?.answered.push(name);
      },
    );

    const lists = answered.filter(({ strategies }) => strategies);
    it.each(lists.map((data) => [data.operation, data] as const))('walks %s to its end', async (name, data) => {
      const { call, drift, fake } = openFake(provider);
      const { draft } = pick(data);
      const input = await inputs.inputOf(pick(data), fake);
      const others = Object.values(draft.operation.name.strategies ?? {}).map(({ method }) => method);
      for (const method of [name, ...others]) {
        const before = fake.requests.length;
        const pageSize = Math.min(7, ...draft.operation.pagination.map(({ maximum = 7 }) => maximum));
        const pages = (call(method, input, { pageSize }) as List<object>).pages();
        const found: object[] = [];
        for await (const page of pages) found.push(...page.items);
        if (!data.alike) expect(new Set(found.map((row) => JSON.stringify(row))).size).toBe(found.length);
        const held =
          data.collection === undefined ? found : fake.collection(data.collection, ...idsOf(draft.parameters, input));
        const isFiltered = found.length !== held.length;
        // A list made by hand may leave rows out, such as those that are closed.
        if (isFiltered) expect(found.length).toBeGreaterThan(pageSize);
        expect(fake.requests.length - before).toBeGreaterThanOrEqual(Math.ceil(found.length / pageSize));
      }
      expect(drift).toEqual([]);
      figures?.walked.push(name);
    });

    for (const { remove, ...journey } of journeysOf(description)) {
      const isKept = provider.kept.includes(journey.collection.name);
      it(`keeps what happens to ${journey.collection.name}`, async () => {
        const drift = await roundTrip(
          provider,
          { ...journey, ...(remove && !isKept && { remove }) },
          async (data, fake) => inputs.inputOf(pick(data), fake),
        );
        expect(drift).toEqual([]);
        figures?.journeys.push(journey.collection.name);
      });
    }

    const withRow = answered.filter(
      ({ collection, does, errors, operation }) =>
        collection !== undefined &&
        !provider.unchecked.includes(operation) &&
        ['get', 'update', 'delete'].includes(does) &&
        errors?.[404] !== undefined &&
        !description.collections.find(({ name }) => name === collection)?.alone,
    );
    it.each(withRow.map((data) => [data.operation, data] as const))(
      'refuses %s for a row that is not there',
      async (name, data) => {
        const { answers, call, fake } = openFake(provider, { validated: false });
        const tested = pick(data);
        const input = await inputs.inputOf(tested, fake);
        const own = tested.draft.parameters.at(data.parents?.length ? ownIndex(tested) : -1) ?? '';
        const error = await failure(call(name, { ...input, [own]: otherId(input[own]) }));
        const answer = answers.at(-1);
        expect(isWaError(error) && error.status, name).toBe(answer?.status);
        expect([404, 500]).toContain(answer?.status);
        await expectDocumented(name, answer);
        figures?.refused.missing.push(name);
      },
    );

    const withBody = answered.filter(({ requires }) => requires);
    it.each(withBody.map((data) => [data.operation, data] as const))(
      'refuses %s without a member that it needs',
      async (name, data) => {
        const { answers, call, fake } = openFake(provider, { validated: false });
        const tested = pick(data);
        const { draft } = tested;
        const input = await inputs.inputOf(tested, fake);
        const [member = ''] = data.requires ?? [];
        const isWhole = draft.operation.body?.kind === 'whole';
        const inner = isWhole ? { body: without(input['body'], member) } : without(input, member);
        const error = await failure(call(name, isWhole ? { ...input, ...inner } : inner));
        const answer = answers.at(-1);
        expect(isWaError(error) && error.status, name).toBe(answer?.status);
        expect([400, 422]).toContain(answer?.status);
        await expectDocumented(name, answer);
        figures?.refused.input.push(name);
      },
    );

    const withTyped = answered.flatMap((data) => {
      const parameter = data.parameters?.find(
        (one) =>
          one.in === 'query' &&
          (one.values || one.type === 'integer' || one.type === 'boolean' || one.format === 'uuid'),
      );
      return parameter ? [[data.operation, parameter.name, data] as const] : [];
    });
    const [lenient, exact] = [true, false].map((isLenient) =>
      withTyped.filter(([, , { path }]) => provider.ignoresFilters.includes(path) === isLenient),
    );
    const statusFor = async (name: string, parameter: string, data: TestedOperation['data']) => {
      const { answers, call, fake } = openFake(provider, { validated: false });
      const tested = pick(data);
      const wanted = tested.draft.operation.parameters.find(
        (one) => one.in === 'query' && (one.sentAs ?? one.name) === parameter,
      );
      const given = wanted?.name ?? parameter;
      const error = await failure(call(name, { ...(await inputs.inputOf(tested, fake)), [given]: '-no-' }));
      const answer = answers.at(-1);
      expect(isWaError(error) ? error.status : 200, name).toBe(answer?.status);
      await expectDocumented(name, answer);
      return answer?.status;
    };
    it.each(exact ?? [])('refuses %s with a %s of a wrong form', async (name, parameter, data) => {
      expect([400, 422]).toContain(await statusFor(name, parameter, data));
    });
    it.each(lenient ?? [])('lets %s with a %s of a wrong form pass', async (name, parameter, data) => {
      expect(await statusFor(name, parameter, data)).toBe(200);
    });

    it('refuses a path and a method that the provider does not have, and says that it was no route', async () => {
      const { fake } = openFake(provider);
      // Paths without parameters: one with some may be that of another operation.
      const sample = operations.find((data) => data.does === 'list' && !data.path.includes('{')) ?? operations[0];
      const form = placeOf(sample?.path ?? '');
      const known = new Set(operations.filter((one) => placeOf(one.path) === form).map(({ method }) => method));
      const other = ['PUT', 'PATCH', 'DELETE', 'POST'].find((method) => !known.has(method)) ?? 'OPTIONS';
      // The first server of a further description is its address.
      const [server] = (provider.service === undefined ? [] : inputs.root['servers']) as { readonly url: string }[];
      const { url: base } = server ?? { url: fake.baseUrl };
      const unknown = await fake.fetch(`${base}/made/up/path/of/ours/that/nobody/else/has`);
      // As it is written: a slash at its end is part of the path.
      const path = (sample?.path ?? '').replaceAll(/\{[^{}]+\}/g, '1');
      const wrong = await fake.fetch(`${base}${path}`, { method: other });
      expect([unknown.status, wrong.status]).toEqual([404, 405]);
      expect(unknown.headers.get('x-fake-route')).toBe('unknown');
      expect(unknown.headers.get('content-type')).toBe('application/json');
      expect(() => fake.collection('made up')).toThrow(RangeError);
    });
  });

  /** The body of a failure is one that the description has for its status, where it has one. */
  async function expectDocumented(name: string, answer: Response | undefined): Promise<void> {
    const schema = schemaFor(schemas.operationSchemas, name, 'response', answer?.status);
    if (!schema || !answer) return;
    const { issues } = await schema['~standard'].validate(await answer.clone().json());
    expect(issues, name).toBeUndefined();
  }
}

async function failure(result: PromiseLike<unknown>): Promise<unknown> {
  return Promise.resolve(result).then(
    () => undefined,
    (error: unknown) => error,
  );
}

function idsOf(parameters: readonly string[], input: Readonly<Record<string, unknown>>): string[] {
  return parameters.map((name) => String(input[name]));
}

/** Index of the parameter that means the operation's own row: the last that means one of its collection. */
function ownIndex({ data: { collection, parents = [] } }: TestedOperation): number {
  return parents.lastIndexOf(collection ?? null);
}

/** An id of the same form that no row has. */
function otherId(id: unknown): unknown {
  if (typeof id !== 'string') return 999_999;
  const [local = '', ...host] = id.split('@');
  const other = local.replace(/.{1,3}$/, (end) => end.replaceAll(/[\dA-Za-z]/g, otherCharacter));
  return [other, ...host].join('@');
}

function otherCharacter(character: string): string {
  if (/\d/.test(character)) return String(9 - Number(character));
  const [first, second] = character === character.toUpperCase() ? ['A', 'B'] : ['a', 'b'];
  return character === first ? second : first;
}

function without(value: unknown, member: string): Record<string, unknown> {
  const { [member.split('.')[0] ?? '']: _left, ...rest } = value as Record<string, unknown>;
  return rest;
}
