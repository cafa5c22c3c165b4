import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { generateFiles } from '../src/generate/generate-files.ts';
import { checkLock } from '../src/names/check-lock.ts';
import { deriveNames } from '../src/names/names.ts';
import { reservedWords, typeWords } from '../src/names/words.ts';
import type { Json, JsonObject } from '../src/spec/document.ts';
import { root } from '../src/run-tool.ts';
import { writeFiles } from '../src/write/write-files.ts';

/** Keys of components that cannot all be names of types: of the frame, of what the files use, of the language, of none. */
const keys = [
  'Contact',
  'contact',
  'a.b',
  'a-b',
  'A_B',
  '9lives',
  '.',
  'paths',
  'webhooks',
  'components',
  'operations',
  'WithRequired',
  'Extract',
  'Omit',
  'Partial',
  'Record',
  'List',
  'Client',
  'CallOptions',
  'KeyedCallOptions',
  'Resources',
  'ListThingsBody',
  'T',
  'K',
  'P',
  'then',
  'type',
  'of',
  ...reservedWords,
  ...typeWords,
];

/** A description whose schemas refer to each other, one of each form, and whose list has rows of each. */
function description(): JsonObject {
  const reference = (key: string): JsonObject => ({ $ref: `#/components/schemas/${key}` });
  const schemas: JsonObject = {};
  for (const [index, key] of keys.entries()) {
    const next = reference(keys[(index + 1) % keys.length] ?? '');
    const members: JsonObject = {
      type: 'object',
      description: 'A row.',
      required: ['id'],
      properties: {
        id: { type: 'string' },
        [`only${index}`]: { type: 'string' },
        next,
        all: { type: 'array', items: next },
      },
    };
    const forms: readonly Json[] = [
      members,
      { type: 'string', enum: ['a', `only${index}`] },
      { ...members, additionalProperties: true },
      { oneOf: [{ type: 'string' }, members] },
      { allOf: [members, { type: 'object', properties: { more: reference('Contact') } }] },
      { type: 'object' },
      { allOf: [reference('Contact')], required: ['next'] },
      { type: ['object', 'null'], properties: { part: { $ref: '#/components/schemas/Contact/properties/next' } } },
    ];
    schemas[key] = forms[index % forms.length] ?? {};
  }
  const content = (schema: Json) => ({ 'application/json': { schema } });
  const paths: JsonObject = {};
  for (const [index, key] of keys.entries()) {
    const rows = { type: 'object', properties: { data: { type: 'array', items: reference(key) } } };
    paths[`/things${index}`] = {
      get: { operationId: `listThings${index}`, responses: { '200': { description: '', content: content(rows) } } },
      post: {
        operationId: index === 0 ? 'listThings' : `createThing${index}`,
        requestBody: { content: content(reference(key)) },
        responses: { '200': { description: '', content: content(reference(key)) } },
      },
    };
  }
  return { openapi: '3.1.0', info: { title: 'Names', version: '1' }, paths, components: { schemas } };
}

const names = deriveNames(description()).components;
let folder = '';

beforeAll(async () => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/names-'));
  const specFile = join(folder, 'description.json');
  writeFileSync(specFile, JSON.stringify(description()));
  await writeFiles(join(folder, 'out'), (await generateFiles({ specFile })).files);
}, 600_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('components of any key', () => {
  it('have each a name of their own, their key wherever that can be the name of a type', () => {
    expect(Object.keys(names).toSorted()).toEqual([...new Set(keys)].toSorted());
    expect(new Set(Object.values(names)).size).toBe(new Set(keys).size);
    for (const key of ['Contact', 'contact', 'A_B', 'T', 'type', 'of']) expect(names[key]).toBe(key);
    expect(names).toMatchObject({
      'a.b': 'AB',
      'a-b': 'AB2',
      '9lives': 'Schema9lives',
      string: 'String',
      paths: 'Paths',
    });
  });

  it('are the very types of `components`, under those names, from the types and from the operations', () => {
    const entries = Object.entries(names);
    const lines = [
      "import type { components } from './out/types.ts';",
      "import type * as types from './out/types.ts';",
      "import type * as operations from './out/operations.ts';",
      'type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;',
      ...entries.map(([key, name], index) => {
        const member = `components['schemas'][${JSON.stringify(key)}]`;
        return `export const a${index}: [Same<types.${name}, ${member}>, Same<operations.${name}, ${member}>] = [true, true];`;
      }),
    ];
    writeFileSync(join(folder, 'same.ts'), `${lines.join('\n')}\n`);
    // What is published of core is enough; its sources take the compilers twice as long as all else.
    const compilerOptions = { noUnusedLocals: true, types: [], customConditions: [] };
    const config = { extends: '../../tsconfig.base.json', compilerOptions, include: ['*.ts', 'out/*.ts'] };
    writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(config));
    for (const compiler of ['node_modules/typescript/bin/tsc', 'scripts/node_modules/typescript/bin/tsc']) {
      const { stdout } = spawnSync(process.execPath, [join(root, compiler), '-p', folder], { encoding: 'utf8' });
      expect(stdout, compiler).toBe('');
    }
  }, 600_000);

  it.each(['paths', 'WithRequired', 'string', 'keyof'])('cannot be called %s by a name lock', (name) => {
    const document: JsonObject = { openapi: '3.1.0', paths: {}, components: { schemas: { Row: {} } } };
    expect(() => checkLock('names.lock.json', { operations: {}, components: { Row: name } }, document)).toThrow(
      expect.objectContaining({ rule: 'name-clash', pointer: '/components/Row' }),
    );
  });
});
