import type { Benchmark } from './benchmark.ts';
import { latencyBenchmark } from './latency.ts';
import { walkBenchmark } from './walk.ts';

/** Every benchmark, in the order in which they run. */
export const benchmarks: readonly Benchmark[] = [walkBenchmark, latencyBenchmark];
