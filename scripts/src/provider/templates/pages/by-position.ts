import { stringLiteral } from '../../../emit/text.ts';
import type { PackageStrategy } from '../pagination.ts';
import { bodyLines, printPageFunction, sizeLines } from './page-function.ts';

/** Prints what makes a page by its number, or by the number of rows before it; undefined for other strategies. */
export function printByPosition(strategy: PackageStrategy): string | undefined {
  const { name, proposal } = strategy;
  if (proposal.kind !== 'numbered' && proposal.kind !== 'offset') return undefined;
  const isNumber = proposal.kind === 'numbered';
  const parameter = isNumber ? proposal.options.page : proposal.options.offset;
  const first = proposal.options.first ?? (isNumber ? 1 : 0);
  const { hasMore, total } = proposal.options;
  const pages = isNumber ? proposal.options.pages : undefined;
  const more = bodyLines([
    [total, 'rows.length'],
    [pages, 'Math.ceil(rows.length / size)'],
    [hasMore, 'start + size < rows.length'],
  ]);
  const start = `Number(number)${first === 0 ? '' : ` - ${first}`}`;
  const lines = `${sizeLines(strategy)}  const number = request.query.get(${stringLiteral(parameter)}) ?? '${first}';
  if (!/^\\d+$/.test(number) || Number(number) < ${first}) return refuse(${stringLiteral(`${parameter} must be a number from ${first}`)});
  const start = ${isNumber ? (first === 0 ? `${start} * size` : `(${start}) * size`) : start};
  ${more === '' ? 'const' : 'let'} body = withValue(operation.sample, items, rows.slice(start, start + size));
${more}  return { status: 200, body };
`;
  const doc = isNumber
    ? `Returns a page by its number, from ${first}; a page after the last one is empty.`
    : `Returns the page at an offset, from ${first}; one behind the last row is empty.`;
  return printPageFunction(doc, name, ['items', 'operation', 'rows'], lines);
}
