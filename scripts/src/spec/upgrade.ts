import { isObject, type Json, type JsonObject, member, type SpecDocument } from './document.ts';
import { isOfTexts } from './is-of-texts.ts';
import { lower } from './lower/lower.ts';
import { operationsOf } from './operations.ts';
import { parameterKey } from './parameter-key.ts';
import { localPointer, valueAtPointer } from './pointer.ts';
import { resolve } from './resolve.ts';
import { walkDocument } from './walk.ts';

/**
 * Brings a description to plain OpenAPI 3.1: 3.0 keywords, what 3.2 added, and `nullable` wherever a vendor wrote it, 3.1
 * included.
 *
 * The input stays as it is.
 */
export function upgrade({ file, root }: SpecDocument): SpecDocument {
  const upgraded = structuredClone(root);
  const is30 = String(member(root, 'openapi')).startsWith('3.0');
  inlinePathItems(upgraded);
  const schemas: JsonObject[] = [];
  walkDocument(upgraded, (visit) => {
    const { kind, node } = visit;
    lower(upgraded, visit);
    if (kind === 'schema') schemas.push(node);
    if (isObject(node['content']) && (kind === 'response' || kind === 'requestBody'))
      nameJson(upgraded, node['content']);
  });
  for (const schema of schemas) {
    nameBareNull(schema);
    if (is30) upgradeKeywords(schema);
    upgradeNullable(schema);
  }
  upgraded['openapi'] = '3.1.0';
  return { file, root: upgraded };
}

/** Puts path items in the places that refer to them. */
function inlinePathItems(root: JsonObject): void {
  const paths = member(root, 'paths');
  if (!isObject(paths)) return;
  for (const [path, item] of Object.entries(paths)) {
    // Admission has refused references that lead nowhere, and those that lead to each other.
    for (let found = item; isObject(found) && typeof found['$ref'] === 'string';) {
      const { $ref, ...own } = found;
      const pointer = localPointer($ref) ?? '';
      const target = structuredClone(valueAtPointer(root, pointer));
      // The id of an operation means it at its own path.
      if (isObject(target) && pointer.startsWith('/paths/')) dropIds(target);
      const parameters = sharedParameters(root, member(target, 'parameters'), own['parameters']);
      found = { ...(isObject(target) ? target : {}), ...own, ...(parameters && { parameters }) };
      paths[path] = found;
    }
  }
  // Ids are given once, and the ones of the paths are those that count.
  for (const item of Object.values(member(root['components'], 'pathItems') ?? {})) if (isObject(item)) dropIds(item);
}

/** The parameters of a path item and of the one that it refers to: its own come last, and count where both have one. */
function sharedParameters(root: JsonObject, shared: Json | undefined, own: Json | undefined): Json[] | undefined {
  if (!Array.isArray(shared) || !Array.isArray(own)) return undefined;
  const keyOf = (one: Json) => parameterKey(resolve(root, one) ?? {});
  const keys = new Set(own.map(keyOf));
  return [...shared.filter((one) => !keys.has(keyOf(one))), ...own];
}

function dropIds(pathItem: JsonObject): void {
  for (const [, operation] of operationsOf(pathItem)) delete operation['operationId'];
}

function isPlainJson(mediaType: string): boolean {
  return mediaType.toLowerCase() === 'application/json';
}

/** Any media type at all is JSON to those who write so, unless they say that it is bytes or a text. */
function nameJson(root: JsonObject, content: JsonObject): void {
  for (const any of ['application/*', '*/*']) {
    const media = content[any];
    const schema = member(media, 'schema');
    if (schema === undefined || Object.keys(content).some(isPlainJson) || isOfTexts(root, schema)) continue;
    content['application/json'] = media as Json;
    delete content[any];
  }
}

function upgradeKeywords(schema: JsonObject): void {
  // In 3.0 whatever stands beside a reference is ignored; `nullable` is kept, since that is what vendors mean by it.
  if (typeof schema['$ref'] === 'string') {
    for (const name of Object.keys(schema)) {
      if (!['$ref', 'nullable', 'description'].includes(name) && !name.startsWith('x-')) delete schema[name];
    }
  }
  for (const [flag, bound] of [
    ['exclusiveMinimum', 'minimum'],
    ['exclusiveMaximum', 'maximum'],
  ] as const) {
    if (typeof schema[flag] !== 'boolean') continue;
    if (schema[flag] && schema[bound] !== undefined) {
      schema[flag] = schema[bound];
      delete schema[bound];
    } else delete schema[flag];
  }
}

/** An alternative that says `nullable` and nothing else stands for null: strictly it takes everything, and says nothing. */
function nameBareNull(schema: JsonObject): void {
  for (const list of [schema['anyOf'], schema['oneOf']]) {
    if (!Array.isArray(list) || list.length < 2) continue;
    for (const part of list) {
      if (!isObject(part) || part['nullable'] !== true) continue;
      const isBare = Object.keys(part).every((name) => ['nullable', 'description', 'title'].includes(name));
      if (isBare) part['type'] = 'null';
    }
  }
}

function upgradeNullable(schema: JsonObject): void {
  const { nullable } = schema;
  if (typeof nullable !== 'boolean') return;
  delete schema['nullable'];
  if (!nullable) return;
  const { type } = schema;
  const list = schema['enum'];
  const isPlain = schema['$ref'] === undefined && !['allOf', 'anyOf', 'oneOf', 'const'].some((name) => name in schema);
  if (isPlain) {
    if (typeof type === 'string') schema['type'] = type === 'null' ? type : [type, 'null'];
    else if (Array.isArray(type) && !type.includes('null')) type.push('null');
    // Strictly, an enum has to list null itself; whoever writes nullable beside it means that null is allowed.
    if (Array.isArray(list) && !list.includes(null)) list.push(null);
    return;
  }
  // A reference or a combination says nothing of null, so null becomes an alternative to all of it.
  const inner: JsonObject = {};
  for (const [name, value] of Object.entries(schema)) {
    if (name === 'description' || name === 'title' || name.startsWith('x-')) continue;
    inner[name] = value;
    delete schema[name];
  }
  schema['anyOf'] = [inner, { type: 'null' }];
}
