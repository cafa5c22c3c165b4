import type { OperationContract, ResultContract } from '../../contract/contract.ts';
import { failuresOf } from '../../contract/read-result.ts';
import { canonicalJson } from '../../spec/canonical.ts';
import { pairStatuses } from '../document/response-pairs.ts';

const words = {
  json: 'the JSON of the response',
  text: 'a string',
  bytes: 'a Uint8Array',
  redirect: 'the address that is redirected to',
  nothing: 'undefined',
};

/** What an app has to change that reads the result of a call. */
export function resultChanges(before: OperationContract, after: OperationContract): string[] {
  const [wasList, isList] = [before.pagination.length > 0, after.pagination.length > 0];
  if (wasList !== isList) return [isList ? 'was one response, is a list now' : 'was a list, is one response now'];
  const [old, now] = [before.result, after.result];
  // Who got nothing did not read it.
  if (old.kind === 'nothing') return [];
  if (old.kind !== now.kind) return [`was ${words[old.kind]}, is ${words[now.kind]} now`];
  return [
    ...(now.mayBeEmpty && !old.mayBeEmpty ? ['may be undefined now'] : []),
    ...(isEmptyElsewhere(old, now) ? ['may be undefined at any status now'] : []),
    ...(now.mayBeText && !old.mayBeText
      ? ['may be a string now']
      : now.accept !== old.accept
        ? [`was requested as ${acceptOf(old)}, is requested as ${acceptOf(now)} now`]
        : []),
    ...(now.kind === 'json' ? newBodies(old, now) : []),
  ];
}

/** What an app no longer has to handle that reads the result of a call. */
export function narrowedResults({ result: old }: OperationContract, { result: now }: OperationContract): string[] {
  if (old.kind === 'nothing' || old.kind !== now.kind) return [];
  return [
    ...(old.mayBeEmpty && !now.mayBeEmpty ? ['is never undefined now'] : []),
    ...(isEmptyElsewhere(now, old) ? ['is undefined at some statuses only'] : []),
    ...(old.mayBeText && !now.mayBeText ? ['is never a string now'] : []),
  ];
}

/** Whether a body that only some statuses lacked can be missing at any. */
function isEmptyElsewhere(old: ResultContract, now: ResultContract): boolean {
  return old.mayBeEmpty && now.mayBeEmpty && old.emptyStatuses !== undefined && now.emptyStatuses === undefined;
}

function acceptOf({ accept = 'application/json' }: ResultContract): string {
  return accept;
}

/** Bodies of statuses that are new, unlike those that a call could bring so far. */
function newBodies(old: ResultContract, now: ResultContract): string[] {
  const { added } = pairStatuses(successStatuses(old), successStatuses(now));
  const known = new Set(old.successes.map(({ schema }) => canonicalJson(schema ?? null)));
  return now.successes
    .filter(({ schema, status }) => added.includes(status.toUpperCase()) && schema !== undefined)
    .filter(({ schema }) => !known.has(canonicalJson(schema ?? null)))
    .map(({ status }) => `may be the body of status ${status.toLowerCase()} now`);
}

function successStatuses({ successes }: ResultContract): string[] {
  return successes.map(({ status }) => status.toUpperCase());
}

/** Statuses of failures that had a type, and have none now. */
export function lostFailures(before: OperationContract, after: OperationContract): string[] {
  const now = statusesOf(after);
  const isAny = now.some((status) => /XX$|^DEFAULT$/.test(status));
  return statusesOf(before).filter((status) => !now.includes(status) && !(isAny && /^\d+$/.test(status)));
}

/** The statuses of the failures whose JSON has a type. */
function statusesOf(operation: OperationContract): string[] {
  return failuresOf(operation)
    .filter(({ content }) => content.some(({ isJson, schema }) => isJson && schema !== undefined))
    .map(({ status }) => status.toUpperCase());
}
