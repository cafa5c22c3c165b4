import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

import type { FakeOperation } from '@wa-clients/core/testing';

import { isObject, type Json, type JsonObject } from '../../src/spec/document.ts';

/** A description that Prism serves on loopback. */
export interface PrismServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** What Prism says is wrong with a request, or with its own answer. */
export interface Violation {
  readonly location: readonly string[];
  readonly severity: string;
  readonly code: string;
  readonly message: string;
}

type ServerOptions = Parameters<typeof createServer>[1];

const say = () => {};
const silent: object = { info: say, warn: say, error: say, debug: say, trace: say, fatal: say, success: say };
const logger = { ...silent, child: () => ({ ...silent }) } as unknown as ServerOptions['components']['logger'];

/**
 * Serves a description by Prism, which refuses a request that is not as described and answers with made-up data that are:
 * its static answers ignore patterns and alternatives. The seed makes it the same data on every run.
 */
export async function servePrism(description: JsonObject): Promise<PrismServer> {
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(withSchemas(description) as JsonObject);
  const server = createServer(operations, {
    cors: false,
    components: { logger },
    config: {
      checkSecurity: true,
      errors: false,
      isProxy: false,
      mock: { dynamic: true, seed: 'wa-clients' },
      upstreamProxy: undefined,
      validateRequest: true,
      validateResponse: true,
    },
  });
  return { url: await server.listen(0, '127.0.0.1'), close: () => server.close() };
}

/**
 * A copy in which an operation whose path differs from another one in the name of a parameter alone has the value in its path
 * that means it, where the tests have no other: Prism would take the first of them for all.
 */
export function withTwinsApart(
  description: JsonObject,
  operations: readonly FakeOperation[],
  context: Readonly<Record<string, string>>,
): JsonObject {
  const paths = { ...(description['paths'] as Record<string, JsonObject>) };
  for (const { known = {}, method, path } of operations) {
    const { [method.toLowerCase()]: operation, ...others } = paths[path] ?? {};
    if (Object.keys(known).length === 0 || !isObject(operation)) continue;
    paths[path] = others;
    const literal = path.replaceAll(/\{([^{}]+)\}/g, (text, name: string) =>
      known[name] === undefined ? text : (context[name] ?? known[name]),
    );
    const { parameters } = operation;
    const left = (Array.isArray(parameters) ? parameters : []).filter(
      (one) => !isObject(one) || one['in'] !== 'path' || known[String(one['name'])] === undefined,
    );
    paths[literal] = { ...paths[literal], [method.toLowerCase()]: { ...operation, parameters: left } };
  }
  return { ...description, paths };
}

/** A copy in which all JSON has a schema: of none Prism can answer nothing. */
function withSchemas(value: Json, isContent = false): Json {
  if (Array.isArray(value)) return value.map((one) => withSchemas(one));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]): [string, Json] => {
    const isBare = isContent && isObject(one) && /\bjson$/.test(name) && one['schema'] === undefined;
    return [name, isBare ? { ...one, schema: {} } : withSchemas(one, name === 'content')];
  });
  return Object.fromEntries(entries);
}

/** What Prism found wrong; that something is deprecated is no fault. */
export function violationsOf(answer: Response): Violation[] {
  const text = answer.headers.get('sl-violations');
  const found = text === null ? [] : (JSON.parse(text) as Violation[]);
  return found.filter(({ code, severity }) => !(severity === 'Warning' && code === 'deprecated'));
}
