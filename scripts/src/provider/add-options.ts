import type { Progress } from '../terminal/progress.ts';
import type { DownloadOptions } from '../update/download.ts';
import type { FileChange, Rename } from '../update/put-in-place.ts';
import type { Step, Steps } from '../update/steps.ts';

/** What is done with a new package beside what is done with one that is updated. */
export interface AddSteps extends Steps {
  /** Formats what was written by templates, and draws the diagram of the rooms. */
  readonly tidy: Step;
  readonly lint: Step;
  readonly structure: Step;
  /** The tests that hold every provider to the same contract. */
  readonly contract: Step;
  /** What else the workspace holds a package to: examples, unused code, lists. */
  readonly workspace: Step;
  /** Installs the new package in the tree itself, once all is in place. */
  readonly install: (root: string) => Promise<void>;
}

/** How a provider is added. */
export interface AddOptions {
  readonly root: string;
  readonly id: string;
  /** File or address of its description. */
  readonly from: string;
  /** File of an overlay that corrects it. */
  readonly overlay?: string;
  readonly isDryRun?: boolean;
  /** Whether operations whose tests fail are marked, so that the package is kept without them. */
  readonly acceptsFailures?: boolean;
  readonly evidence?: string;
  readonly download?: DownloadOptions;
  readonly steps: AddSteps;
  readonly now: () => Date;
  readonly rename?: Rename;
  readonly progress: Pick<Progress, 'line' | 'step'>;
}

/** What was added, or would have been. */
export interface AddOutcome {
  readonly changes: readonly FileChange[];
  readonly operations: number;
  readonly lists: number;
  /** What a person should look at, in the order of the files. */
  readonly choices: readonly string[];
  /** How long each step took, in milliseconds. */
  readonly durations: ReadonlyMap<string, number>;
}
