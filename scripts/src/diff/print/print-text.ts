import type { Difference, Level } from '../change.ts';
import { ruleOf } from '../rules/rules.ts';
import { countLevels, groupChanges, sentenceOf } from './group-changes.ts';
import { safeText } from './safe-text.ts';

const colors: Readonly<Record<Level, number>> = { major: 31, minor: 33, patch: 32, none: 90 };

/** The difference for people: the bump, then the changes of each operation, with advice on what breaks. */
export function printText(difference: Difference, hasColors: boolean): string {
  const paint = (text: string, color: number) => (hasColors ? `\u001b[${color}m${text}\u001b[0m` : text);
  if (difference.changes.length === 0) return `${paint('none', colors.none)}: no change of meaning\n`;
  const lines = [`${paint(difference.bump, colors[difference.bump])}: ${countLevels(difference)}`];
  for (const [heading, changes] of groupChanges(difference)) {
    lines.push('', paint(safeText(heading), 1));
    for (const change of changes) {
      const level = paint(change.level.padEnd(5), colors[change.level]);
      lines.push(`  ${level}  ${safeText(sentenceOf(change))}  ${paint(`[${change.rule}]`, 90)}`);
      if (change.level === 'major') lines.push(`         ${paint(ruleOf(change.rule).advice, 90)}`);
    }
  }
  return `${lines.join('\n')}\n`;
}
