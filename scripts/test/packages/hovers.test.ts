import { describe, expect, it } from 'vitest';

import { generatedOperations } from '../../src/bench/bundle-entries.ts';
import { findProviders } from '../../src/generate/providers.ts';
import { upperFirst } from '../../src/names/words.ts';
import { loadSupport } from '../../src/providers/load-support.ts';
import { root } from '../../src/run-tool.ts';
import { openEditor } from '../support/editor.ts';

/** A list of each provider, the name of its rows, and a member of the body that holds them by name. */
const apps = await Promise.all(
  findProviders(root).map(async (provider) => ({ provider, ...(await loadSupport(root, provider, 'app')) })),
);
const lists = apps.flatMap(({ list, options, provider }) => {
  const create = `create${upperFirst(provider)}({ ${options} })`;
  return list?.type ? [[provider, create, list.call, list.type.row, list.type.body, list.type.member] as const] : [];
});
const patience = 60_000;

describe.each(lists)('an editor with %s', (provider, create, list, row, body, member) => {
  const operations = generatedOperations(root, provider).filter(({ isList }) => isList);
  const editor = openEditor(
    `
    import { ${create.slice(0, create.indexOf('('))} } from '@wa-clients/${provider}';
    import type { ${operations.map(({ function: name }) => name).join(', ')} } from '@wa-clients/${provider}/operations';
    import type { ${body} } from '@wa-clients/${provider}/types';
    const client = ${create};
    const whole = client.${list};
    const page = await whole;
    for (const one of page.items) console.log(one);
    for await (const each of client.${list}) console.log(each);
    declare const body: ${body};
    const { ${member}: nested } = body;
    console.log(nested);
    declare function made<List>(): List;
    ${operations.map(({ function: name }) => `for await (const row_${name} of made<ReturnType<typeof ${name}>>()) console.log(row_${name});`).join('\n')}
  `,
    'builds',
  );

  it(
    'names the rows of a list, as items of a page and one after the other',
    () => {
      expect(editor.mistakes()).toEqual([]);
      expect(editor.hover('one of').text).toBe(`const one: ${row}`);
      expect(editor.hover('each of').text).toBe(`const each: ${row}`);
      expect(editor.hover('whole =').text).toMatch(new RegExp(`^const whole: List<${row}, `));
    },
    patience,
  );

  it(
    'names them within the types of bodies, too',
    () => {
      expect(editor.hover('nested }').text).toMatch(new RegExp(`: ${row}\\[\\](?: \\| undefined)?$`));
      expect(editor.hover(`${body} }`).text).toContain(`interface ${body}`);
    },
    patience,
  );

  it(
    'names the rows of every other list by one word',
    () => {
      const shown = operations.map(({ function: name }) => editor.hover(`row_${name} of`).text);
      expect(shown.length).toBeGreaterThan(0);
      expect(shown.filter((text) => !/^const row_\w+: [A-Z]\w+$/.test(text))).toEqual([]);
    },
    patience,
  );
});

describe.each(lists)('an editor with a client of %s', (provider, create, list) => {
  it('shows what a resource is, and how its list is walked', { timeout: patience }, () => {
    const editor = openEditor(
      `
      import { ${create.slice(0, create.indexOf('('))} } from '@wa-clients/${provider}';
      const ${provider} = ${create};
      void ${provider}.${list};
    `,
      'builds',
    );
    const [call = ''] = list.split('(');
    expect(editor.hover(call).documentation).toMatch(/^[A-Z].*\.$/);
    expect(editor.hover(`${call.slice(call.indexOf('.') + 1)}(`).tags).toMatch(/for await \(const \w+ of /);
  });
});
