import { readFile } from 'node:fs/promises';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { methodsOf } from '../diff/contract/read-calls.ts';
import type { Difference } from '../diff/change.ts';
import { compareWithTypes } from '../diff/compare-with-types.ts';
import { safeText } from '../diff/print/safe-text.ts';
import { packagePart } from '../generate/package-part.ts';
import { findDescription, findDescriptions } from '../generate/providers.ts';
import { lostNames } from '../names/lost-names.ts';
import { proposalNotices } from '../names/name-notices.ts';
import { packageExports } from '../names/package-exports.ts';
import { printLock } from '../names/print-lock.ts';
import { type NameProposal, proposeNames } from '../names/propose-names.ts';
import { readLock } from '../names/read-lock.ts';
import { specHash } from '../spec/canonical.ts';
import { noticeLines } from '../spec/notice.ts';
import type { Progress } from '../terminal/progress.ts';
import { type DescriptionChangeset, writeChangeset } from './changeset.ts';
import type { DownloadOptions } from './download.ts';
import { earlyNames } from './early-names.ts';
import { loadBoth, type ReadCommitted } from './load-both.ts';
import { obtain } from './obtain.ts';
import { type FileChange, putInPlace, recoverUnfinished, type Rename } from './put-in-place.ts';
import { recordedChangesName, withRecordedChange } from './recorded-changes.ts';
import { refuseRenames } from './refuse-renames.ts';
import { stage } from './stage.ts';
import { type Step, StepFailure, type Steps } from './steps.ts';

/** How a description is updated. */
export interface UpdateOptions {
  readonly root: string;
  /** The description: `parley`, or `parley/messaging` where the provider has several. */
  readonly provider: string;
  /** File or address of the new description. */
  readonly from: string;
  readonly isDryRun?: boolean;
  readonly acceptRenames?: boolean;
  /** Writes although the type check or a test fails, for what a person has to follow up by hand. */
  readonly acceptFailures?: boolean;
  /** How good the new description is; the note of the old one stays where nothing is said. */
  readonly evidence?: string;
  readonly download?: DownloadOptions;
  readonly steps: Steps;
  readonly now: () => Date;
  readonly readCommitted: ReadCommitted;
  readonly rename?: Rename;
  readonly progress: Pick<Progress, 'line' | 'step'>;
}

/** What an update did, or would have done. */
export interface UpdateOutcome {
  /** Undefined where the description is the one that is there. */
  readonly update?: {
    readonly difference: Difference;
    readonly names: NameProposal;
    readonly changeset: DescriptionChangeset;
    readonly changes: readonly FileChange[];
    /** What was accepted although it failed. */
    readonly failures: readonly string[];
  };
}

/**
 * Takes another description of a provider over: admits it, compares, generates, tests, and writes the changeset.
 *
 * All of it happens in a copy; the tree itself changes at the very end, and as a whole.
 *
 * @throws SpecRefusal, StepFailure
 */
export async function runUpdate(options: UpdateOptions): Promise<UpdateOutcome> {
  const { progress, root, steps } = options;
  for (const path of await recoverUnfinished(root))
    progress.line(`restored ${path}, which an earlier run left half done`);
  const description = findDescription(root, options.provider);
  const { folder: specs, provider } = description;
  const all = findDescriptions(root, provider);
  const folder = `packages/${provider}`;
  const source = await readJson<{ readonly sha256?: string; readonly recorded?: string }>(
    join(root, specs, 'source.json'),
  );
  progress.step(`Reading ${options.from}`);
  const obtained = await obtain(options.from, options.download);
  const sha256 = specHash(obtained.document.root);
  if (sha256 === source.sha256) return {};
  const { before, after } = await loadBoth(root, specs, obtained.document, options.readCommitted);
  for (const line of noticeLines(after.notices)) progress.line(safeText(line));
  progress.line(`admitted, sha256 ${sha256.slice(0, 12)}; ${after.corrections.length} corrections stand`);

  progress.step('Comparing');
  const [old, next] = [before.document.root, after.document.root];
  const lockFile = join(root, specs, 'names.lock.json');
  const lock = await readLock(lockFile);
  const exported = packageExports(await readFile(join(root, folder, 'src/index.ts'), 'utf8').catch(() => ''));
  const proposed = proposeNames(lock, next, old, exported, await packagePart(root, description, all));
  const names = { ...proposed, added: [...earlyNames(lock, old, next), ...proposed.added] };
  for (const line of noticeLines(proposalNotices(next, after.document.file, names))) progress.line(safeText(line));
  const difference = await compareWithTypes(old, next, { before: lock, after: names.lock });
  if (!options.acceptRenames) refuseRenames(`${specs}/names.lock.json`, names);
  const { name, version } = await readJson<{ readonly name: string; readonly version: string }>(
    join(root, folder, 'package.json'),
  );
  const methods = new Map([...methodsOf(old, lock), ...methodsOf(next, names.lock)]);
  const lost = lostNames(lock, names.lock);
  const api = all.length > 1 ? description.name : undefined;
  const changeset = writeChangeset({
    name,
    version,
    difference,
    names,
    lost,
    methods,
    ...(api !== undefined && { api }),
  });
  progress.line(`compared: ${changeset.verdict}, ${difference.changes.length} differences`);

  const staged = stage(root, [`specs/${provider}`, folder, '.changeset']);
  try {
    const write = (path: string, text: string) => writeFile(join(staged.folder, path), text);
    const note = {
      ...source,
      ...(obtained.isUrl ? { from: obtained.from } : {}),
      recorded: options.now().toISOString().slice(0, 10),
      ...(options.evidence !== undefined && { evidence: options.evidence }),
      sha256,
    };
    await write(`${specs}/openapi.yaml`, obtained.text);
    await write(`${specs}/names.lock.json`, printLock(names.lock));
    await write(`${specs}/source.json`, `${JSON.stringify(note, null, 2)}\n`);
    const { recorded } = note;
    const { bump, changes: found } = difference;
    const record = await readFile(join(root, specs, recordedChangesName), 'utf8').catch(() => undefined);
    const records = withRecordedChange(record, source, { recorded, sha256, bump, changes: found });
    await write(`${specs}/${recordedChangesName}`, records);
    await write(`.changeset/${provider}-${sha256.slice(0, 12)}.md`, changeset.text);
    const failures: string[] = [];
    const run = async (label: string, step: Step, isNeeded: boolean) => {
      progress.step(label);
      try {
        await step(staged.folder, provider);
        progress.line(`${label}: done`);
      } catch (error) {
        if (!(error instanceof StepFailure) || isNeeded || !options.acceptFailures) throw error;
        failures.push(error.message);
        progress.line(`${label}: failed, and accepted\n${error.message}`);
      }
    };
    await run('generating', steps.generate, true);
    await run('type check', steps.typecheck, false);
    await run('tests of the package', steps.test, false);
    await run('report of the public surface', steps.report, false);
    const changes = staged.changes();
    if (!options.isDryRun) {
      progress.step('Putting it in place');
      await putInPlace(root, changes, options.rename);
    }
    return { update: { difference, names, changeset, changes, failures } };
  } finally {
    staged.remove();
  }
}

async function readJson<Value>(file: string): Promise<Value> {
  return JSON.parse(await readFile(file, 'utf8')) as Value;
}
