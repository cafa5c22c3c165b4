import type { Level } from '../../../src/diff/change.ts';
import type { Json, JsonObject } from '../../../src/spec/document.ts';

/** One operation in two descriptions, and what its change is to an app. */
export interface OperationCase {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly level: Level;
}

const text: Json = { type: 'string' };
const integer: Json = { type: 'integer' };

/** An object schema. */
export function object(properties: Record<string, Json>, more: Record<string, Json> = {}): JsonObject {
  return { type: 'object', properties, ...more };
}

/** An operation that answers with a schema. */
export function answering(schema: Json, mediaType = 'application/json', status = '200'): JsonObject {
  return { responses: { [status]: { description: 'Done.', content: { [mediaType]: { schema } } } } };
}

/** An operation that sends a schema. */
export function sending(schema: Json, mediaType = 'application/json'): JsonObject {
  return {
    requestBody: { required: true, content: { [mediaType]: { schema } } },
    responses: { '204': { description: 'Done.' } },
  };
}

/** An operation with one parameter. */
export function asking(parameter: JsonObject): JsonObject {
  return {
    parameters: [{ name: 'q', in: 'query', ...parameter }],
    responses: { '204': { description: 'Done.' } },
  };
}

function same(level: Level, before: JsonObject, after: JsonObject): OperationCase {
  return { before, after, level };
}

const list = (items: Json): Json => ({ type: 'array', items });
const event = (name: string, data: Record<string, Json>): Json =>
  object({ event: { type: 'string', const: name }, data: object(data) }, { required: ['event', 'data'] });
const kinds = (...names: string[]): Json => object({ kind: { type: 'string', enum: names }, note: text });

/** Changes that were taken for more, or for less, than they are. */
export const operationCases: Readonly<Record<string, OperationCase>> = {
  // How parameters are written.
  'explode on an integer': same('none', asking({ schema: integer }), asking({ schema: integer, explode: false })),
  'explode on a text that may be null': same(
    'none',
    asking({ schema: { type: ['string', 'null'] }, explode: false }),
    asking({ schema: { type: ['string', 'null'] } }),
  ),
  'explode on an enum behind anyOf': same(
    'none',
    asking({ schema: { anyOf: [{ enum: ['a'] }, { type: 'integer', minimum: 2 }] } }),
    asking({ schema: { anyOf: [{ enum: ['a'] }, { type: 'integer', minimum: 2 }] }, explode: false }),
  ),
  'a style of a header on a list': same(
    'none',
    asking({ in: 'header', schema: list(text) }),
    asking({ in: 'header', schema: list(text), explode: true }),
  ),
  'reserved characters of a number': same(
    'none',
    asking({ schema: integer }),
    asking({ schema: integer, allowReserved: true }),
  ),
  'reserved characters of a text': same(
    'major',
    asking({ schema: text }),
    asking({ schema: text, allowReserved: true }),
  ),
  'explode on a list': same('major', asking({ schema: list(text) }), asking({ schema: list(text), explode: false })),
  'explode on what may be a list': same(
    'major',
    asking({ schema: { anyOf: [text, list(text)] } }),
    asking({ schema: { anyOf: [text, list(text)] }, explode: false }),
  ),
  'a default that is written down': same(
    'minor',
    asking({ schema: integer }),
    asking({ schema: { type: 'integer', default: 20 } }),
  ),
  'a default that is another': same(
    'major',
    asking({ schema: { type: 'integer', default: 10 } }),
    asking({ schema: { type: 'integer', default: 20 } }),
  ),
  'a default of a member that is written down': same(
    'minor',
    sending(object({ a: text })),
    sending(object({ a: { type: 'string', default: 'x' } })),
  ),
  'a style that holds anyway': same('none', asking({ schema: text }), asking({ schema: text, style: 'form' })),

  // Statuses of success.
  '200 becomes 2XX': same('minor', answering(object({ a: text })), answering(object({ a: text }), undefined, '2XX')),
  '2XX becomes 200': same('minor', answering(object({ a: text }), undefined, '2XX'), answering(object({ a: text }))),
  '200 and 201 become 2xx': same(
    'minor',
    { responses: { '200': { description: 'Done.' }, '201': { description: 'Made.' } } },
    { responses: { '2xx': { description: 'Done.' } } },
  ),
  '200 becomes 2XX of another schema': same(
    'major',
    answering(object({ a: text })),
    answering(object({ a: integer }), undefined, '2XX'),
  ),
  '200 becomes 4XX': same('major', answering(object({ a: text })), answering(object({ a: text }), undefined, '4XX')),

  // Whole numbers.
  'an integer above 0 and of at least 1': same(
    'none',
    sending(object({ n: { type: 'integer', exclusiveMinimum: 0 } })),
    sending(object({ n: { type: 'integer', minimum: 1 } })),
  ),
  'an integer below 10 and of at most 9, read': same(
    'none',
    answering(object({ n: { type: ['integer', 'null'], exclusiveMaximum: 10 } })),
    answering(object({ n: { type: ['integer', 'null'], maximum: 9 } })),
  ),
  'an integer of at least 0.5': same(
    'none',
    sending(object({ n: { type: 'integer', minimum: 0.5 } })),
    sending(object({ n: { type: 'integer', minimum: 1 } })),
  ),
  'an integer that is a multiple of 1': same(
    'none',
    sending(object({ n: integer })),
    sending(object({ n: { type: 'integer', multipleOf: 1 } })),
  ),
  'a number that is a multiple of 1': same(
    'none',
    sending(object({ n: integer })),
    sending(object({ n: { type: 'number', multipleOf: 1 } })),
  ),
  'a number above 0 and of at least 1': same(
    'major',
    sending(object({ n: { type: 'number', exclusiveMinimum: 0 } })),
    sending(object({ n: { type: 'number', minimum: 1 } })),
  ),

  // Closed objects.
  'unevaluatedProperties beside additionalProperties': same(
    'none',
    sending(object({ a: text }, { additionalProperties: true })),
    sending(object({ a: text }, { additionalProperties: true, unevaluatedProperties: false })),
  ),
  'unevaluatedProperties beside additionalProperties of a part': same(
    'none',
    sending({ allOf: [object({ a: text }, { additionalProperties: {} })] }),
    sending({ allOf: [object({ a: text }, { additionalProperties: {} })], unevaluatedProperties: false }),
  ),
  'additionalProperties becomes unevaluatedProperties': same(
    'none',
    sending(object({ a: text }, { additionalProperties: false })),
    sending(object({ a: text }, { unevaluatedProperties: false })),
  ),
  'unevaluatedProperties alone': same(
    'major',
    sending(object({ a: text })),
    sending(object({ a: text }, { unevaluatedProperties: false })),
  ),
  'unevaluatedProperties beside an alternative that is open': same(
    'major',
    sending({ anyOf: [object({ a: text }), object({ b: text }, { additionalProperties: true })] }),
    sending({
      anyOf: [object({ a: text }), object({ b: text }, { additionalProperties: true })],
      unevaluatedProperties: false,
    }),
  ),

  // Answers that are handed over as they are.
  'the schema of an XML answer': same(
    'minor',
    answering(object({ a: text }), 'application/xml'),
    answering(object({ b: integer }), 'application/xml'),
  ),
  'the schema of a CSV answer': same('minor', answering(text, 'text/csv'), answering(list(text), 'text/csv')),
  'the format of a PDF': same(
    'minor',
    answering(text, 'application/pdf'),
    answering({ type: 'string', format: 'binary' }, 'application/pdf'),
  ),
  'a text about an XML answer': same(
    'patch',
    answering(text, 'application/xml'),
    answering({ type: 'string', description: 'Rows.' }, 'application/xml'),
  ),
  'the XML beside JSON': same(
    'minor',
    {
      responses: {
        '200': {
          description: 'Done.',
          content: { 'application/json': { schema: object({ a: text }) }, 'text/xml': { schema: text } },
        },
      },
    },
    {
      responses: {
        '200': {
          description: 'Done.',
          content: { 'application/json': { schema: object({ a: text }) }, 'text/xml': { schema: integer } },
        },
      },
    },
  ),
  'the schema of problem+json': same(
    'major',
    answering(object({ a: text }), 'application/problem+json'),
    answering(object({ b: text }), 'application/problem+json'),
  ),
  'the schema of lines of JSON': same(
    'major',
    answering(object({ a: text }), 'application/x-ndjson'),
    answering(object({ b: text }), 'application/x-ndjson'),
  ),
  'the schema of an XML body that is sent': same(
    'major',
    sending(object({ a: text }), 'application/xml'),
    sending(object({ a: text }, { required: ['a'] }), 'application/xml'),
  ),

  // Objects whose properties are not listed.
  'a map of texts gets a number': same(
    'major',
    sending({ type: 'object', additionalProperties: text }),
    sending(object({ n: integer }, { additionalProperties: text })),
  ),
  'a map of texts that is read gets a number': same(
    'major',
    answering({ type: 'object', additionalProperties: text }),
    answering(object({ n: integer }, { additionalProperties: text })),
  ),
  'a map of texts gets a text': same(
    'minor',
    answering({ type: 'object', additionalProperties: text }),
    answering(object({ n: text }, { additionalProperties: text })),
  ),
  'names of a pattern get a number': same(
    'major',
    answering({ type: 'object', patternProperties: { '^x-': text } }),
    answering(object({ 'x-n': integer }, { patternProperties: { '^x-': text } })),
  ),
  'names of another pattern get a number': same(
    'minor',
    answering({ type: 'object', patternProperties: { '^x-': text } }),
    answering(object({ n: integer }, { patternProperties: { '^x-': text } })),
  ),
  'a list of texts begins with a number': same(
    'major',
    sending(list(text)),
    sending({ type: 'array', prefixItems: [integer], items: text }),
  ),

  // Limits that answers no longer state, and answers that are described for the first time.
  'a text that is read loses its greatest length': same(
    'minor',
    answering(object({ a: { type: 'string', maxLength: 9 } })),
    answering(object({ a: text })),
  ),
  'a list that is read loses its greatest length': same(
    'minor',
    answering({ type: 'array', items: text, maxItems: 9 }),
    answering(list(text)),
  ),
  'a list that is read may repeat itself': same(
    'minor',
    answering({ type: 'array', items: text, uniqueItems: true }),
    answering(list(text)),
  ),
  'a text that is read may be longer': same(
    'major',
    answering(object({ a: { type: 'string', maxLength: 9 } })),
    answering(object({ a: { type: 'string', maxLength: 19 } })),
  ),
  'a text that is sent gets a greatest length': same(
    'major',
    sending(object({ a: text })),
    sending(object({ a: { type: 'string', maxLength: 9 } })),
  ),
  'an answer gets a body': same('minor', { responses: { '200': { description: 'Done.' } } }, answering(object({ a: text }))),
  'the body of an answer gets a schema': same('minor', answering({}), answering(object({ a: text }))),
  'an answer of any object gets members': same(
    'minor',
    answering({ type: 'object' }),
    answering(object({ a: text }, { required: ['a'] })),
  ),

  // Alternatives without a name.
  'an event comes first': same(
    'major',
    answering({ oneOf: [event('a', { x: text }), event('b', { y: text })] }),
    answering({ oneOf: [event('c', { z: text }), event('a', { x: text }), event('b', { y: text })] }),
  ),
  'events in another order, one of which has more': same(
    'minor',
    answering({ oneOf: [event('a', { x: text }), event('b', { y: text })] }),
    answering({ oneOf: [event('b', { y: text, more: text }), event('a', { x: text })] }),
  ),
  'an event that is sent comes first': same(
    'minor',
    sending({ oneOf: [event('a', { x: text }), event('b', { y: text })] }),
    sending({ oneOf: [event('c', { z: text }), event('a', { x: text }), event('b', { y: text })] }),
  ),
  'an alternative of several constants gets one more': same(
    'minor',
    sending({ oneOf: [kinds('a', 'b'), kinds('c')] }),
    sending({ oneOf: [kinds('c', 'd'), kinds('a', 'b')] }),
  ),
  'alternatives that share a constant, in another order': same(
    'minor',
    answering({
      oneOf: [
        object({ v: { const: 1 }, a: text }, { title: 'A', required: ['a'] }),
        object({ v: { const: 1 }, b: text }, { title: 'B', required: ['b'] }),
      ],
    }),
    answering({
      oneOf: [
        object({ v: { const: 1 }, b: text, more: text }, { title: 'B', required: ['b'] }),
        object({ v: { const: 1 }, a: text, more: text }, { title: 'A', required: ['a'] }),
      ],
    }),
  ),
  'a kind beside an alternative that says nothing': same(
    'major',
    answering(object({ c: { anyOf: [{ oneOf: [object({ a: text }, { required: ['a'] }), list(text)] }, {}] } })),
    answering(
      object({
        c: {
          anyOf: [
            { oneOf: [object({ a: text }, { required: ['a'] }), list(text), object({ b: text }, { required: ['b'] })] },
            {},
          ],
        },
      }),
    ),
  ),
};
