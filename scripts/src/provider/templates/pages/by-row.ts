import { stringLiteral } from '../../../emit/text.ts';
import type { PackageStrategy } from '../pagination.ts';
import { bodyLines, printPageFunction, sizeLines } from './page-function.ts';

/** Prints what makes a page after the id of a row; undefined for other strategies. */
export function printByRow(strategy: PackageStrategy): string | undefined {
  const { name, proposal } = strategy;
  if (proposal.kind !== 'after-last-row') return undefined;
  const { after, hasMore, id, total } = proposal.options;
  const more = bodyLines([
    [hasMore, 'start + size < rows.length'],
    [total, 'rows.length'],
  ]);
  const lines = `${sizeLines(strategy)}  const after = request.query.get(${stringLiteral(after)});
  const found = rows.findIndex((row) => String(row[${stringLiteral(id)}]) === after);
  if (after !== null && found < 0) return refuse(${stringLiteral(`${after} is no row of this list`)});
  const start = found + 1;
  ${more === '' ? 'const' : 'let'} body = withValue(operation.sample, items, rows.slice(start, start + size));
${more}  return { status: 200, body };
`;
  return printPageFunction('Returns the page after a row, by its id.', name, ['items', 'operation', 'rows'], lines);
}
