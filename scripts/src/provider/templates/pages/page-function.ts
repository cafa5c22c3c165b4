import { upperFirst } from '../../../names/words.ts';
import { strategyExport } from '../../../names/strategy-exports.ts';
import { stringLiteral } from '../../../emit/text.ts';
import type { ProposedList } from '../../pagination/proposal.ts';
import { cursorForm, type PackageStrategy } from '../pagination.ts';

/** Name of the function of a fake that makes a page by a strategy. */
export function pageFunctionName(strategy: string): string {
  return `page${upperFirst(strategyExport(strategy))}`;
}

/** The largest page that one of the lists of a strategy takes. */
function largestOf({ lists }: PackageStrategy): number {
  return Math.max(...lists.map((list) => list.proposal.options.maximum));
}

/** Code of what a response has where there is no further page: nothing at all where the field may be missing. */
export function noCursorOf({ lists }: PackageStrategy): string {
  return ofLists(lists, (list) => {
    if (list.noCursor === 'absent') return 'undefined';
    return list.noCursor === 'null' || cursorForm(list) === 'number' ? 'null' : "''";
  });
}

/** Code that stands for what a list has: that of most lists, with those named that have something else. */
export function ofLists(lists: readonly ProposedList[], codeOf: (list: ProposedList) => string): string {
  const codes = lists.map(codeOf);
  const countOf = (code: string) => codes.filter((one) => one === code).length;
  const [usual = 'undefined', ...others] = [...new Set(codes)].toSorted((a, b) => countOf(b) - countOf(a));
  return others.reduce((rest, code) => {
    const names = lists
      .filter((_, index) => codes[index] === code)
      .map(({ operation: { name } }) => stringLiteral(name.method));
    return `(${names.map((name) => `operation.operation === ${name}`).join(' || ')} ? ${code} : ${rest})`;
  }, usual);
}

/** Lines that read the size of a page, and refuse one that is out of range. */
export function sizeLines(strategy: PackageStrategy): string {
  const { size } = strategy.proposal.options;
  const maximum = largestOf(strategy);
  return `  const size = sizeOf(request, ${stringLiteral(size)}, ${maximum});
  if (size === undefined) return refuse(${stringLiteral(`${size} must be from 1 to ${maximum}`)});
`;
}

/** Lines that put further values into the body, by their paths; a path that a strategy does not have is left out. */
export function bodyLines(values: readonly (readonly [path: string | undefined, code: string])[]): string {
  return values
    .filter(([path]) => path !== undefined)
    .map(([path = '', code]) => `  body = withValue(body, ${stringLiteral(path)}, ${code});\n`)
    .join('');
}

/** A function of a fake: its comment, its name, what it takes apart of the list, and its lines. */
export function printPageFunction(doc: string, strategy: string, list: readonly string[], lines: string): string {
  return `/** ${doc} */
function ${pageFunctionName(strategy)}({ ${list.join(', ')} }: DescribedList, request: RouteRequest): RouteAnswer {
${lines}}
`;
}
