import { SpecRefusal } from '../spec/refusal.ts';
import { putInPlace, recoverUnfinished } from '../update/put-in-place.ts';
import { type Step, StepFailure } from '../update/steps.ts';
import type { AddOptions, AddOutcome } from './add-options.ts';
import { checkId, checkNamesOfId } from './check-id.ts';
import { type AcceptedFailure, acceptedFailures } from './failures/accepted-failures.ts';
import { TestFailure } from './failures/test-failure.ts';
import { placeFailures } from './failures/place-failures.ts';
import { tellFailure } from './failures/tell-failure.ts';
import { providerFiles } from './provider-files.ts';
import { type NewProvider, type Prepared, readNewProvider } from './read-new-provider.ts';
import { stageProvider, type StagedProvider } from './staged-provider.ts';

/**
 * Adds a provider: from its description to a package that generates, type checks, is linted and passes its tests.
 *
 * Everything happens in a copy of the workspace; the tree changes at the end, and as a whole.
 *
 * @throws UsageError for an id that cannot be one, SpecRefusal, StepFailure
 */
export async function addProvider(options: AddOptions): Promise<AddOutcome> {
  const { id, progress, root, steps } = options;
  checkId(root, id);
  for (const path of await recoverUnfinished(root))
    progress.line(`restored ${path}, which an earlier run left half done`);
  progress.step(`Reading ${options.from}`);
  const provider = await readNewProvider(options);
  const { facts, pagination, pattern } = provider;
  const { contract, fake } = provider.prepare([]);
  checkNamesOfId(facts, (of) => providerFiles({ contract, facts: of, fake, pagination, pattern }));
  const operations = contract.operations.length;
  if (operations === 0) throw withoutOperations(contract.file);
  progress.line(`admitted: ${operations} operations, ${pagination.lists.length} lists that page`);

  const staged = stageProvider(options, provider);
  try {
    const { durations, prepared } = await runSteps(options, provider, staged);
    const changes = staged.changes();
    if (!options.isDryRun) {
      progress.step('Putting it in place');
      await putInPlace(root, changes, options.rename);
      progress.step('Installing');
      await steps.install(root);
    }
    const choices = [
      ...facts.doubts.map((doubt) => `packages/${id}/src/client.ts: ${doubt}`),
      ...[...new Set(pagination.lists.flatMap(({ doubts }) => doubts))].map(
        (doubt) => `packages/${id}/src/pagination.ts: ${doubt}`,
      ),
      ...prepared.choices.map((choice) => `specs/${id}/overlay.yaml: ${choice}`),
    ];
    return { changes, operations, lists: pagination.lists.length, choices, durations };
  } finally {
    staged.remove();
  }
}

/** A package is a client, and of webhooks alone there is nothing to call. */
function withoutOperations(file: string): SpecRefusal {
  return new SpecRefusal({
    file,
    pointer: '/paths',
    rule: 'no-operations',
    problem: 'the description has no operations, so that there is no client to make',
    remedy:
      'Give it beside a description that has some (--spec api=API.yaml --spec webhooks=THIS.yaml), or write its types and schemas alone: generate --spec FILE --out DIR.',
  });
}

/** What came of the steps. */
interface Passed {
  /** The description with every operation marked whose failures were accepted. */
  readonly prepared: Prepared;
  readonly durations: ReadonlyMap<string, number>;
}

/** Runs every step on the copy; where failures are accepted, once more without what they are about. */
async function runSteps(
  { acceptsFailures, id, progress, steps }: AddOptions,
  { prepare }: NewProvider,
  { folder, writeDescribed }: StagedProvider,
): Promise<Passed> {
  const durations = new Map<string, number>();
  const accepted: AcceptedFailure[] = [];
  let prepared = prepare(accepted);
  const toldFailure = (label: string, error: unknown): unknown =>
    error instanceof StepFailure ? tellFailure(label, error, prepared.contract, folder) : error;
  const run = async (label: string, step: Step) => {
    progress.step(label);
    const startedAt = performance.now();
    await step(folder, id).catch((error: unknown) => {
      if (!(error instanceof TestFailure) || !acceptsFailures) throw toldFailure(label, error);
      const found = placeFailures(prepared.contract, error.tests);
      const more = acceptedFailures(found, accepted);
      // What fails although it is marked, or is about no operation, cannot be accepted.
      if (found.others.length > 0 || more.length === 0) throw toldFailure(label, error);
      accepted.push(...more);
    });
    durations.set(label, (durations.get(label) ?? 0) + performance.now() - startedAt);
    progress.line(`${label}: done`);
  };
  for (let tried = -1; tried < accepted.length;) {
    tried = accepted.length;
    if (tried > 0) {
      progress.line(`${tried} operations are marked, since their tests fail; once more without them`);
      prepared = prepare(accepted);
    }
    writeDescribed(prepared);
    await run('generating', steps.generate);
    await run('formatting', steps.tidy);
    await run('type check', steps.typecheck);
    await run('lint', steps.lint);
    await run('structure', steps.structure);
    await run('tests of the package', steps.test);
    if (accepted.length === tried) await run('contract tests', steps.contract);
  }
  await run('other checks', steps.workspace);
  await run('report of the public surface', steps.report);
  return { durations, prepared };
}
