import { canonicalJson } from '../../spec/canonical.ts';
import { readCredentials, readRequirements, type Requirement } from '../../contract/read-credentials.ts';
import { isObject, type JsonObject, listOf, member } from '../../spec/document.ts';
import type { Side } from '../schema/side.ts';
import type { PlacedOperation } from './find-operations.ts';
import { formOf, renamedSchemes, schemesOf } from './renamed-schemes.ts';
import { report, type Scope } from './session.ts';

/**
 * Compares which credentials an operation takes: its own say, or else the document's. Where that is the same, other
 * operations may still decide what is sent with this one.
 */
export function compareSecurity(scope: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const told = scope.session.changes.length;
  compareWritten(scope, before, after);
  if (!scope.isInverted && scope.session.changes.length === told) compareSent(scope, before, after);
}

/** Compares what clients send with an operation that says the same of it as before. */
function compareSent({ session, ...scope }: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const renamed = renamedSchemes(schemesOf(session.before), schemesOf(session.after));
  const old = readRequirements(session.before.root, before).map((all) =>
    keyOf(all.map((name) => renamed.get(name) ?? name)),
  );
  const now = readRequirements(session.after.root, after).map(keyOf);
  const tell = (rule: 'operation-credentials-lost' | 'operation-credentials-added', message: string) =>
    report({ session, ...scope }, rule, 'security', { old: before.pointer, now: after.pointer }, message);
  const isFreeNow = now.length === 0 || now.includes('');
  const lost = old.filter((all) => all !== '' && !now.includes(all));
  const added = now.filter((all) => all !== '' && !old.includes(all));
  if (lost.length > 0) tell('operation-credentials-lost', `${lost.join(' or ')} is no longer sent with it`);
  else if (!isFreeNow && (old.length === 0 || old.includes('')))
    tell('operation-credentials-lost', `it is no longer called without credentials, but with ${now.join(' or ')}`);
  else if (added.length > 0) tell('operation-credentials-added', `${added.join(' or ')} is sent with it if given`);
}

function keyOf(all: Requirement): string {
  return all.toSorted().join(' with ');
}

/** Compares what the description says. */
function compareWritten(scope: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const { session } = scope;
  const renamed = renamedSchemes(schemesOf(session.before), schemesOf(session.after));
  const declared = schemesOf(session.after);
  const gone = new Set([...schemesOf(session.before).keys()].filter((name) => !declared.has(name)));
  const old = alternativesOf(session.before, before, { renamed });
  const now = alternativesOf(session.after, after, { gone });
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

/** What has become of the security schemes of a description. */
interface SchemeNews {
  readonly renamed?: ReadonlyMap<string, string>;
  readonly gone?: ReadonlySet<string>;
}

/** Scopes by the schemes that are needed together, under the names that they have now. */
function alternativesOf(
  { root }: Side,
  { node }: PlacedOperation,
  { gone = new Set(), renamed = new Map() }: SchemeNews,
): Map<string, Set<string>> {
  const list = member(node, 'security') ?? member(root, 'security');
  const found = new Map<string, Set<string>>();
  for (const alternative of listOf(list)) {
    // What is no longer described is no longer sent.
    if (!isObject(alternative) || Object.keys(alternative).some((name) => gone.has(name))) continue;
    const entries = Object.entries(alternative).map(([name, scopes]) => [renamed.get(name) ?? name, scopes] as const);
    const schemes = entries
      .map(([scheme]) => scheme)
      .toSorted()
      .join(' with ');
    const scopes = entries.flatMap(([scheme, scopesOf]) => listOf(scopesOf).map((one) => `${scheme}:${String(one)}`));
    found.set(schemes, new Set(scopes));
  }
  return found;
}

/** Compares the kinds of credentials that the documents describe. */
export function compareSecuritySchemes(scope: Scope): void {
  const [old, now] = [schemesOf(scope.session.before), schemesOf(scope.session.after)];
  const renamed = renamedSchemes(old, now);
  const known = new Set([...old.keys(), ...renamed.values()]);
  for (const [name, scheme] of old) {
    const place = `security scheme "${name}"`;
    const newName = renamed.get(name);
    const other = now.get(newName ?? name);
    const pointers = { old: scheme.pointer, now: other?.pointer ?? null };
    if (!other) {
      report(scope, 'security-scheme-removed', place, pointers, 'was removed');
      continue;
    }
    if (newName !== undefined) {
      const rule = isOption(scope.session.before, name) ? 'security-option-renamed' : 'security-scheme-renamed';
      report(scope, rule, place, pointers, `has the name "${newName}" now`);
    }
    if (formOf(scheme.node) !== formOf(other.node))
      report(scope, 'security-scheme-changed', place, pointers, 'has another form now');
    const [wasDeprecated, isDeprecated] = [scheme, other].map((one) => member(one.node, 'deprecated') === true);
    if (isDeprecated && !wasDeprecated) report(scope, 'security-scheme-deprecated', place, pointers, 'is deprecated');
    if (flowsOf(scheme.node) !== flowsOf(other.node))
      report(scope, 'security-scheme-flows-changed', place, pointers, 'addresses or scopes changed');
  }
  for (const [name, scheme] of now) {
    if (!known.has(name))
      report(
        scope,
        'security-scheme-added',
        `security scheme "${name}"`,
        { old: null, now: scheme.pointer },
        'was added',
      );
  }
}

/** Whether apps give the credentials of a scheme under its name: a single key or token is the option `apiKey`. */
function isOption({ root }: Side, name: string): boolean {
  const { schemes } = readCredentials(root);
  const used = schemes.find((scheme) => scheme.name === name);
  return used !== undefined && (schemes.length > 1 || used.kind === 'basic');
}

function flowsOf(node: JsonObject): string {
  return canonicalJson(['flows', 'openIdConnectUrl', 'oauth2MetadataUrl'].map((name) => member(node, name) ?? null));
}
