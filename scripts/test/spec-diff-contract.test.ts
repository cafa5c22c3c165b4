import { describe, expect, it } from 'vitest';

import { highest } from '../src/diff/change.ts';
import { compareWithContract } from '../src/diff/compare-with-types.ts';
import { deriveNames } from '../src/names/names.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { answering, asking, object, sending } from './support/spec-diff/operations.ts';

const text: Json = { type: 'string' };
const named = object({ name: text }, { required: ['name'] });

function documentOf(operation: JsonObject, schemas: JsonObject = {}, more: JsonObject = {}): JsonObject {
  const paths = { '/things': { post: { operationId: 'createThing', ...operation } } };
  return { openapi: '3.1.0', info: { title: 'Things', version: '1' }, paths, components: { schemas }, ...more };
}

/** Ids and texts of what weighs most between two operations. */
function heaviest(before: JsonObject, after: JsonObject): [string, ...string[]] {
  const { bump, changes } = compareWithContract(before, after);
  return [bump, ...changes.filter(({ level }) => level === bump).map(({ place, message }) => `${place}: ${message}`)];
}

/** An operation whose answer comes in media types. */
function answeringIn(...mediaTypes: string[]): JsonObject {
  const content = Object.fromEntries(mediaTypes.map((type) => [type, { schema: text }]));
  return { responses: { '200': { description: 'Done.', content } } };
}

function sendingIn(...mediaTypes: string[]): JsonObject {
  const content = Object.fromEntries(mediaTypes.map((type) => [type, { schema: named }]));
  return { requestBody: { required: true, content }, responses: { '204': { description: 'Done.' } } };
}

/** An operation that takes JSON, and a form with a field of its own. */
function choosing(title: Json): JsonObject {
  const content = { 'application/json': { schema: named }, 'multipart/form-data': { schema: object({ title }) } };
  return { requestBody: { required: true, content }, responses: { '204': { description: 'Done.' } } };
}

describe('a change of the form of a call is major', () => {
  const under = 'call: createThing({ name }) is written createThing({ body: { name } }) now';
  it.each<[string, JsonObject, JsonObject, string]>([
    ['when a body may be null', sending(named), sending({ ...named, type: ['object', 'null'] }), under],
    ['when a body may be a list', sending(named), sending({ anyOf: [named, { type: 'array', items: named }] }), under],
    [
      'when a filter has the name of a field of the body',
      sending(named),
      { ...sending(named), parameters: [{ name: 'name', in: 'query', schema: text }] },
      under,
    ],
    [
      'when the clash of a filter and a field is gone',
      { ...sending(named), parameters: [{ name: 'name', in: 'query', schema: text }] },
      sending(named),
      'call: createThing({ body: { name } }) is written createThing({ name }) now',
    ],
    [
      'when a form can be JSON too',
      sendingIn('multipart/form-data'),
      sendingIn('multipart/form-data', 'application/json'),
      'call: the body was sent as multipart/form-data, is sent as application/json now',
    ],
    [
      'when a filter has the name of a field of a body that can be chosen',
      choosing(text),
      { ...choosing(text), parameters: [{ name: 'title', in: 'query', schema: text }] },
      "call: createThing({ contentType: 'multipart/form-data', title }) is written " +
        "createThing({ contentType: 'multipart/form-data', body: { title } }) now",
    ],
    [
      'when the first of two media types is another',
      sendingIn('application/xml', 'text/csv'),
      sendingIn('text/csv', 'application/xml'),
      'call: the body was sent as application/xml, is sent as text/csv now',
    ],
    [
      'when CSV can be PDF too',
      answeringIn('text/csv'),
      answeringIn('text/csv', 'application/pdf'),
      'result: was a string, is a Uint8Array now',
    ],
    [
      'when CSV can be JSON too',
      answeringIn('text/csv'),
      answeringIn('text/csv', 'application/json'),
      'result: was a string, is the JSON of the response now',
    ],
    [
      'when a success may have no body',
      answering(named),
      { responses: { ...(answering(named)['responses'] as JsonObject), '204': { description: 'Nothing.' } } },
      'result: may be undefined now',
    ],
    [
      'when an answer is a redirect no more',
      { responses: { '302': { description: 'There.', headers: { Location: { schema: text } } } } },
      {
        responses: {
          '200': { description: 'Here.', content: { 'text/plain': { schema: text } } },
          '302': { description: 'There.', headers: { Location: { schema: text } } },
        },
      },
      'result: was the address that is redirected to, is a string now',
    ],
    [
      'when an operation gets a server of its own',
      answering(named),
      { ...answering(named), servers: [{ url: 'https://files.example.com' }] },
      'operation: was called at the address of all, is called at https://files.example.com now',
    ],
  ])('%s', (_name, before, after, change) => {
    const [bump, ...changes] = heaviest(documentOf(before), documentOf(after));
    expect([bump, changes]).toEqual(['major', expect.arrayContaining([change])]);
  });

  it('and a body that is written in parts keeps its form', () => {
    const parts = { allOf: [named, object({ more: text })] };
    const { changes } = compareWithContract(
      documentOf(sending(object({ name: text, more: text }, { required: ['name'] }))),
      documentOf(sending(parts)),
    );
    expect(highest(changes.map(({ level }) => level))).toBe('none');
  });
});

describe('a change that leaves every call as it is', () => {
  const servers = [{ url: 'https://api.example.com/' }];
  it.each<[string, JsonObject, JsonObject]>([
    [
      'a further filter of another name',
      sending(named),
      { ...sending(named), parameters: [{ name: 'q', in: 'query', schema: text }] },
    ],
    ['a further field', sending(named), sending(object({ name: text, more: text }, { required: ['name'] }))],
    ['JSON that can be CSV too', answeringIn('application/json'), answeringIn('application/json', 'text/csv')],
    [
      'JSON that can be a form too',
      sendingIn('application/json'),
      sendingIn('multipart/form-data', 'application/json'),
    ],
    ['an answer that gets a body', { responses: { '200': { description: 'Done.' } } }, answering(named)],
    [
      'a body that comes as an optional one',
      asking({ schema: text }),
      { ...asking({ schema: text }), requestBody: { content: { 'application/json': { schema: named } } } },
    ],
    [
      'the server of all, said of one',
      answering(named),
      { ...answering(named), servers: [{ url: 'https://api.example.com' }] },
    ],
  ])('is no more than minor: %s', (_name, before, after) => {
    const { bump, changes } = compareWithContract(
      documentOf(before, {}, { servers }),
      documentOf(after, {}, { servers }),
    );
    expect([bump, changes.filter(({ rule }) => rule.startsWith('types-'))]).not.toEqual(['major', expect.anything()]);
    expect(changes.filter(({ rule }) => rule.startsWith('types-'))).toEqual([]);
  });
});

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
