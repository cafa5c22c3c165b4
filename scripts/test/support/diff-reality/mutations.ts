import { isObject, type Json, type JsonObject, member } from '../../../src/spec/document.ts';
import type { Random } from '../types-fuzz/random.ts';
import { json, type OperationCase } from './case.ts';
import { makeField, makeObject, makeParameter } from './make-case.ts';

type Mutation = (random: Random, one: OperationCase) => OperationCase | undefined;

/** Changes an operation in the way of that name; undefined where it does not fit the operation. */
export function mutate(random: Random, one: OperationCase, name: string): OperationCase | undefined {
  return mutations[name]?.(random, structuredClone(one));
}

/** The names of all ways to change an operation, as a vendor might. */
export function mutationNames(): string[] {
  return Object.keys(mutations);
}

const withOperation = (one: OperationCase, more: JsonObject): OperationCase => ({
  ...one,
  operation: { ...one.operation, ...more },
});

function parametersOf({ operation }: OperationCase): JsonObject[] {
  return (operation['parameters'] as JsonObject[]).filter((parameter) => parameter['in'] !== 'path');
}

/** Replaces one parameter that stands not in the path. */
function onParameter(change: (random: Random, parameter: JsonObject) => JsonObject[]): Mutation {
  return (random, one) => {
    const all = parametersOf(one);
    if (all.length === 0) return undefined;
    const chosen = random.pick(all);
    const parameters = (one.operation['parameters'] as JsonObject[]).flatMap((parameter) =>
      parameter === chosen ? change(random, parameter) : [parameter],
    );
    return withOperation(one, { parameters });
  };
}

function addParameter(required: boolean): Mutation {
  return (random, one) => {
    const name = random.pick(['name', 'kind', 'fresh', 'page']);
    const parameters = one.operation['parameters'] as JsonObject[];
    if (parameters.some((parameter) => parameter['name'] === name)) return undefined;
    return withOperation(one, {
      parameters: [
        ...parameters,
        { name, in: random.pick(['query', 'header']), required, schema: makeParameter(random) },
      ],
    });
  };
}

/** Where the schema of a body stands: in its place, or among the components. */
interface Holder {
  readonly get: () => Json | undefined;
  readonly set: (schema: Json) => void;
  readonly content: JsonObject;
}

function bodyOf(one: OperationCase): Holder | undefined {
  const content = member(one.operation['requestBody'], 'content');
  return isObject(content) ? holderOf(one, content) : undefined;
}

function answerOf(one: OperationCase): Holder | undefined {
  const [response] = Object.values(one.operation['responses'] as JsonObject);
  const content = member(response, 'content');
  return isObject(content) ? holderOf(one, content) : undefined;
}

function holderOf({ schemas }: OperationCase, content: JsonObject): Holder | undefined {
  const media = Object.values(content)[0] as JsonObject;
  const key =
    String(member(media['schema'], '$ref') ?? '')
      .split('/')
      .at(-1) ?? '';
  const [place, name] = Object.hasOwn(schemas, key) ? [schemas, key] : [media, 'schema'];
  return {
    content,
    get: () => place[name],
    set: (schema) => {
      place[name] = schema;
    },
  };
}

/** Changes the schema of a body that is an object. */
function onSchema(
  find: (one: OperationCase) => Holder | undefined,
  change: (random: Random, schema: JsonObject) => Json | undefined,
): Mutation {
  return (random, one) => {
    const holder = find(one);
    const schema = holder?.get();
    if (!isObject(schema) || !isObject(schema['properties'])) return undefined;
    const after = change(random, schema);
    if (after === undefined) return undefined;
    holder?.set(after);
    return one;
  };
}

function withField(random: Random, schema: JsonObject, name: string, isRequired: boolean): JsonObject {
  const properties = schema['properties'] as JsonObject;
  const required = (schema['required'] ?? []) as string[];
  return {
    ...schema,
    properties: { ...properties, [name]: makeField(random) },
    required: isRequired ? [...new Set([...required, name])] : required.filter((one) => one !== name),
  };
}

function withoutField(random: Random, schema: JsonObject): JsonObject | undefined {
  const names = Object.keys(schema['properties'] as JsonObject);
  if (names.length === 0) return undefined;
  const gone = random.pick(names);
  const { [gone]: _, ...properties } = schema['properties'] as JsonObject;
  return { ...schema, properties, required: ((schema['required'] ?? []) as string[]).filter((name) => name !== gone) };
}

const both = [
  ['request', bodyOf],
  ['response', answerOf],
] as const;

/** Changes of the schema of either body. */
const schemaChanges: Readonly<Record<string, (random: Random, schema: JsonObject) => Json | undefined>> = {
  'a field comes': (random, schema) => withField(random, schema, random.pick(['fresh', 'page', 'id']), false),
  'a required field comes': (random, schema) => withField(random, schema, random.pick(['fresh', 'page', 'id']), true),
  'a field goes': withoutField,
  'a field is another': (random, schema) => {
    const names = Object.keys(schema['properties'] as JsonObject);
    if (names.length === 0) return undefined;
    const name = random.pick(names);
    return withField(random, schema, name, ((schema['required'] ?? []) as string[]).includes(name));
  },
  'what is required changes': (random, schema) => ({
    ...schema,
    required: random.some(Object.keys(schema['properties'] as JsonObject), 0.5),
  }),
  'it is written in parts': (random, schema) => ({
    allOf: [
      schema,
      ...(random.chance(0.5)
        ? [withField(random, { type: 'object', properties: {} }, 'part', random.chance(0.5))]
        : []),
    ],
  }),
  'it has a description around it': (_, schema) => ({ description: 'More.', allOf: [schema] }),
  'it may be null': (_, schema) => ({ ...schema, type: ['object', 'null'] }),
  'it may be another object': (random, schema) => ({ anyOf: [schema, makeObject(random)] }),
  'it is a list': (_, schema) => ({ type: 'array', items: schema }),
  'it takes further fields of a type': (_, schema) => ({ ...schema, additionalProperties: { type: 'string' } }),
  'it is closed': (_, schema) => ({ ...schema, additionalProperties: false }),
};

function schemaMutations(): [string, Mutation][] {
  return both.flatMap(([side, find]) =>
    Object.entries(schemaChanges).map(([name, change]): [string, Mutation] => [
      `${side}: ${name}`,
      onSchema(find, change),
    ]),
  );
}

/** Moves the schema of a body to a component, or back. */
function moveSchema(find: (one: OperationCase) => Holder | undefined): Mutation {
  return (_, one) => {
    const holder = find(one);
    const media = holder && (Object.values(holder.content)[0] as JsonObject);
    const schema = holder?.get();
    if (!media || schema === undefined) return undefined;
    if (isObject(media['schema']) && media['schema']['$ref'] !== undefined) media['schema'] = schema;
    else {
      const key = `${one.path.replaceAll(/\W/g, '')}Moved`;
      one.schemas[key] = schema;
      media['schema'] = { $ref: `#/components/schemas/${key}` };
    }
    return one;
  };
}

function addMedia(find: (one: OperationCase) => Holder | undefined, mediaType: string, isFirst: boolean): Mutation {
  return (_, one) => {
    const holder = find(one);
    if (!holder || mediaType in holder.content) return undefined;
    const before = { ...holder.content };
    const added = { [mediaType]: { schema: holder.get() ?? { type: 'string' } } };
    for (const name of Object.keys(before)) delete holder.content[name];
    Object.assign(holder.content, isFirst ? { ...added, ...before } : { ...before, ...added });
    return one;
  };
}

function onResponses(change: (random: Random, responses: JsonObject) => JsonObject): Mutation {
  return (random, one) => withOperation(one, { responses: change(random, one.operation['responses'] as JsonObject) });
}

const mutations: Readonly<Record<string, Mutation>> = {
  'an optional parameter comes': addParameter(false),
  'a required parameter comes': addParameter(true),
  'a parameter goes': onParameter(() => []),
  'a parameter has another name': onParameter((_, parameter) => [{ ...parameter, name: 'renamed' }]),
  'a parameter has another type': onParameter((random, parameter) => [{ ...parameter, schema: makeParameter(random) }]),
  'a parameter stands elsewhere': onParameter((_, parameter) => [
    { ...parameter, in: parameter['in'] === 'query' ? 'header' : 'query' },
  ]),
  'a parameter is required, or no longer': onParameter((_, parameter) => [
    { ...parameter, required: parameter['required'] !== true },
  ]),
  'a list is joined': onParameter((_, parameter) => [{ ...parameter, explode: false }]),
  'a parameter takes a list too': onParameter((_, parameter) => [
    { ...parameter, schema: { anyOf: [parameter['schema'] as Json, { type: 'array', items: { type: 'string' } }] } },
  ]),
  'a parameter is JSON': onParameter((_, { schema, ...parameter }) => [
    { ...parameter, content: json(schema as Json) },
  ]),
  'a name within the path is another': (_, one) => {
    if (!one.path.includes('{id}')) return undefined;
    const text = JSON.stringify(one).replaceAll('{id}', '{key}').replaceAll('"name":"id"', '"name":"key"');
    return JSON.parse(text) as OperationCase;
  },
  'the operationId is another': (_, one) =>
    withOperation(one, { operationId: `${String(one.operation['operationId'])}Again` }),
  'a tag comes': (_, one) => withOperation(one, { tags: ['Other'] }),
  'a server of its own': (_, one) => withOperation(one, { servers: [{ url: 'https://files.example.com/v2' }] }),
  'the server of all': (_, one) => withOperation(one, { servers: [{ url: 'https://api.example.com/' }] }),
  'it is deprecated': (_, one) => withOperation(one, { deprecated: true }),
  'the body comes': (random, one) =>
    one.operation['requestBody'] === undefined && one.method !== 'get' && one.method !== 'delete'
      ? withOperation(one, { requestBody: { required: random.chance(0.5), content: json(makeObject(random)) } })
      : undefined,
  'the body goes': (_, one) => {
    const { requestBody, ...operation } = one.operation;
    return requestBody === undefined ? undefined : { ...one, operation };
  },
  'the body is required, or no longer': (_, one) => {
    const { requestBody } = one.operation;
    if (!isObject(requestBody)) return undefined;
    return withOperation(one, { requestBody: { ...requestBody, required: requestBody['required'] !== true } });
  },
  'the body may be a form too': addMedia(bodyOf, 'application/x-www-form-urlencoded', false),
  'the body may be parts too': addMedia(bodyOf, 'multipart/form-data', true),
  'the body may be text too': addMedia(bodyOf, 'text/plain', true),
  'the body may be JSON too': addMedia(bodyOf, 'application/json', false),
  'the answer may be CSV too': addMedia(answerOf, 'text/csv', true),
  'the answer may be JSON too': addMedia(answerOf, 'application/json', false),
  'the answer may be PDF too': addMedia(answerOf, 'application/pdf', false),
  'the input moves': moveSchema(bodyOf),
  'the output moves': moveSchema(answerOf),
  'a success without a body comes': onResponses((_, responses) => ({ ...responses, '204': { description: 'None.' } })),
  'a success of another form comes': onResponses((random, responses) => ({
    ...responses,
    '202': { description: 'Later.', content: json(makeObject(random)) },
  })),
  'the success is any': onResponses((_, responses) => ({ '2XX': Object.values(responses)[0] as Json })),
  'the success is said by default': onResponses((_, responses) => ({ default: Object.values(responses)[0] as Json })),
  'a failure is described': onResponses((random, responses) => ({
    ...responses,
    '404': { description: 'Missing.', content: json(makeObject(random)) },
  })),
  'a header is described': onResponses((_, responses) =>
    Object.fromEntries(
      Object.entries(responses).map(([status, response]) => [
        status,
        { ...(response as JsonObject), headers: { 'X-Total': { schema: { type: 'integer' } } } },
      ]),
    ),
  ),
  ...Object.fromEntries(schemaMutations()),
};
