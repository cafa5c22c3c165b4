import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import { pairPaths } from '../pair-paths.ts';
import { followReference, type Side } from '../schema/side.ts';
import { compareContent, type ContentHolder } from './compare-content.ts';
import { compareParameters } from './compare-parameters.ts';
import { compareResponses } from './compare-responses.ts';
import { compareSecurity } from './compare-security.ts';
import { compareServers } from './compare-servers.ts';
import { findOperations, type PlacedOperation } from './find-operations.ts';
import { report, scopeOf, type Scope, type Session } from './session.ts';

const texts = ['summary', 'description', 'externalDocs'];
/** What the comment on a function says of it beside. */
const facts = ['x-capability', 'x-evidence'];

/** Compares all operations, and all webhooks, which the provider calls. */
export function compareOperations(session: Session): void {
  const { root: old } = session.before;
  const { root: now } = session.after;
  pair(
    findOperations(old, member(old, 'paths'), '/paths'),
    findOperations(now, member(now, 'paths'), '/paths'),
    (one, other) => compareOperation(scopeOf(session, other.label), one, other),
    (one) => reportGone(session, one, 'operation-removed'),
    (other) => reportNew(session, other, 'operation-added'),
  );
  compareCalls(
    session,
    findOperations(old, member(old, 'webhooks'), '/webhooks', 'webhook '),
    findOperations(now, member(now, 'webhooks'), '/webhooks', 'webhook '),
  );
}

function pair(
  old: readonly PlacedOperation[],
  now: readonly PlacedOperation[],
  both: (one: PlacedOperation, other: PlacedOperation) => void,
  removed: (one: PlacedOperation) => void,
  added: (other: PlacedOperation) => void,
): void {
  const pairs = pairPaths(
    old,
    now,
    ({ label }) => label,
    ({ shape }) => shape,
  );
  for (const [one, other] of pairs.both) both(one, other);
  pairs.removed.forEach(removed);
  pairs.added.forEach(added);
}

/** Compares what the provider calls: webhooks and callbacks. */
function compareCalls(session: Session, old: readonly PlacedOperation[], now: readonly PlacedOperation[]): void {
  pair(
    old,
    now,
    (one, other) => compareOperation(scopeOf(session, other.label, true), one, other),
    (one) => reportGone(session, one, 'webhook-removed'),
    (other) => reportNew(session, other, 'webhook-added'),
  );
}

function reportGone(session: Session, { label, pointer }: PlacedOperation, id: Parameters<typeof report>[1]): void {
  report(scopeOf(session, label), id, 'operation', { old: pointer, now: null }, 'was removed');
}

function reportNew(session: Session, { label, pointer }: PlacedOperation, id: Parameters<typeof report>[1]): void {
  report(scopeOf(session, label), id, 'operation', { old: null, now: pointer }, 'was added');
}

function compareOperation(scope: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const pointers = { old: before.pointer, now: after.pointer };
  const tell = (id: Parameters<typeof report>[1], message: string) => report(scope, id, 'operation', pointers, message);
  const differs = (name: string) => canonical(before.node, name) !== canonical(after.node, name);
  const deprecated = [member(before.node, 'deprecated') === true, member(after.node, 'deprecated') === true];
  if (deprecated[0] !== deprecated[1]) {
    tell(
      deprecated[1] ? 'operation-deprecated' : 'operation-no-longer-deprecated',
      deprecated[1] ? 'is deprecated' : 'is no longer deprecated',
    );
  }
  if (differs('operationId'))
    tell(
      'operation-id-changed',
      `operationId was ${canonical(before.node, 'operationId')}, is ${canonical(after.node, 'operationId')} now`,
    );
  const [oldTags, newTags] = [tagsOf(before.node), tagsOf(after.node)];
  for (const tag of newTags) if (!oldTags.has(tag)) tell('operation-tag-added', `is tagged "${tag}" now`);
  for (const tag of oldTags) if (!newTags.has(tag)) tell('operation-tag-removed', `is no longer tagged "${tag}"`);
  // Comments and pages know an operation by its first tag.
  const isRegrouped = oldTags.size === newTags.size && [...oldTags][0] !== [...newTags][0];
  if (isRegrouped && [...oldTags].every((tag) => newTags.has(tag)))
    tell('operation-first-tag-changed', `is first of all tagged "${[...newTags][0]}" now`);
  const itemTexts = (item: JsonObject) => canonicalJson(texts.map((name) => member(item, name) ?? null));
  if (texts.some(differs) || itemTexts(before.item) !== itemTexts(after.item))
    tell('operation-text-changed', 'summary or description changed');
  if (facts.some(differs)) tell('operation-text-changed', 'capability or evidence changed');
  if (differs('x-fake')) tell('operation-fake-changed', 'the hint for the fake changed');
  compareRepeats(tell, before.node, after.node);
  if (differs('x-pagination')) tell('operation-pagination-changed', 'the pagination hint changed');
  compareServers(scope, before, after);
  compareSecurity(scope, before, after);
  compareParameters(scope, before, after);
  compareBodies(scope, before, after);
  compareResponses(scope, before, after);
  compareCalls(scope.session, callbacksOf(scope.session.before, before), callbacksOf(scope.session.after, after));
}

/** What decides whether a call is sent again after a failure of unknown outcome. */
function compareRepeats(
  tell: (id: Parameters<typeof report>[1], message: string) => void,
  before: JsonObject,
  after: JsonObject,
): void {
  const [oldKey, newKey] = [before, after].map((node) => member(node, 'x-idempotency-key'));
  if (oldKey !== undefined && oldKey !== newKey)
    tell('operation-idempotency-key-removed', `${String(oldKey)} is no longer the header of its idempotency key`);
  if (newKey !== undefined && oldKey !== newKey)
    tell('operation-idempotency-key-added', `${String(newKey)} is the header of its idempotency key now`);
  const [was, is] = [before, after].map((node) => canonical(node, 'x-idempotent'));
  if (was !== is) tell('operation-idempotence-changed', `"x-idempotent" was ${was}, is ${is} now`);
}

function compareBodies(scope: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const old = bodyOf(scope.session.before, before);
  const now = bodyOf(scope.session.after, after);
  const pointers = { old: old?.pointer ?? null, now: now?.pointer ?? null };
  const tell = (id: Parameters<typeof report>[1], message: string) =>
    report(scope, id, 'request body', pointers, message);
  if (!old && now)
    tell(
      isRequired(now) ? 'required-request-body-added' : 'request-body-added',
      isRequired(now) ? 'was added and is required' : 'was added',
    );
  if (old && !now) tell('request-body-removed', 'was removed');
  if (!old || !now) return;
  if (isRequired(old) !== isRequired(now)) {
    tell(
      isRequired(now) ? 'request-body-became-required' : 'request-body-became-optional',
      isRequired(now) ? 'is required now' : 'is optional now',
    );
  }
  if (canonical(old.node, 'description') !== canonical(now.node, 'description'))
    tell('request-body-text-changed', 'the description changed');
  compareContent(scope, 'request body', 'request', old, now);
}

function isRequired({ node }: ContentHolder): boolean {
  return member(node, 'required') === true;
}

function bodyOf({ root }: Side, { node, pointer }: PlacedOperation): ContentHolder | undefined {
  const body = member(node, 'requestBody');
  return isObject(body) ? followReference(root, body, `${pointer}/requestBody`) : undefined;
}

function callbacksOf({ root }: Side, { node, pointer, label }: PlacedOperation): PlacedOperation[] {
  const callbacks = member(node, 'callbacks');
  const found: PlacedOperation[] = [];
  for (const [name, value] of Object.entries(isObject(callbacks) ? callbacks : {})) {
    if (!isObject(value) || name.startsWith('x-')) continue;
    const callback = followReference(root, value, pointerTo(`${pointer}/callbacks`, name));
    const operations = findOperations(root, callback.node, callback.pointer, `${label} callback ${name} `);
    // Calls within calls are told apart by their label, whatever the names in the path that leads to them.
    for (const operation of operations)
      found.push({ ...operation, shape: `${name} ${operation.label.slice(operation.label.lastIndexOf(` ${name} `))}` });
  }
  return found;
}

function tagsOf(node: JsonObject): Set<string> {
  const tags = member(node, 'tags');
  return new Set(Array.isArray(tags) ? tags.map(String) : []);
}

function canonical(node: JsonObject, name: string): string {
  const value: Json | undefined = member(node, name);
  return value === undefined ? 'not set' : canonicalJson(value);
}
