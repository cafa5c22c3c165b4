import type { JsonObject } from '../spec/document.ts';
import type { MediaContract, ResponseContract, ResultContract, ResultKind, SuccessContract } from './contract.ts';

/** Reads what a call of an operation returns from its responses. */
export function readResult(
  method: string,
  node: JsonObject,
  responses: readonly ResponseContract[],
  hasOwnId: boolean,
): ResultContract {
  const successes = responses.filter(({ status }) => /^2(\d\d|XX)$/i.test(status));
  const content = successes.flatMap((response) => response.content);
  const results = successes.map((response) => successOf(response, hasOwnId));
  const kind = kindOf(responses, results, content);
  const json = results.flatMap(({ mediaType }) => (mediaType && mediaType !== 'other' ? [mediaType] : []));
  const text = textBesideJson(node, content);
  const isUsual = json.length === 0 || json.some((type) => type.startsWith('application/json'));
  const asked = isUsual ? ['application/json', ...text] : [...json, ...text];
  const isUnparsed = kind === 'text' || kind === 'bytes';
  return {
    kind,
    successes: results,
    mayBeEmpty: !isUnparsed && kind !== 'redirect' && mayBeEmpty(method, node, results),
    mayBeText: text.length > 0,
    accept: isUnparsed
      ? listed(content.map(({ mediaType }) => mediaType))
      : asked.length === 1 && isUsual
        ? undefined
        : listed(asked),
  };
}

function listed(mediaTypes: readonly string[]): string {
  return [...new Set(mediaTypes)].join(', ');
}

function successOf({ status, content, isInline }: ResponseContract, hasOwnId: boolean): SuccessContract {
  const json = content.find(({ isJson }) => isJson);
  return {
    status,
    mediaType: json ? json.mediaType : content.length > 0 ? 'other' : undefined,
    schema: json?.schema,
    isInline: isInline && hasOwnId,
  };
}

function kindOf(
  responses: readonly ResponseContract[],
  results: readonly SuccessContract[],
  content: readonly MediaContract[],
): ResultKind {
  if (isRedirect(responses)) return 'redirect';
  if (content.length > 0 && !content.some(({ isJson }) => isJson))
    return content.every(({ mediaType }) => mediaType.startsWith('text/')) ? 'text' : 'bytes';
  return results.length > 0 && results.every(({ mediaType }) => mediaType === undefined) ? 'nothing' : 'json';
}

/** Whether the only response that is no failure is a redirect: it has a URL, be that described or not. */
function isRedirect(responses: readonly ResponseContract[]): boolean {
  if (responses.some(({ status }) => /^(2|default)/i.test(status))) return false;
  return responses.some(({ status }) => /^30[12378]$/.test(status));
}

/** Whether a success may come without a body; nothing is known of one that the description does not have. */
function mayBeEmpty(method: string, node: JsonObject, results: readonly SuccessContract[]): boolean {
  if (method === 'HEAD' || node['x-may-be-empty'] === true || results.length === 0) return true;
  return results.some(({ mediaType }) => mediaType === undefined);
}

/**
 * Media types of text that a success may have although another one is JSON. Only `x-passthrough` tells: what answers is
 * the user's own code then, while elsewhere a service offers a choice of types, of which JSON is asked for.
 */
function textBesideJson(node: JsonObject, content: readonly MediaContract[]): string[] {
  if (node['x-passthrough'] !== true || !content.some(({ isJson }) => isJson)) return [];
  return content
    .filter(({ isJson, mediaType }) => mediaType.startsWith('text/') && !isJson)
    .map((one) => one.mediaType);
}
