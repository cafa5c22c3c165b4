import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

import { isObject, type Json, type JsonObject } from '../../src/spec/document.ts';
import { compilableSchema } from './compilable-schema.ts';
import { readableForm } from './prism-form.ts';

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
  const operations = await getHttpOperationsFromSpec(
    compilableSchema(readable(description, description)) as JsonObject,
  );
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

/** A copy that Prism can read: all JSON has a schema, of none it can answer nothing, and forms are as far as it reads them. */
function readable(value: Json, root: JsonObject, isContent = false): Json {
  if (Array.isArray(value)) return value.map((one) => readable(one, root));
  if (!isObject(value)) return value;
  const entries = Object.entries(value).map(([name, one]): [string, Json] => {
    const isMedia = isContent && isObject(one);
    if (isMedia && /\bjson$/.test(name) && one['schema'] === undefined) return [name, { ...one, schema: {} }];
    if (isMedia && isForm(name)) return [name, readableForm(root, one)];
    return [name, readable(one, root, name === 'content')];
  });
  return Object.fromEntries(entries);
}

function isForm(mediaType: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(mediaType);
}
/** What Prism found wrong; that something is deprecated is no fault, and neither is a security scheme that it cannot check. */
export function violationsOf(answer: Response): Violation[] {
  const text = answer.headers.get('sl-violations');
  const found = text === null ? [] : (JSON.parse(text) as Violation[]);
  const isHarmless = ({ code, message }: Violation) =>
    code === 'deprecated' || message.includes('do not support this type of security scheme');
  return found.filter((one) => !(one.severity === 'Warning' && isHarmless(one)));
}
