import type { Json, JsonObject } from '../../spec/document.ts';
import { effectiveSchema, propertiesOf, typeOf } from '../../spec/effective-schema.ts';
import type { FoundCollection } from './find-collections.ts';
import { type IdForm, idForm } from './id-member.ts';

/** Names of members that name a thing. */
const naming = /(^|_)(id|uuid|slug|username)$|[a-z](Id|Uuid|Slug|Username)$/;

/** What rows have in common: a key belongs to one project, and a fake has but one of these. */
const shared = /^(project|organization|org|session|gateway|team|tenant|workspace|business_?(account|portfolio))/i;

/** Members that tell what a row stands below, with the index of its parameter in the path. */
export function belowMembers(root: JsonObject, { id, path, schema }: FoundCollection): Record<string, number> {
  const found: Record<string, number> = {};
  const names = Object.keys(propertiesOf(effectiveSchema(root, schema))).filter((name) => name !== id);
  for (const [index, [, part = '', parameter = '']] of [...path.matchAll(/(?:([^/{}]*)\/)?\{([^{}]+)\}/g)].entries()) {
    const kind = kindOf(part);
    // An object that is called as the parent shows it.
    const holder = names.find((name) => words(name) === kind && 'id' in membersOf(root, schema, name));
    if (holder !== undefined && typeOf(effectiveSchema(root, membersOf(root, schema, holder)['id'])) === 'string')
      found[`${holder}.id`] = index;
    for (const name of names) if (kind !== '' && words(name) === `${kind}jid`) found[name] = index;
    const parameterWords = words(parameter);
    // Of a parameter that is called otherwise nobody knows whether it takes the id.
    const whole = parameterWords === 'id' || parameterWords === kind ? `${kind}id` : parameterWords;
    if (!/..id$/.test(whole)) continue;
    // A member that is called as the parameter is known without being said.
    for (const name of names) if (name !== parameter && words(name).endsWith(whole)) found[name] = index;
  }
  return found;
}

/** How an answer may call what a parameter of a path means: as the parameter, or by the kind of rows before it. */
export function namesOfParameter(part: string, parameter: string): string[] {
  const kind = part.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
  return parameter === 'id' ? [`${kind}_id`, `${kind}Id`] : [parameter];
}

/** Members of a row, beside its id, that name it or another thing, with the form of further names like the sample's. */
export function freshMembers(
  root: JsonObject,
  collection: FoundCollection,
  row: JsonObject,
): Record<string, JsonObject> {
  const { alone, id, path, schema } = collection;
  const below = belowMembers(root, collection);
  const found: Record<string, JsonObject> = {};
  for (const [name, property] of Object.entries(propertiesOf(effectiveSchema(root, schema)))) {
    if (alone || name === id || !naming.test(name) || shared.test(name)) continue;
    if (Object.hasOwn(below, name) || path.includes(`{${name}}`)) continue;
    const form = formOf(effectiveSchema(root, property), row[name]);
    if (form) found[name] = form as unknown as JsonObject;
  }
  return found;
}

/** How further values of a member are made, where any can be made that its schema takes. */
function formOf(schema: JsonObject, sample: Json | undefined): IdForm | undefined {
  const { format, maxLength } = schema;
  if (typeOf(schema) !== 'string' || typeof sample !== 'string' || 'enum' in schema || 'const' in schema)
    return undefined;
  if (format !== undefined && format !== 'uuid') return undefined;
  const form = idForm([schema], sample);
  const { length = 12, prefix = '', suffix = '' } = form;
  const isLong = typeof maxLength === 'number' && prefix.length + length + suffix.length > maxLength;
  return isLong ? undefined : form;
}

function membersOf(root: JsonObject, schema: Json, name: string): JsonObject {
  return propertiesOf(effectiveSchema(root, propertiesOf(effectiveSchema(root, schema))[name]));
}

function kindOf(part: string): string {
  return words(part).replace(/ies$/, 'y').replace(/s$/, '');
}

function words(name: string): string {
  return name.replaceAll(/[^A-Za-z\d]/g, '').toLowerCase();
}
