import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Client, ClientOptions, Clock, List } from '@wa-clients/core';
import type { Fake } from '@wa-clients/core/testing';

import { findProviders } from '../../../src/generate/providers.ts';
import { isObject, type Json } from '../../../src/spec/document.ts';
import { loadSpec } from '../../../src/spec/load.ts';
import { exported } from '../exported.ts';
import { testedProviders } from '../tested-providers.ts';

const root = join(import.meta.dirname, '../../../..');
const apiKey = 'test-key';
/** Rows that each fake is asked to hold: some pages of a few rows. */
const rows = 12;

/** An operation as the generated code describes it. */
export interface MatrixOperation {
  readonly name: string;
  readonly path: string;
  readonly isList: boolean;
  /** Whether an empty page is the end of the list, and not an oddity. */
  readonly endsEmpty: boolean;
  /** Whether its pages are found by a cursor that the provider gives. */
  readonly hasCursor: boolean;
}

/** A method of a client, whichever operation stands behind it. */
type Method = (input: object, options?: object) => List<unknown>;

/** A provider with everything that a cell of the matrix needs. */
export interface MatrixProvider {
  readonly id: string;
  readonly operations: readonly MatrixOperation[];
  readonly makeFake: (clock?: Clock) => Fake;
  /** A new client without methods, for operations of the test's own. */
  readonly clientOf: (options: Partial<ClientOptions>) => Client;
  /** The method of an operation on a new client. */
  readonly methodOf: (operation: MatrixOperation, options: Partial<ClientOptions>) => Method;
  /** Input with which the operation succeeds on the fake. */
  readonly inputOf: (operation: MatrixOperation) => Promise<object>;
}

interface StrategyFacts {
  readonly endsEmpty?: boolean;
  readonly first: unknown;
}

/** Every provider that this run is about, with every operation that was generated for it. */
export function loadProviders(): Promise<MatrixProvider[]> {
  return Promise.all(testedProviders(findProviders(root)).map((id) => loadProvider(id)));
}

async function loadProvider(id: string): Promise<MatrixProvider> {
  const load = async (path: string) => (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
  const [index, testing, strategies] = await Promise.all([
    load(`@wa-clients/${id}`),
    load(`@wa-clients/${id}/testing`),
    load(join(root, 'packages', id, 'src/pagination.ts')),
  ]);
  const create = exported(index, /^create(?!.*Client$)/) as (options: ClientOptions) => Record<string, unknown>;
  const createBare = exported(index, /^create.*Client$/) as (options: ClientOptions) => Client;
  const make = exported(testing, /^fake/) as (options: object) => Fake;
  const makeFake = (clock?: Clock) => make({ contacts: rows, conversations: rows, chats: rows, clock });
  const operations = readOperations(id, strategies as Readonly<Record<string, StrategyFacts>>);
  const examples = await parameterExamples(id);

  const clientOf: MatrixProvider['clientOf'] = (options) => createBare({ apiKey, ...options });
  const methodOf: MatrixProvider['methodOf'] = ({ name }, options) => {
    let node: unknown = create({ apiKey, ...options });
    for (const part of name.split('.')) node = (node as Record<string, unknown>)[part];
    return node as Method;
  };
  const findInput = async (operation: MatrixOperation): Promise<object> => {
    const names = [...operation.path.matchAll(/\{([^{}]+)\}/g)].map(([, name = '']) => name);
    const input = Object.fromEntries(names.map((name) => [name, examples.get(name)]));
    const [unknownName, ...more] = names.filter((name) => !examples.has(name));
    if (unknownName === undefined) return input;
    if (more.length > 0)
      throw new Error(`${id} ${operation.name}: give an example of ${more.join(', ')} in the description.`);
    // An id: some text of a row that a list of the same resource gives.
    const { baseUrl, fetch } = makeFake();
    const resource = operation.name.split('.')[0];
    const lists = operations.filter(({ isList, name }) => isList && name.split('.')[0] === resource);
    for (const list of lists) {
      const [row] = await methodOf(list, { baseUrl, fetch })(await inputOf(list)).collect({ maxItems: 1 });
      for (const value of Object.values(row as object).filter((member) => typeof member === 'string')) {
        const candidate = { ...input, [unknownName]: value };
        const isFound = await methodOf(operation, { baseUrl, fetch })(candidate).then(Boolean, () => false);
        if (isFound) return candidate;
      }
    }
    throw new Error(`${id} ${operation.name}: no row of the fake has a value that serves as ${unknownName}.`);
  };
  const inputs = new Map<MatrixOperation, Promise<object>>();
  const inputOf: MatrixProvider['inputOf'] = (operation) => {
    const input = inputs.get(operation) ?? findInput(operation);
    inputs.set(operation, input);
    return input;
  };
  return { id, operations, makeFake, clientOf, methodOf, inputOf };
}

/** The operations by the text of the generated file, which names each once. */
function readOperations(id: string, strategies: Readonly<Record<string, StrategyFacts>>): MatrixOperation[] {
  const text = readFileSync(join(root, 'packages', id, 'src/generated/operations.ts'), 'utf8');
  const described = text.matchAll(/\{ name: '([^']+)', method: '\w+', path: '([^']+)'(?:, pagination: (\w+))?/g);
  return [...described].map(([, name = '', path = '', strategy]) => {
    const { endsEmpty = false, first = null } = strategies[strategy ?? ''] ?? {};
    return {
      name,
      path,
      isList: strategy !== undefined,
      endsEmpty,
      hasCursor: strategy !== undefined && first === null,
    };
  });
}

/** Examples of parameters in a description, by the parameter's name. */
async function parameterExamples(id: string): Promise<Map<string, string>> {
  const folder = join(root, 'specs', id);
  const { document } = await loadSpec(join(folder, 'openapi.yaml'), join(folder, 'overlay.yaml'));
  const examples = new Map<string, string>();
  const visit = (node: Json | undefined): void => {
    if (Array.isArray(node)) for (const entry of node) visit(entry);
    if (!isObject(node)) return;
    const { example, in: place, name } = node;
    if (place !== undefined && typeof name === 'string' && typeof example === 'string') examples.set(name, example);
    for (const member of Object.values(node)) visit(member);
  };
  visit(document.root);
  return examples;
}
