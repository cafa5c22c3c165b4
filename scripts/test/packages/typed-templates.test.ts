import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';

import {
  printTemplates,
  type PrintedTemplates,
} from '../../../packages/whatsapp/src/templates/print/print-templates.ts';
import { readTemplate } from '../../../packages/whatsapp/src/templates/read/described-template.ts';
import { gate } from '../../src/gate/gate.ts';

const options = { module: '@wa-clients/parley/templates', command: 'npx @wa-clients/parley templates pull' };

function print(rows: readonly object[]): PrintedTemplates {
  return printTemplates(
    rows.map((row, index) => readTemplate(row, `Template ${index}`)),
    options,
  );
}

/** The same gate as for generated code; names of templates, languages and placeholders are all that may stand in a file. */
function letThrough({ names, text }: PrintedTemplates, rows: readonly object[]): void {
  const words = new Set<string>();
  for (const { language, name } of rows as { name: string; language: string }[]) words.add(name).add(language);
  for (const [, word = ''] of JSON.stringify(rows).matchAll(/\{\{([^{}]*)\}\}/g)) words.add(word.trim());
  gate({ kind: 'templates', file: 'templates.ts', text, exports: names, words });
}

const traps = [
  '*/ export const evil = 1; /*',
  '`${process.exit(1)}`',
  '"); process.exit(1); ("',
  "'); //",
  '\\u002a/',
  '\u2028export const evil = 1;\u2029',
  '\n@ts-ignore\n',
  '// @ts-nocheck',
  '//# sourceMappingURL=data:application/json;base64,e30=',
  '<reference path="evil" />',
  '@license @preserve @jsx evil',
  '</script><!--',
  '\u0000\u001b[2J\ud800',
  '\u202eevil\u202c',
  '__proto__',
  'constructor',
  '${{1}}',
  '{{__proto__}}',
  '{{a}}*/{{b}}',
  '{{1}} {{2}}',
  '😀',
];
const hostile = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.array(fc.constantFrom(...traps), { minLength: 1, maxLength: 4 }).map((all) => all.join('')),
  },
  { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
);
const named = fc
  .oneof(hostile, fc.constantFrom('a_b', 'a__b', 'delete', 'then', 'template', '2fa', 'Template', ''))
  .filter((text) => text !== '');
const button = fc.record({
  type: fc.oneof(
    fc.constantFrom('URL', 'QUICK_REPLY', 'COPY_CODE', 'FLOW', 'CATALOG', 'MPM', 'OTP', 'PHONE_NUMBER'),
    hostile,
  ),
  text: hostile,
  url: hostile,
});
const part = fc.oneof(
  fc.record({ type: fc.constantFrom('BODY', 'FOOTER', 'body'), text: hostile }),
  fc.record({
    type: fc.constant('HEADER'),
    format: fc.oneof(fc.constantFrom('TEXT', 'IMAGE', 'PRODUCT'), hostile),
    text: hostile,
  }),
  fc.record({ type: fc.constant('BUTTONS'), buttons: fc.array(button, { maxLength: 3 }) }),
  fc.record({ type: hostile }),
);
const row = fc.record({
  name: named,
  language: named,
  status: fc.oneof({ weight: 5, arbitrary: fc.constant('APPROVED') }, { weight: 1, arbitrary: hostile }),
  category: fc.oneof(fc.constantFrom('UTILITY', 'AUTHENTICATION'), hostile),
  components: fc.array(
    fc.oneof(
      { weight: 5, arbitrary: part },
      {
        weight: 1,
        arbitrary: fc.record({
          type: fc.constant('CAROUSEL'),
          cards: fc.array(fc.record({ components: fc.array(part, { maxLength: 3 }) }), { maxLength: 3 }),
        }),
      },
    ),
    { maxLength: 4 },
  ),
});
const account = fc.uniqueArray(row, {
  selector: ({ language, name }) => JSON.stringify([name, language]),
  maxLength: 6,
});

describe('a file of typed templates', () => {
  it('holds nothing but calls and types, whatever the account says', () => {
    let [printed, left] = [0, 0];
    fc.assert(
      fc.property(account, (rows) => {
        const file = print(rows);
        if (file.names.length > 0) letThrough(file, rows);
        printed += file.names.length;
        left += rows.length - file.names.length;
        expect(file.names.length + file.notices.filter((notice) => notice.includes('left out')).length).toBe(
          rows.length,
        );
        for (const notice of file.notices) expect(notice).toMatch(/^[\x20-\x7e]+$/);
      }),
      { numRuns: 1_000, seed: 19 },
    );
    // Both ways out are taken, many times.
    expect(printed).toBeGreaterThan(500);
    expect(left).toBeGreaterThan(500);
  });

  it('has the same bytes whatever the order of the pages', () => {
    fc.assert(
      fc.property(
        account.chain((rows) =>
          fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length, maxLength: rows.length })),
        ),
        ([rows, shuffled]) => {
          expect(print(shuffled)).toEqual(print(rows));
        },
      ),
      { numRuns: 200, seed: 19 },
    );
  });

  it.each([
    ['another call', 'export const a: Template = evil("a", "en");\n'],
    ['a call of more', 'export const a: Template = template("a", "en", "b");\n'],
    ['an expression', 'export const a: Template = template("a", "en" + "b");\n'],
    ['a statement', 'export const a: Template = template("a", "en");\nprocess.exit(1);\n'],
    ['another import', 'import evil from "node:fs";\nexport const a: Template = template("a", "en");\n'],
  ])('would not pass the gate with %s', (_, text) => {
    const head = 'import { template, type Template } from "@wa-clients/parley/templates";\n';
    const rows = [{ name: 'a', language: 'en' }];
    expect(() => letThrough({ text: `${head}${text}`, names: ['a'], notices: [] }, rows)).toThrow(
      /gate|holds|calls|imports/,
    );
  });
});
