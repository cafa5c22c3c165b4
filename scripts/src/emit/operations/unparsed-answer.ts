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
  const mediaTypes = Object.entries(member(node, 'responses') ?? {})
    .filter(([status]) => /^2(\d\d|XX)$/i.test(status))
    .flatMap(([, value]: [string, Json]) => {
      const content = member(resolve(root, value), 'content');
      return isObject(content) ? Object.keys(content) : [];
    });
  if (mediaTypes.length === 0 || mediaTypes.some(isJson)) return undefined;
  const kind = mediaTypes.every((mediaType) => mediaType.startsWith('text/')) ? 'text' : 'bytes';
  return { kind, accept: [...new Set(mediaTypes)].join(', ') };
}
