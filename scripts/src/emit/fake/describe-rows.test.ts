import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { describeFake } from './describe-fake.ts';

const json = (schema: object) => ({ description: 'A.', content: { 'application/json': { schema } } });
const of = (properties: object, ...required: string[]) => ({ type: 'object', properties, required });

/** The fake of things that a list pages through, and that are got by an id. */
function fakeOfThings(thing: object, id: object = { type: 'string' }, parameters: readonly object[] = []) {
  const page = of({ data: { type: 'array', items: thing }, next: { type: ['string', 'null'] } }, 'data', 'next');
  const pagination = {
    strategy: 'cursor-token',
    items: 'data',
    parameters: ['limit', 'cursor'],
    size: { parameter: 'limit', maximum: 50 },
  };
  const query = ['limit', 'cursor'].map((name) => ({
    name,
    in: 'query',
    schema: { type: name === 'limit' ? 'integer' : 'string' },
  }));
  const root = {
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          'x-pagination': [pagination],
          parameters: [...query, ...parameters],
          responses: { 200: json(page) },
        },
      },
      '/things/{thing_id}': {
        get: {
          operationId: 'getThing',
          parameters: [{ name: 'thing_id', in: 'path', required: true, schema: id }],
          responses: { 200: json(thing) },
        },
      },
    },
  } as unknown as JsonObject;
  const { collections, operations } = describeFake(readContract(root, deriveNames(root), 'a.yaml'));
  return { collection: collections[0] as JsonObject, operations };
}

describe('rows of a list', () => {
  it('without an id differ by the first field that can have as many values', () => {
    const pattern = '^[A-Z2-7]{14}$';
    const { collection, operations } = fakeOfThings(
      of({ state: { enum: ['on', 'off'] }, code: { type: 'string', pattern } }),
    );
    const { code } = collection['vary'] as { code: string[] };
    expect(new Set(code).size).toBeGreaterThanOrEqual(45);
    expect(code.filter((text) => !new RegExp(pattern, 'u').test(text))).toEqual([]);
    expect(operations[0]).not.toHaveProperty('alike');
  });

  it('are those that every call of the list asks for, by the value of an example', () => {
    const query = (name: string, schema: object) => ({ name, in: 'query', required: true, schema });
    const thing = of({ id: { type: 'string' }, state: { enum: ['new', 'open', 'shut'] }, owner: { type: 'string' } });
    const asked = [query('state', { enum: ['open'] }), query('owner', { type: 'string', example: 'ann' })];
    const { collection } = fakeOfThings(thing, undefined, asked);
    expect(collection['row']).toMatchObject({ state: 'open', owner: 'ann' });
    expect(collection['vary']).not.toHaveProperty('state');
  });

  it('are kept of objects alone: a list of others is not answered, since its one page would never end', () => {
    const { operations } = fakeOfThings({ type: 'string' });
    expect(operations[0]).toHaveProperty('unanswered', expect.stringMatching(/no objects/));
  });

  it('have fields that are called as a parameter of the walk, which is no filter then', () => {
    const thing = of({ id: { type: 'string' }, limit: { type: 'integer' }, cursor: { type: 'string' } });
    expect(fakeOfThings(thing).operations[0]).toMatchObject({ paging: ['limit', 'cursor'] });
    expect(fakeOfThings(of({ id: { type: 'string' } })).operations[0]).not.toHaveProperty('paging');
  });

  it('that nothing tells apart are said to be alike', () => {
    const { operations } = fakeOfThings(of({ state: { enum: ['on', 'off'] }, isOpen: { type: 'boolean' } }));
    expect(operations[0]).toMatchObject({ does: 'list', alike: true });
  });

  it('vary no further than their schema lets them, and together', () => {
    const kind = (value: string, properties: object, ...required: string[]) =>
      of({ kind: { const: value }, ...properties }, 'kind', ...required);
    const thing = {
      ...of({ id: { type: 'string' }, kind: { enum: ['a', 'b'] }, size: { enum: ['1', '2'] } }, 'id'),
      oneOf: [kind('a', { size: { const: '1' } }, 'size'), kind('b', { more: { type: 'string' } }, 'more')],
    };
    const { collection } = fakeOfThings(thing);
    const ajv = new Ajv2020({ strict: false });
    const row = collection['row'] as JsonObject;
    const vary = collection['vary'] as Readonly<Record<string, Json>>;
    for (const [name, values] of Object.entries(vary)) {
      if (!Array.isArray(values)) continue;
      for (const value of values)
        expect(ajv.validate(thing, { ...row, [name]: value }), `${name} ${String(value)}`).toBe(true);
    }
  });
});

describe('ids of rows', () => {
  it.each([
    ['a UUID', { type: 'string' }, { type: 'string', format: 'uuid' }],
    ['a prefix that the path asks for', { type: 'string' }, { type: 'string', pattern: '^th_[a-z0-9]{8}$' }],
    ['digits', { type: 'string' }, { type: 'string', pattern: '^[1-9]\\d{5}$' }],
    ['one of two forms', { type: 'string', pattern: '^(TH|XT)[0-9a-f]{6}$' }, { type: 'string' }],
    ['both at once', { type: 'string', pattern: '^[a-z]+$' }, { type: 'string', minLength: 20 }],
    ['numbers from a bound on', { type: 'integer', minimum: 1_000 }, { type: 'integer' }],
    ['an address', { type: 'string', format: 'email' }, { type: 'string' }],
  ])('are as both the row and the path want them: %s', (_, own, parameter) => {
    const { collection } = fakeOfThings(of({ thing_id: own, name: { type: 'string' } }, 'thing_id'), parameter);
    const {
      alphabet,
      length,
      prefix = '',
      suffix = '',
      values,
    } = collection['idForm'] as unknown as {
      readonly alphabet: string;
      readonly length?: number;
      readonly prefix?: string;
      readonly suffix?: string;
      readonly values?: readonly Json[];
    };
    const made = values ?? [
      alphabet === 'uuid'
        ? 'a8098c1a-f86e-41da-bd1a-00112444be1e'
        : prefix + alphabet.slice(0, 1).repeat(length ?? 0) + suffix,
    ];
    const ajv = new Ajv2020({ strict: false });
    addFormats.default(ajv);
    expect(made.filter((id) => !ajv.validate(own, id) || !ajv.validate(parameter, id))).toEqual([]);
    expect(collection['id']).toBe('thing_id');
    if (values) expect(new Set(values).size).toBeGreaterThan(20);
  });
});

describe('ids that are numbers', () => {
  it('have a text that the path takes, and no text that stands for another one', () => {
    const path = { type: 'string', pattern: '^[0-9]{4}$' };
    const { idForm } = fakeOfThings(of({ id: { type: 'integer' } }, 'id'), path).collection;
    const { values } = idForm as unknown as { readonly values: readonly number[] };
    expect(values.length).toBeGreaterThan(20);
    expect(values.filter((id) => !Number.isInteger(id) || !/^[0-9]{4}$/.test(String(id)))).toEqual([]);
  });
});

describe('what a fake asks of a request', () => {
  it('is no header that clients set themselves', () => {
    const header = (name: string) => ({
      name,
      in: 'header',
      required: true,
      schema: { type: 'string', pattern: '^x$' },
    });
    const { operations } = fakeOfThings(of({ id: { type: 'string' } }), undefined, [
      header('User-Agent'),
      header('X-Own'),
    ]);
    expect(operations[0]?.['parameters']).toEqual([{ name: 'X-Own', in: 'header', required: true, pattern: '^x$' }]);
  });
});
