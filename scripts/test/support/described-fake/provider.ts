import { join } from 'node:path';

import type { ClientOptions, Validator } from '@wa-clients/core';
import type { OperationSchemas, ValidationModes } from '@wa-clients/core/schemas';
import type { FakeDescription } from '@wa-clients/core/testing';

import { type DescribedInput, descriptionInputs } from '../../../src/generate/description-inputs.ts';
import type { GenerateInput } from '../../../src/generate/generate-files.ts';
import { upperFirst } from '../../../src/names/words.ts';
import { loadSupport } from '../../../src/providers/load-support.ts';
import type { DescribedFake, Prepare } from '../../../src/providers/quirks.ts';
import { root } from '../../../src/run-tool.ts';
import { exported } from '../exported.ts';
import { withTestCredentials } from '../with-test-credentials.ts';

/** What the fakes of all providers can be told. */
export interface DescribedFakeOptions {
  readonly apiKey?: string;
  readonly contacts?: number;
  readonly rows?: number;
  readonly schemas?: OperationSchemas;
}

export type { DescribedFake } from '../../../src/providers/quirks.ts';

/** A provider whose fake is held against its description. */
export interface TestedProvider {
  readonly provider: string;
  /** What the description is called: `parley/messaging`. */
  readonly label: string;
  /** Name of a further description, whose operations have an address of their own. */
  readonly service: string | undefined;
  readonly input: GenerateInput;
  readonly description: FakeDescription;
  readonly schemas: {
    readonly operationSchemas: OperationSchemas;
    readonly validator: (modes: ValidationModes) => Validator;
  };
  readonly makeFake: (options: DescribedFakeOptions) => DescribedFake;
  readonly makeClient: (options: ClientOptions & { readonly baseUrl: string }) => object;
  /** Paths of lists, made by hand, that ignore filters which they cannot read, as the provider does. */
  readonly ignoresFilters: readonly string[];
  /** Values of path parameters that the fake knows one of. */
  readonly context: Readonly<Record<string, string>>;
  /** Operations that are described and not built: every call answers 501. */
  readonly notBuilt: readonly string[];
  /** Statuses of successes that depend on what is sent, where they are not the first that is described. */
  readonly statuses: Readonly<Record<string, number>>;
  /** Operations that do not look up the row that their path means. */
  readonly unchecked: readonly string[];
  /** Collections whose rows stay in their list when they are deleted. */
  readonly kept: readonly string[];
  /** Brings the first rows into the state that an operation asks for; gives members of its input. */
  readonly prepared: Readonly<Record<string, Prepare>>;
  /** Collections whose rows stand in other rows, which a reset replaces. */
  readonly withinRows: readonly string[];
  /** Collections that have one row, which what creates rows changes. */
  readonly ofOne: ReadonlySet<string>;
}

/** Loads every description of providers, each with the fake of its provider. */
export async function loadAllDescribed(ids: readonly string[]): Promise<TestedProvider[]> {
  const all = await Promise.all(ids.map(async (id) => await descriptionInputs(root, id)));
  return await Promise.all(all.flat().map(loadDescription));
}

async function loadDescription({ description: place, input }: DescribedInput): Promise<TestedProvider> {
  const { generated: folder, isFirst, label, name, provider: id } = place;
  const load = async (path: string) => (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
  const [quirks, index, schemas, testing, generated] = await Promise.all([
    loadSupport(root, id, 'quirks'),
    load(`@wa-clients/${id}`),
    load(`@wa-clients/${id}/schemas`),
    load(`@wa-clients/${id}/testing`),
    load(join(root, folder, 'fake.ts')),
  ]);
  const makeClient = exported(index, `create${upperFirst(id)}`) as TestedProvider['makeClient'];
  const { context = {}, ignoresFilters = [], kept = [], notBuilt = [], prepared = {}, statuses = {} } = quirks;
  const { ofOne = [], unchecked = [], withinRows = [] } = quirks;
  const description = generated['fakeDescription'] as FakeDescription;
  const unanswered = description.operations.filter((one) => one.unanswered !== undefined);
  return {
    provider: id,
    label,
    service: isFirst ? undefined : name,
    input,
    description,
    schemas: schemas as unknown as TestedProvider['schemas'],
    makeFake: exported(testing, `fake${upperFirst(id)}`) as TestedProvider['makeFake'],
    makeClient: (options) => makeClient(withTestCredentials(testing, options)),
    context,
    ignoresFilters,
    notBuilt: [...notBuilt, ...unanswered.map(({ operation }) => operation)],
    prepared,
    statuses,
    unchecked,
    kept,
    withinRows,
    ofOne: new Set(ofOne),
  };
}
