import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { describe, expect, it, onTestFinished } from 'vitest';

import type { AddOptions } from '../../src/provider/add-options.ts';
import { addProvider } from '../../src/provider/add-provider.ts';
import { realAddSteps } from '../../src/provider/add-steps.ts';
import { root } from '../../src/run-tool.ts';
import { StepFailure } from '../../src/update/steps.ts';
import { addToCopy, quickSteps, textOf } from '../support/add-to-copy.ts';

const quick = () => Promise.resolve();

describe('a provider that pages by a cursor', () => {
  it(
    'generates, is formatted, type checks, is linted, has its structure and passes its own tests',
    { timeout: 600_000 },
    async () => {
      const outcome = await addToCopy('parley');
      expect([...outcome.durations.keys()]).toEqual([
        'generating',
        'formatting',
        'type check',
        'lint',
        'structure',
        'tests of the package',
        'contract tests',
        'other checks',
        'report of the public surface',
      ]);
      expect(outcome).toMatchObject({ operations: 6, lists: 2, choices: [] });
      expect(textOf(outcome, 'packages/parley/src/pagination.ts')).toContain(`cursorToken({
  size: 'page_size',
  maximum: 50,
  cursor: 'cursor',
  next: 'paging.next_cursor',
  end: ['null', 'absent', 'empty'],
  hasMore: 'paging.has_more',
})`);
      expect(textOf(outcome, 'packages/parley/src/client.ts')).toContain(`baseUrl: 'https://api.parley.example/v2',
  credential: (key) => ({ 'X-Parley-Key': key }),
  requestIdHeader: 'x-request-id',`);
      expect(textOf(outcome, 'packages/parley/src/errors.ts')).toContain("at(body, 'error', 'message')");
      expect(textOf(outcome, 'packages/parley/etc/parley.api.md')).toContain('createParley');
      expect(textOf(outcome, 'packages/parley/etc/parley.api.md')).toContain(
        'export const isParleyError: ErrorGuard<ParleyErrorDetail>;',
      );
      expect(textOf(outcome, 'packages/parley/README.md')).toContain('  if (!isParleyError(error)) throw error;\n');
      expect(textOf(outcome, '.changeset/parley.md')).toContain("'@wa-clients/parley': minor");
      expect(textOf(outcome, 'packages/parley/test/support/sample.ts')).toContain(
        'open: (walk) => client.people.list({}, walk),',
      );
      expect(textOf(outcome, 'packages/parley/test/support/runtimes.ts')).toContain('parley: the fake in memory');
      expect(textOf(outcome, 'packages/parley/test/support/app.ts')).toContain('people.list({})');
      expect(textOf(outcome, 'packages/parley/test/types/app/clients.ts')).toContain('.is<Parley>();');
      expect(JSON.parse(textOf(outcome, 'specs/parley/names.lock.json'))).toMatchObject({
        operations: {
          listPeople: { function: 'listPeople', method: 'people.list' },
          getAccount: { method: 'account.get' },
        },
      });
      const places = /^(specs|packages)\/parley\/|^\.changeset\/parley\.md$/;
      const lists = outcome.changes.map(({ path }) => path).filter((path) => !places.test(path));
      expect(lists.toSorted()).toEqual([
        'README.md',
        'docs/architecture.md',
        'package.json',
        'pnpm-lock.yaml',
        'scripts/package.json',
      ]);
      expect(existsSync(join(root, 'packages/parley'))).toBe(false);
    },
  );
});

describe('a provider that pages by numbers', () => {
  it('does so too, and what was guessed is marked where it stands', { timeout: 600_000 }, async () => {
    const outcome = await addToCopy('rollbook', { steps: { ...realAddSteps, contract: quick, workspace: quick } });
    expect(outcome).toMatchObject({ operations: 3, lists: 2 });
    expect(textOf(outcome, 'packages/rollbook/src/pagination.ts')).toMatch(
      /CHOOSE: [^]*numberedPages\(\{\n {2}page: 'page',\n {2}size: 'per_page',\n {2}maximum: 40,\n {2}id: 'id',\n {2}pages: 'meta\.total_pages',/,
    );
    expect(textOf(outcome, 'packages/rollbook/src/pagination.ts')).toMatch(
      /header Link\.[^]*byLinked: Strategy = [^]*linkedPages\(\{[^}]*parameters: \['page'\]/,
    );
    expect(textOf(outcome, 'specs/rollbook/overlay.yaml')).toMatch(/\/events'\][^]*strategy: linked/);
    // Its one example of a member has the id, by which a member is got; nothing says that it is required.
    expect(textOf(outcome, 'specs/rollbook/overlay.yaml')).toMatch(/schemas\['Member'\][^]*required:\s+(- |\[)id/);
    expect(textOf(outcome, 'packages/rollbook/src/generated/types.ts')).toMatch(/interface Member \{\s+id: number;/);
    expect(textOf(outcome, 'packages/rollbook/src/client.ts')).toContain('// CHOOSE: the description names no scheme');
    expect(outcome.choices).toHaveLength(4);
  });
});

describe('a provider whose lists have a rule each', () => {
  it(
    'has a fake that numbers cursors, knows whose rows are asked for, and pages by names of fields',
    { timeout: 600_000 },
    async () => {
      const steps = { ...quickSteps, generate: realAddSteps.generate, test: realAddSteps.test };
      // Its own tests walk every list to its end, each page held to its schema.
      const outcome = await addToCopy('tidepool', { steps });
      expect(outcome).toMatchObject({ operations: 5, lists: 5 });
      const fake = textOf(outcome, 'packages/tidepool/src/generated/fake.ts');
      expect(fake).not.toContain('unanswered:');
      // Uploads are of another origin, which no key is sent to.
      expect(fake).toMatch(/operation: 'parts\.list',[^\n]* credentials: \[\],/);
    },
  );
});

describe('a description that contradicts itself', () => {
  // A list whose cursor is always a number has no last page.
  const steps = { ...quickSteps, generate: realAddSteps.generate, test: realAddSteps.test };

  it('is refused with its place and what to do about it', { timeout: 600_000 }, async () => {
    const failed = await addToCopy('endless', { steps }).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(StepFailure);
    const { message } = failed as StepFailure;
    expect(message).toMatch(/GET \/jobs \(jobs\.list, at \/paths\/~1jobs\/get\): .*next_cursor \(expected number\)/);
    expect(message).toMatch(/--overlay, .*--accept-failures/);
    expect(message).not.toMatch(/wa-clients-staged|\.ts:/);
  });

  it('is kept without what does not hold where that is accepted', { timeout: 600_000 }, async () => {
    const outcome = await addToCopy('endless', { steps, acceptsFailures: true });
    const overlay = textOf(outcome, 'specs/endless/overlay.yaml');
    expect(overlay).toMatch(/target: \$\.paths\['\/jobs'\]\.get\n[^]*unanswered:.*Its tests failed/);
    expect(outcome.choices).toContainEqual(expect.stringMatching(/GET \/jobs: its tests fail, and it is marked/));
    const fake = textOf(outcome, 'packages/endless/src/generated/fake.ts');
    expect(fake).toMatch(/operation: 'jobs\.list',[^\n]* unanswered: /);
    expect(fake).not.toMatch(/operation: 'jobs\.get',[^\n]* unanswered: /);
  });
});

describe('adding a provider', () => {
  it.each(['lint', 'test'] as const)('leaves nothing behind when its %s fails', { timeout: 600_000 }, async (step) => {
    const before = readFileSync(join(root, 'package.json'), 'utf8');
    const install = () => Promise.reject(new Error('Nothing is to be installed.'));
    const steps = { ...quickSteps, install, [step]: () => Promise.reject(new StepFailure(`${step} failed`)) };
    await expect(addToCopy('parley', { steps, isDryRun: false })).rejects.toThrow(`${step} failed`);
    expect(readFileSync(join(root, 'package.json'), 'utf8')).toBe(before);
    expect(existsSync(join(root, 'specs/parley'))).toBe(false);
  });

  it.each(['Acme', '9lives', 'a', 'two-words', '../up', 'core', 'constructor/x'])('refuses the id %s', async (id) => {
    await expect(addProvider({ ...options(), id })).rejects.toMatchObject({ name: 'UsageError' });
  });

  it('takes a description that an overlay corrects, and keeps its actions', { timeout: 600_000 }, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'provider-add-'));
    onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
    const [spec, overlay] = [join(folder, 'a.yaml'), join(folder, 'o.yaml')];
    const operation = '{ operationId: getA, responses: { "204": { description: ok } } }';
    const schema = '{ type: integer, enum: [1, 9223372036854775807] }';
    writeFileSync(
      spec,
      `openapi: 3.1\ninfo: { title: Acme, version: 1.0 }\npaths: { /a/: { get: ${operation} } }\ncomponents: { schemas: { A: ${schema} } }\n`,
    );
    const action = "{ target: '$.components.schemas.A.enum[1]', remove: true, x-reason: Too large. }";
    writeFileSync(overlay, `overlay: 1.1.0\nactions: [${action}]\n`);
    const common = { from: spec, steps: quickSteps };
    await expect(addProvider({ ...options(), ...common, isDryRun: true })).rejects.toMatchObject({ rule: 'number' });
    const outcome = await addProvider({ ...options(), ...common, overlay, isDryRun: true });
    expect(textOf(outcome, 'specs/acme/overlay.yaml')).toContain("target: '$.components.schemas.A.enum[1]'");
    expect(JSON.parse(textOf(outcome, 'specs/acme/overlay.lock.json'))).toMatchObject({ actions: [{}] });
    expect(textOf(outcome, 'packages/acme/src/generated/types.ts')).toMatch(/export type A = 1;/);
  });

  it('refuses a description of webhooks alone, and says what can be made of it', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'webhooks-'));
    onTestFinished(() => rmSync(folder, { recursive: true }));
    const from = join(folder, 'webhooks.json');
    const post = { responses: { '200': { description: 'Taken.' } } };
    const info = { title: 'Events', version: '1' };
    writeFileSync(from, JSON.stringify({ openapi: '3.1.0', info, webhooks: { made: { post } } }));
    const refusal = { rule: 'no-operations', remedy: expect.stringContaining('--spec webhooks=') as string };
    await expect(addProvider({ ...options(), from })).rejects.toMatchObject(refusal);
  });

  it('refuses a description that is not admitted, with its place', async () => {
    const from = join(root, 'package.json');
    await expect(addProvider({ ...options(), from })).rejects.toMatchObject({ name: 'SpecRefusal' });
  });

  function options(): AddOptions {
    const progress = { line: () => {}, step: () => {} };
    return { root, id: 'acme', from: 'nowhere.yaml', steps: quickSteps, now: () => new Date(0), progress };
  }
});
