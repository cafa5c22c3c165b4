import { plainText } from './plain-text.ts';

/** Part of a page that is shown when a reader opens it, and that search knows by itself. */
export interface FoldedPart {
  /** Its id on the page. */
  readonly id: string;
  readonly title: string;
  readonly text: string;
}

/** HTML of a page, with what is long in it folded. */
export interface Folded {
  readonly html: string;
  readonly parts: readonly FoldedPart[];
}

/** Rows of a table that are shown at once. */
const mostRows = 25;
/** Types of a page that are shown at once. */
const mostTypes = 6;

/** Folds long tables, and the types of a page that has many: `details`, which need no script and which browsers search. */
export function foldLong(html: string): Folded {
  const parts: FoldedPart[] = [];
  const withTables = html.replaceAll(/<div class="table"[^>]*>[\s\S]*?<\/table><\/div>/g, (table) =>
    foldTable(table, parts),
  );
  return { html: foldTypes(withTables, parts), parts };
}

function foldTable(table: string, parts: FoldedPart[]): string {
  const [head = '', body = ''] = table.split('<tbody>');
  const count = body.split('<tr>').length - 1;
  if (count <= mostRows) return table;
  const columns = [...head.matchAll(/<th[^>]*>([\s\S]*?)<\/th>/g)].map(([, cell = '']) => plainText(cell));
  const rows = body.replaceAll(/<tr>([\s\S]*?)<\/tr>/g, (_row, inner: string) => {
    const [title = '', ...others] = [...inner.matchAll(/<td>([\s\S]*?)<\/td>/g)].map(([, cell = '']) =>
      plainText(cell),
    );
    const id = `row-${parts.length + 1}-${title.toLowerCase().replaceAll(/[^a-z\d.]+/g, '-')}`;
    parts.push({ id, title, text: others.join(' ') });
    return `<tr id="${id}">${inner}</tr>`;
  });
  return fold(`${count} rows: ${columns.join(', ')}`, `${head}<tbody>${rows}`);
}

function foldTypes(html: string, parts: FoldedPart[]): string {
  const [before = '', ...sections] = html.split(/(?=<h3 id="type-)/);
  if (sections.length <= mostTypes) return html;
  const folded = sections.map((section) => {
    const [, heading = '', inner = ''] = /^(<h3[\s\S]*?<\/h3>)([\s\S]*)$/.exec(section) ?? [];
    const [own = '', ...next] = inner.split(/(?=<h2 )/);
    const [, id = ''] = /id="([^"]*)"/.exec(heading) ?? [];
    // What is pressed holds nothing else that can be pressed.
    const bare = heading.replace(/<a class="anchor"[\s\S]*?<\/a>/, '');
    parts.push({ id, title: plainText(bare), text: plainText(own).replaceAll(/\s+/g, ' ').trim().slice(0, 200) });
    return `${fold(bare, own)}${next.join('')}`;
  });
  return `${before}${folded.join('')}`;
}

function fold(summary: string, inner: string): string {
  return `<details class="fold"><summary>${summary}</summary>\n${inner}</details>\n`;
}
