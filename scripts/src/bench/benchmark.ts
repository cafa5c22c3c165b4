/** A figure next to the most that it may be. */
export interface BudgetCheck {
  readonly measure: string;
  readonly value: number;
  readonly limit: number;
  /** `x` stands for a ratio. */
  readonly unit: 'x' | 'us' | 'ms' | 'bytes' | 'instantiations';
}

/** Figures of one benchmark, side by side. */
export interface BenchmarkTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** What a benchmark found. */
export interface BenchmarkResult {
  readonly tables: readonly BenchmarkTable[];
  readonly budgets: readonly BudgetCheck[];
}

/** What a benchmark is run with. */
export interface BenchmarkRun {
  /** How often each contender has its turn. */
  readonly rounds: number;
  /** Shows only that everything runs: little work, figures that say nothing. */
  readonly isSmoke: boolean;
  /** Shows what is being measured. */
  readonly step: (text: string) => void;
}

/** A measurement that can be asked for by its name. */
export interface Benchmark {
  readonly name: string;
  /** What it measures, and how. */
  readonly description: string;
  /** Rounds unless the caller says otherwise. */
  readonly rounds: number;
  readonly run: (run: BenchmarkRun) => Promise<BenchmarkResult>;
}
