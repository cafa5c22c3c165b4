import { upperFirst } from '../../../src/names/words.ts';
import type { Json, JsonObject } from '../../../src/spec/document.ts';

const text: Json = { type: 'string' };
const inPath: Json = { name: 'id', in: 'path', required: true, schema: text };

/** A description in which each word is a component, an operationId, a tag, a parameter and a field. */
export function wordsAsIds(words: readonly string[]): JsonObject {
  const schemas: JsonObject = {};
  const paths: JsonObject = {};
  for (const [index, word] of words.entries()) {
    // Names of every JavaScript object are refused there.
    const isPlain = !(word in Object.prototype);
    const plain = isPlain ? word : `${word}s`;
    const key = plain.replaceAll(/[^\w.-]/g, '.');
    schemas[key] = object(plain);
    if (index % 4 === 0)
      for (const suffix of ['Input', 'Result', 'Filters', 'Body']) schemas[`${upperFirst(key)}${suffix}`] = object(key);
    const reference: Json = { $ref: `#/components/schemas/${key}` };
    paths[`/things${index}/{id}`] = {
      get: {
        operationId: word,
        tags: [word],
        parameters: [inPath, { name: plain, in: 'query', schema: text }],
        responses: answer({ type: 'object', properties: { data: { type: 'array', items: reference } } }),
      },
    };
    paths[`/things${index}`] = {
      post: {
        operationId: `create${upperFirst(word)}`,
        tags: [word],
        requestBody: { required: true, content: json(reference) },
        responses: answer(reference),
      },
    };
  }
  return { ...head, paths, components: { schemas } };
}

/** A description in which each word is a resource, by its path and by its tag, and no operation has an id. */
export function wordsAsPlaces(words: readonly string[]): JsonObject {
  const paths: JsonObject = {};
  for (const word of words) {
    const part = encodeURIComponent(word);
    const rows: Json = { type: 'object', properties: { data: { type: 'array', items: object(word) } } };
    paths[`/${part}`] = {
      get: { tags: [word], responses: answer(rows) },
      delete: { tags: [word], responses: answer(text) },
    };
    paths[`/${part}/{id}/${part}`] = { post: { parameters: [inPath], responses: answer(object(word)) } };
  }
  return { ...head, paths };
}

const head = {
  openapi: '3.1.0',
  info: { title: 'Shop', version: '1' },
  servers: [{ url: 'https://shop.example.com' }],
};

function object(field: string): JsonObject {
  return { type: 'object', required: ['id'], properties: { id: text, [field]: text } };
}

function json(schema: Json): JsonObject {
  return { 'application/json': { schema } };
}

function answer(schema: Json): JsonObject {
  return { '200': { description: '', content: json(schema) } };
}
