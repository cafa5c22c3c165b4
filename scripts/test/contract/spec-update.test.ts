import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterAll, describe, expect, it } from 'vitest';

import { loadSupport } from '../../src/providers/load-support.ts';
import { root } from '../../src/run-tool.ts';
import { realSteps } from '../../src/update/steps.ts';
import { descriptionOf } from '../support/description-of.ts';
import { reviewedProviders } from '../support/tested-providers.ts';
import { descriptionChanges } from '../support/spec-update/changes.ts';
import { changedPaths, copyWorkspace, quickSteps, type Workspace } from '../support/spec-update/workspace.ts';

const places = await Promise.all(
  reviewedProviders().map(async (provider) => ({ provider, ...(await loadSupport(root, provider, 'review')).changes })),
);
const generated = ['fake', 'operations', 'schemas', 'types'];

const workspaces: Workspace[] = [];
const open = (provider: string, version: string): Workspace => {
  const workspace = copyWorkspace(provider, version);
  workspaces.push(workspace);
  return workspace;
};
afterAll(() => workspaces.forEach(({ remove }) => remove()));

describe.each(places)('an update of $provider', (place) => {
  const { provider } = place;

  it.each(descriptionChanges)(
    'to $name is a $verdict of it alone',
    { timeout: 600_000 },
    async ({ make, says, verdict }) => {
      const workspace = open(provider, '1.2.3');
      const before = workspace.files();
      const { update } = await workspace.update((description) => make(description, place));
      expect(update?.changeset).toMatchObject({ verdict, bump: verdict });
      const changed = changedPaths(before, workspace.files());
      const [changeset = '', ...others] = changed;
      expect(changeset).toMatch(new RegExp(`^\\.changeset/${provider}-[0-9a-f]{12}\\.md$`));
      for (const path of others) expect(path).toMatch(new RegExp(`^(packages|specs)/${provider}/`));
      for (const name of generated) expect(others).toContain(`${descriptionOf(provider).generated}/${name}.ts`);
      const text = readFileSync(join(workspace.root, changeset), 'utf8');
      expect(text).toMatch(
        new RegExp(`^---\n'@wa-clients/${provider}': ${verdict}\n---\n\n[^\n]*\\b${verdict} change`),
      );
      const plain = text.replaceAll('\\', '');
      for (const words of says(place)) expect(plain).toContain(words);
    },
  );
});

// That the steps truly compile and test is tried with one.
describe.each(places.filter(({ isCompiled }) => isCompiled))('an update ($provider)', (place) => {
  const [, filter, , removal] = descriptionChanges;

  it(
    'truly compiles and tests the package, and stops where what is written by hand does not fit',
    { timeout: 600_000 },
    async () => {
      const workspace = open(place.provider, '0.3.1');
      const steps = { ...realSteps, report: quickSteps.report };
      const lines: string[] = [];
      const progress = { line: (text: string) => lines.push(text), step: () => {} };
      // In this very repository, of which a dry run changes nothing.
      const options = { root, steps, progress, isDryRun: true };
      const { update } = await workspace.update((description) => filter?.make(description, place), options);
      expect(lines).toEqual(expect.arrayContaining(['type check: done', 'tests of the package: done']));
      expect(update?.changes.find(({ path }) => path.endsWith('operations.ts'))?.text).toContain('shade?: string');
      // The generator was tried in a process of its own just now.
      const again = { ...options, steps: { ...steps, generate: quickSteps.generate } };
      const updating = workspace.update((description) => removal?.make(description, place), again);
      await expect(updating).rejects.toThrow(/the package does not type check: [^]*src\/testing\//);
    },
  );
});
