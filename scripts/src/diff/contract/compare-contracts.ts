import type { BodyChoice, BodyContract, OperationContract, ResultContract } from '../../contract/contract.ts';
import { essenceOf } from '../../contract/media-type.ts';
import type { JsonObject } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import type { Change } from '../change.ts';
import { pairPaths } from '../pair-paths.ts';
import { documentRules } from '../rules/document-rules.ts';
import { pairNames, type PairedNames } from './pair-names.ts';
import { type ComparedCall, readCalls } from './read-calls.ts';

type RuleName = 'types-call-changed' | 'types-result-changed' | 'types-function-moved' | 'types-export-removed';

/** Compares what an app sees of two descriptions: names, and the forms of calls and results. */
export function compareContracts(before: JsonObject, after: JsonObject, given?: PairedNames): Change[] {
  const names = given ?? pairNames(before, after);
  const [old, now] = [readCalls(before, names.before), readCalls(after, names.after)];
  const { both } = pairPaths(old, now, ({ label }) => label);
  const calls = both.flatMap(([one, other]) => [...compareFunctions(one, other, now), ...compareCalls(one, other)]);
  return [...calls, ...compareTypes(names)];
}

/** An app that calls a function or a method by its name goes on to call the same operation. */
function compareFunctions(old: ComparedCall, now: ComparedCall, all: readonly ComparedCall[]): Change[] {
  const kept = namesOf(now);
  return namesOf(old)
    .filter((name) => !kept.includes(name))
    .map((name) => {
      const other = all.find((operation) => namesOf(operation).includes(name));
      const message = other ? `${name} calls ${other.label} now` : `${name} is gone`;
      return changeOf('types-function-moved', old, now, 'name', message);
    });
}

/** The functions of an operation, and the methods of the client that do the same. */
function namesOf({ functions }: ComparedCall): string[] {
  return [...new Set(functions.flatMap((one) => [one.function, one.method]))];
}

function compareCalls(old: ComparedCall, now: ComparedCall): Change[] {
  if (!old.contract || !now.contract) return [];
  const name = now.functions[0]?.function ?? 'call';
  return [
    ...inputChanges(name, old.contract, now.contract).map((message) =>
      changeOf('types-call-changed', old, now, 'call', message),
    ),
    ...resultChanges(old.contract, now.contract).map((message) =>
      changeOf('types-result-changed', old, now, 'result', message),
    ),
  ];
}

function inputChanges(name: string, old: OperationContract, now: OperationContract): string[] {
  const [one, other] = [old.body, now.body];
  if (!one || !other) return [];
  const [from, to] = [mediaTypeOf(one), mediaTypeOf(other)];
  if (from !== to) return [`the body was sent as ${from}, is sent as ${to} now`];
  return one.choices.flatMap((choice, index) => {
    const next = other.choices.find(
      (candidate) => sameType(candidate, choice) || (index === 0 && candidate === other.sent),
    );
    if (!next || next.kind === choice.kind) return [];
    const { fields } = choice.kind === 'fields' ? choice : next;
    const some = [...fields.slice(0, 3), ...(fields.length > 3 ? ['...'] : [])].join(', ');
    const chosen = index === 0 ? '' : `contentType: '${choice.mediaType}', `;
    const beside = `${name}({ ${chosen}${some} })`;
    const within = `${name}({ ${chosen}body: { ${some} } })`;
    return [choice.kind === 'fields' ? `${beside} is written ${within} now` : `${within} is written ${beside} now`];
  });
}

/** Whether two bodies are of one media type, which has any case and parameters. */
function sameType(one: BodyChoice, other: BodyChoice): boolean {
  return essenceOf(one.mediaType) === essenceOf(other.mediaType);
}

/** Media type that is sent; all kinds of JSON are one. */
function mediaTypeOf({ contentType }: BodyContract): string {
  return contentType === undefined ? 'application/json' : essenceOf(contentType);
}

const words = {
  json: 'the JSON of the response',
  text: 'a string',
  bytes: 'a Uint8Array',
  redirect: 'the address that is redirected to',
  nothing: 'undefined',
};

function resultChanges(before: OperationContract, after: OperationContract): string[] {
  const [wasList, isList] = [before.pagination.length > 0, after.pagination.length > 0];
  if (wasList !== isList) return [isList ? 'was one response, is a list now' : 'was a list, is one response now'];
  const [old, now] = [before.result, after.result];
  // Who got nothing did not read it.
  if (old.kind === 'nothing') return [];
  if (old.kind !== now.kind) return [`was ${words[old.kind]}, is ${words[now.kind]} now`];
  return [
    ...(now.mayBeEmpty && !old.mayBeEmpty ? ['may be undefined now'] : []),
    ...(now.mayBeText && !old.mayBeText ? ['may be a string now'] : []),
    ...(now.mayBeText === old.mayBeText && now.accept !== old.accept
      ? [`was requested as ${acceptOf(old)}, is requested as ${acceptOf(now)} now`]
      : []),
  ];
}

function acceptOf({ accept = 'application/json' }: ResultContract): string {
  return accept;
}

/**
 * Types that an app can import, and no longer finds, or finds to be another schema; a type that has another key but its
 * name is still there.
 */
function compareTypes({ before, after }: PairedNames): Change[] {
  const keys = new Map(Object.entries(after.components).map(([key, name]) => [name, key]));
  return Object.entries(before.components).flatMap(([key, name]) => {
    const other = keys.get(name);
    const isOther = other !== undefined && other !== key && Object.hasOwn(after.components, key);
    if (other !== undefined && !isOther) return [];
    const { level, direction } = documentRules['types-export-removed'];
    const message = isOther ? `is schema "${other}" now` : 'is no longer exported';
    const oldPointer = pointerTo('/components/schemas', key);
    const place = `type ${name}`;
    const change: Change = {
      rule: 'types-export-removed',
      level,
      direction,
      operation: null,
      place,
      oldPointer,
      newPointer: null,
      message,
    };
    return [change];
  });
}

function changeOf(
  rule: RuleName,
  { pointer: oldPointer }: ComparedCall,
  { label: operation, pointer: newPointer }: ComparedCall,
  place: string,
  message: string,
): Change {
  const { level, direction } = documentRules[rule];
  return { rule, level, direction, operation, place, oldPointer, newPointer, message };
}
