import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import { type JsonObject, member } from '../../src/spec/document.ts';
import { readSpec } from '../../src/spec/read.ts';
import type { ChangePlaces } from '../../src/providers/review.ts';
import { StepFailure } from '../../src/update/steps.ts';
import { descriptionChanges } from '../support/spec-update/changes.ts';
import { changedPaths, makeWorkspace, quickSteps, type Workspace } from '../support/spec-update/workspace.ts';

// Each case compares and generates, on a machine that may be busy.
vi.setConfig({ testTimeout: 600_000 });

const provider = 'parley';
const place: ChangePlaces = {
  list: '/people',
  member: ['Message', 'direction'],
  filter: 'tag',
  narrowed: ['/people', 'tag'],
};

describe('an update', () => {
  const [, filter, operation, , required] = descriptionChanges;
  let workspace: Workspace;
  let before: Map<string, string>;
  const changedSoFar = () => changedPaths(before, workspace.files());
  beforeEach(async () => {
    workspace = await makeWorkspace('parley', '0.3.1');
    before = workspace.files();
  });
  afterEach(() => workspace.remove());

  it('below 1.0.0 breaks with a minor, and the verdict is told', { timeout: 600_000 }, async () => {
    for (const { below1, make, verdict } of descriptionChanges.slice(2, 4)) {
      workspace.remove();
      workspace = await makeWorkspace('parley', '0.3.1');
      const { update } = await workspace.update((description) => make(description, place));
      expect(update?.changeset).toMatchObject({ verdict, bump: below1 });
      expect(update?.changeset.text).toContain(`this is a ${verdict} change, which is a ${below1} below 1.0.0`);
    }
  });

  it('does nothing the second time', async () => {
    const change = (description: JsonObject) => filter?.make(description, place);
    await workspace.update(change);
    const after = workspace.files();
    expect(await workspace.update(() => {})).toEqual({});
    expect(changedPaths(after, workspace.files())).toEqual([]);
  });

  it('notes the day, the hash and what was said of the evidence', async () => {
    await workspace.update((description) => filter?.make(description, place), { evidence: 'docs alone' });
    const note = JSON.parse(workspace.files().get(`specs/${provider}/source.json`) ?? '') as object;
    expect(note).toMatchObject({ recorded: '2027-03-04', evidence: 'docs alone' });
    expect(note).toMatchObject({ sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
  });

  it('records what is different, for the feed of the description', async () => {
    const { update } = await workspace.update((description) => filter?.make(description, place));
    const [record] = JSON.parse(workspace.files().get(`specs/${provider}/changes.json`) ?? '[]') as object[];
    const { bump, changes } = update?.difference ?? {};
    expect(record).toMatchObject({ recorded: '2027-03-04', bump, changes });
    expect(changes).not.toEqual([]);
  });

  it('shows everything and writes nothing in a dry run', async () => {
    const { update } = await workspace.update((description) => operation?.make(description, place), { isDryRun: true });
    expect(update?.changes.map(({ path }) => path)).toContain(`specs/${provider}/names.lock.json`);
    expect(changedSoFar()).toEqual([]);
  });

  it.each(['generate', 'typecheck', 'test', 'report'] as const)(
    'writes nothing when the step %s fails',
    async (step) => {
      const steps = { ...quickSteps, [step]: () => Promise.reject(new StepFailure(`${step} failed`)) };
      const updating = workspace.update((description) => required?.make(description, place), { steps });
      await expect(updating).rejects.toThrow(`${step} failed`);
      expect(changedSoFar()).toEqual([]);
      expect(existsSync(join(workspace.root, '.tmp'))).toBe(false);
    },
  );

  it('writes what fails where that is accepted, and tells it', async () => {
    const steps = { ...quickSteps, test: () => Promise.reject(new StepFailure('a test failed')) };
    const { update } = await workspace.update((description) => required?.make(description, place), {
      steps,
      acceptFailures: true,
    });
    expect(update?.failures).toEqual(['a test failed']);
    expect(changedSoFar()).not.toEqual([]);
  });

  it('writes nothing when a rename fails half way', async () => {
    let count = 0;
    const { rename } = await import('node:fs/promises');
    const updating = workspace.update((description) => filter?.make(description, place), {
      rename: async (from, to) => {
        if ((count += 1) === 5) throw new Error('the disk is full');
        await rename(from, to);
      },
    });
    await expect(updating).rejects.toThrow('the disk is full');
    expect(changedSoFar()).toEqual([]);
  });

  it('writes nothing of a description that is refused', async () => {
    const updating = workspace.update((description) => {
      description['openapi'] = '2.0';
    });
    await expect(updating).rejects.toMatchObject({ name: 'SpecRefusal' });
    expect(changedSoFar()).toEqual([]);
  });

  it('keeps the public name where the vendor renames an operation alone', async () => {
    const { update } = await workspace.update((description) => {
      getOf(description, place.list)['operationId'] = 'someOtherId';
    });
    expect(update?.names.moved).toEqual([expect.objectContaining({ key: 'someOtherId' })]);
    expect(update?.names.added).toEqual([]);
  });

  const plain = 'Paging';
  it('refuses names that would change, unless told', async () => {
    const change = (description: JsonObject) => {
      const text = JSON.stringify(description).replaceAll(`/${plain}"`, '/Renamed"');
      const changed = JSON.parse(text) as { components: { schemas: Record<string, JsonObject> } };
      const { [plain]: old = {}, ...others } = changed.components.schemas;
      Object.assign(description, changed, {
        components: { ...changed.components, schemas: { ...others, Renamed: { ...old, description: 'Another one.' } } },
      });
    };
    await expect(workspace.update(change)).rejects.toMatchObject({ rule: 'name-changed' });
    expect(changedSoFar()).toEqual([]);
    const { update } = await workspace.update(change, { acceptRenames: true });
    expect(update?.changeset.verdict).toBe('major');
    expect(update?.changeset.text).toMatch(/- gone: `\w+`\n- new: `Renamed`/);
  });

  it('stops where the vendor changed what a correction replaces, and shows both', async () => {
    const overlay = join(workspace.root, 'specs', provider, 'overlay.yaml');
    const path = `$.paths['${place.list}'].get`;
    const more = [
      `  - target: ${path}`,
      '    x-count: 1',
      '    x-reason: Says it better.',
      '    update:',
      '      summary: Lists them.',
      '',
    ];
    writeFileSync(overlay, `${readFileSync(overlay, 'utf8').trimEnd()}\n${more.join('\n')}`);
    await quickSteps.generate(workspace.root, provider);
    const { root: now } = await readSpec(join(workspace.root, 'specs', provider, 'openapi.yaml'));
    const { summary: old } = getOf(now, place.list);
    before = workspace.files();
    const change = (description: JsonObject) => {
      getOf(description, place.list)['summary'] = 'Lists every one of them.';
    };
    const updating = workspace.update(change);
    await expect(updating).rejects.toMatchObject({ rule: 'overlay-before' });
    await expect(updating).rejects.toThrow('the vendor changed this under your correction');
    await expect(updating).rejects.toThrow(`before: {"summary":${JSON.stringify(old)}}`);
    await expect(updating).rejects.toThrow('now:    {"summary":"Lists every one of them."}');
    expect(changedSoFar()).toEqual([]);
    // A word about it in the reason is what says that a person has looked.
    writeFileSync(overlay, readFileSync(overlay, 'utf8').replace('Says it better.', 'Says it better, still.'));
    expect((await workspace.update(change)).update?.changeset.verdict).toBe('none');
  });

  it('stops where a correction no longer matches as often as it did', async () => {
    const updating = workspace.update((description) => {
      const { paths } = description as { paths: Record<string, JsonObject> };
      description['paths'] = Object.fromEntries(Object.entries(paths).filter(([path]) => path !== place.list));
    });
    await expect(updating).rejects.toMatchObject({ rule: 'overlay-match' });
    await expect(updating).rejects.toThrow(
      /the vendor changed this under your correction: .* matches \d+ places; expected \d+; it matched \d+ so far/,
    );
    expect(changedSoFar()).toEqual([]);
  });
});

function getOf(description: JsonObject, path: string): JsonObject {
  return member(member(description['paths'], path), 'get') as JsonObject;
}
