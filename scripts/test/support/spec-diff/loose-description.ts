import type { Json, JsonObject } from '../../../src/spec/document.ts';

const text: Json = { type: 'string' };
const json = (schema: Json): JsonObject => ({ content: { 'application/json': { schema } } });
const done: JsonObject = { '204': { description: 'Done.' } };
const kind = (name: string): Json => ({
  type: 'object',
  required: ['kind', name],
  properties: { kind: text, [name]: text },
});
const reference = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A description that says little of all operations, so that one may decide what another one does; each call gives a copy. */
export function looseDescription(): JsonObject {
  return structuredClone<JsonObject>({
    openapi: '3.1.0',
    info: { title: 'Loose', version: '1' },
    servers: [{ url: 'https://a.example.com' }],
    paths: {
      '/free': { get: { operationId: 'getFree', responses: done } },
      '/a': { get: { operationId: 'getA', security: [{ a: [] }], responses: done } },
      '/b': { get: { operationId: 'getB', security: [{ b: [] }], responses: done } },
      '/own': {
        get: { operationId: 'getOwn', servers: [{ url: 'https://a.example.com' }], responses: done },
      },
      '/files/{path}': {
        get: {
          operationId: 'getFile',
          parameters: [
            { name: 'path', in: 'path', required: true, allowReserved: true, schema: text },
            {
              name: 'where',
              in: 'query',
              allowReserved: true,
              ...json({ type: 'object', properties: { a: text } }),
            },
          ],
          responses: { ...done, '400': { description: 'Refused.', ...json(reference('Event')) } },
        },
      },
    },
    webhooks: {
      told: { post: { requestBody: { required: true, ...json(reference('Event')) }, responses: done } },
    },
    components: {
      securitySchemes: {
        a: { type: 'apiKey', in: 'header', name: 'X-A' },
        b: { type: 'apiKey', in: 'header', name: 'X-B' },
      },
      schemas: {
        Text: kind('body'),
        Image: kind('url'),
        Event: {
          oneOf: [reference('Text'), reference('Image')],
          discriminator: {
            propertyName: 'kind',
            mapping: { text: '#/components/schemas/Text', image: '#/components/schemas/Image' },
          },
        },
      },
    },
  });
}

/** Descriptions with operations that none of the others speaks of. */
export function* withMoreOperations(create: () => JsonObject): Generator<{ name: string; edited: JsonObject }> {
  for (const security of [undefined, [], [{ a: [] }], [{ b: [] }]]) {
    const edited = create();
    const paths = edited['paths'] as Record<string, Json>;
    for (const path of ['/more', '/most']) paths[path] = { get: { ...(security && { security }), responses: done } };
    yield { name: `add operations with ${JSON.stringify(security)}`, edited };
  }
}

/** The same without a scheme that any operation applies. */
export function unappliedDescription(): JsonObject {
  const description = looseDescription();
  const { '/a': a, '/b': b } = description['paths'] as Record<string, { readonly get: JsonObject }>;
  for (const item of [a, b]) if (item) delete item.get['security'];
  return description;
}
