import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { readContract } from '../contract/read-contract.ts';
import { contractNotices } from '../contract/contract-notices.ts';
import type { Contract } from '../contract/contract.ts';
import type { FakeData } from '../emit/fake/describe-fake.ts';
import { fakeData } from '../emit/fake/fake-or-none.ts';
import { findProviders } from '../generate/providers.ts';
import { ledgerNotices } from '../ledger/ledger-notices.ts';
import type { NameLock } from '../names/names.ts';
import { proposalNotices } from '../names/name-notices.ts';
import { packageExports } from '../names/package-exports.ts';
import { printLock } from '../names/print-lock.ts';
import { proposeNames } from '../names/propose-names.ts';
import { printOverlayLock } from '../spec/corrections.ts';
import type { JsonObject } from '../spec/document.ts';
import { type LoadedSpec, loadParsed } from '../spec/load.ts';
import { parseSpec } from '../spec/read.ts';
import type { Progress } from '../terminal/progress.ts';
import type { DownloadOptions } from '../update/download.ts';
import { obtain } from '../update/obtain.ts';
import { type FileChange, putInPlace, recoverUnfinished, type Rename } from '../update/put-in-place.ts';
import { linkModules, stage } from '../update/stage.ts';
import { type Step, StepFailure, type Steps } from '../update/steps.ts';
import { checkId, checkNamesOfId } from './check-id.ts';
import { describeProvider, type ProviderFacts } from './describe-provider.ts';
import { type AcceptedFailure, acceptedFailures, withAcceptedFailures } from './failures/accepted-failures.ts';
import { TestFailure } from './failures/failed-tests.ts';
import { placeFailures } from './failures/place-failures.ts';
import { tellFailure } from './failures/tell-failure.ts';
import { rowIdentities, undecidedIdentity } from './identity/row-identities.ts';
import { noticeChoices, withChoices, withOwnActions } from './own-overlay.ts';
import { proposePagination } from './pagination/propose-pagination.ts';
import { providerFiles } from './provider-files.ts';
import { strategiesInWords } from './strategies-in-words.ts';
import { overlayFile } from './templates/overlay.ts';
import { indexFile } from './templates/package-files.ts';
import { packageStrategies } from './templates/pagination.ts';
import { withDependency, withImporter, withReadmeRow } from './workspace-lists.ts';

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

/** A description with its overlay, and what is read of it. */
interface Prepared {
  readonly overlay: string;
  readonly loaded: LoadedSpec;
  readonly contract: Contract;
  readonly fake: FakeData;
}

const lists = {
  manifest: 'package.json',
  scripts: 'scripts/package.json',
  lockfile: 'pnpm-lock.yaml',
  readme: 'README.md',
  architecture: 'docs/architecture.md',
};
const noNames: NameLock = { operations: {}, components: {} };

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
  const { document, from, isUrl, text } = await obtain(options.from, options.download);
  const own = options.overlay === undefined ? undefined : await obtain(options.overlay);
  const plain = loadParsed(document, own?.document);
  const facts = describeProvider(plain.document.root, id, isUrl ? from : undefined);
  const like = findProviders(root)[0] ?? '';
  const read = (path: string) => readFileSync(join(root, 'packages', like, path), 'utf8');
  const exported = packageExports(indexFile(read('src/index.ts'), facts));
  const namesOf = (description: JsonObject) => proposeNames(noNames, description, undefined, exported);
  const contractOf = (description: JsonObject) =>
    readContract(description, namesOf(description).lock, `specs/${id}/openapi.yaml`);
  const first = contractOf(plain.document.root);
  const named = { ...first, file: document.file };
  const notices = [...plain.notices, ...ledgerNotices(plain.admitted), ...contractNotices(named)];
  const pagination = proposePagination(first);
  const load = (overlay: string) =>
    loadParsed(document, parseSpec(`specs/${id}/overlay.yaml`, new TextEncoder().encode(overlay)));
  const textWith = (proposed: string, more: readonly string[] = []) =>
    withChoices(withOwnActions(proposed, own?.text), [...noticeChoices(notices), ...more]);
  // What a row is known by is read where it is known which answers are lists.
  const paged = load(textWith(overlayFile(pagination, facts.title))).document.root;
  const ofNames = noticeChoices(proposalNotices(paged, document.file, namesOf(paged)), 'names.lock.json has them all');
  const identities = rowIdentities(contractOf(paged));
  const accepted: AcceptedFailure[] = [];
  const prepare = (): Prepared => {
    const proposed = withOwnActions(overlayFile(pagination, facts.title, identities), own?.text);
    const marked = withAcceptedFailures(proposed, accepted);
    const contract = contractOf(load(marked).document.root);
    const fake = fakeData(contract);
    const overlay = withChoices(marked, [...noticeChoices([...notices, ...fake.notices]), ...ofNames]);
    return { contract, fake, loaded: load(overlay), overlay };
  };
  let prepared = prepare();
  const print = (of: ProviderFacts) => {
    const { contract, fake } = prepared;
    return providerFiles({ contract, facts: of, fake, pagination, pattern: { id: like, read } });
  };
  checkNamesOfId(facts, print);
  const operations = prepared.contract.operations.length;
  progress.line(`admitted: ${operations} operations, ${pagination.lists.length} lists that page`);

  const folder = `packages/${id}`;
  const staged = stage(root, [`specs/${id}`, folder, '.changeset', ...Object.values(lists)]);
  const durations = new Map<string, number>();
  try {
    const write = (path: string, content: string) => {
      mkdirSync(dirname(join(staged.folder, path)), { recursive: true });
      writeFileSync(join(staged.folder, path), content);
    };
    const change = (path: string, by: (old: string) => string) =>
      write(path, by(readFileSync(join(staged.folder, path), 'utf8')));
    write(
      `.changeset/${id}.md`,
      `---\n'@wa-clients/${id}': minor\n---\n\nFirst release: a typed client for ${facts.title}.\n`,
    );
    const pages = packageStrategies(pagination.lists).map(({ proposal }) => strategiesInWords[proposal.kind]);
    change(lists.manifest, (old) => withDependency(old, 'dependencies', id));
    change(lists.scripts, (old) => withDependency(old, 'devDependencies', id));
    change(lists.lockfile, (old) => withImporter(old, id, like));
    change(lists.readme, (old) =>
      withReadmeRow(old, id, facts.title, [...new Set(pages)].join('; ') || 'no list that pages'),
    );
    linkModules(root, staged.folder, `packages/${like}`, folder);
    for (const room of ['.', 'scripts']) linkPackage(staged.folder, room, id);

    const writeDescribed = ({ contract, loaded, overlay }: Prepared) => {
      write(`specs/${id}/openapi.yaml`, text);
      write(`specs/${id}/overlay.yaml`, overlay);
      write(`specs/${id}/overlay.lock.json`, printOverlayLock(loaded.corrections));
      write(`specs/${id}/names.lock.json`, printLock(contract.names));
      const note = {
        ...(isUrl ? { url: from, from } : { file: from }),
        recorded: options.now().toISOString().slice(0, 10),
        evidence: options.evidence ?? "the vendor's own description",
        sha256: loaded.hash,
      };
      write(`specs/${id}/source.json`, `${JSON.stringify(note, null, 2)}\n`);
      for (const [path, content] of Object.entries(print(facts))) write(`${folder}/${path}`, content);
    };
    const toldFailure = (label: string, error: unknown): unknown =>
      error instanceof StepFailure ? tellFailure(label, error, prepared.contract, staged.folder) : error;
    const run = async (label: string, step: Step) => {
      progress.step(label);
      const startedAt = performance.now();
      await step(staged.folder, id).catch((error: unknown) => {
        if (!(error instanceof TestFailure) || !options.acceptsFailures) throw toldFailure(label, error);
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
        prepared = prepare();
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
    const changes = staged.changes();
    if (!options.isDryRun) {
      progress.step('Putting it in place');
      await putInPlace(root, changes, options.rename);
      progress.step('Installing');
      await steps.install(root);
    }
    const choices = [
      ...facts.doubts.map((doubt) => `${folder}/src/client.ts: ${doubt}`),
      ...[...new Set(pagination.lists.flatMap(({ doubts }) => doubts))].map(
        (doubt) => `${folder}/src/pagination.ts: ${doubt}`,
      ),
      ...[...noticeChoices([...notices, ...prepared.fake.notices]), ...ofNames].map(
        (notice) => `specs/${id}/overlay.yaml: ${notice}`,
      ),
      ...pagination.undecided.map(({ operation, why }) => `specs/${id}/overlay.yaml: ${operation.label}: ${why}`),
      ...accepted.map(
        ({ label, reason }) => `specs/${id}/overlay.yaml: ${label}: its tests fail, and it is marked: ${reason}`,
      ),
      ...identities.flatMap((one) => undecidedIdentity(one) ?? []).map((doubt) => `specs/${id}/overlay.yaml: ${doubt}`),
    ];
    return { changes, operations, lists: pagination.lists.length, choices, durations };
  } finally {
    staged.remove();
  }
}

function linkPackage(folder: string, room: string, id: string): void {
  const scope = join(folder, room, 'node_modules/@wa-clients');
  if (existsSync(scope)) symlinkSync(join(folder, 'packages', id), join(scope, id), 'junction');
}
