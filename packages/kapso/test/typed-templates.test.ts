import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import { validator } from '../src/generated/schemas.ts';
import { createKapso, isKapsoError, type SendMessageInput } from '../src/index.ts';
import { kapsoTemplates } from '../src/templates-command.ts';
import { fakeKapso } from '../src/testing.ts';
import { templateExamples } from './support/template-shapes/examples.ts';

const root = join(import.meta.dirname, '../../..');
const address = "phone_number_id: '1234567890', to: '+16505551234',";
// Compilers start cold, on a machine that may be busy.
const patience = 600_000;
const functionOf = (name: string) => name.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());

let folder = '';
let pulled = { code: -1, output: '' };
const fake = fakeKapso({ rows: 0 });
const kapso = createKapso({
  apiKey: 'test-key',
  fetch: fake.fetch,
  validate: validator({ requests: 'strict', responses: 'strict' }),
  retry: false,
});

/** Runs the command as a terminal does; what it said, and its exit code. */
async function templates(...argv: readonly string[]) {
  const server = await fake.listen();
  let output = '';
  const stream = { write: (text: string) => (output += text) };
  const env = { KAPSO_API_KEY: 'test-key', KAPSO_BUSINESS_ACCOUNT_ID: fake.businessAccountId };
  const words = argv.includes('--from') ? argv : [...argv, '--base-url', server.url];
  const code = await kapsoTemplates.run(words, { stdout: stream, stderr: stream, env, cwd: folder });
  await server.close();
  return { code, output };
}

beforeAll(async () => {
  mkdirSync(join(root, '.tmp'), { recursive: true });
  folder = mkdtempSync(join(root, '.tmp/typed-templates-'));
  const rows = fake.collection('templates', fake.businessAccountId);
  rows.length = 0;
  rows.push(
    ...templateExamples.map(({ category = 'UTILITY', components, name }, index) => ({
      id: String(index),
      name,
      language: 'en_US',
      status: 'APPROVED',
      category,
      components,
    })),
  );
  pulled = await templates('pull', '--out', 'templates.ts');
  const uses = (pick: 'right' | 'wrong') =>
    templateExamples.map((one) => `  ${one.name}: t.${functionOf(one.name)}({ ${address} ${one[pick]} }),\n`).join('');
  const head = "import * as t from './templates.ts';\n\nexport const messages = {\n";
  writeFileSync(join(folder, 'right.ts'), `${head}${uses('right')}};\n`);
  writeFileSync(join(folder, 'wrong.ts'), `${head}${uses('wrong')}};\n`);
  // Alone, for it brings the types of the whole package.
  writeFileSync(
    join(folder, 'sends.ts'),
    "import type { SendMessageInput } from '@wa-clients/kapso';\n\nimport { messages } from './right.ts';\n\n" +
      'export const inputs: Readonly<Record<string, SendMessageInput>> = messages;\n',
  );
  const compilerOptions = { allowImportingTsExtensions: true };
  for (const [name, include] of Object.entries({ messages: ['right.ts', 'wrong.ts'], sends: ['sends.ts'] })) {
    const config = { extends: '../../tsconfig.base.json', compilerOptions, include };
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(config));
  }
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** What a compiler says, by file and line. */
async function compile(
  modules: string,
  project = 'messages.json',
): Promise<{ readonly file: string; readonly line: number }[]> {
  const program = join(root, modules, 'typescript/bin/tsc');
  const child = spawn(process.execPath, [program, '-p', project, '--pretty', 'false'], { cwd: folder });
  let output = '';
  child.stdout.on('data', (chunk: Buffer) => (output += chunk.toString()));
  await new Promise((resolve) => child.once('close', resolve));
  return output.split('\n').flatMap((line) => {
    const [, file = '', at] = /^(\S+)\((\d+),\d+\): error/.exec(line) ?? [];
    return file === '' ? [] : [{ file, line: Number(at) }];
  });
}

describe('templates pull', () => {
  it('writes a function for each template of the account, all pages, and leaves nothing out', () => {
    expect(pulled).toEqual({
      code: 0,
      output: expect.stringContaining(`: ${templateExamples.length} templates\n`) as string,
    });
    expect(pulled.output).not.toContain('left out');
  });
});

describe.each([
  ['5.9', 'scripts/node_modules'],
  ['7', 'node_modules'],
])('TypeScript %s', (_, modules) => {
  it(
    'takes each message that fits its template, and refuses one that does not of each',
    async () => {
      const errors = await compile(modules);
      expect(errors.filter(({ file }) => file !== 'wrong.ts')).toEqual([]);
      const lines = readFileSync(join(folder, 'wrong.ts'), 'utf8').split('\n');
      const refused = errors.map(({ line }) => /^ {2}(\w+):/.exec(lines[line - 1] ?? '')?.[1]);
      expect([...new Set(refused)]).toEqual(templateExamples.map(({ name }) => name));
    },
    patience,
  );
});

describe('the message of a typed template', () => {
  it(
    'is one that the client sends',
    async () => expect(await compile('node_modules', 'sends.json')).toEqual([]),
    patience,
  );

  it("has the form of Meta's documents, passes the schema, and is taken by the fake", async () => {
    const { messages } = (await import(/* @vite-ignore */ join(folder, 'right.ts'))) as {
      readonly messages: Readonly<Record<string, SendMessageInput>>;
    };
    for (const [index, { name, sent }] of templateExamples.entries()) {
      const message = messages[name] as SendMessageInput;
      const language = { code: 'en_US' };
      expect(message, name).toEqual({
        phone_number_id: '1234567890',
        to: `+16505551234`,
        messaging_product: 'whatsapp',
        type: 'template',
        template: { name, language, ...(sent.length > 0 && { components: sent }) },
      });
      // Each to a user of their own, for a user gets 45 messages at once.
      const { messages: accepted } = await kapso.messages.send({ ...message, to: `+1650555${1000 + index}` });
      expect(accepted, name).toHaveLength(1);
    }
  });
});

describe('a template that has changed', () => {
  const row = () => fake.collection('templates', fake.businessAccountId).find(({ name }) => name === 'numbered_one');
  const send = (components: readonly object[]) =>
    kapso.messages
      .send({
        phone_number_id: '1234567890',
        messaging_product: 'whatsapp',
        to: '+16505559999',
        type: 'template',
        template: { name: 'numbered_one', language: { code: 'en_US' }, components: components as never[] },
      })
      .then(
        () => undefined,
        (error: unknown) =>
          isKapsoError(error) ? (Object(error.detail?.error) as { readonly code?: number }).code : error,
      );
  const values = (...texts: readonly string[]) => [
    { type: 'body', parameters: texts.map((text) => ({ type: 'text', text })) },
  ];

  it(
    'fails at run time without types, and is a compile error with them after the next pull',
    async () => {
      expect(await templates('check', '--out', 'templates.ts')).toMatchObject({ code: 0 });
      Object.assign(row() ?? {}, { components: [{ type: 'BODY', text: 'Hello {{1}}, {{2}}.' }] });
      // Before: the app compiles, and its users get nothing.
      expect(await send(values('Ana'))).toBe(132_000);
      const { code, output } = await templates('check', '--out', 'templates.ts');
      expect(output).toContain('~ numberedOne has changed');
      expect(code).toBe(1);
      // After: the same line of the app no longer compiles.
      expect((await templates('pull', '--out', 'templates.ts')).output).toContain('~ numberedOne has changed');
      const errors = (await compile('node_modules')).filter(({ file }) => file === 'right.ts');
      const lines = readFileSync(join(folder, 'right.ts'), 'utf8').split('\n');
      expect(errors.map(({ line }) => /^ {2}(\w+):/.exec(lines[line - 1] ?? '')?.[1])).toEqual(['numbered_one']);
      expect(await send(values('Ana', '4711'))).toBeUndefined();
    },
    patience,
  );

  it('is refused by the fake as Meta refuses it', async () => {
    expect(await send([])).toBe(132_000);
    expect(
      await send([
        {
          type: 'body',
          parameters: [
            { type: 'image', image: { id: '1' } },
            { type: 'text', text: 'x' },
          ],
        },
      ]),
    ).toBe(132_012);
    Object.assign(row() ?? {}, { components: [{ type: 'BODY', text: 'Hello {{name}}.' }] });
    expect(await send(values('Ana'))).toBe(100);
    Object.assign(row() ?? {}, { components: [{ type: 'HEADER', format: 'IMAGE' }] });
    expect(await send([])).toBe(132_012);
    const url = { type: 'URL', text: 'Open', url: 'https://example.com/{{1}}' };
    Object.assign(row() ?? {}, { components: [{ type: 'BUTTONS', buttons: [url] }] });
    expect(await send([])).toBe(131_008);
    Object.assign(row() ?? {}, { status: 'PAUSED' });
    expect(await send([])).toBe(132_015);
  });
});
