import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type JsonObject, member } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import { followReference, nodeAt, type Side } from '../schema/side.ts';
import { compareContent, type ContentHolder } from './compare-content.ts';
import type { PlacedOperation } from './find-operations.ts';
import { reportSchemas } from './report-schemas.ts';
import { pairStatuses, successDefault } from './response-pairs.ts';
import { report, type Scope } from './session.ts';

/** Compares the answers of an operation by status, with their headers. */
export function compareResponses(scope: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const old = partsOf(scope.session.before, before, 'responses', (status) => status.toUpperCase());
  const now = partsOf(scope.session.after, after, 'responses', (status) => status.toUpperCase());
  const { pairs, removed, added } = pairStatuses([...old.keys()], [...now.keys()]);
  for (const pair of pairs) {
    const [response, other] = [old.get(pair.old), now.get(pair.now)];
    if (!response || !other) continue;
    const place = `response ${pair.now.toLowerCase()}`;
    const pointers = { old: response.pointer, now: other.pointer };
    if (pair.old !== pair.now)
      report(scope, 'success-response-range-changed', place, pointers, `stands for what was listed as ${pair.old}`);
    compareResponse(scope, place, response, other);
  }
  for (const status of removed) {
    const isSuccess = status.startsWith('2') || (status === 'DEFAULT' && successDefault([...old.keys()]));
    const rule = isSuccess ? 'success-response-removed' : 'error-response-removed';
    const pointers = { old: old.get(status)?.pointer ?? null, now: null };
    report(scope, rule, `response ${status.toLowerCase()}`, pointers, 'was removed');
  }
  for (const status of added) {
    const pointers = { old: null, now: now.get(status)?.pointer ?? null };
    report(scope, 'response-added', `response ${status.toLowerCase()}`, pointers, 'was added');
  }
}

/** The entries of a map, followed to what they refer to. */
function partsOf(
  { root }: Side,
  holder: ContentHolder,
  name: string,
  keyOf: (name: string) => string,
): Map<string, ContentHolder> {
  const map = member(holder.node, name);
  const found = new Map<string, ContentHolder>();
  for (const [key, value] of Object.entries(isObject(map) ? map : {})) {
    if (isObject(value) && !(name === 'responses' && key.startsWith('x-'))) {
      found.set(keyOf(key), followReference(root, value, pointerTo(`${holder.pointer}/${name}`, key)));
    }
  }
  return found;
}

function compareResponse(scope: Scope, place: string, before: ContentHolder, after: ContentHolder): void {
  const pointers = { old: before.pointer, now: after.pointer };
  if (differs(before.node, after.node, 'description') || differs(before.node, after.node, 'summary'))
    report(scope, 'response-description-changed', place, pointers, 'the description changed');
  if (differs(before.node, after.node, 'links'))
    report(scope, 'response-links-changed', place, pointers, 'links changed');
  const old = partsOf(scope.session.before, before, 'headers', String);
  const now = partsOf(scope.session.after, after, 'headers', String);
  for (const [name, header] of old) {
    const other = now.get(name);
    if (other) compareHeader(scope, `${place} header "${name}"`, header, other);
    else
      report(
        scope,
        'response-header-removed',
        `${place} header "${name}"`,
        { old: header.pointer, now: null },
        'was removed',
      );
  }
  for (const [name, header] of now) {
    if (!old.has(name))
      report(
        scope,
        'response-header-added',
        `${place} header "${name}"`,
        { old: null, now: header.pointer },
        'was added',
      );
  }
  compareContent(scope, place, 'response', before, after);
}

function compareHeader(scope: Scope, place: string, before: ContentHolder, after: ContentHolder): void {
  const pointers = { old: before.pointer, now: after.pointer };
  const required = [member(before.node, 'required') === true, member(after.node, 'required') === true];
  if (required[0] !== required[1]) {
    report(
      scope,
      required[1] ? 'response-header-became-required' : 'response-header-became-optional',
      place,
      pointers,
      required[1] ? 'is always there now' : 'may be missing now',
    );
  }
  if (member(before.node, 'deprecated') !== true && member(after.node, 'deprecated') === true) {
    report(scope, 'response-header-deprecated', place, pointers, 'is deprecated');
  }
  if (['description', 'example', 'examples'].some((name) => differs(before.node, after.node, name))) {
    report(scope, 'response-description-changed', place, pointers, 'description or examples changed');
  }
  if (member(before.node, 'content') !== undefined || member(after.node, 'content') !== undefined) {
    compareContent(scope, place, 'response', before, after);
    return;
  }
  const [old, now] = [nodeAt(before.node, before.pointer, 'schema'), nodeAt(after.node, after.pointer, 'schema')];
  reportSchemas(scope, place, old, now, { direction: 'response', isParameter: false, isText: true });
}

function differs(before: JsonObject, after: JsonObject, name: string): boolean {
  return canonicalJson(member(before, name) ?? null) !== canonicalJson(member(after, name) ?? null);
}
