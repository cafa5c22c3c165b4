import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';

import { type Client, createClient } from '@wa-clients/core';
import type { Validator } from '@wa-clients/core';

import { gate } from '../../../src/gate/gate.ts';
import { printFiles } from '../../../src/generate/print-files.ts';
import { deriveNames } from '../../../src/names/names.ts';
import { isObject, type Json } from '../../../src/spec/document.ts';
import { loadParsed } from '../../../src/spec/load.ts';
import { createRandom } from '../types-fuzz/random.ts';
import { decodeRequest } from './decode-request.ts';
import { type DrawnInput, drawInput } from './draw-input.ts';
import { drawOperation } from './draw-operation.ts';
import { startServer } from './echo-server.ts';
import type { PlannedOperation } from './plan.ts';

/** What came of a run. */
export interface WireReport {
  readonly operations: number;
  readonly calls: number;
  /** How often each style, and each kind of body, was sent. */
  readonly counts: Readonly<Record<string, number>>;
  /** What did not arrive as it was given, each with its smallest input. */
  readonly failures: readonly string[];
}

type Call = (client: Client, input: object) => Promise<unknown>;

/** Generates random operations from a seed, calls them over loopback, and reads back what arrives. */
export async function runWireFuzz(seed: number, operationCount: number, callsEach: number): Promise<WireReport> {
  const random = createRandom(seed);
  const operations = Array.from({ length: operationCount }, (_, index) => drawOperation(random, index));
  const { names, functions, validate } = await generated(operations);
  const server = await startServer();
  const definition = { provider: 'fuzzed', credential: () => ({}), readError: () => ({}) };
  const client = createClient(definition, { apiKey: 'any', baseUrl: server.url, retry: false, validate });
  const failures: string[] = [];
  const counts: Record<string, number> = {};
  let calls = 0;

  const problemOf = async (
    operation: PlannedOperation,
    { input, mediaType, sent }: DrawnInput,
  ): Promise<string | undefined> => {
    server.take();
    try {
      await (functions[names(operation)] as Call)(client, input);
    } catch (error) {
      return `was refused: ${String(error)}`;
    }
    const request = server.take();
    if (!request) return 'was not sent';
    const body = operation.bodies.find((one) => one.mediaType === mediaType);
    const told = `${request.method} ${request.url}\n${JSON.stringify(request.headers)}\n${request.body.toString()}`;
    const type = request.headers['content-type']?.split(';')[0]?.toLowerCase();
    if (type !== mediaType?.split(';')[0]?.toLowerCase()) return `has the type ${type}, not ${mediaType}:\n${told}`;
    if (!body && request.body.length > 0) return `has a body:\n${told}`;
    const arrived = await decodeRequest(operation, request, sent, body).catch((error: unknown) => String(error));
    if (isDeepStrictEqual(arrived, sent)) return undefined;
    return `arrived as ${JSON.stringify(arrived)}, not ${JSON.stringify(sent)}:\n${told}`;
  };

  try {
    for (const [index, operation] of operations.entries()) {
      for (let call = 0; call < callsEach; call += 1) {
        const drawn = drawInput(createRandom(seed * 1_000_003 + index * 1_009 + call), operation);
        count(counts, operation, drawn);
        calls += 1;
        // oxlint-disable-next-line no-await-in-loop -- calls share the server's memory of the last request
        const problem = await problemOf(operation, drawn);
        if (problem === undefined) continue;
        // oxlint-disable-next-line no-await-in-loop -- they share a server
        const { input, problem: smallest } = await shrink(drawn, problem, (one) => problemOf(operation, one));
        const description = JSON.stringify({ [operation.path]: { [operation.method]: operation.description } });
        failures.push(`seed ${seed}, call ${call} of ${description}\nwith ${inspect(input)}: ${smallest}`);
        // One failure of an operation tells what the next ones would.
        break;
      }
    }
  } finally {
    await server.close();
  }
  return { operations: operationCount, calls, counts, failures };
}

/** Leaves out parameters and fields as long as the call still fails in that way. */
async function shrink(
  drawn: DrawnInput,
  problem: string,
  problemOf: (one: DrawnInput) => Promise<string | undefined>,
): Promise<{ input: Record<string, unknown>; problem: string }> {
  const refusal = (text: string) => (text.startsWith('was refused') ? text : '');
  let smallest = { drawn, problem };
  for (const place of ['query', 'header', 'body'] as const) {
    const values = drawn.sent[place];
    for (const name of isObject(values) ? Object.keys(values) : []) {
      const { input, sent } = smallest.drawn;
      const smaller = {
        ...smallest.drawn,
        input: without(input, name),
        sent: { ...sent, [place]: without(sent[place], name) },
      };
      // oxlint-disable-next-line no-await-in-loop -- they share a server
      const still = await problemOf(smaller);
      if (still !== undefined && refusal(still) === refusal(problem)) smallest = { drawn: smaller, problem: still };
    }
  }
  return { input: smallest.drawn.input, problem: smallest.problem };
}

function without<Values extends object>(values: Json | Values | undefined, name: string): Values {
  return Object.fromEntries(Object.entries(values ?? {}).filter(([one]) => one !== name)) as Values;
}

/** Generates the package of the operations, every step and the gate included, and imports it. */
async function generated(operations: readonly PlannedOperation[]) {
  const paths = Object.fromEntries(operations.map((one) => [one.path, { [one.method]: one.description }]));
  const spec = loadParsed({
    file: 'fuzzed.json',
    root: { openapi: '3.1.0', info: { title: 'Fuzzed', version: '1' }, paths },
  });
  const names = deriveNames(spec.document.root);
  const kinds = ['types', 'operations', 'schemas'] as const;
  const { contract, exports, files, words } = printFiles(spec, names, undefined, undefined, kinds);
  const parent = join(import.meta.dirname, '../../../.tmp');
  mkdirSync(parent, { recursive: true });
  // A name that no run before had: Node gives a module that it knows again.
  const folder = mkdtempSync(join(parent, 'wire-'));
  try {
    for (const kind of kinds) {
      const text = files[`${kind}.ts`];
      gate({ kind, file: `${kind}.ts`, text, exports: exports[kind], words });
      writeFileSync(join(folder, `${kind}.ts`), text);
    }
    const load = (file: string) => import(/* @vite-ignore */ pathToFileURL(join(folder, file)).href) as Promise<object>;
    const functions = (await load('operations.ts')) as Record<string, Call>;
    const { validator } = (await load('schemas.ts')) as { validator: (modes: object) => Validator };
    const byId = new Map(contract.operations.map((one) => [one.id, one.name.function]));
    return {
      functions,
      names: ({ id }: PlannedOperation) => byId.get(id) ?? '',
      validate: validator({ requests: 'strict' }),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function count(
  counts: Record<string, number>,
  { bodies, parameters }: PlannedOperation,
  { input, mediaType }: DrawnInput,
) {
  const add = (key: string) => (counts[key] = (counts[key] ?? 0) + 1);
  for (const [place, values] of Object.entries(parameters)) {
    for (const { explode, name, shape, style } of values)
      if (name in input) add(`${place} ${style}${explode ? ' exploded' : ''} ${shape}`);
  }
  const body = bodies.find((one) => one.mediaType === mediaType);
  if (body) add(`body ${body.kind}${bodies.length > 1 ? ' of several' : ''}`);
}

function inspect(input: Record<string, unknown>): string {
  return JSON.stringify(input, (_key, value: unknown) => (value instanceof Blob ? `[${value.size} bytes]` : value));
}
