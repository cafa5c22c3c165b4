import type { Benchmark } from './benchmark.ts';
import { callBenchmark } from './call.ts';
import { generateBenchmark } from './generate.ts';
import { importBenchmark } from './import.ts';
import { latencyBenchmark } from './latency.ts';
import { sideBySideBenchmark } from './side-by-side.ts';
import { sizeBenchmark } from './size.ts';
import { typesBenchmark } from './types.ts';
import { walkBenchmark } from './walk.ts';

/** Every benchmark, in the order in which they run. */
export const benchmarks: readonly Benchmark[] = [
  walkBenchmark,
  latencyBenchmark,
  sideBySideBenchmark,
  callBenchmark,
  importBenchmark,
  sizeBenchmark,
  generateBenchmark,
  typesBenchmark,
];
