import { join } from 'node:path';

import type { AddOptions, AddOutcome } from '../../src/provider/add-options.ts';
import { addProvider } from '../../src/provider/add-provider.ts';
import { realAddSteps } from '../../src/provider/add-steps.ts';
import { root } from '../../src/run-tool.ts';

const descriptions = {
  parley: 'parley.yaml',
  rollbook: 'rollbook.json',
  keyring: 'keyring.yaml',
  endless: 'endless.yaml',
  tidepool: 'tidepool.yaml',
} as const;
type Id = keyof typeof descriptions;

/** Adds a provider to a copy of this very workspace, and leaves the workspace as it is. */
export function addToCopy(id: Id, options: Partial<AddOptions> = {}): Promise<AddOutcome> {
  return addProvider({
    root,
    id,
    from: join(import.meta.dirname, 'providers', descriptions[id]),
    isDryRun: true,
    steps: realAddSteps,
    now: () => new Date('2027-03-04T05:06:07Z'),
    progress: { line: () => {}, step: () => {} },
    ...options,
  });
}

const quick = () => Promise.resolve();

/** Steps of which none but the generator does anything. */
export const quickSteps = {
  ...realAddSteps,
  tidy: quick,
  typecheck: quick,
  lint: quick,
  structure: quick,
  test: quick,
  contract: quick,
  workspace: quick,
  report: quick,
};

/** The text of a file that adding a provider wrote. */
export function textOf({ changes }: AddOutcome, path: string): string {
  return changes.find((change) => change.path === path)?.text ?? '';
}
