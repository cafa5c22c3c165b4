import { describe, expect, it } from 'vitest';

import { readContract } from '../../contract/read-contract.ts';
import { deriveNames } from '../../names/names.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { describeTools } from './describe-tools.ts';

/** The tool of a POST with a body, and the schemas that it shares. */
function toolFor(schema: Json, parameters: Json[] = [], mediaType = 'application/json', components: JsonObject = {}) {
  const root: JsonObject = {
    openapi: '3.1.0',
    info: { title: 'Things', version: '1' },
    components: { schemas: components },
    paths: {
      '/things': {
        post: {
          summary: 'Creates a thing.',
          parameters,
          requestBody: { required: true, content: { [mediaType]: { schema } } },
          responses: { '200': { description: 'Done.' } },
        },
      },
    },
  };
  const { schemas, tools } = describeTools(readContract(root, deriveNames(root), 'openapi.json'));
  return { schemas, tool: Object.values(tools)[0] };
}

const text = { type: 'string' };

describe('the input of a tool', () => {
  it('has the fields of a plain body beside the parameters, without what only OpenAPI says', () => {
    const body = {
      type: 'object',
      required: ['name'],
      properties: { name: { ...text, example: 'Ana', xml: { name: 'n' }, 'x-own': 1 }, ['__proto__']: text },
    };
    const given = { name: 'size', in: 'query', description: 'The size.', schema: { type: 'integer' } };
    const { tool } = toolFor(body, [given]);
    expect(tool).toMatchObject({ class: 'writes', description: 'Creates a thing.' });
    expect(tool?.['input']).toEqual({
      properties: { size: { type: 'integer', description: 'The size.' }, name: text, ['__proto__']: text },
      required: ['name'],
    });
  });

  it('has a field that is required though nothing else is said of it, and one that takes no value', () => {
    const body = { type: 'object', required: ['name', 'team'], properties: { name: text, none: { enum: [] } } };
    const { tool } = toolFor(body);
    expect(tool?.['input']).toEqual({
      properties: { name: text, none: { not: {} }, team: {} },
      required: ['name', 'team'],
    });
  });

  it('has a body that is a choice as one field, and the schemas that it refers to, also to itself', () => {
    const thing = { type: 'object', properties: { inner: { $ref: '#/components/schemas/Thing' }, a: text } };
    const { schemas, tool } = toolFor(
      { oneOf: [{ $ref: '#/components/schemas/Thing' }, { type: 'object', properties: { b: text } }] },
      [],
      'application/json',
      { Thing: thing },
    );
    const body = { oneOf: [{ $ref: '#/$defs/Thing' }, { type: 'object', properties: { b: text } }] };
    expect(tool).toMatchObject({ input: { properties: { body }, required: ['body'] }, spreadsBody: true });
    expect(schemas).toEqual({
      Thing: { type: 'object', properties: { inner: { $ref: '#/$defs/Thing' }, a: text } },
    });
  });

  it('is open where the body is', () => {
    const { tool } = toolFor({ type: 'object', properties: { a: text }, additionalProperties: text });
    expect(tool?.['input']).toMatchObject({ additionalProperties: text });
  });

  it('cannot hold a file, which is said', () => {
    const file = { type: 'object', properties: { file: { type: 'string', format: 'binary' } } };
    expect(toolFor(file, [], 'multipart/form-data').tool).toMatchObject({ unfit: 'it takes a file' });
    expect(toolFor(text, [], 'application/octet-stream').tool).toMatchObject({ unfit: 'it takes a file' });
  });

  it('cannot have two fields of one name, which is said', () => {
    const { tool } = toolFor({ oneOf: [{ type: 'object', properties: { a: text } }] }, [
      { name: 'body', in: 'query', schema: text },
    ]);
    expect(tool).toMatchObject({ unfit: 'a parameter has the name "body"' });
  });
});
