import {
  type ClientOptions,
  createClient,
  cursorToken,
  isWaError,
  type ListOperation,
  type Operation,
  type ProviderDefinition,
  type WaError,
  type WaErrorFields,
} from '@wa-clients/core';

import type { LoggedRequest, Step, SuiteInput } from './contract.ts';

/** The key that every client of the suite sends. */
export const key = 'runtime-key-4711';

/** Reads one thing. */
export const getThing: Operation = { name: 'things.get', method: 'GET', path: '/things/{id}' };
/** Sends one thing, which must not happen twice. */
export const sendThing: Operation = { name: 'things.send', method: 'POST', path: '/things', body: 'fields' };
/** Lists things, each page with a cursor to the next. */
export const listThings: ListOperation = {
  name: 'things.list',
  method: 'GET',
  path: '/things',
  pagination: cursorToken({
    size: 'limit',
    maximum: 100,
    cursor: 'cursor',
    next: 'next',
    end: ['null', 'empty'],
    hasMore: 'has_more',
  }),
  items: 'data',
};

const definition: ProviderDefinition = {
  provider: 'example',
  credential: (value) => ({ 'X-API-Key': value }),
  requestIdHeader: 'x-request-id',
  readError: (body) => {
    const error = (body as { error?: { code?: number; message?: string } } | null)?.error;
    return { message: error?.message, code: error?.code, detail: error };
  },
};

/** What a behaviour is tried with. */
export interface Context {
  readonly input: SuiteInput;
  /** Makes the server perform steps, one a request. */
  readonly script: (...steps: readonly Step[]) => Promise<Scripted>;
}

/** One behaviour; it throws when it is not as it should be. */
export interface Behaviour {
  readonly name: string;
  readonly run: (context: Context) => Promise<void>;
}

/** A script under way. */
export interface Scripted {
  readonly url: string;
  /** A client of the script, sending the suite's key. */
  readonly client: (options?: Partial<ClientOptions>) => ReturnType<typeof exampleClient>;
  /** What the server was asked so far. */
  readonly requests: () => Promise<LoggedRequest[]>;
}

/** Makes the context of a run; scripts are numbered, so that none hears of another. */
export function createContext(input: SuiteInput): Context {
  let scripts = 0;
  return {
    input,
    async script(...steps) {
      scripts += 1;
      const url = `${input.api}/scripts/${scripts}`;
      await fetch(url, { method: 'PUT', body: JSON.stringify(steps) });
      return {
        url,
        client: (options) => exampleClient(url, options),
        requests: async () => (await (await fetch(url)).json()) as LoggedRequest[],
      };
    },
  };
}

/** A client of an imaginary provider at an address. */
export function exampleClient(baseUrl: string, options: Partial<ClientOptions> = {}) {
  return createClient(definition, { apiKey: key, baseUrl, ...options });
}

/** Fails unless both are the same data. */
export function expectSame(actual: unknown, expected: unknown, what: string): void {
  const [is, should] = [JSON.stringify(actual), JSON.stringify(expected)];
  if (is !== should) throw new Error(`${what}: ${short(is)} instead of ${short(should)}`);
}

/** The typed error that a call must end with; fails when it ends otherwise or a field differs. */
export async function expectFailure(
  outcome: PromiseLike<unknown>,
  fields: WaErrorFields & { readonly code: WaError['code'] },
): Promise<WaError> {
  let error: unknown;
  try {
    error = { answered: await outcome };
  } catch (reason) {
    error = reason;
  }
  if (!isWaError(error)) throw new Error(`no typed error but ${describe(error)}`);
  const actual = Object.fromEntries(Object.keys(fields).map((name) => [name, error[name as keyof WaError]]));
  if (JSON.stringify(actual) !== JSON.stringify(fields)) {
    throw new Error(`${JSON.stringify(error)} instead of ${JSON.stringify(fields)}`);
  }
  return error;
}

/** Waits until the server has seen something, for at most a few seconds. */
export async function eventually(seen: () => Promise<boolean>, what: string): Promise<void> {
  for (let tries = 0; tries < 100; tries += 1) {
    if (await seen()) return;
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
  throw new Error(`never happened: ${what}`);
}

/** An error, or whatever was thrown, in one line. */
export function describe(value: unknown): string {
  return short(value instanceof Error ? `${value.name}: ${value.message}` : JSON.stringify(value));
}

function short(text: string | undefined): string {
  return text === undefined || text.length <= 300 ? String(text) : `${text.slice(0, 300)} ...`;
}
