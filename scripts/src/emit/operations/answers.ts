import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import type { FoundOperation } from '../../spec/operations.ts';
import { resolve } from '../../spec/resolve.ts';
import { isJson } from './media-type.ts';

/** What a success brings. */
export interface AnswerResult {
  readonly status: string;
  /** The media type of its JSON, `other` for a body of no JSON, undefined without a body. */
  readonly mediaType: string | undefined;
  readonly schema: Json | undefined;
}

/** The successes of an operation, by status, with what each can bring by media type. */
export function successesOf(root: JsonObject, node: JsonObject): [status: string, content: JsonObject][] {
  return Object.entries(member(node, 'responses') ?? {})
    .filter(([status]) => /^2(\d\d|XX)$/i.test(status))
    .map(([status, value]: [string, Json]) => {
      const content = member(resolve(root, value), 'content');
      return [status, isObject(content) ? content : {}];
    });
}

/** JSON bodies of an operation's successes. */
export function resultsOf(root: JsonObject, node: JsonObject): AnswerResult[] {
  return successesOf(root, node).map(([status, content]) => {
    const mediaType = Object.keys(content).find(isJson);
    const hasOther = Object.keys(content).length > 0 && mediaType === undefined;
    const schema = mediaType === undefined ? undefined : member(member(content, mediaType), 'schema');
    return { status, mediaType: hasOther ? 'other' : mediaType, schema };
  });
}

/** Whether a success may come without a body; nothing is known of one that the description does not have. */
export function mayBeEmpty({ method, node }: FoundOperation, results: readonly AnswerResult[]): boolean {
  if (method === 'head' || node['x-may-be-empty'] === true || results.length === 0) return true;
  return results.some(({ mediaType }) => mediaType === undefined);
}

/** Whether the only answer that is no failure is a redirect that gives its address. */
export function answersRedirect(root: JsonObject, node: JsonObject): boolean {
  const responses = Object.entries(member(node, 'responses') ?? {});
  if (responses.some(([status]) => /^(2|default)/i.test(status))) return false;
  return responses.some(([status, value]) => {
    const headers = Object.keys(member(resolve(root, value), 'headers') ?? {});
    return /^30[12378]$/.test(status) && headers.some((name) => name.toLowerCase() === 'location');
  });
}
