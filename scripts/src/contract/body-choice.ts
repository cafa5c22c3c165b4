import { isObject, type Json, type JsonObject, member } from '../spec/document.ts';
import { effectiveSchema, propertiesOf } from '../spec/effective-schema.ts';
import type { BodyChoiceForm, BodyFormat, FieldContract, MediaContract } from './contract.ts';
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
  const properties = isForm ? Object.entries(propertiesOf(effectiveSchema(root, whole))) : [];
  return {
    format,
    isRange: isRange(mediaType),
    schema: whole,
    form: properties.map(([name, property]) => ({
      ...readField(root, name, property, encoding[name], isUrlEncoded),
      givenAs: given.get(name),
    })),
  };
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
): Omit<FieldContract, 'givenAs'> {
  const said = isObject(encoding) ? encoding : {};
  const contentType = typeof said['contentType'] === 'string' ? said['contentType'] : undefined;
  const partType = contentType ?? (isUrlEncoded ? undefined : fileTypeOf(root, schema));
  // A style takes the place of the media type; without one, parts are as their media types say.
  const hasStyle = ['style', 'explode', 'allowReserved'].some((keyword) => said[keyword] !== undefined);
  const isWritten = isUrlEncoded || hasStyle;
  return {
    name,
    writing: isWritten ? writingOf(root, schema, said, 'form', hasStyle ? undefined : (contentType ?? '')) : undefined,
    contentType: partType !== undefined && !/[,*]/.test(partType) ? partType : undefined,
    headers: readHeaders(root, member(said, 'headers')).filter((one) => !/^content-/i.test(one.name)),
  };
}

/** The media type that the schema of a file, or of a list of files, says itself; bytes of any kind are none. */
function fileTypeOf(root: JsonObject, schema: Json | undefined): string | undefined {
  const { contentMediaType, format, items } = effectiveSchema(root, schema);
  if (items !== undefined) return fileTypeOf(root, items);
  const isSaid = format === 'binary' && typeof contentMediaType === 'string';
  return isSaid && essenceOf(contentMediaType) !== 'application/octet-stream' ? contentMediaType : undefined;
}
