import type { Json, JsonObject } from '../../../src/spec/document.ts';
import { discriminatorMutations } from './discriminator-mutations.ts';
import { formMutations } from './form-mutations.ts';
import { hintMutations } from './hint-mutations.ts';
import { sharedPartMutations } from './shared-part-mutations.ts';
import { version32Mutations } from './version-32-mutations.ts';

/** One deliberate change of a description, and the rules with their levels. */
export interface DocumentMutation {
  readonly before: JsonObject;
  readonly after: JsonObject;
  readonly expected: readonly string[];
}

const text: Json = { type: 'string' };
const json = (schema: Json): JsonObject => ({ content: { 'application/json': { schema } } });
const plain: JsonObject = {
  openapi: '3.1.0',
  info: { title: 'Test', version: '1' },
  security: [{ key: [] }],
  paths: {
    '/a/{id}': {
      parameters: [{ name: 'id', in: 'path', required: true, schema: text }],
      get: {
        operationId: 'getA',
        tags: ['A'],
        parameters: [{ name: 'q', in: 'query', schema: { type: 'string', default: 'x' } }],
        responses: {
          '200': { description: 'Found.', headers: { 'X-Total': { schema: text } }, ...json(text) },
          '404': { description: 'Missing.' },
        },
      },
      put: { operationId: 'putA', requestBody: json(text), responses: { '204': { description: 'Kept.' } } },
    },
  },
  webhooks: { told: { post: { requestBody: json({ type: 'object', properties: { a: text } }), responses: {} } } },
  components: {
    securitySchemes: { key: { type: 'apiKey', in: 'header', name: 'X-Key' } },
    schemas: { Unused: { type: 'string', enum: ['a'] } },
  },
};

/** The document with a user name and a password under a name, in place of its key. */
function withBasic(name: string): JsonObject {
  const schemes = { [name]: { type: 'http', scheme: 'basic' } };
  return changed(['components', 'securitySchemes'], schemes, changed(['security'], [{ [name]: [] }]));
}

/** Sets, or with undefined drops, the member at a path of names. */
function changed(path: readonly (string | number)[], value: Json | undefined, document = plain): JsonObject {
  const copy = structuredClone(document);
  let holder: Record<string | number, Json> = copy;
  for (const name of path.slice(0, -1)) holder = holder[name] as JsonObject;
  const last = path.at(-1) ?? '';
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return copy;
}

function to(
  expected: readonly string[],
  path: readonly (string | number)[],
  value: Json | undefined,
  before = plain,
): DocumentMutation {
  return { before, after: changed(path, value, before), expected };
}

/** The same change read backwards. */
function from(
  expected: readonly string[],
  path: readonly (string | number)[],
  value: Json | undefined,
): DocumentMutation {
  return { before: changed(path, value), after: plain, expected };
}

const item = ['paths', '/a/{id}'] as const;
const get = [...item, 'get'] as const;
const query = [...get, 'parameters', 0] as const;
const found = [...get, 'responses', '200'] as const;
const put = [...item, 'put'] as const;
const referred = changed([...get, 'x-more'], { $ref: '#/components/schemas/Unused' });

/** Single changes by what they are called. */
export const documentMutations: Readonly<Record<string, DocumentMutation>> = {
  ...version32Mutations,
  ...sharedPartMutations,
  ...hintMutations,
  ...discriminatorMutations,
  ...formMutations,
  'an operation goes': to(['operation-removed major'], get, undefined),
  'an operation comes': from(['operation-added minor'], get, undefined),
  'an operation is deprecated': to(['operation-deprecated minor'], [...get, 'deprecated'], true),
  'an operationId changes': to(['operation-id-changed minor'], [...get, 'operationId'], 'readA'),
  'a tag comes': to(['operation-tag-added minor'], [...get, 'tags'], ['A', 'B']),
  'a summary comes': to(['operation-text-changed patch'], [...get, 'summary'], 'Words.'),
  'the name within a path changes': {
    before: plain,
    after: JSON.parse(
      JSON.stringify(plain).replaceAll('{id}', '{key}').replaceAll('"name":"id"', '"name":"key"'),
    ) as JsonObject,
    expected: ['parameter-renamed patch', 'parameter-renamed patch'],
  },
  'an optional parameter comes': from(['parameter-added minor'], [...get, 'parameters'], []),
  'a required parameter comes': to(
    ['required-parameter-added major'],
    [...put, 'parameters'],
    [{ name: 'q', in: 'query', required: true, schema: text }],
  ),
  'a parameter goes': to(['parameter-removed major'], [...get, 'parameters'], []),
  'a parameter becomes required': to(['parameter-became-required major'], [...query, 'required'], true),
  'a parameter becomes optional': from(['parameter-became-optional minor'], [...query, 'required'], true),
  'a parameter is deprecated': to(['parameter-deprecated minor'], [...query, 'deprecated'], true),
  'the default of a parameter changes': to(
    ['parameter-default-changed major', 'request-default-changed minor'],
    [...query, 'schema', 'default'],
    'y',
  ),
  'a list in a query is written otherwise': {
    before: changed([...query, 'schema'], { type: 'array', items: text }),
    after: changed([...query], { name: 'q', in: 'query', explode: false, schema: { type: 'array', items: text } }),
    expected: ['parameter-serialization-changed major'],
  },
  'the default of a parameter is written down': {
    before: changed([...query, 'schema'], text),
    after: plain,
    expected: ['parameter-default-described minor', 'request-default-changed minor'],
  },
  'a parameter loses its null': from(
    ['request-parameter-null-changed patch'],
    [...query, 'schema', 'type'],
    ['string', 'null'],
  ),
  'a number in a query becomes text': {
    before: changed([...query, 'schema'], { type: 'integer' }),
    after: changed([...query, 'schema'], text),
    expected: ['request-type-became-text minor'],
  },
  'a body becomes required': to(['request-body-became-required major'], [...put, 'requestBody', 'required'], true),
  'a body goes': to(['request-body-removed major'], [...put, 'requestBody'], undefined),
  'a required body comes': {
    before: changed([...put, 'requestBody'], undefined),
    after: changed([...put, 'requestBody', 'required'], true),
    expected: ['required-request-body-added major'],
  },
  'a media type is accepted': to(
    ['request-media-type-added minor'],
    [...put, 'requestBody', 'content', 'text/plain'],
    {},
  ),
  'a media type is no longer accepted': from(
    ['request-media-type-removed major'],
    [...put, 'requestBody', 'content', 'text/plain'],
    {},
  ),
  'an answer gets a JSON media type of its own': to(['response-media-type-specialized minor'], [...found, 'content'], {
    'application/problem+json': { schema: text },
  }),
  'an answer loses its body': to(['response-media-type-removed major'], [...found, 'content'], undefined),
  'a status of success goes': to(['success-response-removed major'], found, undefined),
  'a status of success becomes the range of all': {
    before: plain,
    after: changed([...get, 'responses'], {
      '2XX': ((plain['paths'] as JsonObject)['/a/{id}'] as never)['get']['responses']['200'],
      '404': { description: 'Missing.' },
    }),
    expected: ['success-response-range-changed minor'],
  },
  'the schema of an answer that is not JSON changes': {
    before: changed([...found, 'content'], { 'application/xml': { schema: text } }),
    after: changed([...found, 'content'], { 'application/xml': { schema: { type: 'object' } } }),
    expected: ['response-unparsed-schema-changed minor'],
  },
  'a status of failure goes': to(['error-response-removed minor'], [...get, 'responses', '404'], undefined),
  'a status comes': from(['response-added minor'], [...get, 'responses', '404'], undefined),
  'a header goes': to(['response-header-removed major'], [...found, 'headers'], undefined),
  'a header comes': from(['response-header-added minor'], [...found, 'headers'], undefined),
  'a header may be missing': from(
    ['response-header-became-optional major'],
    [...found, 'headers', 'X-Total', 'required'],
    true,
  ),
  'an operation needs no credentials any more': to(['security-dropped minor'], [...get, 'security'], []),
  'an operation needs credentials': from(['security-required major'], [...get, 'security'], []),
  'another operation is the first one to apply a scheme': to(
    ['operation-credentials-lost major', 'security-required major'],
    [...put, 'security'],
    [{ key: [] }],
    changed(['security'], undefined),
  ),
  'the only operation that applies a scheme goes': to(
    ['operation-credentials-added minor', 'operation-removed major'],
    put,
    undefined,
    changed([...put, 'security'], [{ key: [] }], changed(['security'], undefined)),
  ),
  'a scope is needed': to(['security-scope-added major'], [...get, 'security'], [{ key: ['read'] }]),
  'other credentials are needed': to(
    ['security-alternative-removed major', 'security-alternative-added minor'],
    [...get, 'security'],
    [{ other: [] }],
  ),
  'credentials go elsewhere': to(
    ['security-scheme-changed major'],
    ['components', 'securitySchemes', 'key', 'in'],
    'query',
  ),
  'a webhook promises more': to(
    ['response-property-became-required minor'],
    ['webhooks', 'told', 'post', 'requestBody', 'content', 'application/json', 'schema', 'required'],
    ['a'],
  ),
  'a webhook goes': to(['webhook-removed major'], ['webhooks', 'told'], undefined),
  'a kind of credentials has another name': {
    before: plain,
    after: changed(
      ['components', 'securitySchemes'],
      { token: { type: 'apiKey', in: 'header', name: 'x-key' } },
      changed(['security'], [{ token: [] }]),
    ),
    expected: ['security-scheme-renamed patch'],
  },
  'a user name and a password have another name': {
    before: withBasic('login'),
    after: withBasic('account'),
    expected: ['security-option-renamed major'],
  },
  'the version changes': to(['info-changed patch'], ['info', 'version'], '2'),
  'a server comes': to(['servers-changed patch'], ['servers'], [{ url: 'https://api.example.com' }]),
  'a named schema comes': to(['component-added minor'], ['components', 'schemas', 'More'], text),
  'a named schema goes': to(['component-removed minor'], ['components', 'schemas', 'Unused'], undefined),
  'a named schema that nobody uses changes': to(
    ['unused-component-changed minor'],
    ['components', 'schemas', 'Unused', 'enum'],
    ['a', 'b'],
  ),
  'an operation gets a server of its own': to(
    ['operation-server-changed major'],
    [...get, 'servers'],
    [{ url: 'https://files.example.com' }],
  ),
  'a hint about paging changes': to(
    ['operation-pagination-changed major'],
    [...get, 'x-pagination'],
    [{ strategy: 'cursor' }],
  ),
  'scopes of a flow change': to(
    ['security-scheme-flows-changed minor'],
    ['components', 'securitySchemes', 'key', 'flows'],
    { implicit: { authorizationUrl: 'https://api.example.com', scopes: {} } },
  ),
  'a kind of credentials is deprecated': to(
    ['security-scheme-deprecated minor'],
    ['components', 'securitySchemes', 'key', 'deprecated'],
    true,
  ),
  'a kind of credentials comes': to(['security-scheme-added minor'], ['components', 'securitySchemes', 'other'], {
    type: 'http',
    scheme: 'basic',
  }),
  'a request gets a JSON media type of its own': to(
    ['request-media-type-specialized major'],
    [...put, 'requestBody', 'content'],
    { 'application/merge-patch+json': { schema: text } },
  ),
  'the encoding of what is no form': to([], [...put, 'requestBody', 'content', 'application/json', 'encoding'], {
    a: { contentType: 'text/plain' },
  }),
  'a header is deprecated': to(
    ['response-header-deprecated minor'],
    [...found, 'headers', 'X-Total', 'deprecated'],
    true,
  ),
  'a link comes': to(['response-links-changed patch'], [...found, 'links'], { next: { operationId: 'putA' } }),
  'an answer is described otherwise': to(['response-description-changed patch'], [...found, 'description'], 'Here.'),
  'a body is described': to(['request-body-text-changed patch'], [...put, 'requestBody', 'description'], 'Words.'),
  'a parameter is described': to(['parameter-text-changed patch'], [...query, 'description'], 'Words.'),
  'the list of tags changes': to(['tags-changed patch'], ['tags'], [{ name: 'A' }]),
  'a named schema that nobody uses is described': to(
    ['unused-component-text-changed patch'],
    ['components', 'schemas', 'Unused', 'description'],
    'Words.',
  ),
  'a text deep in a named schema that nobody uses changes': {
    before: changed(['components', 'schemas', 'Unused'], { type: 'object', properties: { a: text } }),
    after: changed(['components', 'schemas', 'Unused'], {
      type: 'object',
      properties: { a: { type: 'string', description: 'Words.' } },
    }),
    expected: ['unused-component-text-changed patch'],
  },
  'a named schema changes that an extension alone refers to': {
    before: referred,
    after: changed(['components', 'schemas', 'Unused', 'enum'], ['a', 'b'], referred),
    expected: ['unused-component-changed minor'],
  },
  'an extension that means nothing here comes': to([], [...get, 'x-internal'], true),
};
