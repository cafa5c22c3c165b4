import { describe, expect, it } from 'vitest';

import { compareWithContract } from '../src/diff/compare-with-types.ts';
import { deriveNames } from '../src/names/names.ts';
import type { JsonObject } from '../src/spec/document.ts';
import { documentOf, heaviest, named, text } from './support/spec-diff/one-operation.ts';
import { answering, object, sending } from './support/spec-diff/operations.ts';

describe('names that apps import', () => {
  const using = (key: string) => answering({ $ref: `#/components/schemas/${key}` });
  const other = object({ other: text });

  it.each<[string, JsonObject, string[]]>([
    ['a schema that is gone', documentOf(using('Other'), { Other: other }), ['type Thing: is no longer exported']],
    [
      'a schema that is kept as an alias',
      documentOf(using('Other'), { Other: other, Thing: { $ref: '#/components/schemas/Other' } }),
      [],
    ],
    ['a schema that only has another key', documentOf(using('Renamed'), { Renamed: named }), []],
    [
      'a schema of another key and form',
      documentOf(using('Renamed'), { Renamed: other }),
      ['type Thing: is no longer exported'],
    ],
    ['a schema that is written in place', documentOf(answering(named)), ['type Thing: is no longer exported']],
  ])('%s', (_name, after, told) => {
    const { changes } = compareWithContract(documentOf(using('Thing'), { Thing: named }), after);
    expect(
      changes.filter(({ rule }) => rule === 'types-export-removed').map(({ place, message }) => `${place}: ${message}`),
    ).toEqual(told);
  });

  it('are told when they call another operation', () => {
    const of = (one: string, two: string): JsonObject => ({
      openapi: '3.1.0',
      info: { title: 'Things', version: '1' },
      paths: {
        '/one': { get: { operationId: one, ...answering(named) } },
        '/two': { get: { operationId: two, ...answering(named) } },
      },
    });
    const { bump, changes } = compareWithContract(of('readOne', 'readTwo'), of('readTwo', 'readOne'));
    expect([bump, ...changes.filter(({ level }) => level === 'major').map(({ message }) => message)]).toEqual([
      'major',
      'one.readOne calls GET /two now',
      'readOne calls GET /two now',
      'readTwo calls GET /one now',
      'two.readTwo calls GET /one now',
    ]);
    // A vendor who renames an id and nothing else changes no name.
    expect(compareWithContract(of('readOne', 'readTwo'), of('getOne', 'readTwo')).bump).toBe('minor');
  });

  it('are told when a name lock gives them another name, or their name to something else', () => {
    const root = documentOf(using('Thing'), { Thing: named, Other: other });
    const lock = (name: string, method: string, Thing: string, Other: string) => ({
      operations: { createThing: { function: name, method } },
      components: { Thing, Other },
    });
    const before = lock('createThing', 'things.create', 'Thing', 'Other');
    const told = (after: typeof before) =>
      compareWithContract(root, root, { before, after }).changes.map(
        ({ level, message, place }) => `${level} ${place}: ${message}`,
      );
    expect(told(before)).toEqual([]);
    expect(told(lock('createThingOperation', 'things.add', 'ThingSchema', 'Other'))).toEqual([
      'major name: createThing is gone',
      'major name: things.create is gone',
      'major type Thing: is no longer exported',
    ]);
    expect(told(lock('createThing', 'things.create', 'Other', 'Thing'))).toEqual([
      'major type Other: is schema "Thing" now',
      'major type Thing: is schema "Other" now',
    ]);
  });

  it('are those of the name lock where there is one', () => {
    const [before, after] = [
      documentOf(using('Thing'), { Thing: named }),
      documentOf(using('Other'), { Other: other }),
    ];
    const lock = deriveNames(before);
    const kept = { operations: deriveNames(after).operations, components: { Other: 'Thing' } };
    const { changes } = compareWithContract(before, after, { before: lock, after: kept });
    expect(changes.filter(({ rule }) => rule.startsWith('types-'))).toEqual([]);
  });
});

describe('what responses have by status', () => {
  const other = object({ job: text }, { required: ['job'] });
  const bringing = (statuses: Record<string, JsonObject>): JsonObject => ({
    responses: Object.fromEntries(
      Object.entries(statuses).map(([status, schema]) => [
        status,
        { description: status, content: { 'application/json': { schema } } },
      ]),
    ),
  });

  it.each<[string, JsonObject, JsonObject, string]>([
    [
      'a success of another body',
      bringing({ 200: named }),
      bringing({ 200: named, 202: other }),
      'result: may be the body of status 202 now',
    ],
    [
      'a failure without a type',
      bringing({ 200: named, 404: other }),
      bringing({ 200: named }),
      'failures: have no type for status 404 now',
    ],
    [
      'a failure of another body',
      bringing({ 200: named, default: other }),
      bringing({ 200: named, default: named }),
      expect.stringMatching(/^response default .*job/),
    ],
  ])('is a break with %s', (_, before, after, change) => {
    const [bump, ...changes] = heaviest(documentOf(before), documentOf(after));
    expect([bump, changes]).toEqual(['major', expect.arrayContaining([change])]);
  });

  it.each<[string, JsonObject, JsonObject]>([
    [
      'a lone response of every status that is listed',
      bringing({ default: named }),
      bringing({ 200: named, default: other }),
    ],
    ['a success that is written for every status', bringing({ 200: named }), bringing({ default: named })],
    [
      'a failure that is listed in a range',
      bringing({ 200: named, 404: other }),
      bringing({ 200: named, '4XX': other }),
    ],
    ['a further success of the same body', bringing({ 200: named }), bringing({ 200: named, 201: named })],
  ])('is no break with %s', (_, before, after) => {
    expect(heaviest(documentOf(before), documentOf(after))[0]).not.toBe('major');
  });
});

describe('a component of which each side has a form', () => {
  const form = (...marks: string[]) =>
    object({
      name: text,
      id: { type: 'string', ...(marks.includes('id') && { readOnly: true }) },
      secret: { type: 'string', ...(marks.includes('secret') && { writeOnly: true }) },
    });
  const reference = { $ref: '#/components/schemas/Thing' };
  const both = { ...sending(reference), ...answering(reference) };

  it.each<[string, JsonObject, JsonObject, string]>([
    [
      'the one of requests goes',
      documentOf(both, { Thing: form('id') }),
      documentOf(both, { Thing: form() }),
      'type ThingInput: is no longer exported',
    ],
    [
      'its name changes sides',
      documentOf(sending(reference), { Thing: form('secret') }),
      documentOf(both, { Thing: form('secret') }),
      'type Thing: was what requests have, is what responses have now, without the members that are write-only',
    ],
    [
      'a field makes room for a parameter of its name',
      documentOf({ ...both, parameters: [{ name: 'id', in: 'query', schema: text }] }, { Thing: form() }),
      documentOf({ ...both, parameters: [{ name: 'id', in: 'query', schema: text }] }, { Thing: form('id') }),
      'call: createThing({ body: { name, secret } }) is written createThing({ name, secret }) now',
    ],
  ])('breaks apps when %s', (_, before, after, change) => {
    const { bump, changes } = compareWithContract(before, after);
    expect(bump).toBe('major');
    expect(changes.map(({ place, message }) => `${place}: ${message}`)).toContain(change);
  });
});
