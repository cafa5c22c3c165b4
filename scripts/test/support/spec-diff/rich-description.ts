import type { Json, JsonObject } from '../../../src/spec/document.ts';

const text: Json = { type: 'string' };
const json = (schema: Json): JsonObject => ({ 'application/json': { schema } });
const thing: Json = { $ref: '#/components/schemas/Thing' };
const file: Json = { type: 'string', contentMediaType: 'image/png', maxLength: 1000 };

/** A small description that has every part that a package is made of; each call gives another copy. */
export function richDescription(): JsonObject {
  return structuredClone<JsonObject>({
    openapi: '3.1.0',
    info: { title: 'Rich', version: '1', description: 'All parts.' },
    servers: [
      {
        url: 'https://{region}.example.com/v1',
        description: 'Main.',
        variables: { region: { default: 'eu', enum: ['eu', 'us'] } },
      },
    ],
    tags: [
      { name: 'Things', description: 'Things of all kinds.' },
      { name: 'Others', description: 'Other things.' },
    ],
    security: [{ key: [] }],
    'x-credential-origins': ['https://files.example.com'],
    paths: {
      '/things': {
        get: {
          operationId: 'listThings',
          summary: 'Lists.',
          description: 'Lists things.',
          tags: ['Things', 'Others'],
          'x-capability': 'read:things',
          'x-evidence': 'observed',
          'x-tool-class': 'reads',
          'x-fake': { rows: 'things' },
          'x-pagination': [
            {
              strategy: 'cursor-after',
              items: 'data.rows',
              parameters: ['after', 'limit'],
              backward: true,
              size: { parameter: 'limit', maximum: 50 },
            },
          ],
          parameters: [
            { name: 'after', in: 'query', schema: text },
            { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 1, maximum: 50 } },
            {
              name: 'state',
              in: 'query',
              description: 'A state.',
              deprecated: true,
              allowReserved: true,
              style: 'pipeDelimited',
              explode: false,
              example: ['on'],
              schema: { type: 'array', items: text },
            },
            { name: 'where', in: 'query', content: json({ type: 'object', properties: { a: text } }) },
          ],
          responses: {
            '200': {
              description: 'A page.',
              headers: { 'X-Total': { required: true, description: 'All.', schema: { type: 'integer' } } },
              content: json({
                type: 'object',
                required: ['data'],
                properties: { data: { type: 'object', properties: { rows: { type: 'array', items: thing } } } },
              }),
            },
            '404': { $ref: '#/components/responses/Missing' },
          },
        },
        post: {
          operationId: 'createThing',
          deprecated: true,
          tags: ['Things'],
          'x-idempotency-key': 'Idempotency-Key',
          'x-may-be-empty': true,
          security: [{ basic: [] }, { oauth: ['write'] }],
          callbacks: {
            done: {
              '{$request.body#/name}': {
                post: { requestBody: { content: json(thing) }, responses: { '200': { description: 'Taken.' } } },
              },
            },
          },
          parameters: [
            { name: 'Idempotency-Key', in: 'header', schema: text },
            { name: 'X-Trace', in: 'header', required: true, schema: text },
          ],
          requestBody: {
            required: true,
            content: {
              'application/json': {
                schema: {
                  type: 'object',
                  required: ['name'],
                  properties: { name: text, kind: { type: 'string', enum: ['a', 'b'] } },
                },
                example: { name: 'a' },
              },
              'multipart/form-data': {
                schema: { type: 'object', required: ['file'], properties: { file, more: thing } },
                encoding: {
                  more: { contentType: 'application/json', headers: { 'X-Part': { required: true, schema: text } } },
                },
              },
            },
          },
          responses: {
            '200': {
              description: 'Made.',
              headers: { 'X-Rest': { content: json({ type: 'object', properties: { left: { type: 'integer' } } }) } },
              content: {
                'application/json': {
                  schema: thing,
                  examples: { first: { summary: 'The first.', value: { id: 'a' } } },
                },
              },
              links: { again: { operationId: 'readThing', parameters: { path: '$response.body#/id' } } },
            },
            '202': { description: 'Later.' },
            '422': { description: 'Not valid.', content: json({ type: 'object', properties: { problem: text } }) },
          },
        },
      },
      '/things/{path}': {
        servers: [{ url: 'https://files.example.com', description: 'Files.' }],
        parameters: [
          { name: 'path', in: 'path', required: true, description: 'Its path.', 'x-keeps-query': true, schema: text },
        ],
        get: {
          operationId: 'readThing',
          tags: ['Things'],
          responses: {
            '200': { description: 'Bytes.', content: { 'application/pdf': {}, 'text/plain': { schema: text } } },
          },
        },
        post: {
          operationId: 'sendThing',
          tags: ['Things'],
          'x-idempotent': true,
          'x-tool-class': 'sends',
          requestBody: {
            content: {
              'application/x-www-form-urlencoded': {
                schema: { type: 'object', properties: { list: { type: 'array', items: text } } },
                encoding: { list: { style: 'spaceDelimited', explode: false } },
              },
            },
          },
          responses: { '302': { description: 'Elsewhere.', headers: { Location: { schema: text } } } },
        },
      },
    },
    webhooks: {
      told: {
        post: {
          requestBody: { required: true, content: json(thing) },
          responses: { '200': { description: 'Taken.' } },
        },
      },
    },
    components: {
      responses: { Missing: { description: 'None.', content: json({ type: 'object', properties: { error: text } }) } },
      schemas: {
        Thing: {
          type: 'object',
          description: 'A thing.',
          required: ['id'],
          properties: { id: text, note: { type: ['string', 'null'] }, secret: { type: 'string', writeOnly: true } },
        },
        Unused: { type: 'string', enum: ['a', 'b'], 'x-open-enum': true },
      },
      securitySchemes: {
        key: { type: 'apiKey', in: 'header', name: 'X-Key', description: 'A key.' },
        basic: { type: 'http', scheme: 'basic' },
        oauth: {
          type: 'oauth2',
          flows: {
            clientCredentials: { tokenUrl: 'https://auth.example.com/token', scopes: { write: 'Writing.' } },
          },
        },
      },
    },
  });
}
