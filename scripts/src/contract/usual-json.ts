import type { MediaContract } from './contract.ts';
import { mediaTypeKey } from './media-type.ts';

/** The JSON of a response that is asked for, where it has several kinds of it: the plain one before any other. */
export function usualJson(content: readonly MediaContract[]): MediaContract | undefined {
  return content.find(isPlain) ?? content.find(({ isJson }) => isJson);
}

function isPlain({ mediaType }: MediaContract): boolean {
  return mediaTypeKey(mediaType) === 'application/json';
}
