import { describe, expect, it, vi } from 'vitest';

import { compareWithTypes } from '../src/diff/compare-with-types.ts';
import { compileProbes } from '../src/diff/consumer/compile-probes.ts';
import { consumerVerdict } from '../src/diff/consumer/consumer-verdict.ts';
import type { Probe } from '../src/diff/consumer/probes.ts';
import type { JsonObject } from '../src/spec/document.ts';

// The compiler starts cold, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000 });

/** A small description; each case changes a copy of it. */
function example() {
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } };
  const contact = {
    type: 'object',
    required: ['id'],
    properties: {
      id: { type: 'string' } as JsonObject,
      name: { type: 'string' } as JsonObject,
      state: { type: 'string', enum: ['new', 'known'] },
      tags: { type: 'array', items: { type: 'object', properties: { label: { type: 'string' } } as JsonObject } },
      anything: { type: 'object' } as JsonObject,
    },
  };
  const body = { type: 'object', properties: { note: { type: 'string' }, kind: { enum: ['a', 'b'] } } };
  const path = {
    get: {
      operationId: 'getContact',
      parameters: [id, { name: 'q', in: 'query', schema: { type: 'string' } }] as JsonObject[],
      responses: {
        200: { description: 'One.', content: { 'application/json': { schema: { $ref: '#/components/schemas/C' } } } },
      },
    },
    post: {
      operationId: 'noteContact',
      parameters: [id],
      requestBody: { content: { 'application/json': { schema: body } } } as JsonObject,
      responses: { 204: { description: 'Done.' } },
    },
  };
  const paths: Record<string, Partial<typeof path>> = { '/contacts/{id}': path };
  const root = { openapi: '3.1.0', info: { title: 'x', version: '1' }, paths, components: { schemas: { C: contact } } };
  return { root: root as unknown as JsonObject, paths, path, contact, body };
}

type Example = ReturnType<typeof example>;

async function verdictOf(change: (example: Example) => void) {
  const next = example();
  change(next);
  return consumerVerdict(example().root, next.root);
}

const get = 'GET /contacts/{id}';
const post = 'POST /contacts/{id}';
const none = () => {};
const drop = (map: object, name: string) => void Reflect.deleteProperty(map, name);

describe('an answer of any form beside one of some form', () => {
  it('is the same as itself, whatever the compiler makes of it', async () => {
    const any = {
      oneOf: [{ type: 'object', additionalProperties: true }, { type: 'array', items: {} }, { type: 'string' }],
    };
    const envelope = { type: 'object', required: ['data'], properties: { data: any } };
    const { path, root } = example();
    const schema = { oneOf: [any, envelope] };
    path.get.responses[200].content['application/json'].schema = schema as never;
    expect((await consumerVerdict(root, structuredClone(root))).breaking).toEqual([]);
  });
});

describe("the compiler's verdict on an app of before", () => {
  const breaks: [string, (example: Example) => void, string][] = [
    ['an optional member of an answer goes', ({ contact }) => drop(contact.properties, 'name'), `${get} answer`],
    [
      'a member deep in an answer goes',
      ({ contact }) => drop(contact.properties.tags.items.properties, 'label'),
      `${get} answer`,
    ],
    ['a member of an answer may be missing', ({ contact }) => (contact.required = []), `${get} answer`],
    [
      'a member of an answer may be null',
      ({ contact }) => (contact.properties.name['type'] = ['string', 'null']),
      `${get} answer`,
    ],
    ['a filter goes', ({ path }) => path.get.parameters.pop(), `${get} query`],
    [
      'a filter takes something else',
      ({ path }) => (path.get.parameters[1] = { name: 'q', in: 'query', schema: { type: 'number' } }),
      `${get} query`,
    ],
    [
      'a filter is required',
      ({ path }) => path.get.parameters.push({ name: 'z', in: 'query', required: true, schema: { type: 'string' } }),
      `${get} query`,
    ],
    ['a body is required', ({ path }) => (path.post.requestBody['required'] = true), `${post} body`],
    ['an optional member of a body goes', ({ body }) => drop(body.properties, 'note'), `${post} body`],
    ['an enum of a body loses a value', ({ body }) => body.properties.kind.enum.pop(), `${post} body`],
    ['an operation goes', ({ path }) => drop(path, 'post'), `${post} operation`],
  ];
  it.each(breaks)('is that it breaks when %s', async (_, change, place) => {
    const { breaking, bump, undecided } = await verdictOf(change);
    expect(bump).toBe('major');
    expect(breaking.map(({ operation, part }) => `${operation} ${part}`)).toEqual([place]);
    expect(undecided).toEqual([]);
  });

  const harmless: [string, (example: Example) => void, 'minor' | 'none'][] = [
    ['nothing changes', none, 'none'],
    ['a text changes', ({ contact }) => Object.assign(contact, { description: 'A person.' }), 'none'],
    ['an answer has more', ({ contact }) => Object.assign(contact.properties, { more: { type: 'string' } }), 'minor'],
    [
      'an object of an answer says more',
      ({ contact }) => (contact.properties.anything['properties'] = { deep: { type: 'string' } }),
      'minor',
    ],
    ['an enum of an answer loses a value', ({ contact }) => contact.properties.state.enum.pop(), 'minor'],
    ['an enum of a body has more', ({ body }) => body.properties.kind.enum.push('c'), 'minor'],
    [
      'there is one more filter',
      ({ path }) => path.get.parameters.push({ name: 'z', in: 'query', schema: { type: 'string' } }),
      'minor',
    ],
    ['there is one more operation', ({ paths, path }) => (paths['/more'] = { post: path.post }), 'minor'],
  ];
  it.each(harmless)('is that it goes on when %s', async (_, change, bump) => {
    expect(await verdictOf(change)).toEqual({ bump, breaking: [], exhaustive: [], undecided: [] });
  });

  it('names switches over all values apart, since an enum of an answer may grow', async () => {
    const { breaking, bump, exhaustive } = await verdictOf(({ contact }) => contact.properties.state.enum.push('gone'));
    expect({ breaking, bump }).toEqual({ breaking: [], bump: 'minor' });
    expect(exhaustive).toMatchObject([{ operation: get, part: 'answer', message: expect.stringContaining('gone') }]);
  });

  it('ends on types that lead back to themselves', async () => {
    const { bump, undecided } = await verdictOf(({ contact }) => {
      Object.assign(contact.properties, { friends: { type: 'array', items: { $ref: '#/components/schemas/C' } } });
    });
    expect({ bump, undecided }).toEqual({ bump: 'minor', undecided: [] });
  });
});

describe('what a call takes beside the types of the description', () => {
  const timestamp = { type: 'string', format: 'date-time' };
  const sending = (mediaType: string, member: JsonObject): JsonObject => ({
    content: { [mediaType]: { schema: { type: 'object', properties: { value: member } } } },
  });

  it.each<[string, (example: Example, format: JsonObject) => void, JsonObject]>([
    [
      'a Date for a timestamp of a query parameter',
      ({ path }, schema) => void path.get.parameters.push({ name: 'since', in: 'query', schema }),
      timestamp,
    ],
    [
      'a Date for a timestamp of a body',
      ({ path }, member) => void (path.post.requestBody = sending('application/json', member)),
      timestamp,
    ],
    [
      'a file for a part of a form',
      ({ path }, member) => void (path.post.requestBody = sending('multipart/form-data', member)),
      { type: 'string', format: 'binary' },
    ],
  ])('is missed where it took %s', async (_name, set, schema) => {
    const [before, after] = [example(), example()];
    set(before, schema);
    set(after, { type: 'string' });
    const verdict = await consumerVerdict(before.root, after.root);
    expect(verdict.breaking).toMatchObject([{ message: expect.stringMatching(/took (Date|Blob), takes string now/) }]);
  });

  it('is missed where an operation that comes has the timestamp of a body in its response', async () => {
    const [before, after] = [example(), example()];
    for (const { contact, path } of [before, after]) {
      Object.assign(contact.properties, { at: timestamp });
      path.post.requestBody = { content: { 'application/json': { schema: { $ref: '#/components/schemas/C' } } } };
    }
    drop(before.path, 'get');
    expect((await consumerVerdict(after.root, after.root)).breaking).toEqual([]);
    expect((await consumerVerdict(before.root, after.root)).breaking).toEqual([
      { operation: post, part: 'body', message: 'at took Date, takes string now' },
    ]);
  });
});

describe('a probe', () => {
  const text = 'export interface paths {}';
  const empty = { old: text, next: text, oldOpen: text, nextOpen: text };
  const probe = (line: string): Probe => ({ kind: 'answer', operation: get, part: 'answer', line });

  it('tells a compiler that gave up from one that says no', () => {
    const endless = probe(
      "{ type R<N extends 0[]> = N['length'] extends 5000 ? 1 : R<[0, ...N]>; (null! as R<[]>) satisfies 2; }",
    );
    const wrong = probe("(null! as 'a') satisfies 'b';");
    const right = probe("(null! as 'a') satisfies string;");
    const failed = compileProbes(empty, [right, endless, wrong]);
    expect(failed.map(({ probe: { line }, gaveUp }) => [line, gaveUp])).toEqual([
      [endless.line, true],
      [wrong.line, false],
    ]);
  });

  it('that is no statement is a mistake of ours, and said aloud', () => {
    expect(() => compileProbes(empty, [probe('type {')])).toThrow('do not compile at all');
  });
});

describe('both verdicts together', () => {
  it('take the heavier one, and say once what calls and the compiler both see', async () => {
    const next = example();
    next.path.get.parameters[0] = { name: 'wa_id', in: 'path', required: true, schema: { type: 'string' } };
    next.paths['/contacts/{wa_id}'] = { get: next.path.get };
    drop(next.path, 'get');
    const { bump, changes } = await compareWithTypes(example().root, next.root);
    expect(bump).toBe('major');
    expect(changes).toContainEqual(
      expect.objectContaining({ rule: 'types-call-changed', operation: 'GET /contacts/{wa_id}', place: 'call' }),
    );
    expect(changes.map(({ rule }) => rule)).not.toContain('types-request-refused');
  });

  it('say both where a rule is heavy for another reason', async () => {
    const [before, after] = [example(), example()];
    for (const { paths, root } of [before, after]) {
      const pet = { type: 'object', required: ['kind'], properties: { kind: { type: 'string' } } };
      const dog = { allOf: [{ $ref: '#/components/schemas/Pet' }, { properties: { bark: { type: 'boolean' } } }] };
      Object.assign((root['components'] as JsonObject)['schemas'] as JsonObject, { Pet: pet, Dog: dog });
      const schema = { $ref: '#/components/schemas/Dog' };
      const requestBody = { required: true, content: { 'application/json': { schema } } };
      const addDog = { operationId: 'addDog', requestBody, responses: { 204: { description: 'Done.' } } };
      Object.assign(paths, { '/dogs': { post: addDog } });
      if (root === after.root) Object.assign(pet, { discriminator: { propertyName: 'kind' } });
    }
    const { changes } = await compareWithTypes(before.root, after.root);
    const heavy = changes.filter(({ level }) => level === 'major').map(({ message, rule }) => [rule, message]);
    expect(heavy).toEqual([
      ['types-request-refused', 'kind took string, takes "Dog" now'],
      ['tool-input-changed', expect.stringContaining('takes kind, bark no longer')],
    ]);
  });

  it('say where only the rules see one', async () => {
    const next = example();
    next.path.get.parameters[1] = { name: 'q', in: 'query', schema: { type: 'string', maxLength: 5 } };
    const { bump, changes } = await compareWithTypes(example().root, next.root);
    expect(bump).toBe('major');
    expect(changes.map(({ rule }) => rule)).toContain('types-see-no-break');
  });

  it('ask of the types that are published, which have nothing write-only in a response', async () => {
    const of = (id: object) => {
      const schema = { type: 'object', required: ['id'], properties: { id } };
      const responses = { '200': { description: 'Done.', content: { 'application/json': { schema } } } };
      const paths = { '/a': { get: { operationId: 'getA', responses } } };
      return { openapi: '3.1.0', info: { title: 'T', version: '1' }, paths } as unknown as JsonObject;
    };
    const { bump, changes } = await compareWithTypes(of({ type: 'string' }), of({ type: 'string', writeOnly: true }));
    expect(changes.map(({ rule }) => rule)).toEqual(['types-answer-changed', 'response-write-only-changed']);
    expect(bump).toBe('major');
  });

  it('say nothing more where they agree', async () => {
    const next = example();
    drop(next.contact.properties, 'name');
    const { changes } = await compareWithTypes(example().root, next.root);
    expect(changes.filter(({ rule }) => rule.startsWith('types-'))).toEqual([]);
  });
});
