import type { Contract } from '../contract/contract.ts';
import { readContract } from '../contract/read-contract.ts';
import { withDates } from '../sides/dates.ts';
import { fakeExport } from '../emit/fake/print-fake.ts';
import { fakeOrNone } from '../emit/fake/fake-or-none.ts';
import { neutralComments } from '../emit/neutral-comments.ts';
import { visibleCharacters } from '../emit/visible-characters.ts';
import { emitMethods } from '../emit/operations/emit-methods.ts';
import { emitOperations } from '../emit/operations/emit-operations.ts';
import { emitSchemas } from '../emit/schemas/emit-schemas.ts';
import { describeTools } from '../emit/tools/describe-tools.ts';
import { printTools, toolNameExport, toolsExport } from '../emit/tools/print-tools.ts';
import { emitTypes } from '../emit/types.ts';
import type { GeneratedKind } from '../gate/rules.ts';
import { contractNotices } from '../contract/contract-notices.ts';
import { wordsOf } from '../gate/words.ts';
import { ledgerNotices } from '../ledger/ledger-notices.ts';
import type { NameLock } from '../names/names.ts';
import type { PackagePart } from '../names/package-part.ts';
import type { LoadedSpec } from '../spec/load.ts';
import type { Notice } from '../spec/notice.ts';
import { banner } from '../write/banner.ts';
import { type ExpectedExports, expectedExports } from './expected-exports.ts';

/** Printed files, and what the gate holds them against. */
export interface PrintedFiles {
  readonly files: Readonly<Record<`${GeneratedKind}.ts`, string>>;
  readonly exports: ExpectedExports & Readonly<Record<'methods' | 'fake' | 'tools', readonly string[]>>;
  readonly words: ReadonlySet<string>;
  readonly notices: readonly Notice[];
  /** What they were printed from. */
  readonly contract: Contract;
}

/**
 * Prints the files of a description; none of them has passed the gate yet.
 *
 * @param client Id of the provider, which is also what examples call a client.
 * @param part The part of the package that the description is, where it has several.
 * @param kinds The files that are asked for, where it is not all of them: the others are empty.
 */
export function printFiles(
  { admitted, document, hash, title, version }: LoadedSpec,
  lock: NameLock,
  client?: string,
  part?: PackagePart,
  kinds?: readonly GeneratedKind[],
): PrintedFiles {
  const { file } = document;
  const head = banner(title, version, hash);
  const contract = readContract(document.root, lock, file);
  const { names, root } = contract;
  const isAsked = (kind: GeneratedKind) => kinds?.includes(kind) ?? true;
  const print = (kind: GeneratedKind, emit: () => string) => (isAsked(kind) ? safeText(emit()) : '');
  const fake = isAsked('fake') ? fakeOrNone({ contract, banner: head }) : { text: '', notices: [] };
  const isPublic = part !== undefined && lock.schemas !== 'keys';
  return {
    files: {
      'types.ts': print('types', () => emitTypes(withDates(root), head, names.components)),
      'operations.ts': print('operations', () => emitOperations({ contract, banner: head, client, part })),
      'methods.ts': print('methods', () => emitMethods({ contract, banner: head, part })),
      'schemas.ts': print('schemas', () => emitSchemas({ contract, banner: head, isPublic })),
      'fake.ts': print('fake', () => fake.text),
      'tools.ts': print('tools', () => printTools(head, describeTools(contract))),
    },
    exports: {
      ...expectedExports(contract, isPublic),
      methods: ['methods'],
      fake: [fakeExport],
      tools: [toolsExport, toolNameExport],
    },
    words: new Set([
      ...wordsOf(root, names),
      ...contract.operations.flatMap(({ server }) => server ?? []),
      ...(client ? [client] : []),
    ]),
    notices: [...ledgerNotices(admitted), ...contractNotices(contract), ...fake.notices],
    contract,
  };
}

/** A printed file whose comments steer no tool, and that reads as it runs. */
function safeText(text: string): string {
  return visibleCharacters(neutralComments(text));
}
