import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type Json, type JsonObject, listOf, member } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import type { Node } from '../schema/node.ts';
import { followReference, nodeAt, type Side } from '../schema/side.ts';
import { viewOf } from '../schema/view-of.ts';
import { compareContent } from './compare-content.ts';
import type { PlacedOperation } from './find-operations.ts';
import { writingOf, writtenTypes } from './parameter-writing.ts';
import { reportSchemas } from './report-schemas.ts';
import { report, type Scope } from './session.ts';

interface PlacedParameter {
  readonly name: string;
  readonly in: string;
  readonly node: JsonObject;
  readonly pointer: string;
}

/** Headers that OpenAPI describes elsewhere and tells readers to ignore here. */
const ignoredHeaders = new Set(['accept', 'content-type', 'authorization']);
const texts = ['description', 'example', 'examples'];

/** Compares the parameters of an operation, those of its path included. */
export function compareParameters(scope: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const old = parametersOf(scope.session.before, before);
  const now = parametersOf(scope.session.after, after);
  for (const [key, parameter] of old) {
    const other = now.get(key);
    if (other) compareParameter(scope, parameter, other);
    else report(scope, 'parameter-removed', placeOf(parameter), { old: parameter.pointer, now: null }, 'was removed');
  }
  for (const [key, parameter] of now) {
    if (old.has(key)) continue;
    const isRequired = member(parameter.node, 'required') === true;
    const pointers = { old: null, now: parameter.pointer };
    report(
      scope,
      isRequired ? 'required-parameter-added' : 'parameter-added',
      placeOf(parameter),
      pointers,
      isRequired ? 'was added and is required' : 'was added',
    );
  }
}

/** Parameters by place and name; those within the path by their position, since that is what the address knows. */
function parametersOf(
  { root }: Side,
  { item, itemPointer, node, pointer, names }: PlacedOperation,
): Map<string, PlacedParameter> {
  const found = new Map<string, PlacedParameter>();
  const all: PlacedParameter[] = [];
  for (const [holder, place] of [
    [item, itemPointer],
    [node, pointer],
  ] as const) {
    const list = member(holder, 'parameters');
    for (const [index, value] of listOf(list).entries()) {
      if (!isObject(value)) continue;
      const followed = followReference(root, value, pointerTo(`${place}/parameters`, index));
      const name = String(member(followed.node, 'name'));
      const where = String(member(followed.node, 'in'));
      if (where === 'header' && ignoredHeaders.has(name.toLowerCase())) continue;
      all.push({ name, in: where, ...followed });
    }
  }
  // A name that the path does not know takes the first position that nobody else has.
  const isKnown = ({ in: where, name }: PlacedParameter) => where === 'path' && names.includes(name);
  const free = names.flatMap((name, index) => (all.some((one) => isKnown(one) && one.name === name) ? [] : [index]));
  for (const parameter of all) {
    const position = isKnown(parameter)
      ? names.indexOf(parameter.name)
      : parameter.in === 'path'
        ? free.shift()
        : undefined;
    found.set(`${parameter.in} ${position ?? parameter.name}`, parameter);
  }
  return found;
}

function compareParameter(scope: Scope, before: PlacedParameter, after: PlacedParameter): void {
  const place = placeOf(after);
  const pointers = { old: before.pointer, now: after.pointer };
  const tell = (id: Parameters<typeof report>[1], message: string) => report(scope, id, place, pointers, message);
  if (before.name !== after.name) tell('parameter-renamed', `was named "${before.name}"`);
  const required = [isSet(before, 'required'), isSet(after, 'required')] as const;
  // A path is never complete without its parameters, whatever "required" says.
  if (required[0] !== required[1] && after.in !== 'path') {
    tell(
      required[1] ? 'parameter-became-required' : 'parameter-became-optional',
      required[1] ? 'is required now' : 'is optional now',
    );
  }
  const deprecated = [isSet(before, 'deprecated'), isSet(after, 'deprecated')] as const;
  if (deprecated[0] !== deprecated[1]) {
    tell(
      deprecated[1] ? 'parameter-deprecated' : 'parameter-no-longer-deprecated',
      deprecated[1] ? 'is deprecated' : 'is no longer deprecated',
    );
  }
  const [oldSchema, newSchema] = [
    nodeAt(before.node, before.pointer, 'schema'),
    nodeAt(after.node, after.pointer, 'schema'),
  ];
  // What counts are the values that are sent so far: those of the new description where the provider is the sender.
  const sent = scope.isInverted
    ? writtenTypes(scope.session.after, newSchema)
    : writtenTypes(scope.session.before, oldSchema);
  const [oldWriting, newWriting] = [writingOf(before, sent), writingOf(after, sent)];
  if (oldWriting !== newWriting)
    tell('parameter-serialization-changed', `was written as ${oldWriting}, is as ${newWriting} now`);
  const isReworded = texts.some((name) => canonical(before.node, name) !== canonical(after.node, name));
  if (isReworded) tell('parameter-text-changed', 'description or examples changed');
  if (member(before.node, 'content') !== undefined || member(after.node, 'content') !== undefined) {
    compareContent(scope, place, 'request', before, after);
    return;
  }
  compareDefaults(scope, tell, oldSchema, newSchema);
  const context = { direction: 'request', isParameter: true, isText: true } as const;
  reportSchemas(scope, place, oldSchema, newSchema, context);
}

/** What a left-out parameter stands for decides what a read returns, so it weighs more than the default of a member. */
function compareDefaults(
  { session }: Scope,
  tell: (id: 'parameter-default-changed' | 'parameter-default-described', message: string) => void,
  before: Node,
  after: Node,
): void {
  const old = viewOf(session.before, before).notes.get('default');
  const now = viewOf(session.after, after).notes.get('default');
  if (old === now) return;
  if (old === undefined) tell('parameter-default-described', `the default is described now: ${now}`);
  else tell('parameter-default-changed', `the default was ${old}, is ${now ?? 'not set'} now`);
}

function placeOf(parameter: PlacedParameter): string {
  return `${parameter.in} parameter "${parameter.name}"`;
}

function isSet({ node }: PlacedParameter, name: string): boolean {
  return member(node, name) === true;
}

function canonical(node: JsonObject, name: string): string | undefined {
  const value: Json | undefined = member(node, name);
  return value === undefined ? undefined : canonicalJson(value);
}
