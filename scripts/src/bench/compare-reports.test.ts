import { describe, expect, it } from 'vitest';

import type { BudgetCheck } from './benchmark.ts';
import { compareReports } from './compare-reports.ts';
import { type BenchReport, printReport, readReport } from './report.ts';

const figure = (measure: string, value: number, more: Partial<BudgetCheck> = {}): BudgetCheck => ({
  measure,
  value,
  limit: 2,
  unit: 'x',
  ...more,
});
const report = (budgets: Readonly<Record<string, readonly BudgetCheck[]>>, peers = {}): BenchReport => ({
  machine: { node: 'v24.1.0', platform: 'linux', cores: 2 },
  peers,
  isSmoke: false,
  benchmarks: Object.fromEntries(
    Object.entries(budgets).map(([name, checks]) => [name, { tables: [], budgets: checks }]),
  ),
});
const lines = (before: BenchReport, now: BenchReport) =>
  compareReports(before, now)
    .split('\n')
    .map((line) => line.replaceAll(/ {2,}/g, '  ').trim());

describe('a comparison of two reports', () => {
  it('shows each figure before and now, how far it has moved, and whether it keeps within its budget', () => {
    const before = report({ walk: [figure('walk', 1.25), figure('call', 4, { unit: 'us', limit: 8 })] });
    const now = report({ walk: [figure('walk', 1), figure('call', 9, { unit: 'us', limit: 8 })] });
    expect(lines(before, now)).toEqual(
      expect.arrayContaining(['walk  1.25 x  1.00 x  -20.0 %  met', 'call  4.0 us  9.0 us  +125.0 %  OVER']),
    );
  });

  it('tells what is new and what is gone, but not of benchmarks that were not asked for', () => {
    const before = report({ walk: [figure('old', 1)], size: [figure('size', 1)] });
    const now = report({ walk: [figure('other', 1)] });
    const text = lines(before, now).join('\n');
    expect(text).toContain('other  -  1.00 x  new  met');
    expect(text).toContain('old  1.00 x  -  gone');
    expect(text).not.toContain('size');
  });

  it('tells peers of another version, which may be why a ratio has moved', () => {
    const [before, now] = [report({}, { 'openapi-fetch': '0.16.0' }), report({}, { 'openapi-fetch': '0.17.0' })];
    expect(lines(before, now)).toContain('openapi-fetch: 0.16.0 -> 0.17.0');
    expect(compareReports(now, now)).not.toContain('openapi-fetch');
  });
});

describe('a report', () => {
  it('is read as it was written', () => {
    const one = report({ walk: [figure('walk', 1)] }, { node: '24' });
    expect(readReport(printReport(one), 'old.json')).toEqual(one);
  });

  it.each(['', '[]', 'null', '{}', '{"machine":{},"peers":{},"benchmarks":{"walk":1}}'])(
    'is refused with its name and a remedy where it is none: %s',
    (text) => {
      expect(() => readReport(text, 'old.json')).toThrow(/^old\.json is no report .* write it with that\.$/);
    },
  );
});
