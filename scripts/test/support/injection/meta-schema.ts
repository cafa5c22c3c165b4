import { createRequire } from 'node:module';

/** A JSON Schema of the standard, as far as the walk reads it. */
interface Schema {
  readonly [keyword: string]: unknown;
}

const require = createRequire(import.meta.url);
const read = (name: string) => require(name) as Schema;

/** The objects of OpenAPI 3.0 that 3.1 describes under another name, or as a part of another. */
const sameObject: Readonly<Record<string, string>> = {
  'apikey-security-scheme': 'security-scheme',
  'httpsecurity-scheme': 'security-scheme',
  'oauth2-security-scheme': 'security-scheme',
  'open-id-connect-security-scheme': 'security-scheme',
  'implicit-oauth-flow': 'oauth-flows.implicit',
  'password-oauth-flow': 'oauth-flows.password',
  'client-credentials-flow': 'oauth-flows.clientCredentials',
  'authorization-code-oauth-flow': 'oauth-flows.authorizationCode',
  callback: 'callbacks',
};
/** Definitions that describe a part of the objects that refer to them, and no object of the standard. */
const parts =
  /-or-reference$|^(specification-extensions|examples|content|map-of-strings|explode-for-form)$|XOR|^ParameterLocation$/;

/**
 * Every place of the standard that can hold a text, as the official meta-schemas of OpenAPI 3.0 to 3.2 and of JSON Schema
 * 2020-12 have it: `object.member`, with `[]` for an item, `{key}` and `{value}` for a map, `x-{key}` for extensions.
 */
export function stringPositions(): ReadonlySet<string> {
  const found = new Set<string>();
  for (const version of ['3.1', '3.0', '3.2']) {
    walkDescription(read(`@seriousme/openapi-schema-validator/schemas/v${version}/schema.json`), found);
  }
  const vocabularies = ['core', 'applicator', 'unevaluated', 'validation', 'meta-data', 'format-annotation', 'content'];
  for (const name of vocabularies) {
    const schema = read(`ajv/dist/refs/json-schema-2020-12/meta/${name}.json`);
    walkMembers(schema, schema, 'schema', () => false, found);
  }
  const whole = read('ajv/dist/refs/json-schema-2020-12/schema.json');
  walkMembers(whole, whole, 'schema', () => false, found);
  return found;
}

function walkDescription(root: Schema, found: Set<string>): void {
  const definitions = (root['$defs'] ?? root['definitions']) as Record<string, Schema>;
  const isObjectOfItsOwn = (reference: string) => {
    const name = /^#\/(?:\$defs|definitions)\/([^/]+)$/.exec(reference)?.[1];
    return name !== undefined && !parts.test(name);
  };
  walkMembers(root, root, 'document', isObjectOfItsOwn, found);
  for (const [name, schema] of Object.entries(definitions)) {
    if (parts.test(name)) continue;
    const own = kebab(name);
    walkMembers(root, schema, sameObject[own] ?? own, isObjectOfItsOwn, found);
  }
}

/** Adds the positions among the members of one object, through everything that applies to that same object. */
function walkMembers(
  root: Schema,
  schema: Schema,
  path: string,
  isObjectOfItsOwn: (reference: string) => boolean,
  found: Set<string>,
): void {
  const seen = new Set<unknown>();
  const visit = (value: unknown, place: string, canBeText: boolean): void => {
    if (
      value === true ||
      (isSchema(value) && Object.keys(value).every((name) => /^(title|description|\$comment)$/.test(name)))
    ) {
      if (canBeText) found.add(place);
      return;
    }
    if (!isSchema(value)) return;
    const reference = value['$ref'] ?? value['$dynamicRef'];
    if (canBeText && typeof reference === 'string' && reference.startsWith('meta/')) found.add(place);
    // A schema within a schema, or a vocabulary that is walked by itself.
    if (canBeText && value['$dynamicAnchor'] === 'meta') return;
    if (typeof reference === 'string' && reference.startsWith('#/') && !(canBeText && isObjectOfItsOwn(reference))) {
      visit(resolve(root, reference), place, canBeText);
    }
    const marker = `${place} ${canBeText}`;
    if (seen.has(value) && seen.has(marker)) return;
    seen.add(value).add(marker);
    const types = [value['type']].flat();
    const values = [value['const'], ...((value['enum'] ?? []) as unknown[])];
    if (canBeText && (types.includes('string') || values.some((one) => typeof one === 'string'))) found.add(place);
    for (const list of ['allOf', 'anyOf', 'oneOf'])
      for (const one of (value[list] ?? []) as unknown[]) visit(one, place, canBeText);
    for (const name of ['if', 'then', 'else']) visit(value[name], place, canBeText);
    for (const one of Object.values(value['dependentSchemas'] ?? {})) visit(one, place, canBeText);
    for (const [name, one] of Object.entries(value['properties'] ?? {})) visit(one, `${place}.${name}`, true);
    for (const [pattern, one] of Object.entries(value['patternProperties'] ?? {})) {
      // Some patterns are but a list of names.
      const names = /^\^(?:\(\?:|\()?(\\?\$?\w+(?:\|\w+)*)\)?\$$/.exec(pattern)?.[1]?.replace('\\', '').split('|');
      for (const name of names ?? []) visit(one, `${place}.${name}`, true);
      if (names) continue;
      const prefix = pattern === '^x-' ? 'x-' : '';
      found.add(`${place}.${prefix}{key}`);
      visit(one, `${place}.${prefix}{value}`, true);
    }
    if (value['propertyNames'] !== undefined) found.add(`${place}.{key}`);
    const more = value['additionalProperties'];
    if (more !== undefined && more !== false) {
      found.add(`${place}.{key}`);
      visit(more, `${place}.{value}`, true);
    }
    visit(value['items'], `${place}.[]`, true);
  };
  visit(schema, path, false);
}

function resolve(root: Schema, reference: string): unknown {
  let value: unknown = root;
  for (const part of reference.replace(/^#\/?/, '').split('/')) {
    if (part !== '') value = (value as Record<string, unknown>)[part];
  }
  return value;
}

function isSchema(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kebab(name: string): string {
  return name.replaceAll(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
}
