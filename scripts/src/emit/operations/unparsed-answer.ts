import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { resolve } from '../../spec/resolve.ts';

/** How an answer that is no JSON is read. */
export interface UnparsedAnswer {
  readonly kind: 'text' | 'bytes';
  /** Media types to ask for. */
  readonly accept: string;
}

/** How the successes of an operation are read when none of them is JSON; undefined when one is, or none has a body. */
export function unparsedAnswer(
  root: JsonObject,
  node: JsonObject,
  isJson: (mediaType: string) => boolean,
): UnparsedAnswer | undefined {
  const mediaTypes = successTypes(root, node);
  if (mediaTypes.length === 0 || mediaTypes.some(isJson)) return undefined;
  const kind = mediaTypes.every((mediaType) => mediaType.startsWith('text/')) ? 'text' : 'bytes';
  return { kind, accept: [...new Set(mediaTypes)].join(', ') };
}

/**
 * Media types of text that a success may have although another one is JSON. Only `x-passthrough` tells: what answers is
 * the user's own code then, while elsewhere a service offers a choice of types, of which JSON is asked for.
 */
export function textBesideJson(root: JsonObject, node: JsonObject, isJson: (mediaType: string) => boolean): string[] {
  const mediaTypes = node['x-passthrough'] === true ? successTypes(root, node) : [];
  return mediaTypes.some(isJson) ? mediaTypes.filter((type) => type.startsWith('text/') && !isJson(type)) : [];
}

function successTypes(root: JsonObject, node: JsonObject): string[] {
  return Object.entries(member(node, 'responses') ?? {})
    .filter(([status]) => /^2(\d\d|XX)$/i.test(status))
    .flatMap(([, value]: [string, Json]) => {
      const content = member(resolve(root, value), 'content');
      return isObject(content) ? Object.keys(content) : [];
    });
}
