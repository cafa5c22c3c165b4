import { isObject, type Json, type JsonObject, listOf, member } from '../document.ts';
import { resolve } from '../resolve.ts';
import type { Visit } from '../walk.ts';
import { lowerServers } from './servers.ts';
import { lowerQueryStrings } from './query-string.ts';

/** Says what a part of OpenAPI 3.2 means in the words of OpenAPI 3.1, in its place. */
export function lower(root: JsonObject, { kind, node }: Visit): void {
  if (isObject(node['content']) && kind !== 'schema') inlineMediaTypes(root, node['content']);
  if (kind === 'pathItem') lowerQueryStrings(root, node);
  if (kind === 'document' || kind === 'pathItem' || kind === 'operation') lowerServers(root, node);
  if (kind === 'document' || kind === 'operation') lowerRequirements(node);
  if (kind === 'mediaType') lowerItems(node);
  if (kind === 'example') lowerExample(node);
  if (kind === 'schema') lowerDefault(node);
}

/** Puts media types in the places that refer to them. */
function inlineMediaTypes(root: JsonObject, content: JsonObject): void {
  for (const [name, media] of Object.entries(content)) {
    if (isObject(media) && typeof media['$ref'] === 'string')
      content[name] = structuredClone(resolve(root, media)) ?? {};
  }
}

/** A media type of items that follow each other is described as a list of them, as the standard says that it is. */
function lowerItems(media: JsonObject): void {
  const { itemSchema, schema } = media;
  if (itemSchema === undefined) return;
  delete media['itemSchema'];
  const items: Json = { type: 'array', items: itemSchema };
  media['schema'] = schema === undefined ? items : { allOf: [schema, items] };
}

const schemePlace = '#/components/securitySchemes/';

/** A requirement may name a scheme by a reference; its key says the same. */
function lowerRequirements({ security }: JsonObject): void {
  for (const requirement of Array.isArray(security) ? security.filter(isObject) : []) {
    for (const [name, scopes] of Object.entries(requirement)) {
      if (!name.startsWith(schemePlace)) continue;
      delete requirement[name];
      requirement[name.slice(schemePlace.length)] = scopes;
    }
  }
}

function lowerExample(example: JsonObject): void {
  if (Object.hasOwn(example, 'dataValue') && !Object.hasOwn(example, 'value'))
    example['value'] = example['dataValue'] as Json;
}

/**
 * With a schema for all values that the mapping does not have, the values of the property tell nothing apart for certain:
 * each alternative takes what its own schema takes.
 */
function lowerDefault(schema: JsonObject): void {
  if (member(schema['discriminator'], 'defaultMapping') === undefined) return;
  delete schema['discriminator'];
  const { anyOf, oneOf } = schema;
  if (!Array.isArray(oneOf)) return;
  delete schema['oneOf'];
  if (anyOf === undefined) schema['anyOf'] = oneOf;
  else schema['allOf'] = [...listOf(schema['allOf']), { anyOf: oneOf }];
}
