import type { Json, JsonObject } from '../../../src/spec/document.ts';
import { valueAtPointer } from '../../../src/spec/pointer.ts';
import { walkDocument } from '../../../src/spec/walk.ts';
import type { Edit } from './every-edit.ts';

const text: Json = { type: 'string' };
const json: Json = { 'application/json': { schema: text } };

/** Parts that an object of a kind can have, each with a value that it seldom has. */
const parts: Readonly<Record<string, JsonObject>> = {
  document: { security: [], externalDocs: { url: 'https://docs.example.com' } },
  pathItem: {
    summary: 'Short.',
    description: 'Long.',
    servers: [{ url: 'https://other.example.com' }],
    parameters: [{ name: 'new', in: 'query', schema: text }],
  },
  operation: {
    summary: 'Short.',
    description: 'Long.',
    deprecated: true,
    externalDocs: { url: 'https://docs.example.com' },
    security: [],
    servers: [{ url: 'https://other.example.com' }],
    parameters: [{ name: 'new', in: 'header', schema: text }],
    requestBody: { content: json },
    'x-idempotent': false,
    'x-may-be-empty': true,
    'x-tool-class': 'destroys',
  },
  parameter: {
    description: 'New.',
    required: true,
    deprecated: true,
    style: 'spaceDelimited',
    explode: false,
    allowReserved: true,
    example: 'new',
    examples: { new: { value: 'new' } },
  },
  requestBody: { description: 'New.', required: true },
  response: { headers: { 'X-New': { schema: text } }, content: json },
  header: { description: 'New.', required: true, deprecated: true, explode: true, example: 'new' },
  mediaType: { example: { id: 'new' }, examples: { new: { value: { id: 'new' } } } },
  encoding: { contentType: 'text/plain', style: 'form', explode: false, allowReserved: true },
  securityScheme: { description: 'New.', deprecated: true, bearerFormat: 'JWT' },
  schema: {
    title: 'New',
    description: 'New.',
    deprecated: true,
    readOnly: true,
    writeOnly: true,
    default: 'new',
    example: 'new',
    examples: ['new'],
    type: 'integer',
    enum: ['a', 'new'],
    const: 'a',
    format: 'date-time',
    pattern: '^n',
    minLength: 1,
    maxLength: 9,
    minimum: 1,
    exclusiveMaximum: 9,
    multipleOf: 2,
    minItems: 1,
    maxItems: 9,
    uniqueItems: true,
    minProperties: 1,
    maxProperties: 9,
    required: ['new'],
    properties: { new: text },
    additionalProperties: text,
    unevaluatedProperties: false,
    propertyNames: { maxLength: 9 },
    patternProperties: { '^n': text },
    dependentRequired: { id: ['new'] },
    items: text,
    contains: text,
    allOf: [{ minLength: 2 }],
    anyOf: [
      { type: 'string', minLength: 2 },
      { type: 'object', required: ['new'] },
    ],
    oneOf: [
      { type: 'string', maxLength: 3 },
      { type: 'object', required: ['id', 'new'] },
    ],
    not: { const: 'b' },
    contentMediaType: 'image/gif',
    contentEncoding: 'base64',
    'x-open-enum': true,
  },
};

/**
 * Additions to a description, one each: an object of the standard has a part that it did not have.
 *
 * @param stride Which of all: the first, and each that many behind it.
 */
export function* additions(create: () => JsonObject, stride = 1): Generator<Edit> {
  const places: { readonly name: string; readonly pointer: string; readonly value: Json }[] = [];
  walkDocument(create(), ({ kind, node, pointer }) => {
    if (node['$ref'] !== undefined) return;
    for (const [name, value] of Object.entries(parts[kind] ?? {}))
      if (node[name] === undefined) places.push({ name, pointer, value });
  });
  for (const { name, pointer, value } of places.filter((_, index) => index % stride === 0)) {
    const edited = create();
    const holder = valueAtPointer(edited, pointer) as JsonObject;
    holder[name] = structuredClone(value);
    yield { name: `add ${pointer}/${name}`, edited };
  }
}
