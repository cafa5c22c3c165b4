import { isSeq, parseDocument } from 'yaml';

import { safeText } from '../diff/print/safe-text.ts';
import { groupNotices, type Notice } from '../spec/notice.ts';

/** Most places that are told one by one, of all notices and of those of one kind. */
const mostTold = 40;
const mostOfKind = 3;

/** The text of an overlay with the actions of another one, which was given by hand, before its own. */
export function withOwnActions(text: string, own: string | undefined): string {
  if (own === undefined) return text;
  const document = parseDocument(text);
  const [actions, given] = [document.get('actions'), parseDocument(own).get('actions')];
  if (!isSeq(given) || given.items.length === 0) return text;
  if (isSeq(actions)) actions.items.unshift(...given.items);
  else document.set('actions', given);
  const written = document.get('actions');
  if (isSeq(written)) written.flow = false;
  return document.toString({ lineWidth: 118 });
}

/** The text of an overlay with what a person should look at, as comments before its actions. */
export function withChoices(text: string, choices: readonly string[]): string {
  const lines = choices.map((line) => `# CHOOSE: ${line.replaceAll(/[^\x20-\x7e]/g, ' ')}\n`);
  return `${lines.join('')}${text}`;
}

/**
 * Notices as sentences with their places, the first few of each kind.
 *
 * @param where Where those are that are too many to be told here.
 */
export function noticeChoices(notices: readonly Notice[], where = '"spec check" tells them all'): string[] {
  const groups = groupNotices(notices).map((group) => {
    const shown = group.length > mostOfKind + 1 ? group.slice(0, mostOfKind) : group;
    const lines = shown.map(({ pointer, problem, remedy }) => `${pointer || '(root)'}: ${problem}. ${remedy}`);
    const more = group.length - shown.length;
    return more > 0 ? [...lines, `and ${more} more of [${group[0].rule}]; ${where}`] : lines;
  });
  const all = groups.flat();
  const rest = all.length - mostTold;
  return [
    ...all.slice(0, mostTold).map(safeText),
    ...(rest > 1 ? [`and ${rest} more; ${where}`] : all.slice(mostTold).map(safeText)),
  ];
}
