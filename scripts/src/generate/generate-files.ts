import { join } from 'node:path';

import type { ExportedFunction } from '../contract/contract.ts';
import type { FacePart } from '../emit/faces.ts';
import type { GeneratedKind } from '../gate/rules.ts';
import type { PackagePart } from '../names/package-part.ts';
import type { Correction } from '../spec/corrections.ts';
import type { AdmissionSteps } from '../spec/load.ts';
import type { Notice } from '../spec/notice.ts';
import { SpecRefusal } from '../spec/refusal.ts';
import type { Files } from '../write/write-files.ts';
import type { SaidCredentials } from './check-credentials.ts';
import type { ExpectedExports } from './expected-exports.ts';
import type { Description } from './providers.ts';

/** What is generated from. */
export interface GenerateInput {
  readonly specFile: string;
  readonly overlayFile?: string;
  /** Committed names; without it they are derived. */
  readonly lockFile?: string;
  /** What examples call a client; the id of a provider. */
  readonly client?: string;
  /** Names that the package exports beside the generated operations. */
  readonly exported?: readonly string[];
  /** The part of the package that the description is, where it has several. */
  readonly part?: PackagePart;
}

/** Generated texts and what they were made from. */
export interface Generated {
  readonly files: Files;
  /** Table of the operations, for the README. */
  readonly index: string;
  readonly hash: string;
  /** What each action of the overlay replaces. */
  readonly corrections: readonly Correction[];
  /** What was read in another way than it is written, and what cannot be done as it is described. */
  readonly notices: readonly Notice[];
  readonly operations: number;
  readonly schemas: number;
  /** What the files export, for the modules that bring several descriptions together. */
  readonly exports: ExpectedExports;
  /** Names of the functions by resource and method. */
  readonly tree: readonly ExportedFunction[];
  readonly schemaTable: FacePart['schemaTable'];
  /** Origin of the base URL, if there is one, and origins that the overlay names for credentials. */
  readonly origins: { readonly base: readonly string[]; readonly named: readonly string[] };
  readonly credentials: SaidCredentials;
  /** Title of the description. */
  readonly title: string;
}

/** The input of a description of this repository. */
export function descriptionInput(root: string, description: Description): GenerateInput {
  const folder = join(root, description.folder);
  return {
    specFile: join(folder, 'openapi.yaml'),
    overlayFile: join(folder, 'overlay.yaml'),
    lockFile: join(folder, 'names.lock.json'),
    client: description.provider,
  };
}

/** What keeps hostile input from the emitters; a part that is left out is as in every command. */
export interface GenerateSteps {
  readonly admission?: AdmissionSteps;
  /** Whether a name lock is held against the description. */
  readonly checksLock?: boolean;
}

/**
 * Turns a description into the texts of its generated files, each of which has passed the gate; writes nothing.
 *
 * @throws SpecRefusal
 */
export async function generateFiles(
  { specFile, overlayFile, lockFile, client, exported, part }: GenerateInput,
  { admission, checksLock = true }: GenerateSteps = {},
): Promise<Generated> {
  // Whoever only asks for an input should not load all this, and a description that is refused should cost little.
  const { loadSpec } = await import('../spec/load.ts');
  const spec = await loadSpec(specFile, overlayFile, admission);
  const { root } = spec.document;
  const [
    { deriveNamesTold, schemaKeys },
    { checkLock },
    { nameNotices },
    { readLock },
    { printFiles },
    { gate },
    { orBlame },
    { fakeThatPasses },
    { operationIndex },
    { treeFunctions },
    { schemaNames },
    { originsOf },
  ] = await Promise.all([
    import('../names/names.ts'),
    import('../names/check-lock.ts'),
    import('../names/name-notices.ts'),
    import('../names/read-lock.ts'),
    import('./print-files.ts'),
    import('../gate/gate.ts'),
    import('../gate/or-blame.ts'),
    import('../emit/fake/fake-or-none.ts'),
    import('../emit/readme/operation-index.ts'),
    import('./tree-functions.ts'),
    import('../emit/schemas/names.ts'),
    import('../contract/origins-of.ts'),
  ]);
  const { lock: names, renamed } =
    lockFile === undefined ? deriveNamesTold(root) : { lock: await readLock(lockFile), renamed: [] };
  if (lockFile !== undefined && checksLock) checkLock(lockFile, names, root, exported, part);
  const printed = orRefuse(specFile, () => printFiles(spec, names, client, part));
  const { exports, words } = printed;
  const pass = (kind: GeneratedKind, text: string) =>
    orBlame(root, specFile, text, () => gate({ kind, file: `${kind}.ts`, text, exports: exports[kind], words }));
  for (const kind of ['types', 'operations', 'methods', 'schemas', 'tools'] as const)
    pass(kind, printed.files[`${kind}.ts`]);
  const fake = fakeThatPasses(specFile, printed.files['fake.ts'], (text) => pass('fake', text));
  const files = { ...printed.files, 'fake.ts': fake.text };
  const notices = [...printed.notices, ...fake.notices, ...nameNotices(root, specFile, renamed)];
  const index = operationIndex(printed.contract);
  const { corrections, hash } = spec;
  const counts = { operations: printed.contract.operations.length, schemas: schemaKeys(root).length };
  const tree = treeFunctions(printed.contract);
  const { operationSchemas, validator } = schemaNames(printed.contract, part !== undefined && names.schemas !== 'keys');
  const schemaTable = { operationSchemas, validator };
  const origins = originsOf(root);
  const { required, schemes } = printed.contract.credentials;
  const credentials = {
    schemes: schemes.map(({ name }) => name),
    required: Array.isArray(root['security']) ? required : undefined,
  };
  const told = { corrections, notices: [...spec.notices, ...notices] };
  return {
    files,
    index,
    hash,
    ...told,
    exports,
    tree,
    schemaTable,
    origins,
    credentials,
    title: spec.title,
    ...counts,
  };
}

/** Tells of a description that an emitter stumbles over in the words of a refusal. */
function orRefuse<Value>(file: string, emit: () => Value): Value {
  try {
    return emit();
  } catch (error) {
    if (error instanceof SpecRefusal) throw error;
    const message = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    const problem = `the description cannot be printed: ${message.slice(0, 300)}`;
    const remedy = 'Nothing was written. Please report the description that leads to it.';
    throw new SpecRefusal({ file, pointer: '', rule: 'emitter', problem, remedy }, { cause: error });
  }
}
