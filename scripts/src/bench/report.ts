import { availableParallelism } from 'node:os';

import type { BenchmarkResult, BudgetCheck } from './benchmark.ts';

/** What a run of the benchmarks found, as a file that a later run can be held against. */
export interface BenchReport {
  readonly machine: { readonly node: string; readonly platform: string; readonly cores: number };
  /** Versions of what ours was measured beside, by name. */
  readonly peers: Readonly<Record<string, string>>;
  /** Whether there was so little work that the figures say nothing. */
  readonly isSmoke: boolean;
  readonly benchmarks: Readonly<Record<string, BenchmarkResult>>;
}

/** Puts the results of a run together with what they depend on. */
export function reportOf(
  benchmarks: BenchReport['benchmarks'],
  peers: BenchReport['peers'],
  isSmoke: boolean,
): BenchReport {
  const machine = { node: process.version, platform: process.platform, cores: availableParallelism() };
  return { machine, peers, isSmoke, benchmarks };
}

/** Text of a report; each figure has a line of its own, so that two of them can be compared as text too. */
export function printReport(report: BenchReport): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}

/**
 * Reads a report that an earlier run has written.
 *
 * @throws Error that says what is not one.
 */
export function readReport(text: string, file: string): BenchReport {
  const wrong = new Error(`${file} is no report of "bench --report": write it with that.`);
  let found: Partial<BenchReport> | null;
  try {
    found = JSON.parse(text) as Partial<BenchReport> | null;
  } catch (error) {
    throw new Error(wrong.message, { cause: error });
  }
  const { benchmarks, isSmoke = false, machine, peers } = found ?? {};
  if (!isRecord(benchmarks) || !isRecord(machine) || !isRecord(peers)) throw wrong;
  const isResult = (one: unknown) => isRecord(one) && Array.isArray((one as Partial<BenchmarkResult>).budgets);
  if (!Object.values(benchmarks).every(isResult)) throw wrong;
  return { benchmarks, isSmoke, machine, peers };
}

/** Every figure of a report that has a budget. */
export function figuresOf({ benchmarks }: BenchReport): BudgetCheck[] {
  return Object.values(benchmarks).flatMap(({ budgets }) => budgets);
}

function isRecord(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
