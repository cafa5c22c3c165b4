import type { BodyChoice, BodyContract } from '../../contract/contract.ts';
import { isRange, isText } from '../../contract/media-type.ts';
import { isObject, type Json } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';
import { plainSchema } from '../plain/plain-schema.ts';
import { docComment, propertyKey, stringLiteral } from '../text.ts';
import { inputType, memberOf, namedType, type TypeContext } from './type-text.ts';

/** What stands around the fields of a body. */
interface Surroundings {
  /** Whether parameters, or the choice of a media type, stand beside them. */
  readonly hasMore: boolean;
  /** Names of fields that a walk sets by itself. */
  readonly leftOut: readonly string[];
}

/** Whether a body is one field of the input, so that the input is a list of fields. */
export function isOneField({ isChosen, kind }: BodyContract): boolean {
  return kind === 'whole' && !isChosen;
}

/** Prints the field that a body is given as. */
export function printBodyField(context: TypeContext, body: BodyContract): string {
  return bodyField(context, body.sent, body.required);
}

/** The type of the ways to give a body beside the parameters, one for each media type that can be chosen. */
export function bodyType(context: TypeContext, body: BodyContract, { hasMore, leftOut }: Surroundings): string {
  const { choices, isChosen, required } = body;
  if (!isChosen) return waysOf(context, body.sent, required, { hasMore, leftOut }, hasMore);
  const around = { hasMore: true, leftOut };
  const types = new Map<string, string[]>();
  for (const [index, choice] of choices.entries()) {
    const type = waysOf(context, choice, required, around, true);
    // What may be left out is no other way than what may not.
    const key = index === 0 ? `?${type}` : type;
    const known = index > 0 && types.has(`?${type}`) ? `?${type}` : key;
    types.set(known, [...(types.get(known) ?? []), mediaTypeOf(choice)]);
  }
  const ways = [...types].map(([key, mediaTypes]) => {
    const isUsual = key.startsWith('?');
    const member = `${docComment(['Media type of the body.'], '  ')}  ${memberOf('contentType', mediaTypes.join(' | '), !isUsual)}`;
    return `{\n${member}} & ${isUsual ? key.slice(1) : key}`;
  });
  if (ways.length === 1) return ways[0] ?? '';
  const choice = ways.map((way) => `(${way})`).join(' | ');
  return hasMore ? `(${choice})` : choice;
}

/** The type of `contentType` for a media type; a range takes every type in it. */
function mediaTypeOf({ isRange: isAny, mediaType }: BodyChoice): string {
  return isAny ? 'string' : stringLiteral(mediaType);
}

function waysOf(
  context: TypeContext,
  choice: BodyChoice,
  required: boolean,
  { hasMore, leftOut }: Surroundings,
  isPart: boolean,
): string {
  if (choice.kind === 'whole') return `{\n${bodyField(context, choice, required)}}`;
  const files = { ...context, takesFiles: choice.format === 'multipart' };
  const whole = hasMore ? typeBeside(files, choice.schema) : inputType(files, choice.schema);
  const omitted = leftOut.filter((field) => choice.fields.includes(field)).map(stringLiteral);
  const named = omitted.length === 0 ? whole : `Omit<${whole}, ${omitted.join(' | ')}>`;
  const isBare = required || isAllOptional(context, choice.schema);
  const fields = withHeaders(context, choice, isBare ? named : `OrNone<${named}>`);
  const own = { form: 'URLSearchParams', multipart: 'FormData' }[choice.format as string];
  if (own === undefined) return fields;
  const ways = `${fields} | { body: ${own} }`;
  return isPart ? `(${ways})` : ways;
}

/** Whether a body requires none of its fields, so that none of them may be given as well. */
function isAllOptional({ root }: TypeContext, schema: Json | undefined): boolean {
  const target = resolve(root, schema);
  if (!target) return false;
  const { properties, required, ...rest } = plainSchema(root, target);
  const hasNone = required === undefined || (Array.isArray(required) && required.length === 0);
  return (
    isObject(properties) && hasNone && !['$ref', 'allOf', 'anyOf', 'oneOf'].some((name) => rest[name] !== undefined)
  );
}

/** Fields of a form of which some may have headers of their own. */
function withHeaders(context: TypeContext, { form, format }: BodyChoice, fields: string): string {
  const described = format === 'multipart' ? form.filter(({ headers }) => headers.length > 0) : [];
  if (described.length === 0) return fields;
  const types = described.map(({ headers, name }) => {
    const members = headers.map((one) => memberOf(one.name, inputType(context, one.schema), one.required).trim());
    return `${propertyKey(name)}: { ${members.join(' ')} }`;
  });
  return `WithPartHeaders<${fields}, { ${types.join('; ')} }>`;
}

function bodyField(context: TypeContext, choice: BodyChoice, required: boolean): string {
  return `${docComment(['Request body.'], '  ')}  ${memberOf('body', wholeType(context, choice), required)}`;
}

function wholeType(context: TypeContext, { form, format, mediaType, schema }: BodyChoice): string {
  if (format === 'json') return inputType(context, schema, '  ');
  if (format === 'form') {
    const data = schema === undefined ? 'Record<string, unknown>' : inputType(context, schema, '  ');
    return `${data} | URLSearchParams | string`;
  }
  if (format === 'multipart') {
    return form.length === 0 ? 'FormData' : `${inputType({ ...context, takesFiles: true }, schema, '  ')} | FormData`;
  }
  const bytes = 'Blob | Uint8Array | ReadableStream<Uint8Array>';
  if (format === 'bytes') return isRange(mediaType) || schema === undefined ? `string | ${bytes}` : bytes;
  return isText(mediaType) && /^text\//i.test(mediaType) ? textType(context, schema) : 'string | Blob | Uint8Array';
}

/** The type of a text, by its schema where that is of texts. */
function textType(context: TypeContext, schema: Json | undefined): string {
  const isTyped = isObject(schema) && schema['type'] === 'string' && schema['format'] === undefined;
  return isTyped ? inputType(context, schema, '  ') : 'string';
}

/** The type of a body that parameters stand beside. */
function typeBeside(context: TypeContext, schema: Json | undefined): string {
  const open = withAnyExtras(context, schema);
  const type = inputType(context, open);
  const target = resolve(context.root, open);
  const plain = target ? plainSchema(context.root, target) : {};
  const isNamed = namedType(context, open) !== undefined;
  return !isNamed && (plain['oneOf'] ?? plain['anyOf']) !== undefined ? `(${type})` : type;
}

/** A schema that takes extra members of any type where it has a type for them, which would bind the parameters too. */
function withAnyExtras(context: TypeContext, schema: Json | undefined): Json | undefined {
  const target = resolve(context.root, schema);
  if (!target) return schema;
  const plain = plainSchema(context.root, target);
  if (isObject(plain['additionalProperties'])) return { ...target, additionalProperties: true };
  for (const keyword of ['oneOf', 'anyOf', 'allOf']) {
    const list = plain[keyword];
    if (!Array.isArray(list)) continue;
    const parts = list.map((part) => withAnyExtras(context, part) ?? true);
    if (parts.some((part, index) => part !== list[index])) return { ...plain, [keyword]: parts };
  }
  return schema;
}
