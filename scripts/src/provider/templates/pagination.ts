import { stringLiteral } from '../../emit/text.ts';
import { member } from '../../spec/document.ts';
import { strategyExport } from '../../names/strategy-exports.ts';
import type { ProposedList, ProposedStrategy } from '../pagination/proposal.ts';

const makers = {
  'cursor-after': 'cursorAfter',
  'cursor-token': 'cursorToken',
  numbered: 'numberedPages',
  offset: 'offsetPages',
  linked: 'linkedPages',
  'after-last-row': 'afterLastRow',
  'header-cursor': 'headerCursor',
} as const;

/** One strategy as the package has it, and the lists that page by it. */
export interface PackageStrategy {
  /** Its name in the overlay. */
  readonly name: string;
  readonly proposal: ProposedStrategy;
  readonly lists: readonly ProposedList[];
}

/** The strategies of a package: the page size that all lists of one take, and its lists. */
export function packageStrategies(lists: readonly ProposedList[]): PackageStrategy[] {
  const names = [...new Set(lists.map(({ strategy }) => strategy))];
  return names.flatMap((name) => {
    const some = lists.filter(({ strategy }) => strategy === name);
    const smallest = some.toSorted((a, b) => a.proposal.options.maximum - b.proposal.options.maximum)[0];
    if (!smallest) return [];
    const proposal = withAllEnds(smallest.proposal, some);
    return [{ name, proposal, lists: some }];
  });
}

/** How what leads to the next page is written: as a number, as a text of digits, or as a text of any letters. */
export type CursorForm = 'number' | 'digits' | 'text';

/** The form of the cursor of a list: that of the response, which the parameter has to take. */
export function cursorForm({ isNumericNext, operation, parameters, proposal: { options } }: ProposedList): CursorForm {
  if (isNumericNext === true) return 'number';
  const leads = parameters.find((name) => name !== options.size);
  const parameter = operation.parameters.find((one) => one.in === 'query' && one.name === leads);
  const types = [member(parameter?.schema, 'type')].flat();
  return types.some((type) => type === 'integer' || type === 'number') && !types.includes('string') ? 'digits' : 'text';
}

/** The strategy with every form of an end that one of its lists has. */
function withAllEnds(proposal: ProposedStrategy, lists: readonly ProposedList[]): ProposedStrategy {
  if (!('end' in proposal.options)) return proposal;
  const all = new Set(lists.flatMap(({ proposal: { options } }) => ('end' in options ? options.end : [])));
  const end = (['null', 'absent', 'empty'] as const).filter((form) => all.has(form));
  const tokenOnLastPage = lists.some(({ proposal: { options } }) => 'tokenOnLastPage' in options);
  return {
    ...proposal,
    options: { ...proposal.options, end, ...(tokenOnLastPage && { tokenOnLastPage }) },
  } as ProposedStrategy;
}

/** The text of `src/pagination.ts`. */
export function paginationFile(strategies: readonly PackageStrategy[], title: string): string {
  const used = [...new Set(strategies.map(({ proposal }) => makers[proposal.kind]))].toSorted();
  const blocks = strategies.map(({ lists, name: strategy, proposal: { kind, options } }) => {
    const doubts = [...new Set(lists.flatMap((list) => list.doubts))];
    const marks = doubts.map((doubt) => ` *\n * CHOOSE: ${inComment(doubt)}.\n`).join('');
    const members = Object.entries(options).map(
      ([name, value]: [string, unknown]) => `  ${name}: ${printed(value)},\n`,
    );
    const doc = `/**\n * Pagination strategy of ${title}, inferred from the names in its description.\n${marks} */\n`;
    const made = `/* @__PURE__ */ ${makers[kind]}({\n${members.join('')}});\n`;
    return `${doc}export const ${strategyExport(strategy)}: Strategy = ${made}`;
  });
  if (blocks.length === 0) {
    return `/**
 * Core has no pagination strategy for the lists of ${title}.
 *
 * A list with a supported strategy gets a constant here, and an action with \`x-pagination\` in the overlay.
 */
export const strategies: readonly never[] = [];
`;
  }
  return `import { ${used.join(', ')}, type Strategy } from '@wa-clients/core';\n\n${blocks.join('\n')}`;
}

function printed(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(printed).join(', ')}]`;
  return typeof value === 'string' ? stringLiteral(value) : String(value);
}

function inComment(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll(/[^\x20-\x7e]/g, ' ');
}
