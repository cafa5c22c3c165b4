import { expect, it, vi } from 'vitest';

import type { Json, JsonObject } from '../../spec/document.ts';
import { type ConsumerFinding, consumerVerdict } from './consumer-verdict.ts';

// The compiler starts cold, on a machine that may be busy.
vi.setConfig({ hookTimeout: 600_000, testTimeout: 600_000 });

const text: Json = { type: 'string' };
const integer: Json = { type: 'integer' };
const object = (properties: Record<string, Json>, required: string[] = []): Json => ({
  type: 'object',
  properties,
  required,
});
const answering = (schema: Json): JsonObject => ({
  responses: { '200': { description: 'Done.', content: { 'application/json': { schema } } } },
});
const sending = (schema: Json, mediaType = 'application/json', required = true): JsonObject => ({
  requestBody: { required, content: { [mediaType]: { schema } } },
  responses: { '204': { description: 'Done.' } },
});
const asking = (...parameters: JsonObject[]): JsonObject => ({
  parameters: parameters.map((one) => ({ name: 'q', in: 'query', ...one })),
  responses: { '204': { description: 'Done.' } },
});
const rows = (value: Json): Json => object({ data: { type: 'array', items: object({ name: value }) } });

const cases: readonly (readonly [sentence: string, before: JsonObject, after: JsonObject])[] = [
  ['answer data[].name was string, may be number now', answering(rows(text)), answering(rows(integer))],
  ['answer name may be missing now', answering(object({ name: text }, ['name'])), answering(object({ name: text }))],
  [
    'answer name may be null now',
    answering(object({ name: text }, ['name'])),
    answering(object({ name: { type: ['string', 'null'] } }, ['name'])),
  ],
  ['answer no longer has "a"', answering(object({ a: text, b: text })), answering(object({ b: text }))],
  [
    'answer no longer has fields of any name',
    answering({ type: 'object', additionalProperties: text }),
    answering(object({ a: text })),
  ],
  ['answer {*} was string, may be number now', answering(map(text)), answering(map(integer))],
  [
    'answer may be another object now',
    answering({ anyOf: [integer, object({ a: text }, ['a'])] }),
    answering({ anyOf: [integer, object({ a: text }, ['a']), object({ b: text }, ['b'])] }),
  ],
  ['body a must be given now', sending(object({ a: text })), sending(object({ a: text }, ['a']))],
  ['body b must be given now', sending(object({ a: text })), sending(object({ a: text, b: text }, ['b']))],
  ['body must be given now', sending(object({ a: text }), undefined, false), sending(object({ a: text }))],
  [
    'body kind no longer takes "b"',
    sending(object({ kind: { enum: ['a', 'b'] } })),
    sending(object({ kind: { enum: ['a'] } })),
  ],
  [
    'body name must not be null any more',
    sending(object({ name: { type: ['string', 'null'] } })),
    sending(object({ name: text })),
  ],
  ['media type may no longer be text/csv', sending(text, 'text/csv'), sending(text, 'text/plain')],
  ['query q took string, takes number now', asking({ schema: text }), asking({ schema: integer })],
  [
    'query must be given now',
    asking({ schema: text }),
    asking({ schema: text }, { name: 'z', required: true, schema: text }),
  ],
  ['query no longer takes "z"', asking({ schema: text }, { name: 'z', schema: text }), asking({ schema: text })],
];

function map(schema: Json): Json {
  return { type: 'object', additionalProperties: schema };
}

function documentOfAll(side: 1 | 2): JsonObject {
  const paths = Object.fromEntries(
    cases.map((one, index) => [`/case-${index}`, { post: { operationId: `case${index}`, ...one[side] } }]),
  );
  return { openapi: '3.1.0', info: { title: 'Cases', version: '1' }, paths };
}

it('says what the compiler found in words of the API, never in its own', async () => {
  const { breaking } = await consumerVerdict(documentOfAll(1), documentOfAll(2));
  const said = ({ operation, part, message }: ConsumerFinding) => `${operation} ${part} ${message}`;
  expect(breaking.map(said).toSorted(byCase)).toEqual(
    cases.map(([sentence], index) => `POST /case-${index} ${sentence}`),
  );
});

function byCase(one: string, other: string): number {
  return Number(/\d+/.exec(one)?.[0]) - Number(/\d+/.exec(other)?.[0]);
}
