import { stringLiteral } from '../../../emit/text.ts';
import { cursorForm, type PackageStrategy } from '../pagination.ts';
import { bodyLines, noCursorOf, ofLists, printPageFunction, sizeLines } from './page-function.ts';

/** Prints what makes a page with the URL of the next one; undefined for other strategies. */
export function printByLink(strategy: PackageStrategy): string | undefined {
  const { name, proposal } = strategy;
  if (proposal.kind !== 'linked') return undefined;
  const { next, parameters, size, total } = proposal.options;
  const [parameter = ''] = parameters;
  const { lists } = strategy;
  const open = ofLists(lists, (one) => (cursorForm(one) === 'text' ? 'openCursor(place, context)' : 'Number(place)'));
  const seal = ofLists(lists, (one) => (cursorForm(one) === 'text' ? 'sealCursor(end, context)' : 'String(end)'));
  const isNumber = open === 'Number(place)';
  const told = next === undefined ? ', ...(hasMore && { headers: { Link: `<${url.href}>; rel="next"` } })' : '';
  const more = bodyLines([
    [next, `hasMore ? url.href : ${noCursorOf(strategy)}`],
    [total, 'rows.length'],
  ]);
  const lines = `${sizeLines(strategy)}${isNumber ? '' : '  const context = contextOf(operation.operation, request);\n'}  const place = request.query.get(${stringLiteral(parameter)});
  const start = place === null ? 0 : ${open};
  if (${isNumber ? '!Number.isInteger(start)' : "typeof start !== 'number' || Number.isNaN(start)"}) return refuse(${stringLiteral(`${parameter} is not of this list`)});
  const end = start + size;
  const hasMore = end < rows.length;
  const url = new URL(request.url);
  url.searchParams.set(${stringLiteral(size)}, String(size));
  url.searchParams.set(${stringLiteral(parameter)}, ${seal});
  ${more === '' ? 'const' : 'let'} body = withValue(operation.sample, items, rows.slice(start, end));
${more}  return { status: 200, body${told} };
`;
  const doc = `Returns a page, and the URL of the next one in ${next === undefined ? 'the header Link' : 'the body'}.`;
  return printPageFunction(doc, name, ['items', 'operation', 'rows'], lines);
}
