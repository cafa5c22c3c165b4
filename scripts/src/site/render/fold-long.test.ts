import { describe, expect, it } from 'vitest';

import { foldLong } from './fold-long.ts';
import { toHtml } from './to-html.ts';

const htmlOf = (markdown: string) => toHtml(markdown, (href) => href).html;
const tableOf = (rows: number) =>
  `| Rule | What |\n| --- | --- |\n${Array.from({ length: rows }, (_, row) => `| \`a.${row}\` | does <${row}> |`).join('\n')}\n`;
const typesOf = (count: number) =>
  Array.from({ length: count }, (_, type) => `### Type T${type}\n\n- \`id\`: string.\n`).join('\n');

describe('a long page', () => {
  it('has a long table folded, with each row to be found and led to', () => {
    const { html, parts } = foldLong(htmlOf(tableOf(26)));
    expect(html).toContain('<details class="fold"><summary>26 rows: Rule, What</summary>');
    expect(parts).toHaveLength(26);
    expect(parts[3]).toEqual({ id: 'row-4-a.3', title: 'a.3', text: 'does <3>' });
    for (const { id } of parts) expect(html).toContain(`<tr id="${id}">`);
  });

  it('has many types folded, each under its heading and with the id that links lead to', () => {
    const { html, parts } = foldLong(htmlOf(`# a.b\n\n## Types\n\n${typesOf(7)}\n## After\n\nText.\n`));
    expect(html.match(/<details class="fold"><summary><h3 id="type-t\d">Type T\d<\/h3><\/summary>/g)).toHaveLength(7);
    expect(parts[0]).toEqual({ id: 'type-t0', title: 'Type T0', text: 'id: string.' });
    expect(html).toMatch(/<\/details>\n<h2 id="after">/);
  });

  it('is left as it is where nothing of it is long', () => {
    const html = htmlOf(`${tableOf(25)}\n## Types\n\n${typesOf(6)}`);
    expect(foldLong(html)).toEqual({ html, parts: [] });
  });
});
