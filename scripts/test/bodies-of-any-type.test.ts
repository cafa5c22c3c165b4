import { beforeAll, describe, expect, it } from 'vitest';

import { importOperations, type ImportedOperations } from './support/imported-operations.ts';

const text = { type: 'string' };
const file = { type: 'string', format: 'binary' };
const schemas = { Text: text, File: file };

/** Bodies by the operation that responds with them: media type and schema. */
const responses: Record<string, [mediaType: string, schema: object]> = {
  nullableText: ['*/*', { type: ['string', 'null'] }],
  joinedText: ['*/*', { allOf: [{ $ref: '#/components/schemas/Text' }] }],
  sharedText: ['application/*', { $ref: '#/components/schemas/Text' }],
  sharedFile: ['*/*', { $ref: '#/components/schemas/File' }],
  picture: ['*/*', { type: 'string', contentMediaType: 'image/png' }],
};

let operations: ImportedOperations;

beforeAll(async () => {
  const paths = Object.entries(responses).map(([operationId, [mediaType, schema]]) => [
    `/${operationId}`,
    { get: { operationId, responses: { '200': { description: 'Done.', content: { [mediaType]: { schema } } } } } },
  ]);
  operations = await importOperations({ paths: Object.fromEntries(paths) as object, components: { schemas } });
}, 60_000);

describe('a body of any media type', () => {
  it.each(['nullableText', 'joinedText', 'sharedText'])('is text where its schema is of texts: %s', async (name) => {
    const response = new Response('hello', { headers: { 'content-type': 'text/plain' } });
    expect(await operations.call(name, {}, response)).toBe('hello');
  });

  it.each(['sharedFile', 'picture'])('is bytes where its schema is of a file: %s', async (name) => {
    const response = new Response(new Uint8Array([1, 255]), { headers: { 'content-type': 'image/png' } });
    expect(await operations.call(name, {}, response)).toEqual(new Uint8Array([1, 255]));
  });
});
