import { createRequire } from 'node:module';

import { isObject, type Json, type JsonObject, listOf, member } from '../spec/document.ts';

/** Versions of OpenAPI, in their order. */
export const versions = ['3.0', '3.1', '3.2'] as const;

/** One of the versions. */
export type Version = (typeof versions)[number];

/** The versions that have each position: `object.field`, or `object.field=value` for a value that the standard lists. */
export type Positions = ReadonlyMap<string, ReadonlySet<Version>>;

/** Objects that one version describes in several definitions, or under another name than the others. */
const sameObject: Readonly<Record<string, string>> = {
  'apikey-security-scheme': 'security-scheme',
  'httpsecurity-scheme': 'security-scheme',
  'oauth2-security-scheme': 'security-scheme',
  'open-id-connect-security-scheme': 'security-scheme',
  'implicit-oauth-flow': 'oauth-flow',
  'password-oauth-flow': 'oauth-flow',
  'client-credentials-flow': 'oauth-flow',
  'authorization-code-oauth-flow': 'oauth-flow',
  callbacks: 'callback',
};
/** Definitions that say a part of what the objects say that refer to them. */
const parts =
  /-or-reference$|^(content|examples|explode-for-form|map-of-strings|parameters|specification-extensions|token)$|XOR|^ParameterLocation$/;
/** Vocabularies of JSON Schema 2020-12, which OpenAPI takes from 3.1 on. */
const vocabularies = ['core', 'applicator', 'unevaluated', 'validation', 'meta-data', 'format-annotation', 'content'];
/** What OpenAPI's own vocabulary adds; the packages with the meta-schemas come without it. */
const ownVocabulary: Readonly<Record<string, readonly Version[]>> = {
  'schema.discriminator': ['3.1', '3.2'],
  'schema.example': ['3.1', '3.2'],
  'schema.externalDocs': ['3.1', '3.2'],
  'schema.xml': ['3.1', '3.2'],
  'schema.x-*': ['3.1', '3.2'],
  'discriminator.propertyName': ['3.1', '3.2'],
  'discriminator.mapping': ['3.1', '3.2'],
  'discriminator.defaultMapping': ['3.2'],
  'discriminator.x-*': ['3.1', '3.2'],
  'xml.name': ['3.1', '3.2'],
  'xml.namespace': ['3.1', '3.2'],
  'xml.prefix': ['3.1', '3.2'],
  'xml.attribute': ['3.1', '3.2'],
  'xml.wrapped': ['3.1', '3.2'],
  'xml.nodeType': ['3.2'],
  'xml.nodeType=element': ['3.2'],
  'xml.nodeType=attribute': ['3.2'],
  'xml.nodeType=text': ['3.2'],
  'xml.nodeType=cdata': ['3.2'],
  'xml.nodeType=none': ['3.2'],
  'xml.x-*': ['3.1', '3.2'],
};

/** Every position of OpenAPI 3.0 to 3.2 and of JSON Schema 2020-12, as the official meta-schemas have them. */
export function officialPositions(): Positions {
  const require = createRequire(import.meta.url);
  const read = (name: string) => require(name) as JsonObject;
  const found = new Map<string, Set<Version>>();
  const adder =
    (...of: readonly Version[]) =>
    (position: string) => {
      const known = found.get(position) ?? new Set();
      for (const version of of) known.add(version);
      found.set(position, known);
    };
  for (const version of versions) {
    const root = read(`@seriousme/openapi-schema-validator/schemas/v${version}/schema.json`);
    const walk: Walk = { root, add: adder(version) };
    const definitions = Object.entries((root['$defs'] ?? root['definitions']) as JsonObject);
    walkObject(walk, root, 'document');
    for (const [name, schema] of definitions) {
      const own = name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
      if (!parts.test(name)) walkObject(walk, schema, sameObject[own] ?? own);
    }
  }
  const whole = read('ajv/dist/refs/json-schema-2020-12/schema.json');
  const ofSchemas = vocabularies.map((name) => read(`ajv/dist/refs/json-schema-2020-12/meta/${name}.json`));
  for (const root of [whole, ...ofSchemas]) walkObject({ root, add: adder('3.1', '3.2') }, root, 'schema');
  for (const [position, of] of Object.entries(ownVocabulary)) adder(...of)(position);
  return found;
}

interface Walk {
  readonly root: JsonObject;
  readonly add: (position: string) => void;
}

/** Goes through everything that applies to one object; `where` is the place of a parameter that it applies to alone. */
function walkObject(walk: Walk, schema: Json | undefined, object: string, where = ''): void {
  if (!isObject(schema)) return;
  const { add, root } = walk;
  const { $ref, if: condition, properties } = schema;
  if (typeof $ref === 'string') walkObject(walk, partAt(root, $ref), object, where);
  const [own] = valuesOf(root, member(member(condition, 'properties') ?? properties, 'in'));
  const place = member(member(condition, 'properties') ?? properties, 'style') || condition ? (own ?? where) : where;
  for (const [field, value] of Object.entries(isObject(properties) ? properties : {})) {
    add(`${object}.${field}`);
    const suffix = field === 'style' && place !== '' ? ` (${place})` : '';
    for (const one of valuesOf(root, value)) add(`${object}.${field}=${one}${suffix}`);
  }
  for (const [pattern, value] of Object.entries((schema['patternProperties'] as JsonObject | undefined) ?? {}))
    for (const field of fieldsOf(pattern, value)) add(`${object}.${field}`);
  const more = schema['additionalProperties'];
  if (more !== undefined && more !== false && object !== 'schema') add(`${object}.*`);
  for (const list of ['allOf', 'anyOf', 'oneOf'])
    for (const one of (schema[list] ?? []) as Json[]) walkObject(walk, one, object, where);
  for (const name of ['if', 'then', 'else']) walkObject(walk, schema[name], object, condition ? place : where);
  for (const one of Object.values((schema['dependentSchemas'] as JsonObject | undefined) ?? {}))
    walkObject(walk, one, object, where);
  // Kinds of one object, such as the flows of OAuth, which are objects of their own.
  for (const [name, one] of Object.entries((schema['$defs'] as JsonObject | undefined) ?? {})) {
    if (schema !== root) walkObject(walk, one, object === 'oauth-flows' && name !== '' ? 'oauth-flow' : object, where);
  }
}

/** The part of a meta-schema that says more of the same object, as opposed to an object of its own. */
function partAt(root: JsonObject, reference: string): Json | undefined {
  const [, room = '', name = ''] = /^#\/(\$defs|definitions)\/([^/]+)$/.exec(reference) ?? [];
  const isPart = parts.test(name) || /SecurityScheme$|^styles-for|^type-/.test(name);
  return isPart && !name.endsWith('-or-reference') ? member(root[room], name) : undefined;
}

/** The texts that a field may hold, where the standard lists them. */
function valuesOf(root: JsonObject, value: Json | undefined): string[] {
  if (!isObject(value)) return [];
  const { const: only, enum: list, items, anyOf, $ref } = value;
  const simple =
    typeof $ref === 'string' && $ref.startsWith('#/$defs/simple') ? member(root['$defs'], $ref.slice(8)) : undefined;
  return [
    ...[only, ...listOf(list)].filter((one) => typeof one === 'string'),
    ...valuesOf(root, simple),
    ...valuesOf(root, items),
    ...listOf(anyOf).flatMap((one) => valuesOf(root, one)),
  ];
}

/** What a pattern of names stands for: a list of names, extensions, or a map of any. */
function fieldsOf(pattern: string, value: Json): string[] {
  if (pattern === '^x-') return ['x-*'];
  if (pattern.includes('[1-5]')) return ['status'];
  if (/^\^\\?\/$/.test(pattern)) return ['path'];
  const names = /^\^(?:\(\?:|\()?(\\?\$?\w+(?:\|\w+)*)\)?\$$/.exec(pattern)?.[1]?.replace('\\', '').split('|');
  // 3.1 repeats the names of the maps among the components, to say what their keys are.
  return isObject(value) && value['propertyNames'] !== undefined ? [] : (names ?? ['*']);
}
