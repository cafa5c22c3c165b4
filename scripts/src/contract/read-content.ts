import { isObject, type Json, type JsonObject, member } from '../spec/document.ts';
import { effectiveSchema } from '../spec/effective-schema.ts';
import { isOfTexts } from '../spec/is-of-texts.ts';
import { resolve } from '../spec/resolve.ts';
import type { MediaContract } from './contract.ts';
import { essenceOf, isJson, isRange, isText } from './media-type.ts';

/** Reads the forms of a body, in the order of the description. */
export function readContent(root: JsonObject, content: Json | undefined): MediaContract[] {
  return Object.entries(isObject(content) ? content : {}).map(([mediaType, media]) => {
    const encoding = member(media, 'encoding');
    const schema = member(media, 'schema');
    return {
      mediaType,
      isJson: isJson(mediaType),
      isText: isRange(mediaType) ? isTextInRange(root, mediaType, schema) : isText(mediaType),
      schema,
      examples: examplesOf(root, media),
      encoding: isObject(encoding) ? encoding : {},
    };
  });
}

function isTextInRange(root: JsonObject, mediaType: string, schema: Json | undefined): boolean {
  if (essenceOf(mediaType) === 'text/*') return true;
  const { contentEncoding, contentMediaType: type, format } = effectiveSchema(root, schema);
  const isOfBytes = typeof type === 'string' && contentEncoding === undefined && !isText(type) && !isJson(type);
  return isOfTexts(root, schema) && format !== 'binary' && !isOfBytes;
}

function examplesOf(root: JsonObject, media: Json): Json[] {
  const named = Object.values(member(media, 'examples') ?? {}) as Json[];
  const values = [member(media, 'example'), ...named.map((one) => member(resolve(root, one), 'value'))];
  return values.filter((value) => value !== undefined);
}
