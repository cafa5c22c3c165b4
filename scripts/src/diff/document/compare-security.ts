import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type JsonObject, member } from '../../spec/document.ts';
import { pointerTo } from '../../spec/pointer.ts';
import { followReference, type Side } from '../schema/side.ts';
import type { PlacedOperation } from './find-operations.ts';
import { report, type Scope } from './session.ts';

/** Compares which credentials an operation takes: its own say, or else the document's. */
export function compareSecurity(scope: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const old = alternativesOf(scope.session.before, before);
  const now = alternativesOf(scope.session.after, after);
  const pointers = { old: before.pointer, now: after.pointer };
  const place = 'security';
  if (isFree(old) && isFree(now)) {
    // Credentials that may be left out are still an offer; it is only named when they come or go.
    if (old.size === now.size) return;
    report(
      scope,
      old.size < now.size ? 'security-alternative-added' : 'security-dropped',
      place,
      pointers,
      'optional credentials changed',
    );
    return;
  }
  if (isFree(old))
    return report(
      scope,
      'security-required',
      place,
      pointers,
      `credentials are needed now: ${[...now.keys()].join(' or ')}`,
    );
  if (isFree(now)) return report(scope, 'security-dropped', place, pointers, 'credentials are no longer needed');
  for (const [schemes, scopes] of old) {
    const other = now.get(schemes);
    if (!other) {
      report(scope, 'security-alternative-removed', place, pointers, `${schemes} is no longer accepted`);
      continue;
    }
    const [added, removed] = [
      [...other].filter((one) => !scopes.has(one)),
      [...scopes].filter((one) => !other.has(one)),
    ];
    if (added.length > 0)
      report(scope, 'security-scope-added', place, pointers, `${schemes} needs ${added.join(', ')} now`);
    if (removed.length > 0)
      report(scope, 'security-scope-removed', place, pointers, `${schemes} no longer needs ${removed.join(', ')}`);
  }
  for (const schemes of now.keys()) {
    if (!old.has(schemes)) report(scope, 'security-alternative-added', place, pointers, `${schemes} is accepted now`);
  }
}

/** Whether calls need no credentials. */
function isFree(alternatives: Map<string, Set<string>>): boolean {
  return alternatives.size === 0 || alternatives.has('');
}

/** Scopes by the schemes that are needed together. */
function alternativesOf({ root }: Side, { node }: PlacedOperation): Map<string, Set<string>> {
  const list = member(node, 'security') ?? member(root, 'security');
  const found = new Map<string, Set<string>>();
  for (const alternative of Array.isArray(list) ? list : []) {
    if (!isObject(alternative)) continue;
    const schemes = Object.keys(alternative).toSorted().join(' with ');
    const scopes = Object.entries(alternative).flatMap(([scheme, scopesOf]) =>
      (Array.isArray(scopesOf) ? scopesOf : []).map((one) => `${scheme}:${String(one)}`),
    );
    found.set(schemes, new Set(scopes));
  }
  return found;
}

/** Compares the kinds of credentials that the documents describe. */
export function compareSecuritySchemes(scope: Scope): void {
  const [old, now] = [schemesOf(scope.session.before), schemesOf(scope.session.after)];
  for (const [name, scheme] of old) {
    const place = `security scheme "${name}"`;
    const other = now.get(name);
    const pointers = { old: scheme.pointer, now: other?.pointer ?? null };
    if (!other) {
      report(scope, 'security-scheme-removed', place, pointers, 'was removed');
      continue;
    }
    if (formOf(scheme.node) !== formOf(other.node))
      report(scope, 'security-scheme-changed', place, pointers, 'has another form now');
    if (flowsOf(scheme.node) !== flowsOf(other.node))
      report(scope, 'security-scheme-flows-changed', place, pointers, 'addresses or scopes changed');
  }
  for (const [name, scheme] of now) {
    if (!old.has(name))
      report(
        scope,
        'security-scheme-added',
        `security scheme "${name}"`,
        { old: null, now: scheme.pointer },
        'was added',
      );
  }
}

/** Where credentials go, and in which form; names of HTTP schemes are the same in any case of letters. */
function formOf(node: JsonObject): string {
  const [type, where, name, scheme] = ['type', 'in', 'name', 'scheme'].map((key) => member(node, key) ?? null);
  return canonicalJson([type ?? null, where ?? null, name ?? null, String(scheme).toLowerCase()]);
}

function flowsOf(node: JsonObject): string {
  return canonicalJson([member(node, 'flows') ?? null, member(node, 'openIdConnectUrl') ?? null]);
}

function schemesOf({ root }: Side): Map<string, { node: JsonObject; pointer: string }> {
  const schemes = member(member(root, 'components'), 'securitySchemes');
  const entries = Object.entries(isObject(schemes) ? schemes : {});
  return new Map(
    entries.flatMap(([name, node]) =>
      isObject(node)
        ? [[name, followReference(root, node, pointerTo('/components/securitySchemes', name))] as const]
        : [],
    ),
  );
}
