import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { contractNotices } from '../contract/contract-notices.ts';
import type { Contract } from '../contract/contract.ts';
import { readContract } from '../contract/read-contract.ts';
import type { FakeData } from '../emit/fake/describe-fake.ts';
import { fakeData } from '../emit/fake/fake-or-none.ts';
import { patternProvider } from './pattern-provider.ts';
import { ledgerNotices } from '../ledger/ledger-notices.ts';
import { proposalNotices } from '../names/name-notices.ts';
import type { NameLock } from '../names/names.ts';
import { packageExports } from '../names/package-exports.ts';
import { proposeNames } from '../names/propose-names.ts';
import type { JsonObject } from '../spec/document.ts';
import { type LoadedSpec, loadParsed } from '../spec/load.ts';
import { parseSpec } from '../spec/read.ts';
import { obtain } from '../update/obtain.ts';
import type { AddOptions } from './add-options.ts';
import { describeProvider, type ProviderFacts } from './describe-provider.ts';
import { type AcceptedFailure, withAcceptedFailures } from './failures/accepted-failures.ts';
import { rowIdentities, undecidedIdentity } from './identity/row-identities.ts';
import { noticeChoices, withChoices, withOwnActions } from './own-overlay.ts';
import type { PaginationProposal } from './pagination/proposal.ts';
import { proposePagination } from './pagination/propose-pagination.ts';
import { overlayFile } from './templates/overlay.ts';
import { indexFile } from './templates/package-files.ts';

/** A description with its overlay, and what is read of it. */
export interface Prepared {
  readonly overlay: string;
  readonly loaded: LoadedSpec;
  readonly contract: Contract;
  /** Names of the description as it is written; the contract's are also those of the forms that only requests have. */
  readonly names: NameLock;
  readonly fake: FakeData;
  /** What of the overlay a person should look at. */
  readonly choices: readonly string[];
}

/** A provider that is to be added, as far as its description tells. */
export interface NewProvider {
  /** The description as it was given. */
  readonly text: string;
  /** Its address, where it has one; else its file. */
  readonly from: string;
  readonly isUrl: boolean;
  readonly facts: ProviderFacts;
  readonly pagination: PaginationProposal;
  /** Another package, whose files are the same everywhere; `read` gives one by its path. */
  readonly pattern: { readonly id: string; readonly read: (path: string) => string };
  /** Reads the description under the proposed overlay, in which some operations are marked. */
  readonly prepare: (accepted: readonly AcceptedFailure[]) => Prepared;
}

const noNames: NameLock = { operations: {}, components: {} };

/**
 * Reads what a description tells of a provider, and what its overlay is to be.
 *
 * @throws SpecRefusal
 */
export async function readNewProvider({ download, from: given, id, overlay, root }: AddOptions): Promise<NewProvider> {
  const { document, from, isUrl, text } = await obtain(given, download);
  const own = overlay === undefined ? undefined : await obtain(overlay);
  const plain = loadParsed(document, own?.document);
  const facts = describeProvider(plain.document.root, id, isUrl ? from : undefined);
  const like = patternProvider(root);
  const read = (path: string) => readFileSync(join(root, 'packages', like, path), 'utf8');
  const exported = packageExports(indexFile(read('src/index.ts'), facts));
  const namesOf = (description: JsonObject) => proposeNames(noNames, description, undefined, exported);
  const contractOf = (description: JsonObject) =>
    readContract(description, namesOf(description).lock, `specs/${id}/openapi.yaml`);
  const first = contractOf(plain.document.root);
  const named = { ...first, file: document.file };
  const notices = [...plain.notices, ...ledgerNotices(plain.admitted), ...contractNotices(named)];
  const pagination = proposePagination(first);
  const load = (proposed: string) =>
    loadParsed(document, parseSpec(`specs/${id}/overlay.yaml`, new TextEncoder().encode(proposed)));
  // What a row is known by is read where it is known which answers are lists.
  const paged = load(withOwnActions(overlayFile(pagination, facts.title), own?.text)).document.root;
  const ofNames = noticeChoices(proposalNotices(paged, document.file, namesOf(paged)), 'names.lock.json has them all');
  const identities = rowIdentities(contractOf(paged));
  const proposed = withOwnActions(overlayFile(pagination, facts.title, identities), own?.text);
  const prepare = (accepted: readonly AcceptedFailure[]): Prepared => {
    const marked = withAcceptedFailures(proposed, accepted);
    const description = load(marked).document.root;
    const contract = contractOf(description);
    const fake = fakeData(contract);
    const ofDescription = [...noticeChoices([...notices, ...fake.notices]), ...ofNames];
    const whole = withChoices(marked, ofDescription);
    const choices = [
      ...ofDescription,
      ...pagination.undecided.map(({ operation, why }) => `${operation.label}: ${why}`),
      ...accepted.map(
        ({ label, pointer, reason }) => `${label}: its tests fail, and it is marked at ${pointer}: ${reason}`,
      ),
      ...identities.flatMap((one) => undecidedIdentity(one) ?? []),
    ];
    return { choices, contract, fake, loaded: load(whole), names: namesOf(description).lock, overlay: whole };
  };
  return { facts, from, isUrl, pagination, pattern: { id: like, read }, prepare, text };
}
