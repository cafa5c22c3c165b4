import type { JsonObject } from '../spec/document.ts';
import type {
  MediaContract,
  OperationContract,
  ResponseContract,
  ResultContract,
  ResultKind,
  SuccessContract,
} from './contract.ts';
import { essenceOf, mediaTypeKey } from './media-type.ts';
import { usualJson } from './usual-json.ts';

/** Reads what a call of an operation returns from its responses. */
export function readResult(
  method: string,
  node: JsonObject,
  responses: readonly ResponseContract[],
  hasOwnId: boolean,
): ResultContract {
  const isRedirected = isRedirect(responses);
  const successes = isRedirected ? responses.filter(isLocated) : successesOf(responses);
  // The body of a redirect is not read.
  const content = isRedirected ? [] : successes.flatMap((response) => response.content);
  const results = successes.map((response) => successOf(response, hasOwnId));
  const kind = isRedirected ? 'redirect' : kindOf(results, content);
  const json = isRedirected ? [] : results.flatMap(({ mediaType: type }) => (type?.includes('/') ? [type] : []));
  const text = textBesideJson(node, successes);
  const isUsual = json.length === 0 || json.some((type) => mediaTypeKey(type) === 'application/json');
  const asked = isUsual ? ['application/json', ...text] : [...json, ...text];
  const isUnparsed = kind === 'text' || kind === 'bytes';
  const isEmpty = !isUnparsed && kind !== 'redirect' && mayBeEmpty(method, node, results);
  return {
    kind,
    successes: results,
    mayBeEmpty: isEmpty,
    // A user's own code says nothing of when it answers with a body.
    emptyStatuses: isEmpty && text.length === 0 && !isAnyEmpty(method, node) ? emptyStatuses(results) : undefined,
    mayBeText: text.length > 0,
    accept: isUnparsed
      ? listed(content.map(({ mediaType }) => mediaType))
      : asked.length === 1 && isUsual
        ? undefined
        : listed(asked),
  };
}

/**
 * The responses of success; `default` stands for them where no other one does. Beside them, or beside responses that are no
 * failures either, such as redirects, it stands for failures.
 */
export function successesOf<Response extends { readonly status: string }>(responses: readonly Response[]): Response[] {
  const successes = responses.filter(({ status }) => /^2(\d\d|XX)$/i.test(status));
  const isFailure = successes.length > 0 || responses.some(({ status }) => /^[13](\d\d|XX)$/i.test(status));
  return isFailure ? successes : responses.filter(({ status }) => status === 'default');
}

/** The failures that an operation is described with, in the order of the description. */
export function failuresOf({ responses }: Pick<OperationContract, 'responses'>): ResponseContract[] {
  const successes = successesOf(responses);
  return responses.filter((one) => /^([45](\d\d|XX)|default)$/i.test(one.status) && !successes.includes(one));
}

function listed(mediaTypes: readonly string[]): string {
  return [...new Set(mediaTypes)].join(', ');
}

function successOf({ status, content, headers, isInline }: ResponseContract, hasOwnId: boolean): SuccessContract {
  const json = usualJson(content);
  const other = content.every((one) => one.isText) ? 'text' : 'other';
  return {
    status,
    mediaType: json ? json.mediaType : content.length > 0 ? other : undefined,
    schema: json?.schema,
    isInline: isInline && hasOwnId,
    headers: headers.filter(({ name }) => !/^content-type$/i.test(name)),
  };
}

function kindOf(results: readonly SuccessContract[], content: readonly MediaContract[]): ResultKind {
  if (content.length > 0 && !content.some(({ isJson }) => isJson))
    return content.every((one) => one.isText) ? 'text' : 'bytes';
  return results.length > 0 && results.every(({ mediaType }) => mediaType === undefined) ? 'nothing' : 'json';
}

/** Whether the only response that is no failure is a redirect: it has a URL, be that described or not. */
function isRedirect(responses: readonly ResponseContract[]): boolean {
  if (responses.some(({ status }) => status.startsWith('2'))) return false;
  return responses.some(isLocated);
}

function isLocated({ status }: ResponseContract): boolean {
  return /^(30[12378]|3XX)$/i.test(status);
}

/** Whether a success may come without a body; nothing is known of one that the description does not have. */
function mayBeEmpty(method: string, node: JsonObject, results: readonly SuccessContract[]): boolean {
  if (isAnyEmpty(method, node) || results.length === 0) return true;
  return results.some(({ mediaType }) => mediaType === undefined);
}

/** Whether any success may come without a body, whatever the description has. */
function isAnyEmpty(method: string, node: JsonObject): boolean {
  return method === 'HEAD' || node['x-may-be-empty'] === true;
}

function emptyStatuses(results: readonly SuccessContract[]): number[] | undefined {
  const isTold = results.every(({ status }) => /^\d+$/.test(status));
  if (!isTold || results.every(({ mediaType }) => mediaType === undefined)) return undefined;
  return results.filter(({ mediaType }) => mediaType === undefined).map(({ status }) => Number(status));
}

/**
 * Media types of text that a success may have although another one is JSON: those of a status that has no JSON, and with
 * `x-passthrough` all. What answers is the user's own code then, while elsewhere a service offers a choice of types for a
 * status, of which JSON is asked for.
 */
function textBesideJson(node: JsonObject, successes: readonly ResponseContract[]): string[] {
  const all = successes.flatMap(({ content }) => content);
  if (!all.some(({ isJson }) => isJson)) return [];
  if (node['x-passthrough'] !== true) {
    return successes
      .filter(({ content }) => content.length > 0 && content.every((one) => !one.isJson && one.isText))
      .flatMap(({ content }) => content.map(({ mediaType }) => mediaType));
  }
  return all
    .filter(({ isJson, mediaType }) => essenceOf(mediaType).startsWith('text/') && !isJson)
    .map((one) => one.mediaType);
}
