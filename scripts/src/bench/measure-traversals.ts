import type { BenchmarkRun } from './benchmark.ts';
import { runProcess } from './process.ts';
import { rotate } from './statistics.ts';
import type { TraversalArgument, TraversalFigures } from './traversal.ts';

/** What is walked, and by whom. */
export interface TraversalPlan {
  readonly url: string;
  readonly pages: number;
  /** Work of the consumer for each item, in milliseconds. */
  readonly workMs: number;
  readonly contenders: readonly string[];
  /** Pages that each process walks before. Default 30. */
  readonly warmUpPages?: number;
}

/** Lets the contenders take turns, each turn in a fresh process; gives the figures of all rounds by contender. */
export async function measureTraversals(
  { contenders, pages, url, warmUpPages = 30, workMs }: TraversalPlan,
  { rounds, step }: BenchmarkRun,
): Promise<(contender: string) => readonly TraversalFigures[]> {
  const figures = new Map<string, TraversalFigures[]>(contenders.map((contender) => [contender, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const contender of rotate(contenders, round)) {
      step(`round ${round + 1} of ${rounds}: ${contender}`);
      const argument: TraversalArgument = { contender, url, pages, warmUpPages, workMs };
      figures.get(contender)?.push(await runProcess<TraversalFigures>('traversal-process', argument));
    }
  }
  return (contender) => figures.get(contender) ?? [];
}
