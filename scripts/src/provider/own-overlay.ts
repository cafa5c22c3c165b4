import { isSeq, parseDocument } from 'yaml';

import { safeText } from '../diff/print/safe-text.ts';
import type { Notice } from '../spec/notice.ts';

/** Most notices that are told one by one. */
const mostTold = 40;

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
 * Each notice as a sentence with its place.
 *
 * @param where Where those are that are too many to be told here.
 */
export function noticeChoices(notices: readonly Notice[], where = '"spec check" tells them all'): string[] {
  const told = notices
    .slice(0, mostTold)
    .map(({ pointer, problem, remedy }) => `${pointer || '(root)'}: ${problem}. ${remedy}`);
  const more = notices.length - told.length;
  return [...told.map(safeText), ...(more > 0 ? [`and ${more} more; ${where}`] : [])];
}
