import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { type Generated, generateFiles } from '../src/generate/generate-files.ts';
import { root } from '../src/run-tool.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { writeFiles } from '../src/write/write-files.ts';

const text = { type: 'string' };
const self = { $ref: '#/components/schemas/X' };
const json = (schema: Json) => ({ description: 'ok', content: { 'application/json': { schema } } });
const nothing = { responses: { '204': { description: 'ok' } } };
const parameter = (name: string, place: string, schema: Json = text): JsonObject => ({
  name,
  in: place,
  schema,
  ...(place === 'path' && { required: true }),
});

/** A description that sends and gives a schema of the name X. */
function about(schema: Json, more: JsonObject = {}): JsonObject {
  const operation = {
    operationId: 'swap',
    requestBody: { ...json(self), required: true },
    responses: { '200': json(self) },
  };
  return { paths: { '/x': { post: operation } }, components: { schemas: { X: schema, ...more } } };
}

const pragmas = '@ts-ignore // @ts-nocheck sourceMappingURL=x @license <reference path="x" @jsx h';

/** Legal descriptions that are seldom seen, each with what the generated files must say, or must not. */
const cases: Record<string, { readonly description: JsonObject; readonly says?: RegExp[]; readonly rules?: string[] }> =
  {
    'a path that ends in a slash': {
      description: {
        paths: {
          '/things/': {
            post: { operationId: 'a', responses: { '201': json({ type: 'object', properties: { id: text } }) } },
          },
        },
      },
    },
    'the path that is a slash alone': { description: { paths: { '/': { post: { operationId: 'a', ...nothing } } } } },
    'an action behind a slash': {
      description: {
        paths: {
          '/things/{id}/close/': { post: { operationId: 'a', parameters: [parameter('id', 'path')], ...nothing } },
        },
      },
    },
    'a parameter behind a colon': {
      rules: ['path-parameter'],
      description: {
        paths: {
          '/bots/update/:botId/{instance}': {
            post: {
              operationId: 'a',
              parameters: [parameter('instance', 'path')],
              responses: { '200': json({ type: 'object', properties: { ok: { type: 'boolean' } } }) },
            },
          },
        },
      },
    },
    'methods that path items of older versions do not have': {
      description: {
        openapi: '3.2.0',
        paths: {
          '/things': {
            parameters: [parameter('q', 'query')],
            query: {
              operationId: 'a',
              requestBody: { required: true, ...json({ type: 'object', properties: { b: text } }) },
              responses: { '200': json({ type: 'object', properties: { ok: { type: 'boolean' } } }) },
            },
            additionalOperations: {
              COPY: { operationId: 'c', responses: { '200': json({ type: 'array', items: text }) } },
              "M-SEARCH'": { responses: { '200': json({ type: 'object', properties: { found: text } }) } },
            },
          },
        },
      },
      says: [/method: 'QUERY'/, /method: 'COPY'/, /method: 'M-SEARCH\\''/],
    },
    'slashes and colons alone': {
      rules: ['path-parameter'],
      description: {
        paths: {
          '//': { post: { operationId: 'a', responses: { '200': json({ type: 'object' }) } } },
          '/:/:x/': { put: { operationId: 'b', responses: { '200': json({ type: 'object' }) } } },
        },
      },
    },
    'a flag in a path': {
      description: {
        paths: {
          '/switch/{on}': {
            put: { operationId: 'a', parameters: [parameter('on', 'path', { type: 'boolean' })], ...nothing },
          },
        },
      },
      says: [/on: boolean;/],
    },
    'a name in path, query and header': {
      description: {
        paths: {
          '/proxy/{path}': {
            get: {
              operationId: 'a',
              parameters: [parameter('path', 'path'), parameter('path', 'query'), parameter('path', 'header')],
              ...nothing,
            },
          },
        },
      },
      says: [
        /path: string;\s+pathQuery\?: string \| undefined;\s+pathHeader\?: string/,
        /sentAs: wireNames\(\[\['pathQuery', 'path'\], \['pathHeader', 'path'\]\]\)/,
      ],
      rules: ['same-name', 'same-name'],
    },
    'a part of a path that is called as the body is': {
      description: {
        paths: {
          '/x/{body}': {
            put: {
              operationId: 'a',
              parameters: [parameter('body', 'path')],
              requestBody: { required: true, ...json({ type: 'array', items: text }) },
              ...nothing,
            },
          },
        },
      },
      // The operation and the fake, which is held against the schemas of its requests.
      says: [/path: '\/x\/\{bodyPath\}', body/, /path: '\/x\/\{bodyPath\}', status/, /bodyPath: string;/],
      rules: ['same-name'],
    },
    'references to parts of schemas': {
      description: about(
        {
          type: 'object',
          required: ['a', 'b', 'c'],
          properties: {
            a: { $ref: '#/components/schemas/Y/anyOf/0' },
            b: { $ref: '#/components/schemas/Z/items' },
            c: { $ref: '#/components/schemas/W/properties/p' },
          },
        },
        {
          Y: {
            anyOf: [
              {
                type: 'object',
                required: ['q'],
                properties: { q: text, next: { $ref: '#/components/schemas/Y/anyOf/0' } },
              },
              { type: 'null' },
            ],
          },
          Z: { type: 'array', items: { type: 'object', required: ['r'], properties: { r: { type: 'integer' } } } },
          W: { type: 'object', properties: { p: { type: 'boolean' } } },
        },
      ),
    },
    'texts that quote what steers a tool': {
      description: {
        ...about({ ...text, description: pragmas, default: pragmas, example: pragmas }),
        info: { title: '@ts-nocheck', version: '@jsx' },
        tags: [{ name: 'a', description: pragmas }],
      },
      says: [/@\u200bts-ignore/],
    },
    'texts that turn the direction of code or mark a file': {
      description: about({
        type: 'object',
        description: '@deprecated\n\u202e */ export',
        properties: { a: { ...text, const: '\ufeffa\u202eb\u2028' }, b: { ...text, enum: ['\u2066x'] } },
      }),
      says: [/^[^\u0085\u200f\u2028\u202a-\u202e\u2066-\u2069\ufeff]*$/, /\\ufeffa\\u202eb\\u2028/, /\* \\@deprecated/],
    },
    'texts that read like code': {
      description: about({
        type: 'object',
        properties: {
          role: {
            ...text,
            description: "Move it from 'Editor' to 'Viewer'; import a from 'b'.\nimport { c } from 'd';",
          },
        },
      }),
    },
    'a map of its own kind': { description: about({ type: 'object', additionalProperties: self }) },
    'a map that must hold one of its own kind': {
      description: about({ type: 'object', minProperties: 1, additionalProperties: self }),
      rules: ['endless-schema', 'fake'],
    },
    'a list that must hold one of its own kind': {
      description: about({
        type: 'object',
        required: ['a'],
        properties: { a: { type: 'array', minItems: 1, items: self } },
      }),
      rules: ['endless-schema', 'fake'],
    },
    'an object that must hold one of its own kind': {
      description: about({ type: 'object', required: ['a'], properties: { a: self, b: text } }),
      rules: ['endless-schema', 'fake'],
    },
    'two objects that must hold each other': {
      description: about(
        { type: 'object', required: ['a'], properties: { a: { $ref: '#/components/schemas/Y' } } },
        { Y: { type: 'object', required: ['x'], properties: { x: self } } },
      ),
      rules: ['endless-schema', 'endless-schema', 'fake'],
    },
    'values that are too large to be made up': {
      description: about({
        type: 'array',
        minItems: 1_000_000_000,
        items: { ...text, minLength: 500_000_000, pattern: '^a{100000000}$' },
      }),
      rules: ['fake'],
    },
    'limits beyond what a number holds': {
      description: about({ type: 'integer', format: 'int64', maximum: 2 ** 63, minimum: -(2 ** 63) }),
      says: [/maximum\(9223372036854776000\)/],
      rules: ['number', 'number'],
    },
    'an object that is one of some texts': {
      description: about({ type: 'object', enum: ['a', 'b'] }),
      rules: ['fake'],
    },
  };

let folder = '';
const made = new Map<string, Generated>();

beforeAll(async () => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/odd-'));
  for (const [name, { description }] of Object.entries(cases)) {
    const specFile = join(folder, 'openapi.json');
    writeFileSync(specFile, JSON.stringify({ openapi: '3.1.0', info: { title: 'T', version: '1' }, ...description }));
    made.set(name, await generateFiles({ specFile }));
    await writeFiles(join(folder, String(made.size)), made.get(name)?.files ?? {});
  }
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('a description with', () => {
  it.each(Object.keys(cases))('%s is generated from', (name) => {
    const { rules = [], says = [] } = cases[name] ?? {};
    const { files, notices } = made.get(name) ?? { files: {}, notices: [] };
    const all = Object.values(files).join('\n');
    for (const one of says) expect(all).toMatch(one);
    expect(notices.map(({ rule }) => rule)).toEqual(rules);
  });

  it('any of them compiles strictly under TypeScript 5.9 and 7', { timeout: 600_000 }, () => {
    const config = {
      extends: '../../tsconfig.base.json',
      // What is published of core is enough; its sources take the compilers twice as long as all else.
      compilerOptions: { noUnusedLocals: true, types: [], customConditions: [] },
      include: ['*/*.ts'],
    };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    for (const compiler of ['node_modules/typescript/bin/tsc', 'scripts/node_modules/typescript/bin/tsc']) {
      const { stdout } = spawnSync(process.execPath, [join(root, compiler), '-p', folder], { encoding: 'utf8' });
      expect(stdout, compiler).toBe('');
    }
  });
});
