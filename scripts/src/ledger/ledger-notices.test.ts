import { describe, expect, it } from 'vitest';

import { noticeChoices, withChoices } from '../provider/own-overlay.ts';
import type { Json, JsonObject } from '../spec/document.ts';
import { loadParsed } from '../spec/load.ts';
import { ledger } from './ledger.ts';
import { ledgerNotices } from './ledger-notices.ts';

const nothing = { responses: { '204': { description: 'Done.' } } };
const text = { type: 'string' };

function noticesOf(parts: JsonObject) {
  const root = { openapi: '3.2.0', info: { title: 'T', version: '1' }, paths: {}, ...parts };
  return ledgerNotices(loadParsed({ file: 'a.json', root }).admitted);
}

const ofOperation = (operation: JsonObject): JsonObject => ({ paths: { '/a': { get: { ...nothing, ...operation } } } });
const ofResponse = (response: JsonObject) =>
  ofOperation({ responses: { '200': { description: 'Done.', ...response } } });
const ofBody = (type: string, media: JsonObject) => ofOperation({ requestBody: { content: { [type]: media } } });
const ofScheme = (scheme: JsonObject): JsonObject => ({ components: { securitySchemes: { s: scheme } } });
const ofFlow = (flow: string) => ofScheme({ type: 'oauth2', flows: { [flow]: { scopes: {} } } });
const ofSchema = (schema: Json): JsonObject => ({ components: { schemas: { A: schema } } });
const links = { next: { operationId: 'getA' } };
const callbacks = { done: { '{$request.body#/url}': { post: nothing } } };
const servers = [{ url: 'https://other.example.com' }];
const parts = { prefixEncoding: [{}], itemEncoding: {} };
const xml = { 'application/xml': { schema: { type: 'object' } } };

/** For each position that is told, or may be: a description with it, and the place of the notice. */
const cases: Record<string, [description: JsonObject, place: string]> = {
  'document.jsonSchemaDialect': [{ jsonSchemaDialect: 'https://example.com/dialect' }, '/jsonSchemaDialect'],
  'components.links': [{ components: { links } }, '/components/links'],
  'components.callbacks': [{ components: { callbacks } }, '/components/callbacks'],
  'path-item.trace': [{ paths: { '/a': { trace: nothing } } }, '/paths/~1a/trace'],
  'operation.callbacks': [ofOperation({ callbacks }), '/paths/~1a/get/callbacks'],
  'response.links': [ofResponse({ links }), '/paths/~1a/get/responses/200/links'],
  'response.content': [ofResponse({ content: xml }), '/paths/~1a/get/responses/200/content'],
  'request-body.content': [ofOperation({ requestBody: { content: xml } }), '/paths/~1a/get/requestBody/content'],
  'parameter.in=querystring': [
    ofOperation({ parameters: [{ name: 'q', in: 'querystring', content: { 'application/json': { schema: {} } } }] }),
    '/paths/~1a/get/parameters/0/in',
  ],
  'parameter.style': [
    ofOperation({ parameters: [{ name: 'q', in: 'query', style: 'matrix', schema: text }] }),
    '/paths/~1a/get/parameters/0/style',
  ],
  'encoding.style': [
    ofBody('multipart/form-data', { encoding: { a: { style: 'simple' } } }),
    '/paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/style',
  ],
  'parameter.in=cookie': [
    ofOperation({ parameters: [{ name: 'session', in: 'cookie', schema: text }] }),
    '/paths/~1a/get/parameters/0/in',
  ],
  'parameter.name': [
    ofOperation({ parameters: [{ name: 'X Größe', in: 'header', schema: text }] }),
    '/paths/~1a/get/parameters/0/name',
  ],
  'parameter.in=header': [
    ofOperation({ parameters: [{ name: 'Host', in: 'header', schema: text }] }),
    '/paths/~1a/get/parameters/0/in',
  ],
  'header.content': [
    ofResponse({ headers: { 'X-A': { content: { 'application/json': { schema: text } } } } }),
    '/paths/~1a/get/responses/200/headers/X-A/content',
  ],
  'media-type.itemSchema': [
    ofResponse({ content: { 'application/jsonl': { itemSchema: text } } }),
    '/paths/~1a/get/responses/200/content/application~1jsonl/itemSchema',
  ],
  'media-type.prefixEncoding': [
    ofBody('multipart/mixed', parts),
    '/paths/~1a/get/requestBody/content/multipart~1mixed/prefixEncoding',
  ],
  'media-type.itemEncoding': [
    ofBody('multipart/mixed', parts),
    '/paths/~1a/get/requestBody/content/multipart~1mixed/itemEncoding',
  ],
  'encoding.encoding': [
    ofBody('multipart/form-data', { encoding: { a: { encoding: {} } } }),
    '/paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/encoding',
  ],
  'encoding.prefixEncoding': [
    ofBody('multipart/form-data', { encoding: { a: parts } }),
    '/paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/prefixEncoding',
  ],
  'encoding.itemEncoding': [
    ofBody('multipart/form-data', { encoding: { a: parts } }),
    '/paths/~1a/get/requestBody/content/multipart~1form-data/encoding/a/itemEncoding',
  ],
  'security-scheme.type=openIdConnect': [ofScheme({ type: 'openIdConnect' }), '/components/securitySchemes/s/type'],
  'security-scheme.type=mutualTLS': [ofScheme({ type: 'mutualTLS' }), '/components/securitySchemes/s/type'],
  'security-scheme.deprecated': [
    ofScheme({ type: 'http', scheme: 'bearer', deprecated: true }),
    '/components/securitySchemes/s/deprecated',
  ],
  ...Object.fromEntries(
    ['implicit', 'password', 'authorizationCode', 'deviceAuthorization'].map((flow) => [
      `oauth-flows.${flow}`,
      [ofFlow(flow), `/components/securitySchemes/s/flows/${flow}`],
    ]),
  ),
  'schema.discriminator': [ofSchema({ discriminator: 'kind' }), '/components/schemas/A/discriminator'],
  'schema.$schema': [ofSchema({ $schema: 'http://json-schema.org/draft-07/schema#' }), '/components/schemas/A/$schema'],
  ...Object.fromEntries(
    [
      ['$vocabulary', {}],
      ['$recursiveAnchor', true],
      ['$recursiveRef', '#'],
      ['dependencies', {}],
    ].map(([keyword, value]) => [
      `schema.${String(keyword)}`,
      [ofSchema({ [String(keyword)]: value as Json }), `/components/schemas/A/${String(keyword)}`],
    ]),
  ),
};

/** Positions that mending takes away and tells of; its own tests show how. */
const byMending = new Set(['schema.$dynamicRef', 'schema.pattern']);

describe('a part of a description that has no effect', () => {
  it.each(Object.entries(cases))('is told with its place: %s', (position, [description, place]) => {
    const [object = '', field = ''] = position.split('.');
    const entry = ledger[object]?.[field];
    const rule = entry && 'notice' in entry ? entry.notice?.rule : undefined;
    expect(noticesOf(description)).toContainEqual(expect.objectContaining({ file: 'a.json', pointer: place, rule }));
  });

  it('has a case above wherever the ledger has a notice', () => {
    const withNotice = Object.entries(ledger).flatMap(([object, fields]) =>
      Object.entries(fields).flatMap(([field, entry]) =>
        'notice' in entry && entry.notice ? [`${object}.${field}`] : [],
      ),
    );
    expect(withNotice.filter((position) => !byMending.has(position)).toSorted()).toEqual(Object.keys(cases).toSorted());
  });

  it('is told where no version of the standard has it', () => {
    const description = { ...ofSchema({ minimun: 1, properties: { minimun: {} } }), 'x-own': 1, srevers: [] };
    expect(noticesOf(description)).toMatchObject([
      { pointer: '/srevers', rule: 'unknown-field' },
      { pointer: '/components/schemas/A/minimun', rule: 'unknown-keyword' },
    ]);
  });

  it('is told where OpenAPI 3.0 ignores it beside a reference', () => {
    const schemas = {
      A: text,
      B: { $ref: '#/components/schemas/A', description: 'A text.', nullable: true, minLength: 3 },
    };
    const told = (openapi: string) => noticesOf({ openapi, components: { schemas } });
    expect(told('3.0.3')).toMatchObject([{ pointer: '/components/schemas/B/minLength', rule: 'beside-reference' }]);
    expect(told('3.1.0')).toEqual([]);
  });

  it('is told where a path and its parameters do not match', () => {
    const parameter = (name: string) => ({ name, in: 'path', required: true, schema: text });
    const components = { parameters: { C: parameter('c') } };
    const item = {
      parameters: [parameter('a')],
      get: { parameters: [{ $ref: '#/components/parameters/C' }], ...nothing },
    };
    expect(noticesOf({ paths: { '/a/{a}/{b}': item }, components })).toMatchObject([
      { pointer: '/paths/~1a~1{a}~1{b}/get/parameters/0', rule: 'path-parameter', problem: 'the path has no {c}' },
      { pointer: '/paths/~1a~1{a}~1{b}/get', rule: 'path-parameter', problem: '{b} is described nowhere' },
    ]);
  });

  it('is told where a reference takes the place of it', () => {
    const parameters = { A: { name: 'a', in: 'query', schema: text } };
    const list = [{ $ref: '#/components/parameters/A', required: true, description: 'A text.' }];
    const requestBody = { $ref: '#/components/requestBodies/B', required: false };
    const responses = { '200': { $ref: '#/components/responses/C', headers: {} } };
    const components = {
      parameters,
      requestBodies: { B: { content: {} } },
      responses: { C: { description: 'Done.' } },
    };
    expect(noticesOf({ ...ofOperation({ parameters: list, requestBody, responses }), components })).toMatchObject([
      { pointer: '/paths/~1a/get/parameters/0/required', rule: 'beside-reference' },
      { pointer: '/paths/~1a/get/requestBody/required', rule: 'beside-reference' },
      { pointer: '/paths/~1a/get/responses/200/headers', rule: 'beside-reference' },
    ]);
  });

  it('is told where a parameter is described twice, a header in any case', () => {
    const parameter = (name: string, where: string) => ({ name, in: where, schema: text });
    const parameters = [
      parameter('a', 'query'),
      parameter('X-A', 'header'),
      parameter('A', 'query'),
      parameter('a', 'query'),
      parameter('x-a', 'header'),
    ];
    const item = { parameters: [parameter('a', 'query')], get: { parameters, ...nothing } };
    expect(noticesOf({ paths: { '/a': item } })).toMatchObject([
      { pointer: '/paths/~1a/get/parameters/3', rule: 'same-parameter' },
      { pointer: '/paths/~1a/get/parameters/4', rule: 'same-parameter' },
    ]);
  });

  it('is told where a query string may have fields of any name', () => {
    const schema = { properties: { a: text }, additionalProperties: text };
    const content = { 'application/x-www-form-urlencoded': { schema } };
    const parameters = [{ name: 'q', in: 'querystring', content }];
    expect(noticesOf(ofOperation({ parameters }))).toMatchObject([
      { pointer: '/paths/~1a/get/parameters/0/in', rule: 'query-string' },
    ]);
  });

  it('is told where a header cannot be sent, or not everywhere', () => {
    const parameters = ['X-Größe', 'sec-fetch-mode', 'X-Size'].map((name) => ({ name, in: 'header', schema: text }));
    expect(noticesOf(ofOperation({ parameters }))).toMatchObject([
      { rule: 'header-name', problem: '"X-Größe" is the name of no header' },
      { rule: 'header-of-fetch', problem: 'fetch writes the header "sec-fetch-mode" by itself' },
    ]);
  });

  it('is told of a parameter as frameworks write it', () => {
    expect(
      noticesOf({ paths: { '/bots/:botId/run': { post: nothing }, '/bots/{id}:stop': { post: nothing } } }),
    ).toEqual(
      expect.arrayContaining([expect.objectContaining({ problem: '":botId" is no parameter of OpenAPI' }) as unknown]),
    );
  });

  it('is a choice in the overlay of a new provider', () => {
    const overlay = withChoices('overlay: 1.1.0\n', noticeChoices(noticesOf(ofResponse({ links }))));
    expect(overlay).toMatch(/^# CHOOSE: \/paths\/~1a\/get\/responses\/200\/links: .* Links are not followed: /);
  });
});

describe('a part that has its effect', () => {
  it.each<[string, JsonObject]>([
    ['a dialect that is known', { jsonSchemaDialect: 'https://spec.openapis.org/oas/3.1/dialect/base' }],
    ['servers of an operation', ofOperation({ servers })],
    ['client credentials', ofFlow('clientCredentials')],
    ['empty links and callbacks', ofResponse({ links: {} })],
    ['XML beside JSON', ofResponse({ content: { ...xml, 'application/json': { schema: text } } })],
    [
      'a query string that is a form',
      ofOperation({
        parameters: [
          {
            name: 'q',
            in: 'querystring',
            content: { 'application/x-www-form-urlencoded': { schema: { properties: { a: text } } } },
          },
        ],
      }),
    ],
    ['a property that is named like a keyword of another draft', ofSchema({ properties: { dependencies: text } })],
    ['a path and a status of the description', { paths: { '/a': { get: nothing } } }],
  ])('is nothing to tell of: %s', (_, description) => {
    expect(noticesOf(description)).toEqual([]);
  });
});
