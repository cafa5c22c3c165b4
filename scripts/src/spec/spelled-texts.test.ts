import { describe, expect, it } from 'vitest';

import { parseSpec } from './read.ts';

const read = (text: string) => parseSpec('a.yaml', new TextEncoder().encode(text));

describe('values that a schema of text lists without quotes', () => {
  it.each([
    ['YAML', 'a: {type: string, enum: [1.10, 0x10, True, 2]}\nb: {type: [string, "null"], const: 1.0}\n'],
    ['JSON', '{"a":{"type":"string","enum":[1.10,"0x10","True",2]},"b":{"type":["string","null"],"const":1.0}}'],
  ])('keep every character in %s', (_, text) => {
    const { notices, root } = read(text);
    // What is spelled as JSON does it has lost nothing, and is read as text later.
    expect(root).toEqual({
      a: { type: 'string', enum: ['1.10', '0x10', 'True', 2] },
      b: { type: ['string', 'null'], const: '1.0' },
    });
    expect(notices).toContainEqual(expect.objectContaining({ pointer: '/a/enum/0', rule: 'enumerated' }));
  });

  it('are numbers to a schema that may be one', () => {
    const numbers = { type: ['string', 'number'], enum: [1.1] };
    expect(read('a: {type: [string, number], enum: [1.10]}').root['a']).toEqual(numbers);
  });
});

it('values of the variables of a server keep every character', () => {
  const server = '{url: "https://a.example.com/v{v}", variables: {v: {default: 1.10, enum: [1.0, 1.10]}}}';
  const { notices, root } = read(`servers: [${server}]\npaths: {/a: {get: {servers: [${server}]}}}\n`);
  const variables = { v: { default: '1.10', enum: ['1.0', '1.10'] } };
  expect(root).toMatchObject({ servers: [{ variables }], paths: { '/a': { get: { servers: [{ variables }] } } } });
  expect(notices?.map(({ rule }) => rule)).toEqual(['text', 'text', 'text', 'text', 'text', 'text']);
});
