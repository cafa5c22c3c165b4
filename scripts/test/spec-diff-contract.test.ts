import { describe, expect, it } from 'vitest';

import { highest } from '../src/diff/change.ts';
import { compareWithContract } from '../src/diff/compare-with-types.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { documentOf, heaviest, named, text } from './support/spec-diff/one-operation.ts';
import { answering, asking, object, sending } from './support/spec-diff/operations.ts';

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

describe('a change of what a language model is given is told', () => {
  const posting = (operation: JsonObject) => documentOf({ ...sending(named), ...operation });
  const file = sendingIn('image/png');
  it.each<[string, JsonObject, JsonObject, string, string]>([
    [
      'when a tool leaves those without "allow"',
      { 'x-tool-class': 'reads' },
      { 'x-tool-class': 'sends' },
      'major',
      'tool: things.createThing was of the class "reads", is of the class "sends" now, and no longer among the tools without "allow"',
    ],
    [
      'when a tool comes to those without "allow"',
      { 'x-tool-class': 'destroys' },
      { 'x-tool-class': 'reads' },
      'major',
      'tool: things.createThing was of the class "destroys", is of the class "reads" now, and among the tools without "allow"',
    ],
    [
      'when a class that is derived changes',
      {},
      { 'x-tool-class': 'sends' },
      'major',
      'tool: things.createThing was of the class "writes", is of the class "sends" now',
    ],
    ['when it takes a file', {}, file, 'major', 'tool: things.createThing can no longer be a tool: it takes a file'],
    [
      'when it takes none any more',
      { ...file },
      { responses: file['responses'] ?? {}, requestBody: {} },
      'minor',
      'tool: things.createThing can be a tool now, of the class "writes"',
    ],
  ])('%s', (_name, before, after, level, told) => {
    const { changes } = compareWithContract(posting(before), posting(after));
    const found = changes.filter(({ place }) => place === 'tool');
    expect(found.map((one) => [one.level, `${one.place}: ${one.message}`])).toEqual([[level, told]]);
  });

  it('when its input has the body as one, although the call has not', () => {
    const choice = { ...named, anyOf: [{ required: ['name'] }] };
    expect(heaviest(documentOf(sending(named)), documentOf(sending(choice)))).toEqual([
      'major',
      'tool: things.createThing takes name no longer, but body',
    ]);
  });

  it('and a class that is written where it was derived is no news', () => {
    const { changes } = compareWithContract(posting({}), posting({ 'x-tool-class': 'writes' }));
    expect(changes).toEqual([]);
  });
});

describe('a parameter that is given under another name', () => {
  const listed = (path: string, name: string): JsonObject => ({
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    paths: {
      [path]: {
        get: {
          operationId: 'getThing',
          parameters: [
            { name, in: 'path', required: true, schema: text },
            { name: 'id', in: 'query', schema: text },
          ],
          responses: { '204': { description: 'Done.' } },
        },
      },
    },
  });

  it('is a change of the call, also where only its neighbour was renamed', () => {
    expect(heaviest(listed('/things/{key}', 'key'), listed('/things/{id}', 'id'))).toEqual([
      'major',
      'call: the path parameter key is given as id now',
      'call: the query parameter id is given as idQuery now',
    ]);
  });
});
