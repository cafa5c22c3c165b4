import type { BodyChoice, BodyContract, OperationContract } from '../../contract/contract.ts';
import { essenceOf } from '../../contract/media-type.ts';
import type { JsonObject } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import type { Change } from '../change.ts';
import { pairPaths } from '../pair-paths.ts';
import { type DocumentRuleName, documentRules } from '../rules/document-rules.ts';
import { pairNames, type PairedNames } from './pair-names.ts';
import { type ComparedCall, readCalls } from './read-calls.ts';
import { renamedInputs } from './renamed-inputs.ts';
import { lostFailures, narrowedResults, resultChanges } from './result-changes.ts';
import { toolChanges } from './tool-changes.ts';
import { type SplitSides, splitSides } from '../../sides/split-sides.ts';

type RuleName = Extract<DocumentRuleName, `types-${string}` | `tool-${string}`>;

/** Compares what an app sees of two descriptions: names, and the forms of calls and results. */
export function compareContracts(before: JsonObject, after: JsonObject, given?: PairedNames): Change[] {
  const names = given ?? pairNames(before, after);
  const [oldSides, newSides] = [splitSides(before, names.before), splitSides(after, names.after)];
  const [old, now] = [readCalls(oldSides), readCalls(newSides)];
  const { both } = pairPaths(old, now, ({ label }) => label);
  const calls = both.flatMap(([one, other]) => [...compareFunctions(one, other, now), ...compareCalls(one, other)]);
  return [...calls, ...compareTypes(oldSides, newSides)];
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
    ...[...renamedInputs(old.contract, now.contract), ...inputChanges(name, old.contract, now.contract)].map(
      (message) => changeOf('types-call-changed', old, now, 'call', message),
    ),
    ...resultChanges(old.contract, now.contract).map((message) =>
      changeOf('types-result-changed', old, now, 'result', message),
    ),
    ...narrowedResults(old.contract, now.contract).map((message) =>
      changeOf('types-result-narrowed', old, now, 'result', message),
    ),
    ...toolChanges(old, now).map(({ message, rule }) => changeOf(rule, old, now, 'tool', message)),
    ...lostFailures(old.contract, now.contract).map((status) =>
      changeOf('types-failure-removed', old, now, 'failures', `have no type for status ${status} now`),
    ),
  ];
}

function inputChanges(name: string, old: OperationContract, now: OperationContract): string[] {
  const [one, other] = [old.body, now.body];
  if (!one || !other) return [];
  const [from, to] = [mediaTypeOf(one), mediaTypeOf(other)];
  if (from !== to) return [`the body was sent as ${from}, is sent as ${to} now`];
  const isEmptied =
    one.kind === 'fields' && other.kind === 'fields' && one.required && !other.required && !other.needsField;
  const emptied = isEmptied ? ['a call without fields sent an empty body, sends none now'] : [];
  const moved = one.choices.flatMap((choice, index) => {
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
  return [...moved, ...emptied];
}

/** Whether two bodies are of one media type, which has any case and parameters. */
function sameType(one: BodyChoice, other: BodyChoice): boolean {
  return essenceOf(one.mediaType) === essenceOf(other.mediaType);
}

/** Media type that is sent; all kinds of JSON are one. */
function mediaTypeOf({ contentType }: BodyContract): string {
  return contentType === undefined ? 'application/json' : essenceOf(contentType);
}

/**
 * Types that an app can import, and no longer finds, finds to be another schema, or finds in the form that the other side
 * has; a type that has another key but its name is still there.
 */
function compareTypes(old: SplitSides, now: SplitSides): Change[] {
  const keys = new Map(Object.entries(now.names.components).map(([key, name]) => [name, key]));
  return Object.entries(old.names.components).flatMap(([key, name]) => {
    const other = keys.get(name);
    const isOther = other !== undefined && other !== key && Object.hasOwn(now.names.components, key);
    const place = `type ${name}`;
    const oldPointer = pointerTo('/components/schemas', key);
    if (other === undefined || isOther) {
      const message = isOther ? `is schema "${other}" now` : 'is no longer exported';
      return { ...ruleOf('types-export-removed'), operation: null, place, oldPointer, newPointer: null, message };
    }
    const [wasSent, isSent] = [old.onlySent.has(key), now.onlySent.has(other)];
    if (wasSent === isSent) return [];
    const message = isSent
      ? 'was what responses have, is what requests have now'
      : 'was what requests have, is what responses have now, without the members that are write-only';
    const newPointer = pointerTo('/components/schemas', other);
    return { ...ruleOf('types-export-changed'), operation: null, place, oldPointer, newPointer, message };
  });
}

function ruleOf(rule: RuleName): Pick<Change, 'rule' | 'level' | 'direction'> {
  const { level, direction } = documentRules[rule];
  return { rule, level, direction };
}

function changeOf(
  rule: RuleName,
  { pointer: oldPointer }: ComparedCall,
  { label: operation, pointer: newPointer }: ComparedCall,
  place: string,
  message: string,
): Change {
  return { ...ruleOf(rule), operation, place, oldPointer, newPointer, message };
}
