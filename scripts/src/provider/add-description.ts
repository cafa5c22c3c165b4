import { fakeData } from '../emit/fake/fake-or-none.ts';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

import { contractNotices } from '../contract/contract-notices.ts';
import { readContract } from '../contract/read-contract.ts';
import { descriptionList, findDescriptions } from '../generate/providers.ts';
import { ledgerNotices } from '../ledger/ledger-notices.ts';
import { proposalNotices } from '../names/name-notices.ts';
import { packageExports } from '../names/package-exports.ts';
import { printLock } from '../names/print-lock.ts';
import { proposeNames } from '../names/propose-names.ts';
import { readLock } from '../names/read-lock.ts';
import { trustedOrigin, withOrigin } from './trusted-origin.ts';
import { printOverlayLock } from '../spec/corrections.ts';
import type { JsonObject } from '../spec/document.ts';
import { loadParsed, loadSpec } from '../spec/load.ts';
import { noticeLines } from '../spec/notice.ts';
import { parseSpec } from '../spec/read.ts';
import type { Progress } from '../terminal/progress.ts';
import type { DownloadOptions } from '../update/download.ts';
import { obtain } from '../update/obtain.ts';
import { type FileChange, putInPlace, recoverUnfinished, type Rename } from '../update/put-in-place.ts';
import { firstRecordedChange, recordedChangesName } from '../update/recorded-changes.ts';
import { stage } from '../update/stage.ts';
import { type Step, StepFailure } from '../update/steps.ts';
import type { AddSteps } from './add-options.ts';
import { checkDescriptionName, proposeDescriptionName } from './description-names.ts';
import { describeProvider } from './describe-provider.ts';
import { tellFailure } from './failures/tell-failure.ts';
import { furtherFiles } from './further-files.ts';
import { furtherPart } from './further-part.ts';
import { rowIdentities } from './identity/row-identities.ts';
import { readOwnPlaces, serverOf } from './own-servers.ts';
import { noticeChoices, withChoices, withOwnActions } from './own-overlay.ts';
import { proposePagination } from './pagination/propose-pagination.ts';
import { overlayFile } from './templates/overlay.ts';

/** How a description is added to a provider. */
export interface AddDescriptionOptions {
  readonly root: string;
  readonly provider: string;
  /** File or address of the description. */
  readonly from: string;
  /** Its name among those of the provider; by default a word of its title. */
  readonly as?: string | undefined;
  /** Name of the one that is there, where it has none yet. */
  readonly first?: string | undefined;
  /** File of an overlay that corrects it. */
  readonly overlay?: string | undefined;
  readonly isDryRun?: boolean;
  /** Writes although a check or a test fails, for what a person has to follow up by hand. */
  readonly acceptFailures?: boolean;
  readonly evidence?: string | undefined;
  readonly download?: DownloadOptions;
  readonly steps: Pick<
    AddSteps,
    'generate' | 'tidy' | 'typecheck' | 'lint' | 'structure' | 'test' | 'contract' | 'report'
  >;
  readonly now: () => Date;
  readonly rename?: Rename;
  readonly progress: Pick<Progress, 'line' | 'step'>;
}

/** What was added, or would have been. */
export interface AddDescriptionOutcome {
  /** Names of the descriptions, the first one first. */
  readonly names: readonly string[];
  readonly changes: readonly FileChange[];
  readonly operations: number;
  readonly lists: number;
  /** What a person should look at. */
  readonly choices: readonly string[];
}

/**
 * Adds a description to a provider that exists. One that has stood alone moves into a folder of its own, and everything else
 * of it stays as it is.
 *
 * Everything happens in a copy of the workspace; the tree changes at the end, and as a whole.
 *
 * @throws UsageError for a name that cannot be one, SpecRefusal, StepFailure
 */
export async function addDescription(options: AddDescriptionOptions): Promise<AddDescriptionOutcome> {
  const { progress, provider, root, steps } = options;
  for (const path of await recoverUnfinished(root))
    progress.line(`restored ${path}, which an earlier run left half done`);
  const there = findDescriptions(root, provider);
  progress.step(`Reading ${options.from}`);
  const { document, from, isUrl, text } = await obtain(options.from, options.download);
  const own = options.overlay === undefined ? undefined : await obtain(options.overlay);
  const plain = loadParsed(document, own?.document);
  const others = await Promise.all(
    there.map(({ folder }) => loadSpec(join(root, folder, 'openapi.yaml'), join(root, folder, 'overlay.yaml'))),
  );
  const trusted = trustedOrigin(document.file, plain.document.root, others[0]?.document.root);
  const title = { title: plain.title, from };
  const isFlat = there.every((one) => one.name === undefined);
  const known = there.flatMap((one) => one.name ?? []);
  const firstName = isFlat
    ? (options.first ?? proposeDescriptionName(provider, others[0] ?? title, [title], [options.as ?? '']))
    : (known[0] ?? '');
  const before = isFlat ? [firstName] : known;
  const name = options.as ?? proposeDescriptionName(provider, title, others, before);
  if (isFlat) checkDescriptionName(firstName, []);
  checkDescriptionName(name, before);

  const part = await furtherPart(options, there, before, name);
  const place = `specs/${provider}/${name}`;
  const folder = `packages/${provider}`;
  const exported = packageExports(readFileSync(join(root, folder, 'src/index.ts'), 'utf8'));
  const namesOf = (of: JsonObject) => proposeNames({ operations: {}, components: {} }, of, undefined, exported, part);
  const contractOf = (of: JsonObject) => readContract(of, namesOf(of).lock, `${place}/openapi.yaml`);
  const facts = describeProvider(plain.document.root, provider, isUrl ? from : undefined);
  const first = contractOf(plain.document.root);
  const found = proposePagination(first);
  // A strategy of the same name may stand in the package already, with other rules.
  const lists = found.lists.map((list) => ({ ...list, strategy: `${name}-${list.strategy}` }));
  const pagination = { ...found, lists };
  const load = (overlay: string) =>
    loadParsed(document, parseSpec(`${place}/overlay.yaml`, new TextEncoder().encode(overlay)));
  const given = withOwnActions(overlayFile({ lists: [], undecided: [] }, plain.title), own?.text);
  const ownText = trusted === undefined ? own?.text : withOrigin(given, trusted);
  const plainOverlay = withOwnActions(overlayFile(pagination, plain.title), ownText);
  const identities = rowIdentities(contractOf(load(plainOverlay).document.root));
  const proposed = withOwnActions(overlayFile(pagination, plain.title, identities), ownText);
  const corrected = load(proposed);
  const proposal = namesOf(corrected.document.root);
  // Shown before anything is written: what has a name keeps it for good.
  const ofNames = proposalNotices(corrected.document.root, document.file, proposal);
  for (const line of noticeLines(ofNames)) progress.line(line);
  const notices = [
    ...plain.notices,
    ...ledgerNotices(plain.admitted),
    ...contractNotices({ ...first, file: document.file }),
  ];
  const ofOrigin = trusted === undefined ? [] : [`the key is sent to ${trusted} as well`];
  const told = [...ofOrigin, ...noticeChoices(notices), ...noticeChoices(ofNames, 'names.lock.json has them all')];
  const overlay = withChoices(proposed, told);
  const loaded = load(overlay);
  const contract = contractOf(loaded.document.root);
  progress.line(`admitted: ${contract.operations.length} operations, ${lists.length} lists that page`);

  const staged = stage(root, [`specs/${provider}`, folder, '.changeset', 'docs/architecture.md']);
  try {
    const at = (path: string) => join(staged.folder, path);
    const read = (path: string) => (existsSync(at(path)) ? readFileSync(at(path), 'utf8') : undefined);
    const write = (path: string, content: string) => {
      mkdirSync(dirname(at(path)), { recursive: true });
      writeFileSync(at(path), content);
    };
    if (isFlat) {
      const lock = await readLock(at(`specs/${provider}/names.lock.json`));
      mkdirSync(at(`specs/${provider}/${firstName}`));
      const beside = ['overlay.yaml', 'overlay.lock.json', 'names.lock.json', 'source.json', recordedChangesName];
      for (const file of ['openapi.yaml', ...beside].filter((one) => existsSync(at(`specs/${provider}/${one}`))))
        renameSync(at(`specs/${provider}/${file}`), at(`specs/${provider}/${firstName}/${file}`));
      // Its schemas keep their names.
      write(`specs/${provider}/${firstName}/names.lock.json`, printLock({ ...lock, schemas: 'keys' }));
    }
    write(`specs/${provider}/${descriptionList}`, `${JSON.stringify([...before, name])}\n`);
    write(`${place}/openapi.yaml`, text);
    write(`${place}/overlay.yaml`, overlay);
    write(`${place}/overlay.lock.json`, printOverlayLock(loaded.corrections));
    write(`${place}/names.lock.json`, printLock(contract.names));
    const note = {
      ...(isUrl ? { url: from, from } : { file: from }),
      recorded: options.now().toISOString().slice(0, 10),
      evidence: options.evidence ?? "the vendor's own description",
      sha256: loaded.hash,
    };
    write(`${place}/source.json`, `${JSON.stringify(note, null, 2)}\n`);
    write(`${place}/${recordedChangesName}`, firstRecordedChange(note));
    write(
      `.changeset/${provider}-${name}.md`,
      `---\n'@wa-clients/${provider}': minor\n---\n\nThe operations of ${plain.title.replaceAll(/[^\w .-]/g, ' ')} are part of the client.\n`,
    );
    const takesForms = fakeData(contract).operations.some(({ form }) => form !== undefined);
    const server = facts.address.server && serverOf(loaded.document.root, facts.address.server, true);
    const places = [{ name, server }, ...readOwnPlaces(loaded.document.root, name)];
    const further = furtherFiles({ facts, name, places, lists, takesForms, read: (path) => read(`${folder}/${path}`) });
    for (const [path, content] of Object.entries(further.files)) write(`${folder}/${path}`, content);
    const failures: string[] = [];
    const run = async (label: string, step: Step, isNeeded = false) => {
      progress.step(label);
      try {
        await step(staged.folder, provider);
        progress.line(`${label}: done`);
      } catch (error) {
        if (!(error instanceof StepFailure)) throw error;
        if (isNeeded || !options.acceptFailures) throw error;
        // What is left is done by hand, so that only the places are told, and no remedy.
        const lines = tellFailure(label, error, contract, staged.folder).message.split('\n').slice(0, -1);
        failures.push(
          `${label}: ${lines
            .slice(1, 4)
            .map((line) => line.trim())
            .join('; ')}`,
        );
        progress.line(`${label}: failed, and accepted\n${lines.slice(1).join('\n')}`);
      }
    };
    await run('generating', steps.generate, true);
    await run('formatting', steps.tidy);
    await run('type check', steps.typecheck);
    await run('lint', steps.lint);
    await run('structure', steps.structure);
    await run('tests of the package', steps.test);
    await run('contract tests', steps.contract);
    await run('report of the public surface', steps.report);
    const changes = staged.changes();
    if (!options.isDryRun) {
      progress.step('Putting it in place');
      await putInPlace(root, changes, options.rename);
    }
    const choices = [
      ...facts.doubts.map((doubt) => `${folder}/src/services.ts: ${doubt}`),
      ...failures,
      ...further.choices.map((choice) => `${folder}/${choice}`),
      ...[...new Set(lists.flatMap(({ doubts }) => doubts))].map((doubt) => `${folder}/src/pagination.ts: ${doubt}`),
      ...told.map((one) => `${place}/overlay.yaml: ${one}`),
      ...found.undecided.map(({ operation, why }) => `${place}/overlay.yaml: ${operation.label}: ${why}`),
    ];
    return { names: [...before, name], changes, operations: contract.operations.length, lists: lists.length, choices };
  } finally {
    staged.remove();
  }
}
