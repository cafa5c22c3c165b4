import type { ProposedList } from './proposal.ts';

type Unnamed = Omit<ProposedList, 'strategy'>;

/**
 * Names the strategies: lists that page with the same names share one. The form of most lists of a kind has the name of the
 * kind, every other one that of what leads it from page to page.
 */
export function nameForms(lists: readonly Unnamed[]): ProposedList[] {
  const counts = new Map<string, number>();
  for (const list of lists) counts.set(formOf(list), (counts.get(formOf(list)) ?? 0) + 1);
  const names = new Map<string, string>();
  const taken = new Set<string>();
  const byCount = lists.toSorted((a, b) => (counts.get(formOf(b)) ?? 0) - (counts.get(formOf(a)) ?? 0));
  for (const list of byCount) {
    const form = formOf(list);
    if (names.has(form)) continue;
    const { kind } = list.proposal;
    const long = `${kind}-${wordsOf(list)}`;
    let name = taken.has(kind) ? long : kind;
    for (let count = 2; taken.has(name); count += 1) name = `${long}-${count}`;
    taken.add(name);
    names.set(form, name);
  }
  return lists.map((list) => ({ ...list, strategy: names.get(formOf(list)) ?? list.proposal.kind }));
}

/** The names that a list pages with, whatever its limits and the forms of its end. */
function formOf({ proposal: { kind, options } }: Unnamed): string {
  return JSON.stringify([kind, { ...options, maximum: undefined, end: undefined, tokenOnLastPage: undefined }]);
}

/** Words of what tells a form from others: where the next page is told, or the parameter that asks for it. */
function wordsOf({ parameters, proposal: { options } }: Unnamed): string {
  const values = new Map(Object.entries(options) as [string, unknown][]);
  const told = ['next', 'pages', 'hasMore', 'id'].map((name) => values.get(name));
  const [text] = [
    ...told.filter((one) => typeof one === 'string'),
    parameters.find((one) => one !== options.size) ?? '',
  ];
  const words = text
    .replaceAll(/([a-z\d])([A-Z])/g, '$1-$2')
    .toLowerCase()
    .split(/[^a-z\d]+/)
    .filter((word) => word !== '');
  return words.join('-') || 'other';
}
