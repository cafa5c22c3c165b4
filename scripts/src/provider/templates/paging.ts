import { stringLiteral } from '../../emit/text.ts';
import { printByCursor } from './pages/by-cursor.ts';
import { printByLink } from './pages/by-link.ts';
import { printByPosition } from './pages/by-position.ts';
import { printByRow } from './pages/by-row.ts';
import { pageFunctionName } from './pages/page-function.ts';
import type { PackageStrategy } from './pagination.ts';

/** The text of `src/testing/paging.ts`: the rules of pages that the fake goes by. */
export function pagingFile(strategies: readonly PackageStrategy[], title: string): string {
  const functions = strategies.map(
    (one) => printByPosition(one) ?? printByCursor(one) ?? printByRow(one) ?? printByLink(one) ?? '',
  );
  const body = functions.join('\n');
  const hasCursor = body.includes('contextOf(');
  const cases = strategies.map(
    ({ name }) => `    case ${stringLiteral(name)}:\n      return ${pageFunctionName(name)}(list, request);\n`,
  );
  const imports = [
    'type DescribedList',
    ...['firstIndex', 'openCursor', 'sealCursor'].filter((name) => body.includes(`${name}(`)),
    'type RouteAnswer',
    'type RouteRequest',
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

${body}
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

function byName(a: string, b: string): number {
  return a.replace('type ', '').toLowerCase() < b.replace('type ', '').toLowerCase() ? -1 : 1;
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
