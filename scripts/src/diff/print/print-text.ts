import type { Difference, Level } from '../change.ts';
import { ruleOf } from '../rules/rules.ts';
import { headingOf } from './print-markdown.ts';
import { safeText } from './safe-text.ts';
import { type SharedChanges, shareChanges } from './share-changes.ts';

const colors: Readonly<Record<Level, number>> = { major: 31, minor: 33, patch: 32, none: 90 };

/** The difference for people: the bump, then the changes of each operation, with advice on what breaks. */
export function printText(difference: Difference, hasColors: boolean): string {
  const paint = (text: string, color: number) => (hasColors ? `\u001b[${color}m${text}\u001b[0m` : text);
  if (difference.changes.length === 0) return `${paint('none', colors.none)}: no change of meaning\n`;
  const groups = shareChanges(difference.changes);
  const lines = [`${paint(difference.bump, colors[difference.bump])}: ${countLevels(groups)}`];
  for (const { entries, operations } of groups) {
    lines.push('', paint(headingOf(operations, safeText), 1));
    for (const { change, sentence } of entries) {
      const level = paint(change.level.padEnd(5), colors[change.level]);
      lines.push(`  ${level}  ${safeText(sentence)}  ${paint(`[${change.rule}]`, 90)}`);
      if (change.level === 'major') lines.push(`         ${paint(ruleOf(change.rule).advice, 90)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}

/** How many changes of each level there are, in words. */
function countLevels(groups: readonly SharedChanges[]): string {
  const all = groups.flatMap(({ entries }) => entries);
  const count = (level: Level) => all.filter(({ change }) => change.level === level).length;
  return (['major', 'minor', 'patch'] as const).map((level) => `${count(level)} ${level}`).join(', ');
}
