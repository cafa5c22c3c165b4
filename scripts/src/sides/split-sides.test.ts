import { describe, expect, it } from 'vitest';

import { deriveNames } from '../names/names.ts';
import type { Json, JsonObject } from '../spec/document.ts';
import { splitSides } from './split-sides.ts';

const text: JsonObject = { type: 'string' };
const given: JsonObject = { type: 'string', readOnly: true };
const secret: JsonObject = { type: 'string', writeOnly: true };
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (name: string) => ({ content: { 'application/json': { schema: ref(name) } } });
const objectOf = (properties: JsonObject, ...required: string[]): JsonObject => ({
  type: 'object',
  properties,
  required,
});
const user = () => objectOf({ id: ref('Id'), name: text, password: secret }, 'id', 'name', 'password');

/** An operation that sends the one component and is answered with the other one. */
function split(schemas: JsonObject, asked = 'Asked', told = 'Told', more: JsonObject = {}) {
  const post = { operationId: 'send', requestBody: json(asked), responses: { 200: json(told) } };
  const root = { paths: { '/a': { post } }, components: { schemas: { Id: given, ...schemas } }, ...more } as JsonObject;
  const before = structuredClone(root);
  const { root: after, names } = splitSides(root, deriveNames(root));
  expect(root).toEqual(before);
  const found = (after['components'] as { schemas: Record<string, JsonObject> }).schemas;
  const own = (key: string) => [Object.keys((found[key]?.['properties'] ?? {}) as object), found[key]?.['required']];
  return { after, found, names, own };
}

const sentSchema = (after: JsonObject) =>
  JSON.stringify((after['paths'] as Record<string, Record<string, JsonObject>>)['/a']?.['post']?.['requestBody']);

describe('a component with members of one side', () => {
  it('has a form of its own for requests, where it is received as well', () => {
    const { after, names, own } = split({ User: user() }, 'User', 'User');
    expect(own('User')).toEqual([
      ['id', 'name'],
      ['id', 'name'],
    ]);
    expect(own('UserInput')).toEqual([
      ['name', 'password'],
      ['name', 'password'],
    ]);
    expect(names.components).toMatchObject({ User: 'User', UserInput: 'UserInput' });
    expect(sentSchema(after)).toContain('UserInput');
  });

  it('needs no member beside another one that its side does not have', () => {
    const dependentRequired = { name: ['id', 'password'], id: ['name'], password: ['id'] };
    const { found } = split(
      { User: { ...objectOf({ id: given, name: text, password: text }), dependentRequired } },
      'User',
      'User',
    );
    expect(found['UserInput']?.['dependentRequired']).toEqual({ name: ['password'] });
    expect(found['User']?.['dependentRequired']).toEqual(dependentRequired);
  });

  it('keeps its name where it is only sent or only received, and is left alone where it is neither', () => {
    const { found, own } = split({ Asked: user(), Told: user(), Unused: user() });
    expect(own('Asked')).toEqual([
      ['name', 'password'],
      ['name', 'password'],
    ]);
    expect(own('Told')).toEqual([
      ['id', 'name'],
      ['id', 'name'],
    ]);
    expect(found['Unused']).toEqual(user());
    expect(Object.keys(found)).not.toContain('AskedInput');
  });

  it('has a name that nothing else has', () => {
    const taken = { User: user(), UserInput: text };
    expect(split(taken, 'User', 'User').names.components).toMatchObject({
      UserInput: 'UserInput',
      UserInput2: 'UserInput2',
    });
    const operation = { post: { operationId: 'user', requestBody: json('User'), responses: { 200: json('User') } } };
    const root = { paths: { '/a': operation }, components: { schemas: { Id: given, User: user() } } } as JsonObject;
    expect(splitSides(root, deriveNames(root)).names.components).toMatchObject({ UserInput: 'UserInput2' });
  });

  it('is followed by what leads to it: members, items, alternatives and itself', () => {
    const schemas = {
      Team: objectOf({
        members: { type: 'array', items: ref('User') },
        lead: { anyOf: [ref('User'), { type: 'null' }] },
      }),
      User: objectOf({ id: given, chief: ref('User'), team: ref('Team') }),
      Apart: objectOf({ name: text }),
      Both: objectOf({ team: ref('Team'), apart: ref('Apart') }),
    };
    const { found } = split(schemas, 'Both', 'Both');
    const sent = JSON.stringify([found['BothInput'], found['TeamInput'], found['UserInput']]);
    expect(sent.match(/schemas\/\w+/g)?.toSorted()).toEqual(
      ['Apart', 'TeamInput', 'TeamInput', 'UserInput', 'UserInput', 'UserInput'].map((name) => `schemas/${name}`),
    );
    expect(JSON.stringify([found['Both'], found['Team'], found['User']])).not.toContain('Input');
    expect(Object.keys(found)).not.toContain('ApartInput');
  });

  it('does not count where only a member leads to it that the side does not have', () => {
    const { found } = split(
      {
        Post: objectOf({ id: given }),
        User: objectOf({ posts: { type: 'array', readOnly: true, items: ref('Post') } }),
      },
      'User',
      'User',
    );
    expect(Object.keys(found)).toEqual(['Id', 'Post', 'User', 'UserInput']);
  });

  it.each<[string, JsonObject, JsonObject]>([
    [
      'in what it is made of',
      { allOf: [ref('Base'), { type: 'object', required: ['id', 'name'] }] },
      objectOf({ id: ref('Id'), name: text }),
    ],
    [
      'in what is made of it',
      { allOf: [ref('Base'), { properties: { id: given } }] },
      objectOf({ id: text, name: text }, 'id', 'name'),
    ],
    [
      'beside a reference',
      { ...ref('Base'), properties: { id: given } },
      objectOf({ id: text, name: text }, 'id', 'name'),
    ],
    ['through references', ref('Base'), objectOf({ id: { allOf: [ref('Id')] }, name: text }, 'id', 'name')],
    [
      'in each of its alternatives',
      { required: ['id'], oneOf: [ref('Base'), ref('Base')] },
      objectOf({ id: given, name: text }, 'id'),
    ],
  ])('is not asked for it when it is marked %s', (_, asked, base) => {
    const { found } = split({ Base: base, Asked: asked, Told: ref('Base') });
    const all = (schema: Json | undefined): string =>
      JSON.stringify(schema, (name, value: Json) => (name === 'x-read-only-members' ? undefined : value)).replaceAll(
        /"\$ref":"#\/components\/schemas\/(\w+)"/g,
        (__, key: string) => `"target":${all(found[key])}`,
      );
    expect(all(found['Asked'])).not.toContain('"id"');
    expect(all(found['Told'])).toContain('"id"');
  });

  it('is not tested by less than it was', () => {
    const asked = { ...objectOf({ id: given }), not: objectOf({ id: given }, 'id') };
    expect(split({ Asked: asked, Told: text }).found['Asked']).toMatchObject({ not: asked.not });
  });

  it('may be delivered with a member that nobody else reads, though none is promised', () => {
    const webhooks = { made: { post: { requestBody: json('Event') } } };
    const { own } = split({ Event: user(), Asked: text, Told: text }, 'Asked', 'Told', { webhooks });
    expect(own('Event')).toEqual([
      ['id', 'name', 'password'],
      ['id', 'name'],
    ]);
  });
});

describe('what refers to such a component', () => {
  it('reaches members of the other side where they are kept', () => {
    const inner = (path: string) => ({ $ref: `#/components/schemas/User/properties/${path}` });
    const address = objectOf({ id: given, street: text });
    const schemas = {
      User: objectOf({ id: given, address }),
      Asked: objectOf({ of: inner('id'), at: inner('address') }),
    };
    const { found } = split({ ...schemas, Told: ref('User'), More: ref('User') }, 'Asked');
    expect(found['Asked']?.['properties']).toEqual({
      at: { $ref: '#/components/schemas/UserInput/properties/address' },
    });
    const secrets = { type: 'array', items: inner('password') };
    const { found: other } = split({
      User: user(),
      Asked: ref('User'),
      Told: objectOf({ secrets, user: ref('User') }),
    });
    expect(JSON.stringify(other['Told'])).toContain('#/components/schemas/User/x-write-only-members/password');
  });

  it.each<[string, JsonObject]>([
    ['its key', {}],
    ['a mapping', { mapping: { dog: '#/components/schemas/Dog', Cat: 'Cat' } }],
  ])('goes on to mean it by %s', (_, more) => {
    const discriminator = { propertyName: 'kind', ...more };
    const kind = objectOf({ kind: text }, 'kind');
    const schemas = {
      Pet: { ...kind, discriminator },
      Dog: { allOf: [ref('Pet'), objectOf({ id: given })] },
      Cat: { allOf: [ref('Pet')] },
    };
    const { found } = split({ ...schemas, Both: { oneOf: [ref('Dog'), ref('Cat')], discriminator } }, 'Both', 'Both');
    const dog = { [Object.keys(more).length > 0 ? 'dog' : 'Dog']: '#/components/schemas/DogInput' };
    expect(found['BothInput']?.['discriminator']).toMatchObject({ propertyName: 'kind', mapping: dog });
    expect(found['PetInput']?.['discriminator']).toMatchObject({ propertyName: 'kind', mapping: dog });
    expect(found['Pet']?.['discriminator']).toEqual(discriminator);
  });
});

it('a description that marks nothing stays as it is', () => {
  const root: JsonObject = { paths: {}, components: { schemas: { User: objectOf({ id: text }) } } };
  expect(splitSides(root, deriveNames(root)).root).toBe(root);
});
