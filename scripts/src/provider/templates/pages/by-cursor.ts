import { stringLiteral } from '../../../emit/text.ts';
import { cursorForm, type PackageStrategy } from '../pagination.ts';
import { bodyLines, noCursorOf, ofLists, printPageFunction, sizeLines } from './page-function.ts';

const sealing = {
  number: 'numberOf(last)',
  digits: 'String(numberOf(last))',
  text: 'sealCursor(numberOf(last), context)',
};
const list = ['items', 'numberOf', 'operation', 'rows'];
const context = '  const context = contextOf(operation.operation, request);\n';

/** Prints what makes a page by a cursor; undefined for other strategies. */
export function printByCursor(strategy: PackageStrategy): string | undefined {
  const { proposal } = strategy;
  if (proposal.kind === 'cursor-token') return printToken(strategy, proposal.options);
  if (proposal.kind === 'header-cursor') return printToken(strategy, proposal.options);
  return proposal.kind === 'cursor-after' ? printAfter(strategy, proposal.options) : undefined;
}

interface TokenOptions {
  readonly cursor: string;
  /** Path of the next cursor in the body; it is in the header without. */
  readonly next?: string;
  readonly header?: string;
  readonly hasMore?: string;
  readonly total?: string;
}

function printToken(strategy: PackageStrategy, { cursor, hasMore, header, next, total }: TokenOptions): string {
  const { lists } = strategy;
  const open = ofLists(lists, (one) => (cursorForm(one) === 'text' ? 'openCursor(cursor, context)' : 'Number(cursor)'));
  const seal = ofLists(lists, (one) => sealing[cursorForm(one)]);
  const more = bodyLines([
    [next, `hasMore ? ${seal} : ${noCursorOf(strategy)}`],
    [hasMore, 'hasMore'],
    [total, 'rows.length'],
  ]);
  const told = header === undefined ? '' : `, ...(hasMore && { headers: { ${stringLiteral(header)}: ${seal} } })`;
  const lines = `${sizeLines(strategy)}${open === 'Number(cursor)' ? '' : context}  const cursor = request.query.get(${stringLiteral(cursor)});
  const place = cursor === null ? -1 : ${open};
  if (${open === 'Number(cursor)' ? '!Number.isInteger(place)' : "typeof place !== 'number' || Number.isNaN(place)"}) return refuse(${stringLiteral(`${cursor} is not of this list`)});
  const start = firstIndex(rows, (row) => numberOf(row) > place);
  const shown = rows.slice(start, start + size);
  const last = shown.at(-1);
  const hasMore = last !== undefined && start + shown.length < rows.length;
  ${more === '' ? 'const' : 'let'} body = withValue(operation.sample, items, shown);
${more}  return { status: 200, body${told} };
`;
  const doc =
    'Returns the page after a cursor, which is bound to the list and its filters; the last page has no cursor.';
  return printPageFunction(doc, strategy.name, list, lines);
}

function printAfter(
  strategy: PackageStrategy,
  {
    after,
    before,
    next,
    previous,
    total,
  }: (PackageStrategy['proposal'] & { readonly kind: 'cursor-after' })['options'],
): string {
  const noCursor = noCursorOf(strategy);
  const lines = `${sizeLines(strategy)}${context}  const [after, before] = [request.query.get(${stringLiteral(after)}), request.query.get(${stringLiteral(before)})];
  const place = after ?? before;
  const number = place === null ? -1 : openCursor(place, context);
  if (typeof number !== 'number') return refuse('the cursor is not of this list');
  const end = firstIndex(rows, (row) => numberOf(row) >= number);
  const start = before === null ? firstIndex(rows, (row) => numberOf(row) > number) : Math.max(0, end - size);
  const shown = before === null ? rows.slice(start, start + size) : rows.slice(start, end);
  const [first, last] = [shown[0], shown.at(-1)];
  const isLast = last === undefined || start + shown.length >= rows.length;
  let body = withValue(operation.sample, items, shown);
${bodyLines([
  [next, `isLast ? ${noCursor} : sealCursor(numberOf(last), context)`],
  [previous, `first === undefined || start === 0 ? ${noCursor} : sealCursor(numberOf(first), context)`],
  [total, 'rows.length'],
])}  return { status: 200, body };
`;
  const doc = 'Returns the page after or before a cursor, which is bound to the list and its filters.';
  return printPageFunction(doc, strategy.name, list, lines);
}
