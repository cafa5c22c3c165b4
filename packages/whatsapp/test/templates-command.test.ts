import { createHash } from 'node:crypto';
import { lstatSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it } from 'vitest';

import { templatesCommand, type TemplatesSource } from '../src/program/index.ts';

const order = {
  name: 'order_shipped',
  language: 'en_US',
  status: 'APPROVED',
  category: 'UTILITY',
  components: [{ type: 'BODY', text: 'Hi {{name}}, your order {{order}} is on its way.' }],
};
const hello = { name: 'hello', language: 'en', status: 'APPROVED', components: [{ type: 'BODY', text: 'Hello.' }] };

let cwd = '';
let rows: object[] = [];
let asked: TemplatesSource[] = [];

beforeEach(() => {
  cwd = mkdtempSync(join(tmpdir(), 'wa-clients-templates-'));
  rows = [order, hello];
  asked = [];
});
afterEach(() => rmSync(cwd, { recursive: true, force: true }));

const command = templatesCommand({
  name: '@wa-clients/parley',
  module: '@wa-clients/parley/templates',
  variables: { key: 'PARLEY_KEY', account: 'PARLEY_ACCOUNT' },
  list: async function* list(source) {
    asked.push(source);
    yield* rows;
  },
});

async function run(
  words: string,
  env: Readonly<Record<string, string>> = { PARLEY_KEY: 'secret', PARLEY_ACCOUNT: '7' },
) {
  let [output, errors] = ['', ''];
  const code = await command.run(words === '' ? [] : words.split(' '), {
    stdout: { write: (text) => (output += text) },
    stderr: { write: (text) => (errors += text) },
    env,
    cwd,
  });
  return { code, output, errors };
}
const digest = (text: string) => createHash('sha256').update(text).digest('hex').slice(0, 10);
const read = (file: string) => readFileSync(join(cwd, file), 'utf8');
const write = (file: string, value: unknown) => writeFileSync(join(cwd, file), JSON.stringify(value));

describe('templates pull', () => {
  it('writes one file, in a folder that it makes, and says what is new', async () => {
    const { code, errors, output } = await run('pull');
    expect({ code, errors }).toEqual({ code: 0, errors: '' });
    expect(output).toBe('+ hello is new\n+ orderShipped is new\nsrc/whatsapp-templates.ts: 2 templates\n');
    expect(read('src/whatsapp-templates.ts'))
      .toBe(`// Written by \`npx @wa-clients/parley templates pull\`; do not edit.
import { template, type Template, type TemplateText } from "@wa-clients/parley/templates";

/**
 * hello, en
 *
 * - Body: Hello.
 * - Digest: ${digest('[{"text":"Hello.","type":"BODY"}]')}
 */
export const hello: Template = /* @__PURE__ */ template("hello", "en");

/**
 * order_shipped, en_US, UTILITY
 *
 * - Body: Hi {{name}}, your order {{order}} is on its way.
 * - Digest: ${digest(`[{"text":"${order.components[0]?.text ?? ''}","type":"BODY"}]`)}
 */
export const orderShipped: Template<{
  readonly body: { readonly name: TemplateText; readonly order: TemplateText; };
}> = /* @__PURE__ */ template("order_shipped", "en_US");
`);
    // Nothing is left of the file that was moved there.
    expect(readdirSync(join(cwd, 'src'))).toEqual(['whatsapp-templates.ts']);
    expect(asked).toEqual([{ apiKey: 'secret', account: '7', baseUrl: undefined }]);
  });

  it('reads a list, a page, or pages from a file, and asks no account', async () => {
    for (const value of [
      [order, hello],
      { data: [order, hello], paging: {} },
      [{ data: [hello] }, { data: [order] }],
    ]) {
      write('templates.json', value);
      expect(await run('pull --from templates.json --out t.ts', {})).toMatchObject({ code: 0, errors: '' });
      expect(read('t.ts')).toContain('orderShipped');
    }
    expect(asked).toEqual([]);
  });

  it.each([
    [[{ name: 'a', language: 'en', status: 'PAUSED' }], 'a (en) is left out: its status is PAUSED.'],
    [[{ ...hello, components: [{ type: 'GREETING' }] }], 'a component of a type that is unknown here'],
    [[{ ...hello, components: [{ type: 'HEADER', format: 'GIF' }] }], 'a header of a format that is unknown here'],
    [[{ ...hello, components: [{ type: 'BODY', text: '{{1}} {{3}}' }] }], 'numbered placeholders with a gap'],
    [[{ ...hello, components: [{ type: 'BODY', text: '{{1}} {{a}}' }] }], 'named and numbered placeholders'],
    [[{ ...hello, components: [{ type: 'BODY', text: '{{a b}}' }] }], 'neither a number nor a name'],
    [[{ ...hello, components: [{ type: 'BODY', text: '{{__proto__}}' }] }], 'neither a number nor a name'],
    [[{ ...hello, name: 'hEllo' }], `is named hEllo_x${digest('["hEllo","en"]')}, since other templates could`],
  ])('tells what it leaves out or names otherwise: %j', async (listed, notice) => {
    rows = listed;
    const { code, errors } = await run('pull');
    expect(code).toBe(0);
    expect(errors).toContain(notice);
  });

  it.each([
    ['', 2, 'Say "pull" or "check".'],
    ['push', 2, 'There is no "push"'],
    ['pull all', 2, '"all" is too much.'],
    ['pull --key x', 2, "Unknown option '--key'"],
    ['pull --out templates.js', 2, 'no TypeScript file'],
    ['pull --from a.json --account 7', 2, 'leave --account and --base-url out'],
    ['pull --from a.json', 1, 'a.json is missing'],
    ['pull --from broken.json', 1, 'is not JSON'],
    ['pull --from other.json', 1, 'holds something else'],
    ['pull --from nameless.json', 1, 'Template 0 has no name'],
  ])('refuses "%s", and writes nothing', async (words, code, message) => {
    writeFileSync(join(cwd, 'broken.json'), '[');
    write('other.json', [1]);
    write('nameless.json', [{ language: 'en' }]);
    const ended = await run(words);
    expect(ended.code).toBe(code);
    expect(ended.errors).toContain(message);
    expect(readdirSync(cwd)).not.toContain('src');
  });

  it('refuses to start without a key or an account', async () => {
    expect(await run('pull', {})).toMatchObject({ code: 2, errors: expect.stringContaining('PARLEY_KEY') as string });
    const { code, errors } = await run('pull', { PARLEY_KEY: 'secret' });
    expect(code).toBe(2);
    expect(errors).toContain('PARLEY_ACCOUNT');
    expect(errors).not.toContain('secret');
  });

  it('leaves alone what it has not written, and a link a link', async () => {
    writeFileSync(join(cwd, 'own.ts'), 'export const own = 1;\n');
    const { code, errors } = await run('pull --out own.ts');
    expect(code).toBe(1);
    expect(errors).toContain('own.ts was not written by this command');
    expect(read('own.ts')).toBe('export const own = 1;\n');
    writeFileSync(join(cwd, 'real.ts'), '');
    symlinkSync('real.ts', join(cwd, 'link.ts'));
    expect(await run('pull --out link.ts')).toMatchObject({ code: 0 });
    expect(lstatSync(join(cwd, 'link.ts')).isSymbolicLink()).toBe(true);
    expect(read('real.ts')).toContain('orderShipped');
  });

  it('keeps the file as it was where a list was changed while it was read', async () => {
    await run('pull');
    const before = read('src/whatsapp-templates.ts');
    rows = [order, { ...order, components: [] }];
    expect(await run('pull')).toMatchObject({ code: 1, errors: expect.stringContaining('is listed twice') as string });
    expect(read('src/whatsapp-templates.ts')).toBe(before);
  });
});

describe('templates check', () => {
  it('passes while file and account agree, whatever the order of the list and the layout of the file', async () => {
    await run('pull');
    rows.reverse();
    writeFileSync(
      join(cwd, 'src/whatsapp-templates.ts'),
      read('src/whatsapp-templates.ts').replaceAll('"', "'").replaceAll('; }', ' }'),
    );
    expect(await run('check')).toMatchObject({
      code: 0,
      output: 'src/whatsapp-templates.ts is up to date: 2 templates\n',
    });
  });

  it('fails and says what differs', async () => {
    await run('pull');
    const changed = { ...order, components: [{ type: 'BODY', text: 'Hi {{name}}.' }] };
    rows = [changed, { ...hello, name: 'bye' }];
    const { code, errors } = await run('check');
    expect(code).toBe(1);
    expect(errors.split('\n').slice(0, 3)).toEqual([
      '+ bye is new',
      '- hello is gone, or no longer approved',
      '~ orderShipped has changed',
    ]);
    expect(errors).toContain('Run npx @wa-clients/parley templates pull.');
  });

  it.each(['Hi {{name}} your order {{order}} is on its way.', 'Hi {{name}}, your order {{order}} is on  its way.'])(
    'fails where a text has changed by no more than its commas or spaces: %s',
    async (text) => {
      await run('pull');
      rows = [{ ...order, components: [{ type: 'BODY', text }] }, hello];
      expect(await run('check')).toMatchObject({
        code: 1,
        errors: expect.stringContaining('~ orderShipped has changed') as string,
      });
    },
  );

  const buttons = (...all: readonly object[]) => [
    { type: 'BODY', text: 'Hi.' },
    { type: 'BUTTONS', buttons: all },
  ];
  const [yes, no] = [
    { type: 'QUICK_REPLY', text: 'Yes' },
    { type: 'QUICK_REPLY', text: 'No' },
  ];
  const cards = (...texts: readonly string[]) => [
    { type: 'BODY', text: 'Look.' },
    { type: 'CAROUSEL', cards: texts.map((text) => ({ components: [{ type: 'BODY', text }] })) },
  ];
  const link = (url: string) => buttons({ type: 'URL', text: 'Shop', url });
  it.each([
    ['the order of buttons', buttons(yes, no), buttons(no, yes)],
    ['the label of a button', buttons(yes), buttons(no)],
    ['the order of cards', cards('Red', 'Blue'), cards('Blue', 'Red')],
    ['the host of a button', link('https://shop.example/{{1}}'), link('https://other.example/{{1}}')],
    [
      'the end of a long text',
      [{ type: 'BODY', text: `${'a'.repeat(400)}5` }],
      [{ type: 'BODY', text: 'a'.repeat(400) }],
    ],
    ['what no line shows', buttons({ ...yes, zero: true }), buttons({ ...yes, zero: false })],
  ])('fails where %s has changed', async (_, before, after) => {
    rows = [{ ...hello, components: before }];
    await run('pull');
    rows = [{ ...hello, components: after }];
    expect(await run('check')).toMatchObject({
      code: 1,
      errors: expect.stringContaining('~ hello has changed') as string,
    });
  });

  it('passes where fields come in another order, or the URL of a sample has changed', async () => {
    const header = { type: 'HEADER', format: 'IMAGE' };
    rows = [{ ...hello, components: [{ ...header, example: { header_handle: ['https://files.example/1'] } }] }];
    await run('pull');
    rows = [
      {
        ...hello,
        components: [{ example: { header_handle: ['https://files.example/2'] }, format: 'IMAGE', type: 'HEADER' }],
      },
    ];
    expect(await run('check')).toMatchObject({ code: 0 });
  });

  it('fails where there is no file, or another frame around the templates', async () => {
    expect(await run('check')).toMatchObject({ code: 1, errors: expect.stringContaining('is missing') as string });
    await run('pull');
    writeFileSync(
      join(cwd, 'src/whatsapp-templates.ts'),
      `${read('src/whatsapp-templates.ts')}export const more = 1;\n`,
    );
    expect(await run('check')).toMatchObject({ code: 1 });
  });
});
