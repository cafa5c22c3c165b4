import ts from 'typescript';
import { describe, expect, it } from 'vitest';

import { printFiles } from '../generate/print-files.ts';
import { deriveNames } from '../names/names.ts';
import type { JsonObject } from '../spec/document.ts';
import { loadParsed } from '../spec/load.ts';
import { eachObject } from './each-object.ts';
import { ledger } from './ledger.ts';

const title = 'changes no call, no type and no check';
const texts = { summary: 'A summary.', description: 'A description.' };
const externalDocs = { ...texts, url: 'https://docs.example.com', 'x-a': 1 };
const examples = {
  one: { ...texts, value: 'a', 'x-a': 1 },
  two: { externalValue: 'https://x.example.com', serializedValue: 'a' },
};
const schema = {
  type: 'string',
  title: 'A title',
  description: 'A description.',
  $comment: 'For authors.',
  default: 'a',
  example: 'b',
  examples: ['c'],
  externalDocs,
  'x-a': 1,
};
const media = { description: 'A description.', schema, examples, 'x-a': 1 };
const header = {
  description: 'A description.',
  deprecated: true,
  allowEmptyValue: true,
  allowReserved: true,
  explode: true,
  example: 'a',
  examples,
  schema,
  'x-a': 1,
};

/** A description that has every text for people and an extension of every object. */
const rich: JsonObject = {
  openapi: '3.2.0',
  'x-a': 1,
  info: {
    title: 'A title',
    version: '7',
    ...texts,
    termsOfService: 'https://terms.example.com',
    contact: { name: 'A', url: 'https://a.example.com', email: 'a@example.com', 'x-a': 1 },
    license: { name: 'MIT', identifier: 'MIT', url: 'https://mit.example.com', 'x-a': 1 },
    'x-a': 1,
  },
  externalDocs,
  servers: [
    {
      url: 'https://{a}.example.com',
      name: 'Production',
      description: 'A description.',
      variables: { a: { default: 'a', enum: ['a'], description: 'A description.', 'x-a': 1 } },
      'x-a': 1,
    },
  ],
  tags: [{ name: 'things', ...texts, externalDocs, kind: 'nav', parent: 'all', 'x-a': 1 }, { name: 'all' }],
  paths: {
    'x-a': 1,
    '/a': {
      ...texts,
      'x-a': 1,
      post: {
        operationId: 'sendA',
        tags: ['things'],
        ...texts,
        externalDocs,
        'x-a': 1,
        parameters: [
          { name: 'q', in: 'query', description: 'A description.', example: 'a', schema, 'x-a': 1 },
          { name: 'r', in: 'query', examples, schema },
        ],
        requestBody: { description: 'A description.', content: { 'application/json': media }, 'x-a': 1 },
        responses: {
          'x-a': 1,
          '200': {
            ...texts,
            headers: { 'X-A': header },
            content: { 'application/json': { example: 'a', schema, encoding: { a: { 'x-a': 1 } } } },
            links: { l: { 'x-a': 1 } },
            'x-a': 1,
          },
          '404': { $ref: '#/components/responses/Missing', ...texts },
        },
        callbacks: { c: { 'x-a': 1 } },
      },
    },
  },
  components: {
    'x-a': 1,
    examples,
    responses: { Missing: { description: 'Missing.' } },
    schemas: {
      A: { oneOf: [{ $ref: '#/components/schemas/B' }], discriminator: { propertyName: 'k', 'x-a': 1 } },
      B: { type: 'object', xml: { 'x-a': 1 }, properties: { k: { type: 'string' } }, 'x-a': 1 },
    },
    securitySchemes: {
      o: {
        type: 'oauth2',
        description: 'A description.',
        flows: { implicit: { authorizationUrl: 'https://o.example.com', scopes: {}, 'x-a': 1 }, 'x-a': 1 },
        'x-a': 1,
      },
      b: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' },
    },
  },
};

/** Fields that the ledger takes for texts, as positions. */
const positions = new Set(
  Object.entries(ledger).flatMap(([object, fields]) =>
    Object.entries(fields).flatMap(([field, entry]) => {
      const isText = entry.verdict === 'done' && entry.shownBy.some((test) => test.endsWith(title));
      return isText ? [`${object}.${field}`] : [];
    }),
  ),
);

/** The description without those fields, and the positions that it had. */
function bare() {
  const root = structuredClone(rich);
  const seen = new Set<string>();
  const found: (() => void)[] = [];
  eachObject(root, (object, node) => {
    for (const [field] of Object.entries(node)) {
      const name = field.startsWith('x-') ? 'x-*' : field;
      const inside = object !== 'schema' && Object.hasOwn(node, '$ref') ? 'reference' : object;
      const position = `${inside}.${name}`;
      if (!positions.has(position)) continue;
      seen.add(position);
      // A description without these is refused.
      const isNeeded = object === 'info' && (field === 'title' || field === 'version');
      found.push(() => (isNeeded ? (node[field] = 'other') : delete node[field]));
    }
  });
  for (const drop of found) drop();
  return { root, seen };
}

/** The code of a description, without its comments. */
function codeOf(root: JsonObject): string[] {
  const loaded = loadParsed({ file: 'a.json', root });
  const { files } = printFiles(loaded, deriveNames(loaded.document.root));
  const printer = ts.createPrinter({ removeComments: true });
  return (['operations.ts', 'types.ts', 'schemas.ts'] as const).map((name) =>
    printer.printFile(ts.createSourceFile(name, files[name], ts.ScriptTarget.Latest)),
  );
}

describe('a text for people', () => {
  it('changes no call, no type and no check', () => {
    const { root, seen } = bare();
    expect([...positions].filter((position) => !seen.has(position))).toEqual([]);
    expect(codeOf(root)).toEqual(codeOf(rich));
  });
});
