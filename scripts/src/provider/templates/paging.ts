import { stringLiteral } from '../../emit/text.ts';
import type { PackageStrategy } from './pagination.ts';

/** The text of `src/testing/paging.ts`: the rules of pages that the fake goes by. */
export function pagingFile(strategies: readonly PackageStrategy[], title: string): string {
  const kinds = new Set(strategies.map(({ proposal }) => proposal.strategy));
  const hasCursor = kinds.has('cursor-token') || kinds.has('cursor-after');
  const cases = strategies.map(
    ({ proposal: { strategy } }) =>
      `    case ${stringLiteral(strategy)}:\n      return ${functionNames[strategy]}(list, request);\n`,
  );
  const imports = [
    'type DescribedList',
    ...(hasCursor ? ['firstIndex', 'openCursor'] : []),
    'type RouteAnswer',
    'type RouteRequest',
    ...(hasCursor ? ['sealCursor'] : []),
  ];
  return `import {
${imports
  .toSorted(byName)
  .map((name) => `  ${name},\n`)
  .join('')}} from '@wa-clients/core/testing';

import { failureBody } from './failure-body.ts';
import { withValue } from './with-value.ts';

/** Default page size. */
const usualSize = 20;

/** Returns a page of ${title}, by the first strategy of the list. */
export function pageOf(list: DescribedList, request: RouteRequest): RouteAnswer {
  switch (list.strategies[0]) {
${cases.join('')}    default:
      return { status: 200, body: withValue(list.operation.sample, list.items, list.rows) };
  }
}

${strategies.map(printStrategy).join('\n')}
/** Requested page size, or undefined if it is invalid. */
function sizeOf({ query }: RouteRequest, name: string, maximum: number): number | undefined {
  const text = query.get(name) ?? String(Math.min(usualSize, maximum));
  const size = /^\\d+$/.test(text) ? Number(text) : 0;
  return size >= 1 && size <= maximum ? size : undefined;
}

function refuse(message: string): RouteAnswer {
  return { status: 400, body: failureBody(message) };
}
${hasCursor ? contextFunction(strategies) : ''}`;
}

const functionNames = { 'cursor-after': 'pageAfter', 'cursor-token': 'pageByToken', numbered: 'numberedPage' } as const;

function byName(a: string, b: string): number {
  return a.replace('type ', '').toLowerCase() < b.replace('type ', '').toLowerCase() ? -1 : 1;
}

function printStrategy({ lists, proposal }: PackageStrategy): string {
  // A list may take more rows than another.
  const maximum = Math.max(...lists.map((list) => list.proposal.options.maximum));
  const noCursor = lists[0]?.noCursor === null ? 'null' : "''";
  if (proposal.strategy === 'numbered') {
    const { page, pages, size, total } = proposal.options;
    const counts = [
      ...(total === undefined ? [] : [`  body = withValue(body, ${stringLiteral(total)}, rows.length);\n`]),
      ...(pages === undefined
        ? []
        : [`  body = withValue(body, ${stringLiteral(pages)}, Math.ceil(rows.length / size));\n`]),
    ];
    return `/** Returns a page by its number, from 1; a page after the last one is empty. */
function numberedPage({ items, operation, rows }: DescribedList, request: RouteRequest): RouteAnswer {
  const size = sizeOf(request, ${stringLiteral(size)}, ${maximum});
  if (size === undefined) return refuse(${stringLiteral(`${size} must be from 1 to ${maximum}`)});
  const number = request.query.get(${stringLiteral(page)}) ?? '1';
  if (!/^[1-9]\\d*$/.test(number)) return refuse(${stringLiteral(`${page} must be from 1`)});
  const start = (Number(number) - 1) * size;
  ${counts.length === 0 ? 'const' : 'let'} body = withValue(operation.sample, items, rows.slice(start, start + size));
${counts.join('')}  return { status: 200, body };
}
`;
  }
  if (proposal.strategy === 'cursor-token') {
    const { cursor, hasMore, next, size } = proposal.options;
    const flag = hasMore === undefined ? '' : `  body = withValue(body, ${stringLiteral(hasMore)}, hasMore);\n`;
    return `/** Returns the page after a cursor, which is bound to the list and its filters; the last page has no cursor. */
function pageByToken({ items, numberOf, operation, rows }: DescribedList, request: RouteRequest): RouteAnswer {
  const size = sizeOf(request, ${stringLiteral(size)}, ${maximum});
  if (size === undefined) return refuse(${stringLiteral(`${size} must be from 1 to ${maximum}`)});
  const context = contextOf(operation.operation, request);
  const cursor = request.query.get(${stringLiteral(cursor)});
  const place = cursor === null ? -1 : openCursor(cursor, context);
  if (typeof place !== 'number') return refuse(${stringLiteral(`${cursor} is not of this list`)});
  const start = firstIndex(rows, (row) => numberOf(row) > place);
  const shown = rows.slice(start, start + size);
  const last = shown.at(-1);
  const hasMore = last !== undefined && start + shown.length < rows.length;
  let body = withValue(operation.sample, items, shown);
  body = withValue(body, ${stringLiteral(next)}, hasMore ? sealCursor(numberOf(last), context) : ${noCursor});
${flag}  return { status: 200, body };
}
`;
  }
  const { after, before, next, previous, size } = proposal.options;
  return `/** Returns the page after or before a cursor, which is bound to the list and its filters. */
function pageAfter({ items, numberOf, operation, rows }: DescribedList, request: RouteRequest): RouteAnswer {
  const size = sizeOf(request, ${stringLiteral(size)}, ${maximum});
  if (size === undefined) return refuse(${stringLiteral(`${size} must be from 1 to ${maximum}`)});
  const context = contextOf(operation.operation, request);
  const [after, before] = [request.query.get(${stringLiteral(after)}), request.query.get(${stringLiteral(before)})];
  const place = after ?? before;
  const number = place === null ? -1 : openCursor(place, context);
  if (typeof number !== 'number') return refuse('the cursor is not of this list');
  const end = firstIndex(rows, (row) => numberOf(row) >= number);
  const start = before === null ? firstIndex(rows, (row) => numberOf(row) > number) : Math.max(0, end - size);
  const shown = before === null ? rows.slice(start, start + size) : rows.slice(start, end);
  const [first, last] = [shown[0], shown.at(-1)];
  const isLast = last === undefined || start + shown.length >= rows.length;
  let body = withValue(operation.sample, items, shown);
  body = withValue(body, ${stringLiteral(next)}, isLast ? ${noCursor} : sealCursor(numberOf(last), context));
  body = withValue(body, ${stringLiteral(previous)}, first === undefined || start === 0 ? ${noCursor} : sealCursor(numberOf(first), context));
  return { status: 200, body };
}
`;
}

function contextFunction(strategies: readonly PackageStrategy[]): string {
  const names = strategies.flatMap(({ lists }) => lists.flatMap(({ parameters }) => parameters));
  const list = [...new Set(names)].map(stringLiteral).join(', ');
  return `
/** Context that a cursor is bound to: the list, its path and its filters. */
function contextOf(operation: string, { params, query }: RouteRequest): string {
  const own = new Set([${list}]);
  const filters = [...query].filter(([name]) => !own.has(name)).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([operation, params, filters]);
}
`;
}
