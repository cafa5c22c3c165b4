import type { Json, JsonObject } from '../../../src/spec/document.ts';
import { makeCase, type SchemaCase } from './described-schemas.ts';
import { withMarks } from './one-sided.ts';
import { createRandom, type Random } from './random.ts';

/** Where in a description a schema stands. */
const positions = [
  'component',
  'inline',
  'member',
  'items',
  'shared',
  'shared twice',
  'anonymous',
  'only a reference',
  'into a component',
  'parameter',
] as const;

/** A case at its place: the path of its operation, and the schemas of what is sent and what is answered. */
export interface PlacedCase extends SchemaCase {
  readonly path: string;
  /** What a call needs beside its body. */
  readonly beside: JsonObject;
  readonly position: (typeof positions)[number];
  /** Whether some members are of requests or of responses alone. */
  readonly isOneSided: boolean;
  readonly input: Json;
  readonly result: Json;
}

/** A description of many operations, each of which is about a schema of its own. */
export interface FuzzedDescription {
  readonly root: JsonObject;
  readonly cases: readonly PlacedCase[];
}

/** Keys of components that mean something to TypeScript, or to what is generated. */
const words =
  'Partial Record Omit Extract Array Promise Readonly string number boolean object any unknown never void null ' +
  'undefined symbol bigint as is keyof typeof infer readonly unique type interface class enum namespace asserts ' +
  'components operations paths Client Call List CallOptions FormData Uint8Array WithRequired resources call list ' +
  'a.b a-b 3D _ constructor toString then default';

/** Makes a description of that many cases. */
export function makeDescription(random: Random, count: number): FuzzedDescription {
  const paths: JsonObject = {};
  const components: JsonObject = {};
  const responses: JsonObject = {};
  const requestBodies: JsonObject = {};
  // A source of its own, so that the schemas beside are those of a run without marks.
  const marks = createRandom(count);
  const special = words.split(' ').filter((word) => !(word in Object.prototype));
  const cases = Array.from({ length: count }, (_, index): PlacedCase => {
    const keys = Array.from({ length: 1 + random.below(4) }, (__, own) =>
      random.chance(0.1) && special.length > 0
        ? (special.splice(random.below(special.length), 1)[0] as string)
        : `S${index}n${own}`,
    );
    const position = random.pick(positions);
    const plain = makeCase(random, keys);
    const isOneSided = marks.chance(0.2);
    const made = isOneSided ? withMarks(marks, plain) : plain;
    const first = keys[0] as string;
    const schema = schemaAt(position, made, first, index);
    const own = { ...made.components, ...schema.more };
    Object.assign(components, own);
    const beside: JsonObject = random.chance(0.3) ? { place: 7 } : {};
    const path = `/c${index}${Object.keys(beside).length > 0 ? '/{place}' : ''}`;
    const body = { required: true, content: jsonOf(schema.schema) };
    const answer = { description: 'What it is.', content: jsonOf(schema.schema) };
    if (position.startsWith('shared')) {
      requestBodies[`B${index}`] = body;
      responses[`R${index}`] = answer;
      responses[`A${index}`] = { $ref: `#/components/responses/R${index}` };
    }
    const isShared = position.startsWith('shared');
    const sharedAnswer = position === 'shared' ? `R${index}` : `A${index}`;
    paths[path] = {
      post: {
        ...(position === 'anonymous' ? {} : { operationId: `case${index}` }),
        parameters: [
          ...(position === 'parameter'
            ? [{ name: 'p', in: random.pick(['query', 'header']), required: true, schema: schema.schema }]
            : []),
          ...Object.keys(beside).map((name) => ({ name, in: 'path', required: true, schema: { type: 'integer' } })),
        ],
        ...(position === 'parameter'
          ? {}
          : { requestBody: isShared ? { $ref: `#/components/requestBodies/B${index}` } : body }),
        responses: {
          200: isShared
            ? { $ref: `#/components/responses/${sharedAnswer}` }
            : position === 'parameter'
              ? { description: 'None.' }
              : answer,
        },
      },
    };
    return {
      components: own,
      schema: made.schema,
      path,
      beside,
      position,
      isOneSided,
      input: schema.schema,
      result: schema.schema,
    };
  });
  const root = {
    openapi: '3.1.0',
    info: { title: 'Fuzzed', version: '1' },
    servers: [{ url: 'https://api.example.com' }],
    paths,
    components: { schemas: components, responses, requestBodies },
  };
  return { root, cases };
}

interface Placed {
  readonly schema: Json;
  readonly more?: JsonObject;
}

function schemaAt(position: PlacedCase['position'], made: SchemaCase, first: string, index: number): Placed {
  const reference = { $ref: `#/components/schemas/${first}` };
  if (position === 'component') return { schema: reference };
  if (position === 'member') {
    return { schema: { type: 'object', required: ['value'], properties: { value: made.schema, other: made.schema } } };
  }
  if (position === 'items') return { schema: { type: 'array', items: made.schema } };
  if (position === 'only a reference') {
    const key = `S${index}again`;
    return { schema: { $ref: `#/components/schemas/${key}` }, more: { [key]: reference } };
  }
  if (position === 'into a component') {
    const key = `S${index}whole`;
    const whole: JsonObject = {
      type: 'object',
      properties: { part: made.schema, parts: { type: 'array', items: made.schema } },
      oneOf: [{ required: ['part'], properties: { part: made.schema } }, { required: ['parts'] }],
    };
    const pointers = ['properties/part', 'properties/parts/items', 'oneOf/0/properties/part', 'properties/parts'];
    const pointer = `#/components/schemas/${key}/${pointers[index % pointers.length]}`;
    return { schema: { type: 'object', properties: { part: { $ref: pointer } } }, more: { [key]: whole } };
  }
  // Parameters are lists of scalars at most; others are written as text.
  if (position === 'parameter') return { schema: parameterOf(index) };
  return { schema: made.schema };
}

function parameterOf(index: number): Json {
  const schemas: Json[] = [
    { type: 'string', enum: ['one', 'two'] },
    { allOf: [{ type: 'string' }, { enum: ['one', 'two'] }] },
    { type: 'string', anyOf: [{ const: 'one' }, { pattern: '^t' }] },
    { oneOf: [{ type: 'integer' }, { type: 'string', enum: ['all'] }] },
    { type: ['integer', 'string'], minimum: 1 },
  ];
  return schemas[index % schemas.length] as Json;
}

function jsonOf(schema: Json): JsonObject {
  return { 'application/json': { schema } };
}
