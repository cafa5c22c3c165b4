import { formatTable } from '../demo/table.ts';
import type { BudgetCheck } from './benchmark.ts';

const digits = { x: 2, us: 1, ms: 1, bytes: 0, instantiations: 0 };

/** Whether a figure keeps within its budget. */
export function isMet({ limit, value }: BudgetCheck): boolean {
  return value <= limit;
}

/** Figures and budgets as a table. */
export function formatBudgets(budgets: readonly BudgetCheck[]): string {
  const rows = budgets.map((budget) => {
    const { limit, measure, unit, value } = budget;
    return [measure, `${value.toFixed(digits[unit])} ${unit}`, `${limit} ${unit}`, isMet(budget) ? 'met' : 'OVER'];
  });
  return formatTable(['measure', 'seen', 'at most', 'budget'], rows);
}
