import { formatTable } from '../demo/table.ts';
import type { BudgetCheck } from './benchmark.ts';
import { isMet } from './format-budgets.ts';
import { type BenchReport, figuresOf } from './report.ts';

const decimals = { x: 2, us: 1, ms: 1, bytes: 0, instantiations: 0 };

/** What differs between two reports: each figure before and now, and the machine and the peers where they are others. */
export function compareReports(before: BenchReport, now: BenchReport): string {
  const old = new Map(figuresOf(before).map((figure) => [figure.measure, figure]));
  const next = new Map(figuresOf(now).map((figure) => [figure.measure, figure]));
  // Of a run that was asked for some benchmarks, the others are no news.
  const isAsked = (name: string) => Object.hasOwn(now.benchmarks, name);
  const gone = Object.entries(before.benchmarks)
    .filter(([name]) => isAsked(name))
    .flatMap(([, { budgets }]) => budgets)
    .filter(({ measure }) => !next.has(measure));
  const rows = [
    ...[...next.values()].map((figure) => rowOf(old.get(figure.measure), figure)),
    ...gone.map((figure) => rowOf(figure, undefined)),
  ];
  const others = [...differences(before.machine, now.machine), ...differences(before.peers, now.peers)];
  const table = formatTable(['measure', 'before', 'now', 'change', 'budget'], rows);
  return [table, ...(others.length > 0 ? ['', 'Measured with others than before:', ...others] : [])].join('\n');
}

function rowOf(old: BudgetCheck | undefined, now: BudgetCheck | undefined): string[] {
  const measure = now?.measure ?? old?.measure ?? '';
  const budget = now ? (isMet(now) ? 'met' : 'OVER') : '';
  return [measure, textOf(old), textOf(now), changeOf(old, now), budget];
}

function textOf(figure: BudgetCheck | undefined): string {
  return figure ? `${figure.value.toFixed(decimals[figure.unit])} ${figure.unit}` : '-';
}

function changeOf(old: BudgetCheck | undefined, now: BudgetCheck | undefined): string {
  if (!old) return 'new';
  if (!now) return 'gone';
  if (old.unit !== now.unit || old.value === 0) return '';
  const percent = (now.value / old.value - 1) * 100;
  return `${percent > 0 ? '+' : ''}${percent.toFixed(1)} %`;
}

function differences(before: object, now: object): string[] {
  const [old, next] = [new Map(Object.entries(before)), new Map(Object.entries(now))];
  return [...new Set([...old.keys(), ...next.keys()])]
    .filter((name) => old.get(name) !== next.get(name))
    .map((name) => `  ${name}: ${String(old.get(name) ?? 'none')} -> ${String(next.get(name) ?? 'none')}`);
}
