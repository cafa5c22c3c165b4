import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';

import { refusedIn } from './support/refusals/refused-in.ts';

const head = 'openapi: 3.1.0\ninfo: { title: Test, version: "1" }\npaths: {}\n';
const schemas = (text: string) => `${head}components:\n  schemas:\n${text}`;
const pair = (reference: string) => schemas(`    A: { $ref: ${JSON.stringify(reference)} }\n`);
const level = (depth: number) => `  - &a${depth} [${Array.from({ length: 9 }, () => `*a${depth - 1}`).join(', ')}]\n`;
const bomb = `${head}x-bomb:\n  - &a0 [1, 2, 3, 4, 5, 6, 7, 8, 9]\n${Array.from({ length: 9 }, (_, index) => level(index + 1)).join('')}`;

/** References that lead back to themselves, in every kind of object that can be one. */
const circles = [
  ...[
    'responses',
    'parameters',
    'examples',
    'requestBodies',
    'headers',
    'securitySchemes',
    'links',
    'callbacks',
    'mediaTypes',
  ].map((room): [string, string, string, string] => {
    const [a, b] = ['A', 'B'].map((name) => `#/components/${room}/${name}`);
    const text = `${head}components: { ${room}: { A: { $ref: '${b}' }, B: { $ref: '${a}' } } }\n`;
    return [`a circle among ${room}`, text, 'cycle', `${a} -> ${b} -> ${a}`];
  }),
  [
    'a path that is itself',
    head.replace('{}', "{ '/a': { $ref: '#/paths/~1a' } }"),
    'cycle',
    '#/paths/~1a -> #/paths/~1a',
  ] as [string, string, string, string],
];

/** What is refused, the rule that says so, and the place that the message names. */
const cases: [name: string, text: string, rule: string, place: string][] = [
  ['an alias bomb', bomb, 'aliases', '/x-bomb/'],
  ['an anchor that contains itself', `${head}x-loop: &a\n  b: *a\n`, 'alias-cycle', '/x-loop/b'],
  ['a reference to a file', pair('../secret.yaml#/A'), 'external-reference', '/components/schemas/A/$ref'],
  ['a reference to an absolute path', pair('/etc/passwd'), 'external-reference', '/components/schemas/A/$ref'],
  ['a reference over http', pair('http://127.0.0.1:9/a.json'), 'external-reference', '/components/schemas/A/$ref'],
  [
    'two schemas that only point at each other',
    schemas("    A: { $ref: '#/components/schemas/B' }\n    B: { $ref: '#/components/schemas/A' }\n"),
    'cycle',
    '#/components/schemas/A -> #/components/schemas/B -> #/components/schemas/A',
  ],
  [
    '__proto__ as a component key',
    schemas('    __proto__: { type: string }\n'),
    'prototype-name',
    '/components/schemas/__proto__',
  ],
  [
    '__proto__ as a component key in JSON',
    '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"__proto__":{}}}}',
    'prototype-name',
    '/components/schemas/__proto__',
  ],
  [
    'an unsafe integer that would be sent as another one',
    schemas('    A: { type: integer, enum: [1, 12345678901234567890] }\n'),
    'number',
    '/components/schemas/A/enum/1',
  ],
  [
    'an unsafe integer in JSON',
    '{"openapi":"3.1.0","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":{"const":9007199254740993}}}}',
    'number',
    '/components/schemas/A/const',
  ],
  ['a number that is none', schemas('    A: { enum: [.nan] }\n'), 'number', '/components/schemas/A/enum/0'],
  ['a bad component key', schemas('    "A B": { type: string }\n'), 'component-key', '/components/schemas/A B'],
  ['a name that stands twice', `${head}paths: {}\n`, 'duplicate-key', 'line 4'],
  [
    'a name that stands twice in JSON',
    '{"openapi":"3.1.0","info":{"title":"T","title":"U"}}',
    'duplicate-key',
    '/info',
  ],
  ['nesting without end', `${head}x: ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`, 'depth', ''],
  ['a reference to a part that is no component', pair('#/info'), 'reference', '/components/schemas/A/$ref'],
  [
    'a mapping to a file',
    schemas('    A: { oneOf: [], discriminator: { propertyName: k, mapping: { b: ../b.yaml } } }\n'),
    'reference',
    '/components/schemas/A/discriminator/mapping/b',
  ],
  ['a second document', `${head}---\nopenapi: 3.1.0\n`, 'second-document', 'line 5'],
  ['a merge of what is no map', schemas('    A: { <<: 5 }\n'), 'merge-key', '/components/schemas/A/<<'],
  ['a map that merges itself', schemas('    A: &a { <<: *a }\n'), 'alias-cycle', '/components/schemas/A/<<'],
  ['a tag that JSON has no form for', schemas('    A: { enum: !!omap [a: 1] }\n'), 'tag', '/components/schemas/A/enum'],
  ...circles,
  [
    'a response that is no object',
    head.replace('{}', "{ '/a': { get: { responses: { '200': ok } } } }"),
    'shape',
    '/paths/~1a/get/responses/200',
  ],
  ['a reference to nothing', pair('#/components/schemas/Missing'), 'reference', '/components/schemas/A/$ref'],
  [
    'a method that has a field of its own',
    head.replace('{}', "{ '/a': { additionalOperations: { POST: { responses: {} } } } }"),
    'method',
    '/paths/~1a/additionalOperations/POST',
  ],
  [
    'a required query string that is no form',
    head.replace(
      '{}',
      "{ '/a': { get: { parameters: [{ name: q, in: querystring, required: true, content: { text/plain: {} } }], responses: {} } } }",
    ),
    'query-string',
    '/paths/~1a/get/parameters/0/content',
  ],
  ['a Swagger 2 description', 'swagger: "2.0"\ninfo: { title: T, version: "1" }\n', 'not-openapi', '/swagger'],
  ['an unknown version', 'openapi: 4.0.0\ninfo: { title: T, version: "1" }\n', 'version', '/openapi'],
  ['text that is no OpenAPI at all', 'Dear reader, this is a letter.\n', 'not-openapi', ''],
  ['an HTML page', '<!doctype html>\n<html></html>\n', 'not-openapi', ''],
];

const command = join(import.meta.dirname, '../src/commands/generate.ts');
const fileOf = (name: string) => `${name.replaceAll(/\W+/g, '-')}.yaml`;
let folder = '';
let refused: ReturnType<typeof refusedIn> = new Map();

beforeAll(() => {
  mkdirSync(join(import.meta.dirname, '../.tmp'), { recursive: true });
  folder = mkdtempSync(join(import.meta.dirname, '../.tmp/refusals-'));
  for (const [name, text] of cases) writeFileSync(join(folder, fileOf(name)), text);
  refused = refusedIn(folder);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('generate refuses', () => {
  it.each(cases)('%s', (name, _, rule, place) => {
    const { message = '', peakBytes = 0 } = refused.get(fileOf(name)) ?? {};
    expect(message).toContain(`${join(folder, fileOf(name))}: `);
    expect(message).toContain(`[${rule}]\n  `);
    expect(message).toContain(place);
    // The remedy is a sentence, and no stack trace stands beside it.
    expect(message.trim().split('\n')).toHaveLength(2);
    expect(message).not.toContain('    at ');
    expect(peakBytes).toBeGreaterThan(0);
    expect(peakBytes / 1_048_576).toBeLessThan(300);
  });

  it.each(cases.filter(([name]) => name === 'an alias bomb' || name === 'a reference to nothing'))(
    '%s as a command does, with exit code 1, and writes nothing',
    (name) => {
      const out = mkdtempSync(`${folder}-out-`);
      onTestFinished(() => rmSync(out, { recursive: true, force: true }));
      const file = join(folder, fileOf(name));
      writeFileSync(join(out, 'types.ts'), '// as it was\n');
      const result = spawnSync(process.execPath, [command, '--spec', file, '--out', out], { encoding: 'utf8' });
      expect(result).toMatchObject({
        signal: null,
        status: 1,
        stdout: '',
        stderr: `${refused.get(fileOf(name))?.message ?? ''}\n`,
      });
      expect(readdirSync(out)).toEqual(['types.ts']);
      expect(readFileSync(join(out, 'types.ts'), 'utf8')).toBe('// as it was\n');
    },
  );

  it('a description for all that is wrong with it, and not for the first alone', () => {
    const file = join(folder, 'several.yaml');
    const more = "    A: { $ref: './a.yaml' }\n    B: { $ref: '#/components/schemas/C' }\n    D: { type: 5 }\n";
    writeFileSync(file, `${schemas(more)}servers: [{}]\n`);
    const result = spawnSync(process.execPath, [command, '--spec', file, '--out', join(folder, 'none')], {
      encoding: 'utf8',
    });
    expect(result.status).toBe(1);
    for (const place of ['/components/schemas/A/$ref', '/components/schemas/B/$ref', '/components/schemas/D/type']) {
      expect(result.stderr).toContain(`${file}: ${place}: `);
    }
    expect(result.stderr.match(/\[[a-z-]+\]\n {2}\S/g)).toHaveLength(3);
  });

  it('a call with the wrong words, by its usage and exit code 2', () => {
    for (const words of [['--spec', 'x.yaml'], ['--wrong'], ['--provider', 'nobody']]) {
      const result = spawnSync(process.execPath, [command, ...words], { encoding: 'utf8' });
      expect(result.status).toBe(2);
      expect(result.stderr).toContain('Usage: generate');
    }
  });
});
