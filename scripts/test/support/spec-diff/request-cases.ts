import type { Json } from '../../../src/spec/document.ts';
import { answering, asking, object, type OperationCase, same, sending } from './operations.ts';

const text: Json = { type: 'string' };
const integer: Json = { type: 'integer' };
const list = (items: Json): Json => ({ type: 'array', items });

/** Changes of what is sent, and of statuses, that were taken for more, or for less, than they are. */
export const requestCases: Readonly<Record<string, OperationCase>> = {
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
};
