import { describe, expect, it } from 'vitest';

import type { JsonObject } from '../spec/document.ts';
import { writtenParameter } from './written-parameter.ts';

const root = { components: { schemas: { List: { type: 'array', items: { type: 'string' } } } } };
const list = { $ref: '#/components/schemas/List' };
const object = { type: 'object', properties: { a: { type: 'string' } } };
const text = { type: 'string' };
const written = (parameter: JsonObject) => writtenParameter(root, { name: 'p', ...parameter });

describe('a parameter', () => {
  it.each<[string, JsonObject]>([
    ['a list that repeats its name', { in: 'query', schema: list }],
    ['the same, said in full', { in: 'query', style: 'form', explode: true, schema: list }],
    ['an object in brackets', { in: 'query', style: 'deepObject', explode: true, schema: object }],
    ['a plain value of any style', { in: 'query', style: 'form', explode: false, schema: text }],
    ['a list in a header', { in: 'header', schema: list }],
    ['a value in a path', { in: 'path', schema: { type: 'integer' } }],
  ])('is given as it is described: %s', (_, parameter) => {
    expect(written(parameter)).toEqual({ schema: parameter['schema'], description: '' });
  });

  it.each<[string, JsonObject, string]>([
    ['commas', { in: 'query', explode: false, schema: list }, 'Items separated by commas.'],
    ['spaces', { in: 'query', style: 'spaceDelimited', schema: list }, 'Items separated by spaces.'],
    ['pipes', { in: 'query', style: 'pipeDelimited', schema: list }, 'Items separated by pipes.'],
    ['a path of several', { in: 'path', style: 'label', schema: list }, 'Items serialized in the style "label".'],
    ['a flat object', { in: 'query', explode: false, schema: object }, 'Properties serialized in the style "form".'],
    ['an object in a header', { in: 'header', schema: object }, 'Properties serialized in the style "simple".'],
    [
      'JSON within a query',
      { in: 'query', content: { 'application/json': { schema: object } } },
      'Serialized as a string of type application/json.',
    ],
  ])('is given as text where the client would write it otherwise: %s', (_, parameter, how) => {
    expect(written({ description: 'Which ones.', ...parameter })).toEqual({
      schema: text,
      description: `Which ones.\n\n${how}`,
    });
  });

  it('of a path is true or false in words', () => {
    expect(written({ in: 'path', schema: { type: 'boolean' } }).schema).toEqual({ enum: ['true', 'false'] });
  });
});
