import type { Json } from '../../../src/spec/document.ts';
import { answering, object, type OperationCase, same, sending } from './operations.ts';

const text: Json = { type: 'string' };
const integer: Json = { type: 'integer' };
const list = (items: Json): Json => ({ type: 'array', items });
const event = (name: string, data: Record<string, Json>): Json =>
  object({ event: { type: 'string', const: name }, data: object(data) }, { required: ['event', 'data'] });
const kinds = (...names: string[]): Json => object({ kind: { type: 'string', enum: names }, note: text });

/** Changes of what is read, of maps and of alternatives that were taken for more, or for less, than they are. */
export const answerCases: Readonly<Record<string, OperationCase>> = {
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
  'an answer gets a body': same(
    'minor',
    { responses: { '200': { description: 'Done.' } } },
    answering(object({ a: text })),
  ),
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
