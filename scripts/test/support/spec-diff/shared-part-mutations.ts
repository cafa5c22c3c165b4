import type { Json, JsonObject } from '../../../src/spec/document.ts';

const text: Json = { type: 'string' };

/** A description whose components have these headers. */
function having(headers: JsonObject, more: JsonObject = {}): JsonObject {
  const operation = { responses: { '204': { description: 'Done.' } }, ...more };
  return {
    openapi: '3.1.0',
    info: { title: 'Test', version: '1' },
    paths: { '/a': { put: operation } },
    components: { headers },
  };
}

/** The same with a form whose part has the header. */
function sending(header: JsonObject): JsonObject {
  const media = {
    schema: { type: 'object', properties: { file: { type: 'string', format: 'binary' } } },
    encoding: { file: { headers: { 'X-Part': { $ref: '#/components/headers/Part' } } } },
  };
  return having({ Part: header }, { requestBody: { content: { 'multipart/form-data': media } } });
}

/** Changes of parts that stand under a name, and are no schemas. */
export const sharedPartMutations: Readonly<
  Record<string, { readonly before: JsonObject; readonly after: JsonObject; readonly expected: readonly string[] }>
> = {
  'a named header comes': {
    before: having({}),
    after: having({ More: { schema: text } }),
    expected: ['shared-part-added patch'],
  },
  'a named header goes': {
    before: having({ More: { schema: text } }),
    after: having({}),
    expected: ['shared-part-removed minor'],
  },
  'a named header that nobody uses changes': {
    before: having({ More: { schema: text } }),
    after: having({ More: { schema: { type: 'integer' } } }),
    expected: ['unused-part-changed minor'],
  },
  'a named header of a part is required': {
    before: sending({ schema: text }),
    after: sending({ schema: text, required: true }),
    expected: ['request-encoding-changed major'],
  },
  'a note on a named header of a part changes': {
    before: sending({ schema: text }),
    after: sending({ schema: text, deprecated: true }),
    expected: ['shared-part-changed patch'],
  },
};
