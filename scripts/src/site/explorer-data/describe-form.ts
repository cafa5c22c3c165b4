import type { BodyContract, OperationContract } from '../../contract/contract.ts';
import type { Parameter } from '../../contract/parameter.ts';
import { plainObject } from '../../emit/tools/plain-object.ts';
import { type SharedSchemas, shortText, toolSchema } from '../../emit/tools/tool-schema.ts';
import { isObject, type Json, type JsonObject, listOf } from '../../spec/document.ts';
import type { FormField, OperationForm } from './explorer-data.ts';

/** The fields of a form, and what else is to be known of them. */
export type FormShape = Pick<OperationForm, 'fields' | 'more' | 'spreads'>;

/** Describes the fields of an operation: its parameters and the fields of its body, or its body as one. */
export function describeForm(shared: SharedSchemas, operation: OperationContract): FormShape {
  const { body, idempotencyKey, pagination, parameters } = operation;
  const paging = new Set(pagination.flatMap((one) => one.parameters));
  const given = parameters.filter(({ in: place, name, sentAs = name }) => {
    const isOurs = place === 'query' ? paging.has(sentAs) : place === 'header' && sentAs === idempotencyKey;
    return !isOurs;
  });
  const fields = given.map((parameter) => parameterField(shared, parameter));
  if (!body) return { fields };
  const { fields: more, ...rest } = bodyShape(shared, body, paging, new Set(given.map(({ name }) => name)));
  return { fields: [...fields, ...more], ...rest };
}

function parameterField(
  shared: SharedSchemas,
  { description, in: place, name, required, schema }: Parameter,
): FormField {
  const written = toolSchema(shared, schema);
  const isTold = description.trim() === '' || (isObject(written) && written['description'] !== undefined);
  const told = isTold || !isObject(written) ? written : { ...written, description: shortText(description) };
  return { name, place, required, schema: told };
}

function bodyShape(
  shared: SharedSchemas,
  body: BodyContract,
  paging: ReadonlySet<string>,
  taken: ReadonlySet<string>,
): FormShape {
  const { isChosen, choices, kind, required: isRequired, sent } = body;
  const plain = kind === 'fields' ? plainObject(shared.root, sent.schema) : undefined;
  const chosen = isChosen && choices.length > 1 ? [contentTypeField(choices.map(({ mediaType }) => mediaType))] : [];
  if (plain === undefined) {
    const spreads = kind === 'fields';
    const name = spreads && taken.has('body') ? 'the body' : 'body';
    return {
      fields: [{ name, place: 'body', required: isRequired, schema: wholeSchema(shared, body) }, ...chosen],
      ...(spreads && { spreads }),
    };
  }
  const { additionalProperties: more, properties, required } = plain;
  // A body that may be left out needs no field.
  const needed = isRequired ? listOf(required) : [];
  const fields = Object.entries(properties as JsonObject)
    .filter(([name]) => !paging.has(name))
    .map(([name, schema]): FormField => {
      return { name, place: 'body', required: needed.includes(name), schema: toolSchema(shared, schema) };
    });
  const isOpen = more !== undefined && more !== false;
  return { fields: [...fields, ...chosen], ...(isOpen && { more: more === true ? {} : toolSchema(shared, more) }) };
}

function contentTypeField(types: readonly string[]): FormField {
  const description = 'Media type of the body.';
  return {
    name: 'contentType',
    place: 'header',
    required: false,
    schema: { type: 'string', enum: [...types], description },
  };
}

function wholeSchema(shared: SharedSchemas, { sent }: BodyContract): Json {
  if (sent.format === 'bytes') return { type: 'string', format: 'binary' };
  if (sent.format === 'text') return { type: 'string', description: `Text of the type ${sent.mediaType}.` };
  return toolSchema(shared, sent.schema);
}
