import { stringify } from 'yaml';

import { type RowIdentity, shownEverywhere, undecidedIdentity } from '../identity/row-identities.ts';
import type { PaginationProposal, ProposedList } from '../pagination/proposal.ts';

/** The text of `overlay.yaml`: an action for each list and for each identity of rows, and what is left to choose as comments. */
export function overlayFile(
  { lists, undecided }: PaginationProposal,
  title: string,
  identities: readonly RowIdentity[] = [],
): string {
  const head = stringify({
    overlay: '1.1.0',
    info: { title: `Corrections and hints for the ${title} API`, version: '1.0.0' },
  });
  const actions = lists.map(
    (list) =>
      `${comments(list.doubts.map((doubt) => `CHOOSE: ${doubt}.`))}${indent(stringify([actionOf(list)], { lineWidth: 118 }))}`,
  );
  for (const identity of identities.filter(shownEverywhere))
    actions.push(indent(stringify([requiredField(identity)], { lineWidth: 118 })));
  const open = [
    ...undecided.map(({ operation, why }) => `CHOOSE: ${operation.label} is left without pagination: ${why}.`),
    ...identities.flatMap((identity) => undecidedIdentity(identity) ?? []).map((doubt) => `CHOOSE: ${doubt}.`),
  ];
  return `${head}actions:${actions.length === 0 ? ' []' : ''}\n${actions.join('')}${comments(open)}`;
}

function requiredField({ field, path, schema, shown }: RowIdentity): object {
  const every = shown === 1 ? 'The one row' : `Each of the ${shown} rows`;
  return {
    target: `$.components.schemas['${schema ?? ''}']`,
    'x-count': 1,
    'x-reason': `${every} that the description shows below ${path} has "${field}", which the paths of the operations on one row take.`,
    update: { required: [field] },
  };
}

function actionOf({ items, operation, parameters, proposal, strategy }: ProposedList): object {
  const { kind, options } = proposal;
  const quoted = operation.path.replaceAll('\\', '\\\\').replaceAll("'", "\\'");
  return {
    target: `$.paths['${quoted}'].${operation.method.toLowerCase()}`,
    'x-count': 1,
    'x-reason': 'The names of its parameters and of the fields of its response are those of this pagination strategy.',
    update: {
      'x-pagination': [
        {
          strategy,
          ...(strategy !== kind && { kind }),
          items,
          parameters: [...parameters],
          ...(kind === 'cursor-after' && { backward: true }),
          ...('id' in options && { id: options.id }),
          size: { parameter: options.size, maximum: options.maximum },
        },
      ],
    },
  };
}

function comments(lines: readonly string[]): string {
  return lines.map((line) => `  # ${line.replaceAll(/[^\x20-\x7e]/g, ' ')}\n`).join('');
}

function indent(text: string): string {
  return text.replaceAll(/^(?=.)/gm, '  ');
}
