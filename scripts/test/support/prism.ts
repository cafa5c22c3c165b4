import { getHttpOperationsFromSpec } from '@stoplight/prism-http';
import { createServer } from '@stoplight/prism-http-server';

import type { FakeOperation } from '@wa-clients/core/testing';

import { valueForms } from '../../src/contract/value-forms.ts';
import { isOfTheClient } from '../../src/emit/fake/client-headers.ts';
import { isObject, type Json, type JsonObject, member } from '../../src/spec/document.ts';
import { resolve } from '../../src/spec/resolve.ts';
import { compilableSchema } from './compilable-schema.ts';
import { knownMethods } from './prism-methods.ts';
import { readableDeepObject, readableForm, readableObject } from './prism-form.ts';

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
 *
 * @param isAsWritten Whether Prism has the description as it is, to see what it cannot read.
 */
export async function servePrism(description: JsonObject, isAsWritten = false): Promise<PrismServer> {
  const served = isAsWritten ? description : (readable(knownMethods(description), description) as JsonObject);
  // Prism resolves references in place.
  const operations = await getHttpOperationsFromSpec(compilableSchema(withoutUnused(served)) as JsonObject);
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

/** A copy without the schemas that nothing leads to: Prism resolves those as well, which takes minutes where they hold each other. */
function withoutUnused(description: JsonObject): JsonObject {
  const { components, ...others } = description;
  const schemas = member(components, 'schemas');
  if (!isObject(components) || !isObject(schemas)) return description;
  const used = new Set<string>();
  const follow = (value: Json): void => {
    if (Array.isArray(value)) return value.forEach(follow);
    if (!isObject(value)) return;
    const [, key] = /^#\/components\/schemas\/([^/]+)/.exec(String(value['$ref'])) ?? [];
    const name = key?.replaceAll('~1', '/').replaceAll('~0', '~');
    if (name !== undefined && !used.has(name)) {
      used.add(name);
      follow(schemas[name] ?? null);
    }
    Object.values(value).forEach(follow);
  };
  const { schemas: _, ...parts } = components;
  follow(others);
  follow(parts);
  const kept = Object.fromEntries(Object.entries(schemas).filter(([name]) => used.has(name)));
  return { ...others, components: { ...parts, schemas: kept } };
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
      // A value can bring the query of its request.
      known[name] === undefined ? text : (context[name] ?? known[name] ?? '').replace(/\?.*/, ''),
    );
    const { parameters } = operation;
    const left = (Array.isArray(parameters) ? parameters : []).filter(
      (one) => !isObject(one) || one['in'] !== 'path' || known[String(one['name'])] === undefined,
    );
    paths[literal] = { ...paths[literal], [method.toLowerCase()]: { ...operation, parameters: left } };
  }
  return { ...description, paths };
}

/**
 * A copy that Prism can read: all JSON has a schema, of none it can answer nothing, every operation has a response, forms are
 * as far as it reads them, what is sent and neither JSON nor a form is any text, since it does not parse it, and no response has a schema that holds itself, of which it makes answers for minutes, or one of a media type that it cannot
 * write, such as JSON lines: those are any text. Headers of the client are no parameters,
 * and there are no callbacks, which it would send to whatever URL a request has.
 */
function readable(value: Json, root: JsonObject, isContent = false, isAnswer = false): Json {
  if (Array.isArray(value))
    return value.filter((one) => !isClientHeader(root, one)).map((one) => readable(one, root, false, isAnswer));
  if (!isObject(value)) return value;
  if (value['style'] === 'deepObject' && typeof value['in'] === 'string') return readableDeepObject(root, value);
  if (typeof value['in'] === 'string' && value['schema'] !== undefined) {
    const parameter = readableObject(root, withExplode(root, value));
    if (parameter !== value) return parameter;
  }
  // A map of callbacks may be called so within a schema, where it is that of a property.
  // Its JSON Schema is one that knows no minContains: with 0, it would want an item all the same.
  const isCounted = typeof value['minContains'] === 'number';
  const own = Object.entries(value).filter(
    ([name]) => !(name === 'callbacks' && value['responses'] !== undefined) && !(isCounted && /contains$/i.test(name)),
  );
  const entries = own.map(([name, one]): [string, Json] => {
    const isMedia = isContent && isObject(one);
    if (name === 'responses' && isObject(one) && Object.keys(one).length === 0)
      return [name, { '204': { description: '' } }];
    if (isMedia && /\bjson$/.test(name) && one['schema'] === undefined) return [name, { ...one, schema: {} }];
    // Of a text without a schema it answers nothing, or the example, which it takes for none where that is empty.
    // What is written as a text it holds as one against the schema, of whatever type that is.
    const isOfText = name.startsWith('text/') || !(isAnswer || isJsonType(name) || isForm(name));
    if (isMedia && isOfText && resolve(root, one['schema'])?.['type'] !== 'string')
      return [name, { schema: { type: 'string' } }];
    if (isMedia && isAnswer && !isWritten(name)) return [name, { schema: { type: 'string' } }];
    if (isMedia && isAnswer && isRecursive(root, one['schema'])) return [name, { schema: {} }];
    if (isMedia && isForm(name)) return [name, readableForm(root, one)];
    return [name, readable(one, root, name === 'content', isAnswer || name === 'responses')];
  });
  return Object.fromEntries(entries);
}

/**
 * A parameter in the usual style with the `explode` that it has by the standard, which Prism takes for false where it is not said;
 * of an optional object that is not sent it would then make one without members.
 */
function withExplode(root: JsonObject, parameter: JsonObject): JsonObject {
  const { explode, in: place, required, schema, style = 'form' } = parameter;
  const isUsual = place === 'query' && style === 'form' && explode === undefined;
  return isUsual && (required === true || !valueForms(root, schema).has('object'))
    ? { ...parameter, explode: true }
    : parameter;
}

function isJsonType(mediaType: string): boolean {
  return /[/+]json\b/i.test(mediaType);
}

/** Whether Prism can write data as a media type. */
function isWritten(mediaType: string): boolean {
  return /^(text\/|application\/([\w.-]+\+)?(json|xml)(?![\w-])|\*)/i.test(mediaType);
}

/**
 * Whether a parameter is a header that the client sets by itself, of which an app gives no value; those of the media types and
 * of the credentials are, says the standard, no parameters at all.
 */
function isClientHeader(root: JsonObject, value: Json): boolean {
  const parameter = resolve(root, value);
  const name = String(parameter?.['name']);
  return parameter?.['in'] === 'header' && (isOfTheClient(name) || /^(accept|authorization|content-type)$/i.test(name));
}

/** Whether a schema leads to itself, or to one that does. */
export function isRecursive(root: JsonObject, schema: Json | undefined): boolean {
  const passed = new Set<string>();
  const leads = (value: Json | undefined, above: readonly string[]): boolean => {
    if (Array.isArray(value)) return value.some((one) => leads(one, above));
    if (!isObject(value)) return false;
    const { $ref } = value;
    if (typeof $ref !== 'string') return Object.values(value).some((one) => leads(one, above));
    if (above.includes($ref)) return true;
    if (passed.has($ref)) return false;
    const found = leads(resolve(root, value), [...above, $ref]);
    passed.add($ref);
    return found;
  };
  return leads(schema, []);
}

function isForm(mediaType: string): boolean {
  return /^(multipart\/form-data|application\/x-www-form-urlencoded)\b/.test(mediaType);
}

/** What Prism found wrong; that something is deprecated is no fault, and neither is a security scheme that it cannot check. */
export function violationsOf(answer: Response): Violation[] {
  const text = answer.headers.get('sl-violations');
  const found = text === null ? [] : readViolations(text);
  const isHarmless = ({ code, message }: Violation) =>
    code === 'deprecated' || message.includes('do not support this type of security scheme');
  return found.filter((one) => !(one.severity === 'Warning' && isHarmless(one)));
}

/** What the header says; Prism cuts one off that gets too long, within its last entry or before. */
function readViolations(text: string): Violation[] {
  const list = text.replace(/^Too many violations! /, '');
  if (list === text) return JSON.parse(text) as Violation[];
  for (let end = list.lastIndexOf('}'); end > 0; end = list.lastIndexOf('}', end - 1)) {
    try {
      return JSON.parse(`${list.slice(0, end + 1)}]`) as Violation[];
    } catch {
      // The brace stood within an entry.
    }
  }
  throw new Error(`Prism tells of violations, and none of them can be read: ${text}`);
}
