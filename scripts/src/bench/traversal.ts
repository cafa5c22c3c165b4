/** Walks a list from its start to its end and gives each item to the consumer. */
export type Traversal = (baseUrl: string, consume: (item: BenchmarkItem) => void) => Promise<void>;

/** As much of an item as the consumers look at. */
export interface BenchmarkItem {
  readonly id?: string;
}

/** What the process of a traversal is started with. */
export interface TraversalArgument {
  /** Name among the contenders. */
  readonly contender: string;
  /** Address of the server, without a path. */
  readonly url: string;
  readonly pages: number;
  /** Pages that are walked before, so that the compiler has seen the code. */
  readonly warmUpPages: number;
  /** Work of the consumer for each item, in milliseconds. */
  readonly workMs: number;
}

/** What one traversal took. */
export interface TraversalFigures {
  readonly wallMs: number;
  /** Time of the processor in all threads of the process, in milliseconds. */
  readonly cpuMs: number;
  /** Most memory that the process held, in MB. */
  readonly peakMb: number;
}
