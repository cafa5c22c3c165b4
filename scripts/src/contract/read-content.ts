import { isObject, type Json, type JsonObject, member } from '../spec/document.ts';
import { resolve } from '../spec/resolve.ts';
import type { MediaContract } from './contract.ts';
import { isJson } from './media-type.ts';

/** Reads the forms of a body, in the order of the description. */
export function readContent(root: JsonObject, content: Json | undefined): MediaContract[] {
  return Object.entries(isObject(content) ? content : {}).map(([mediaType, media]) => {
    const encoding = member(media, 'encoding');
    return {
      mediaType,
      isJson: isJson(mediaType),
      schema: member(media, 'schema'),
      examples: examplesOf(root, media),
      encoding: isObject(encoding) ? encoding : {},
    };
  });
}

function examplesOf(root: JsonObject, media: Json): Json[] {
  const named = Object.values(member(media, 'examples') ?? {}) as Json[];
  const values = [member(media, 'example'), ...named.map((one) => member(resolve(root, one), 'value'))];
  return values.filter((value) => value !== undefined);
}
