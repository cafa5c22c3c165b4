import { join } from 'node:path';

import type { Client, ClientOptions, Clock, List } from '@wa-clients/core';
import { type Fake, fault } from '@wa-clients/core/testing';

import { fakeRows } from '../fake-rows.ts';
import { findProviders } from '../../../src/generate/providers.ts';
import { upperFirst } from '../../../src/names/words.ts';
import type { DescribedFake } from '../../../src/providers/quirks.ts';
import { root } from '../../../src/run-tool.ts';
import { readInputs } from '../described-fake/inputs.ts';
import { loadAllDescribed } from '../described-fake/provider.ts';
import { exported } from '../exported.ts';
import { withTestCredentials } from '../with-test-credentials.ts';
import { testKey } from '../test-key.ts';
import { testedProviders } from '../tested-providers.ts';
import { type MatrixOperation, readOperations, type Strategies } from './operations.ts';

const apiKey = testKey;
/** Rows that each fake is asked to hold: some pages of a few rows. */
const rows = 12;

/** A method of a client, whichever operation stands behind it. */
type Method = (input: object, options?: object) => List<unknown>;

/** A provider with everything that a cell of the matrix needs. */
export interface MatrixProvider {
  readonly id: string;
  readonly operations: readonly MatrixOperation[];
  /** Names of operations that no request succeeds for. */
  readonly notBuilt: readonly string[];
  readonly makeFake: (clock?: Clock) => Fake;
  /** A new client without methods, for operations of the test's own. */
  readonly clientOf: (options: Partial<ClientOptions>) => Client;
  /** The method of an operation on a new client. */
  readonly methodOf: (operation: MatrixOperation, options: Partial<ClientOptions>) => Method;
  /** Input with which the operation succeeds on a fake of this provider. */
  readonly inputOf: (operation: MatrixOperation, fake: Fake) => Promise<object>;
  /** A success of the operation as the fake gives it. */
  readonly successOf: (operation: MatrixOperation) => Success;
  /** The largest page that a list gives. */
  readonly largestPage: (operation: MatrixOperation) => number;
  /** Whether the pages of the operation are found by a cursor that the fake can repeat. */
  readonly hasCursor: (operation: MatrixOperation) => boolean;
}

/** What a matrix has to know of a success. */
export interface Success {
  readonly status: number;
  /** Bytes of the body, without the rows of a list. */
  readonly bytes: number;
  /** Whether the body is an object, and not an array or a single value. */
  readonly isObject: boolean;
}

/** Every provider that this run is about, with every operation that was generated for it. */
export function loadProviders(): Promise<MatrixProvider[]> {
  return Promise.all(testedProviders(findProviders(root)).map((id) => loadProvider(id)));
}

async function loadProvider(id: string): Promise<MatrixProvider> {
  const all = await Promise.all(
    (await loadAllDescribed([id])).map(async (described) => ({ described, inputs: await readInputs(described) })),
  );
  const load = async (path: string) => (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
  const [index, testing, strategies] = await Promise.all([
    load(`@wa-clients/${id}`),
    load(`@wa-clients/${id}/testing`),
    load(join(root, 'packages', id, 'src/pagination.ts')),
  ]);
  const create = exported(index, `create${upperFirst(id)}`) as (options: ClientOptions) => Record<string, unknown>;
  const createBare = exported(index, `create${upperFirst(id)}Client`) as (options: ClientOptions) => Client;
  const make = exported(testing, `fake${upperFirst(id)}`) as (options: object) => DescribedFake;
  const makeFake = (clock?: Clock) => make({ apiKey, ...fakeRows(make, rows), rows, clock });
  // Each cell asks, and a provider has hundreds of operations.
  const byName = new Map(
    all.toReversed().flatMap(({ described, inputs }) =>
      inputs.operations.toReversed().flatMap((tested) => {
        const { method, strategies: further } = tested.draft.operation.name;
        const names = [method, ...Object.values(further ?? {}).map((one) => one.method)];
        return names.map((name) => [name, { described, inputs, tested }] as const);
      }),
    ),
  );
  const testedOf = ({ name }: MatrixOperation) => {
    const found = byName.get(name);
    if (!found) throw new Error(`The descriptions of ${id} have no ${name}.`);
    return found;
  };
  return {
    id,
    operations: readOperations(id, strategies as Strategies),
    notBuilt: all.flatMap(({ described }) => described.notBuilt),
    makeFake,
    clientOf: (options) => createBare(withTestCredentials(testing, { apiKey, ...options })),
    methodOf: ({ name }, options) => {
      let node: unknown = create(withTestCredentials(testing, { apiKey, ...options }));
      for (const part of name.split('.')) node = (node as Record<string, unknown>)[part];
      return node as Method;
    },
    // Every fake of a provider has its rows.
    inputOf: async (operation, fake) => {
      const { inputs, tested } = testedOf(operation);
      const input = await inputs.inputOf(tested, fake as DescribedFake);
      const { idempotencyKey } = tested.draft.operation;
      // The keys of the matrix are those that a call makes for itself.
      const { [idempotencyKey ?? '']: _, ...rest } = input;
      return rest;
    },
    successOf: (operation) => {
      const { described, tested } = testedOf(operation);
      const { sample, status: usual } = tested.data;
      const status = described.statuses[operation.name] ?? usual;
      const body = status < 300 && sample !== '' ? sample : undefined;
      const bytes = body === undefined ? 0 : JSON.stringify(body).length;
      return { status, bytes, isObject: typeof body === 'object' && body !== null && !Array.isArray(body) };
    },
    largestPage: (operation) => {
      const { pagination } = testedOf(operation).tested.draft.operation;
      return Math.min(...pagination.map(({ maximum = Infinity }) => maximum));
    },
    hasCursor: (operation) => {
      if (!operation.isList || operation.name.endsWith('Numbered')) return false;
      return succeeds(() => makeFake().fail(operation.name, fault.repeatCursor()));
    },
  };
}

function succeeds(run: () => void): boolean {
  try {
    run();
    return true;
  } catch {
    return false;
  }
}
