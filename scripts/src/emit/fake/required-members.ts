import type { BodyContract } from '../../contract/contract.ts';
import { isChoiceOfRequired } from '../../spec/choice-of-required.ts';
import type { Json, JsonObject } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { type Draft, schemaAt } from './draft.ts';
import { effectiveSchema, propertiesOf, requiredOf, typeOf } from '../../spec/effective-schema.ts';

/** Paths of the members that a body of data must have, down through objects that it must have. */
export function requiredMembers(root: JsonObject, { operation: { body } }: Draft): string[] {
  if (!body?.required || !hasMembers(body)) return [];
  return requiredBelow(root, body.schema);
}

/** Whether a body is made of data: JSON, or a form whose fields are described. */
function hasMembers({ sent: { form, format } }: BodyContract): boolean {
  return format === 'json' || ((format === 'form' || format === 'multipart') && form.length > 0);
}

/** What the forms of a JSON body that has a choice are told by and need, as JSON; empty for any other body. */
export function bodyForms(root: JsonObject, { operation: { body } }: Draft): JsonObject[] {
  if (body?.kind !== 'fields' || !body.required) return [];
  const forms = alternativesOf(root, body.schema).map((whole) => {
    const alternative = withoutChoice(root, whole);
    const one = effectiveSchema(root, alternative);
    const properties = propertiesOf(one);
    const listed = requiredOf(one).flatMap((name): [string, Json[]][] => {
      const values = effectiveSchema(root, properties[name])['enum'];
      return Array.isArray(values) ? [[name, values]] : [];
    });
    return { when: Object.fromEntries(listed), requires: requiredBelow(root, alternative) };
  });
  // Without values that tell them apart nobody knows which form a body is meant to have.
  return forms.every(({ when }) => Object.keys(when).length > 0) ? forms : [];
}

function alternativesOf(root: JsonObject, schema: Json | undefined): Json[] {
  const { anyOf, oneOf } = resolve(root, schema) ?? {};
  return [oneOf ?? anyOf ?? []].flat();
}

/** Whether what a schema asks for depends on which of its alternatives a value has. */
function hasChoice(root: JsonObject, schema: Json | undefined, depth = 0): boolean {
  if (alternativesOf(root, schema).length > 0 || depth > 4) return true;
  const parts = [resolve(root, schema)?.['allOf'] ?? []].flat();
  return parts.some((part) => hasChoice(root, part, depth + 1));
}

/** A schema without a choice of required members, which leaves what every one of its objects must have. */
function withoutChoice(root: JsonObject, schema: Json | undefined): Json | undefined {
  const target = resolve(root, schema);
  const choices = ['anyOf', 'oneOf'].filter((keyword) => isChoiceOfRequired(target?.[keyword]));
  if (!target || choices.length === 0) return schema;
  return Object.fromEntries(Object.entries(target).filter(([keyword]) => !choices.includes(keyword)));
}

function requiredBelow(root: JsonObject, whole: Json | undefined, at = '', depth = 0): string[] {
  const schema = withoutChoice(root, whole);
  const one = effectiveSchema(root, schema);
  if (typeOf(one) !== 'object' || hasChoice(root, schema) || depth > 4) return [];
  const properties = propertiesOf(one);
  return requiredOf(one)
    .flatMap((name) => {
      const place = at === '' ? name : `${at}.${name}`;
      return [place, ...requiredBelow(root, schemaAt(root, one, name) ?? properties[name], place, depth + 1)];
    })
    .filter((place) => !/[^\w.-]/.test(place));
}
