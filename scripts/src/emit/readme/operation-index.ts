import type { Contract, OperationDocumentation } from '../../contract/contract.ts';
import { SpecRefusal } from '../../spec/refusal.ts';
import { pagingInWords } from '../../contract/pagination.ts';
import { firstSentence } from '../text.ts';
import { textColumns } from './text-columns.ts';

const begin = '<!-- operations: written by generate -->';
const end = '<!-- /operations -->';
const heads = ['Operation', 'Request', 'Description', 'Evidence'];

/** The table of every operation: its public name, method and path, one line, and how good the evidence is. */
export function operationIndex({ operations }: Contract): string {
  const rows = operations.flatMap(({ documentation, label, name, pagination }) => {
    const line = `${documentation.isDeprecated ? 'Deprecated. ' : ''}${firstLine(documentation)}`;
    // Told apart from the first by how they page, as in their doc comments.
    const others = Object.entries(name.strategies ?? {}).map(([strategy, one]) => {
      const paging = pagination.find((other) => other.strategy === strategy);
      return [one.method, `${line} Pagination: ${paging ? pagingInWords(paging) : strategy}.`] as const;
    });
    return [[name.method, line] as const, ...others].map(([one, text]) =>
      [`\`${one}\``, `\`${label}\``, text, documentation.evidence ?? 'unknown'].map(inCell),
    );
  });
  return table([heads, ...rows]);
}

/** The tables of all descriptions of a package, each under its title where there are several. */
export function operationIndexes(parts: readonly { readonly index: string; readonly title: string }[]): string {
  const [first] = parts;
  if (parts.length < 2) return first?.index ?? '';
  return parts.map(({ index, title }) => `### ${inCell(title.replaceAll(/\s+/g, ' '))}\n\n${index}`).join('\n');
}

/**
 * The text of a README with its index renewed.
 *
 * @throws SpecRefusal when the two marks are missing that the index stands between.
 */
export function withOperationIndex(readme: string, index: string, file: string): string {
  const [from, to] = [readme.indexOf(begin), readme.indexOf(end)];
  if (from < 0 || to < from) {
    const remedy = `Put the lines ${begin} and ${end} where the table of operations belongs.`;
    throw new SpecRefusal({
      file,
      pointer: '',
      rule: 'operation-index',
      problem: 'has no place for the index',
      remedy,
    });
  }
  return `${readme.slice(0, from)}${begin}\n\n${index}\n${readme.slice(to)}`;
}

/** The summary, or the first sentence of the description. */
function firstLine({ description, summary }: OperationDocumentation): string {
  return firstSentence([summary, description].find((one) => one !== undefined && one.trim() !== '') ?? '');
}

/** Text that ends no cell, opens no element, shows no picture and leads to nothing but a page. */
function inCell(text: string): string {
  return text
    .replaceAll(/`{2,}/g, '`')
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 0 ? withoutMarks(part) : part))
    .join('')
    .replaceAll(/\\(?=\|)/g, String.raw`\\`)
    .replaceAll('|', String.raw`\|`)
    .replaceAll('<', '&lt;');
}

/** Text outside of code without pictures, scripts and emphasis, which the formatter would write in another way. */
function withoutMarks(text: string): string {
  return text
    .replaceAll('![', String.raw`!\[`)
    .replaceAll(/\]\((?!\s*(https?:\/\/|[#/.]))/gi, String.raw`]\(`)
    .replaceAll(/\*(?=\S)|(?<=[^\s\\])\*/g, String.raw`\*`)
    .replaceAll(/(?<![\p{L}\p{N}\\])_|(?<!\\)_(?![\p{L}\p{N}])/gu, String.raw`\_`);
}

/** A table whose columns stand below each other, as the formatter wants it. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = heads.map((_, column) => Math.max(3, ...rows.map((row) => textColumns(row[column] ?? ''))));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => cell + ' '.repeat((widths[column] ?? 0) - textColumns(cell))).join(' | ')} |\n`;
  const [first = [], ...others] = rows;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...others.map((cells) => line(cells))].join('');
}
