import type { JsonObject } from '../../spec/document.ts';
import { successesOf } from './answers.ts';
import { isJson } from './media-type.ts';

/** How an answer that is no JSON is read. */
export interface UnparsedAnswer {
  readonly kind: 'text' | 'bytes';
  /** Media types to ask for. */
  readonly accept: string;
}

/** How the successes of an operation are read when none of them is JSON; undefined when one is, or none has a body. */
export function unparsedAnswer(root: JsonObject, node: JsonObject): UnparsedAnswer | undefined {
  const mediaTypes = successTypes(root, node);
  if (mediaTypes.length === 0 || mediaTypes.some(isJson)) return undefined;
  const kind = mediaTypes.every((mediaType) => mediaType.startsWith('text/')) ? 'text' : 'bytes';
  return { kind, accept: [...new Set(mediaTypes)].join(', ') };
}

/**
 * Media types of text that a success may have although another one is JSON. Only `x-passthrough` tells: what answers is
 * the user's own code then, while elsewhere a service offers a choice of types, of which JSON is asked for.
 */
export function textBesideJson(root: JsonObject, node: JsonObject): string[] {
  const mediaTypes = node['x-passthrough'] === true ? successTypes(root, node) : [];
  return mediaTypes.some(isJson) ? mediaTypes.filter((type) => type.startsWith('text/') && !isJson(type)) : [];
}

function successTypes(root: JsonObject, node: JsonObject): string[] {
  return successesOf(root, node).flatMap(([, content]) => Object.keys(content));
}
