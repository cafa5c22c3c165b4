import { stringLiteral } from '../../emit/text.ts';
import { strategyExport } from '../../names/strategy-exports.ts';
import type { ProposedList, ProposedStrategy } from '../pagination/proposal.ts';

const makers = { 'cursor-after': 'cursorAfter', 'cursor-token': 'cursorToken', numbered: 'numberedPages' } as const;

/** One strategy as the package has it, and the lists that page by it. */
export interface PackageStrategy {
  readonly proposal: ProposedStrategy;
  readonly lists: readonly ProposedList[];
}

/** The strategies of a package: the page size that all lists of one take, and its lists. */
export function packageStrategies(lists: readonly ProposedList[]): PackageStrategy[] {
  const names = [...new Set(lists.map(({ proposal }) => proposal.strategy))];
  return names.flatMap((name) => {
    const some = lists.filter(({ proposal }) => proposal.strategy === name);
    const smallest = some.toSorted((a, b) => a.proposal.options.maximum - b.proposal.options.maximum)[0];
    return smallest ? [{ proposal: smallest.proposal, lists: some }] : [];
  });
}

/** The text of `src/pagination.ts`. */
export function paginationFile(strategies: readonly PackageStrategy[], title: string): string {
  const used = strategies.map(({ proposal }) => makers[proposal.strategy]).toSorted();
  const blocks = strategies.map(({ lists, proposal: { options, strategy } }) => {
    const doubts = [...new Set(lists.flatMap((list) => list.doubts))];
    const marks = doubts.map((doubt) => ` *\n * CHOOSE: ${inComment(doubt)}.\n`).join('');
    const members = Object.entries(options).map(
      ([name, value]) => `  ${name}: ${typeof value === 'number' ? value : stringLiteral(String(value))},\n`,
    );
    const doc = `/**\n * Pagination strategy of ${title}, proposed from the names in its description.\n${marks} */\n`;
    const made = `/* @__PURE__ */ ${makers[strategy]}({\n${members.join('')}});\n`;
    return `${doc}export const ${strategyExport(strategy)}: Strategy = ${made}`;
  });
  if (blocks.length === 0) {
    return `/**
 * No list of ${title} uses a pagination strategy that core supports.
 *
 * A list that does gets a constant here and an \`x-pagination\` action in the overlay.
 */
export const strategies: readonly never[] = [];
`;
  }
  return `import { ${used.join(', ')}, type Strategy } from '@wa-clients/core';\n\n${blocks.join('\n')}`;
}

function inComment(text: string): string {
  return text.replaceAll('*/', '* /').replaceAll(/[^\x20-\x7e]/g, ' ');
}
