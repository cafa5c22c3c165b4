import type { Json, JsonObject } from '../../../src/spec/document.ts';
import type { Random } from '../types-fuzz/random.ts';
import { json, type OperationCase } from './case.ts';

/** Few names, so that parameters and fields meet. */
const names = ['name', 'limit', 'tags', 'since', 'kind'] as const;

/** Makes an operation by chance: parameters in every place, a body or none, and a result of some kind. */
export function makeCase(random: Random, index: number): OperationCase {
  const key = `S${index}`;
  const method = random.pick(['get', 'post', 'put', 'delete']);
  const hasBody = method === 'post' || method === 'put';
  const hasId = random.chance(0.4);
  const schemas: JsonObject = {};
  const placed = (schema: Json, suffix: string): Json => {
    if (random.chance(0.5)) return schema;
    schemas[`${key}${suffix}`] = schema;
    return { $ref: `#/components/schemas/${key}${suffix}` };
  };
  const operation: JsonObject = {
    operationId: `${random.pick(['run', 'make', 'read'])}Case${index}`,
    parameters: [
      ...(hasId ? [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }] : []),
      ...random.some(names, 0.3).map((name) => ({
        name,
        in: random.pick(['query', 'query', 'header']),
        required: random.chance(0.3),
        schema: makeParameter(random),
      })),
    ],
    ...(hasBody && random.chance(0.8) && { requestBody: makeBody(random, (schema) => placed(schema, 'Input')) }),
    responses: makeResponses(random, (schema) => placed(schema, 'Output')),
  };
  return { path: `/case${index}${hasId ? '/{id}' : ''}`, method, operation, schemas };
}

/** A schema of a parameter. */
export function makeParameter(random: Random): Json {
  return random.pick<Json>([
    { type: 'string' },
    { type: 'integer' },
    { type: 'boolean' },
    { type: 'string', enum: ['a', 'b'] },
    { type: 'array', items: { type: 'string' } },
  ]);
}

/** A schema of an object. */
export function makeObject(random: Random): JsonObject {
  const fields = random.some(names, 0.6);
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map((name) => [name, makeField(random)])),
    required: random.some(fields, 0.5),
  };
}

/** A schema of a field. */
export function makeField(random: Random): Json {
  return random.pick<Json>([
    { type: 'string' },
    { type: 'number' },
    { type: 'boolean' },
    { type: ['string', 'null'] },
    { type: 'string', enum: ['a', 'b'] },
    { type: 'array', items: { type: 'integer' } },
    { type: 'object', properties: { inner: { type: 'string' } }, required: ['inner'] },
  ]);
}

function makeBody(random: Random, placed: (schema: Json) => Json): JsonObject {
  const schema = placed(random.chance(0.85) ? makeObject(random) : { type: 'array', items: makeObject(random) });
  const content = random.pick<() => JsonObject>([
    () => json(schema),
    () => json(schema),
    () => json(schema),
    () => ({ 'application/merge-patch+json': { schema } }),
    () => ({ 'text/plain': { schema: { type: 'string' } } }),
  ])();
  return { required: random.chance(0.7), content };
}

function makeResponses(random: Random, placed: (schema: Json) => Json): JsonObject {
  return random.pick<() => JsonObject>([
    () => ({ '200': { description: 'Done.', content: json(placed(makeObject(random))) } }),
    () => ({ '200': { description: 'Done.', content: json(placed(makeObject(random))) } }),
    () => ({ '200': { description: 'Done.', content: json({ type: 'array', items: placed(makeObject(random)) }) } }),
    () => ({ '204': { description: 'Done.' } }),
    () => ({ '200': { description: 'Done.', content: { 'text/csv': { schema: { type: 'string' } } } } }),
    () => ({ '200': { description: 'Done.', content: { 'application/pdf': {} } } }),
  ])();
}
