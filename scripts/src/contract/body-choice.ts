import { isObject, type Json, type JsonObject, member } from '../spec/document.ts';
import { effectiveSchema } from '../spec/effective-schema.ts';
import { resolve } from '../spec/resolve.ts';
import type { BodyChoiceForm, BodyFormat, FieldContract, MediaContract } from './contract.ts';
import { type FieldSchemas, fieldSchemas } from './field-schemas.ts';
import { essenceOf, isRange, isText } from './media-type.ts';
import { partSchemas } from './part-schemas.ts';
import { readHeaders } from './read-headers.ts';
import { valueForms } from './value-forms.ts';
import { withFiles } from './with-files.ts';
import { writingOf } from './writing.ts';

/** Reads how a body of a media type is made. */
export function readChoiceForm(
  root: JsonObject,
  { encoding, isJson, mediaType, schema }: MediaContract,
): BodyChoiceForm {
  const format = isJson ? 'json' : formatOf(mediaType);
  const isForm = format === 'form' || format === 'multipart';
  const isUrlEncoded = format === 'form';
  const marked = format === 'multipart' ? withFiles(root, schema) : isUrlEncoded ? formSchema(root, schema) : schema;
  const { given, schema: whole } = partSchemas(root, marked, isForm ? encoding : {}, isUrlEncoded);
  const fields = isForm ? fieldSchemas(root, whole) : undefined;
  // What an encoding is written for is sent so, be it described or not.
  const isOpen = fields !== undefined && fields.others !== false && (isUrlEncoded || whole !== undefined);
  const more = isOpen ? Object.keys(encoding).filter((name) => !fields.named.has(name)) : [];
  const named = [...(fields?.named ?? []), ...more.map((name): [string, Json] => [name, fields?.others ?? true])];
  const rest = fields === undefined ? undefined : othersOf(fields);
  const others = rest === undefined ? undefined : readField(root, '', rest, undefined, isUrlEncoded);
  // Files of a name are not of the type that those without one are.
  const usualType = others?.contentType === undefined ? undefined : anyBytes;
  return {
    format,
    isRange: isRange(mediaType),
    schema: whole,
    form: named.map(([name, property]) => {
      const field = readField(root, name, property, encoding[name], isUrlEncoded);
      const contentType = field.contentType ?? (isFile(root, property) ? usualType : undefined);
      return { ...field, contentType, givenAs: given.get(name) };
    }),
    others,
  };
}

const anyBytes = 'application/octet-stream';

/** Whether a schema is of a file, or of a list of files. */
function isFile(root: JsonObject, schema: Json | undefined): boolean {
  const { format, items } = effectiveSchema(root, schema);
  return items === undefined ? format === 'binary' : isFile(root, items);
}

/** The schema of fields that have no name in the description; undefined where it speaks of none. */
function othersOf({ named, others }: FieldSchemas): Json | undefined {
  if (others === undefined) return named.size === 0 ? true : undefined;
  return others === false ? undefined : others;
}

/** The schema of a form; of anything but an object no form is known, so that it is given as a text. */
function formSchema(root: JsonObject, schema: Json | undefined): Json | undefined {
  return schema === undefined || valueForms(root, schema).has('object') ? schema : { type: 'string' };
}

function formatOf(mediaType: string): BodyFormat {
  const essence = essenceOf(mediaType);
  if (essence === 'application/x-www-form-urlencoded') return 'form';
  if (essence === 'multipart/form-data') return 'multipart';
  return isText(mediaType) ? 'text' : 'bytes';
}

function readField(
  root: JsonObject,
  name: string,
  schema: Json,
  encoding: Json | undefined,
  isUrlEncoded: boolean,
): FieldContract {
  const said = isObject(encoding) ? encoding : {};
  const contentType = typeof said['contentType'] === 'string' ? said['contentType'] : undefined;
  const partType = contentType ?? (isUrlEncoded ? undefined : fileTypeOf(root, schema));
  // A style takes the place of the media type; without one, parts are as their media types say.
  const hasStyle = ['style', 'explode', 'allowReserved'].some((keyword) => said[keyword] !== undefined);
  const isWritten = isUrlEncoded || hasStyle;
  return {
    name,
    schema,
    writing: isWritten ? writingOf(root, schema, said, 'form', hasStyle ? undefined : (contentType ?? '')) : undefined,
    contentType: partType !== undefined && !/[,*]/.test(partType) ? partType : undefined,
    headers: readHeaders(root, member(said, 'headers')).filter((one) => !/^content-/i.test(one.name)),
    givenAs: undefined,
  };
}

/**
 * The media type that the schema of a file, or of a list of files, says itself; bytes of any kind are none, and neither is
 * one of several that a value may have.
 */
function fileTypeOf(root: JsonObject, schema: Json | undefined): string | undefined {
  const target = resolve(root, schema);
  for (const list of [target?.['anyOf'], target?.['oneOf']]) {
    const parts = Array.isArray(list) ? list.filter((part) => !isObject(part) || part['type'] !== 'null') : [];
    if (new Set(parts.map((part) => fileTypeOf(root, part))).size > 1) return undefined;
  }
  const { contentMediaType, format, items } = effectiveSchema(root, schema);
  if (items !== undefined) return fileTypeOf(root, items);
  const isSaid = format === 'binary' && typeof contentMediaType === 'string';
  return isSaid && essenceOf(contentMediaType) !== anyBytes ? contentMediaType : undefined;
}
