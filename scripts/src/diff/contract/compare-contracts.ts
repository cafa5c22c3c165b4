import type { CallContract, Contract, OperationContract } from '../../contract/contract.ts';
import { pairNames, type PairedNames } from '../../contract/pair-names.ts';
import { readContract } from '../../contract/read-contract.ts';
import type { JsonObject } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import type { Change } from '../change.ts';
import { pairPaths } from '../pair-paths.ts';
import { documentRules } from '../rules/document-rules.ts';

type RuleName = 'types-call-changed' | 'types-result-changed' | 'types-function-moved' | 'types-export-removed';

/** Compares what an app sees of two descriptions: names, and the forms of calls and results. */
export function compareContracts(before: JsonObject, after: JsonObject, given?: PairedNames): Change[] {
  const names = given ?? pairNames(before, after);
  const [old, now] = [readContract(before, names.before), readContract(after, names.after)];
  const { both } = pairPaths(old.operations, now.operations, ({ label }) => label);
  const calls = both.flatMap(([one, other]) => [...compareFunctions(one, other, now), ...compareCalls(one, other)]);
  return [...calls, ...compareTypes(old, now)];
}

/** An app that calls a function or a method by its name goes on to call the same operation. */
function compareFunctions(old: OperationContract, now: OperationContract, all: Contract): Change[] {
  const kept = namesOf(now);
  return namesOf(old)
    .filter((name) => !kept.includes(name))
    .map((name) => {
      const other = all.operations.find((operation) => namesOf(operation).includes(name));
      const message = other ? `${name} calls ${other.label} now` : `${name} is gone`;
      return changeOf('types-function-moved', old, now, 'name', message);
    });
}

/** The functions of an operation, and the methods of the client that do the same. */
function namesOf({ functions }: OperationContract): string[] {
  return [...new Set(functions.flatMap((one) => [one.function, one.method]))];
}

function compareCalls(old: OperationContract, now: OperationContract): Change[] {
  if (!old.call || !now.call) return [];
  const name = now.functions[0]?.function ?? 'call';
  return [
    ...inputChanges(name, old.call, now.call).map((message) =>
      changeOf('types-call-changed', old, now, 'call', message),
    ),
    ...resultChanges(old.call, now.call).map((message) =>
      changeOf('types-result-changed', old, now, 'result', message),
    ),
  ];
}

function inputChanges(name: string, old: CallContract, now: CallContract): string[] {
  const [one, other] = [old.body, now.body];
  if (!one || !other) return [];
  if (one.mediaType !== other.mediaType)
    return [`the body was sent as ${one.mediaType}, is sent as ${other.mediaType} now`];
  if (one.kind === other.kind) return [];
  const fields = (one.kind === 'fields' ? one : other).fields;
  const some = [...fields.slice(0, 3), ...(fields.length > 3 ? ['...'] : [])].join(', ');
  const beside = `${name}({ ${some} })`;
  const within = `${name}({ body: { ${some} } })`;
  const [from, to] = one.kind === 'fields' ? [beside, within] : [within, beside];
  return [`${from} is written ${to} now`];
}

const words = {
  json: 'the JSON of the response',
  text: 'a string',
  bytes: 'a Uint8Array',
  redirect: 'the address that is redirected to',
  nothing: 'undefined',
};

function resultChanges(old: CallContract, now: CallContract): string[] {
  if (old.isList !== now.isList)
    return [now.isList ? 'was one response, is a list now' : 'was a list, is one response now'];
  // Who got nothing did not read it.
  if (old.result === 'nothing') return [];
  if (old.result !== now.result) return [`was ${words[old.result]}, is ${words[now.result]} now`];
  return [
    ...(now.mayBeEmpty && !old.mayBeEmpty ? ['may be undefined now'] : []),
    ...(now.mayBeText && !old.mayBeText ? ['may be a string now'] : []),
  ];
}

/**
 * Types that an app can import, and no longer finds, or finds to be another schema; a type that has another key but its
 * name is still there.
 */
function compareTypes(old: Contract, now: Contract): Change[] {
  const keys = new Map(Array.from(now.types, ([key, name]) => [name, key]));
  return [...old.types].flatMap(([key, name]) => {
    const other = keys.get(name);
    const isOther = other !== undefined && other !== key && now.types.has(key);
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
  { pointer: oldPointer }: OperationContract,
  { label: operation, pointer: newPointer }: OperationContract,
  place: string,
  message: string,
): Change {
  const { level, direction } = documentRules[rule];
  return { rule, level, direction, operation, place, oldPointer, newPointer, message };
}
