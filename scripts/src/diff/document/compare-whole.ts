import { readServers } from '../../contract/read-servers.ts';
import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import { schemaOf, usedComponents } from '../../sides/used-components.ts';
import { localPointer, pointerTo, valueAtPointer } from '../../spec/pointer.ts';
import { compareSchemas } from '../schema/compare-schemas.ts';
import { isUntouched } from '../schema/is-untouched.ts';
import type { Node } from '../schema/node.ts';
import { isSame } from '../schema/trial.ts';
import { compareSecuritySchemes } from './compare-security.ts';
import { compareSharedParts } from './compare-shared-parts.ts';
import { report, scopeOf, type Session } from './session.ts';

/** Compares what belongs to no single operation: info, servers, tags, named schemas and kinds of credentials. */
export function compareWhole(session: Session): void {
  const scope = scopeOf(session, null);
  const [old, now] = [session.before.root, session.after.root];
  const differs = (...names: string[]) => names.some((name) => text(old, name) !== text(now, name));
  if (differs('info', 'externalDocs'))
    report(scope, 'info-changed', 'info', { old: '/info', now: '/info' }, 'changed: title, version or texts');
  if (serversText(old) !== serversText(now))
    report(scope, 'servers-changed', 'servers', { old: '/servers', now: '/servers' }, serversMessage(old, now));
  // Their order is for the pages of a manual alone.
  if (tagsOf(old) !== tagsOf(now)) report(scope, 'tags-changed', 'tags', { old: '/tags', now: '/tags' }, 'changed');
  compareSecuritySchemes(scope);
  compareComponents(session);
  const used = usedPointers(session.after.root);
  compareSharedParts(session, (pointer) => used.has(pointer));
}

/** Says which address clients should have now, which is written by hand. */
function serversMessage(before: JsonObject, after: JsonObject): string {
  const [was, is] = [before, after].map((root) => readServers(root)[0]?.filled ?? 'none');
  return was === is ? 'changed' : `changed: the first one was ${was}, is ${is} now`;
}

function compareComponents(session: Session): void {
  const scope = scopeOf(session, null);
  const [old, now] = [schemasOf(session.before.root), schemasOf(session.after.root)];
  // Walks both descriptions whole: asked only where something has changed.
  let used: readonly ((name: string) => boolean)[] | undefined;
  const isUsed = (name: string) => {
    used ??= [usedSchemas(session.before.root), usedSchemas(session.after.root)];
    return used.some((isUsedBy) => isUsedBy(name));
  };
  const comparison = {
    ...session,
    context: { direction: 'request', isParameter: false, isText: false, isWhole: true } as const,
    compareSchemas,
    compareNow: compareSchemas,
    visited: new Set<string>(),
    report: () => {},
    isSettled: () => false,
  };
  for (const [name, schema] of old) {
    const pointer = pointerTo('/components/schemas', name);
    const place = `schema "${name}"`;
    const other = now.get(name);
    const pointers = { old: pointer, now: other === undefined ? null : pointer };
    const node = (value: Json): Node => [{ schema: value, pointer }];
    if (other === undefined) report(scope, 'component-removed', place, pointers, 'was removed');
    else if (!isUntouched(session.untouched, node(schema), node(other)) && !isUsed(name)) {
      const isOpened = notesOf(schema, openness) !== notesOf(other, openness);
      if (isOpened || !isSame(comparison, node(schema), node(other)))
        report(scope, 'unused-component-changed', place, pointers, 'takes other values now');
      else if (notesOf(schema, words) !== notesOf(other, words))
        report(scope, 'unused-component-text-changed', place, pointers, 'texts changed');
    }
  }
  for (const name of now.keys()) {
    if (!old.has(name))
      report(
        scope,
        'component-added',
        `schema "${name}"`,
        { old: null, now: pointerTo('/components/schemas', name) },
        'was added',
      );
  }
}

function schemasOf(root: JsonObject): Map<string, Json> {
  const schemas = member(member(root, 'components'), 'schemas');
  return new Map(Object.entries(isObject(schemas) ? schemas : {}));
}

const words = new Set(['title', 'description', 'example', 'examples']);
/** What lets a list of values be one that may grow; a question about values does not see it. */
const openness = new Set(['x-open-enum']);

/** All notes of some names within a schema, such as texts for people, whatever the order of its parts. */
function notesOf(schema: Json, names: ReadonlySet<string>): string {
  const found: string[] = [];
  const look = (value: Json) => {
    if (Array.isArray(value)) value.forEach(look);
    if (!isObject(value)) return;
    for (const [name, part] of Object.entries(value)) {
      if (names.has(name)) found.push(`${name}: ${canonicalJson(part)}`);
      look(part);
    }
  };
  look(schema);
  return found.toSorted().join('\n');
}

/** Members whose own members have any name. */
const maps = new Set(['properties', 'patternProperties', 'dependentSchemas', 'headers', '$defs']);

/** Tells of the name of a schema whether it is part of an operation or a webhook: members that a side does not have lead nowhere. */
function usedSchemas(root: JsonObject): (name: string) => boolean {
  const pointers = usedPointers(root);
  const { answered, delivered, sent } = usedComponents(root);
  const isReached = (schema: Json | undefined) =>
    !isObject(schema) || [answered, delivered, sent].some((side) => side.has(schema));
  return (name) => pointers.has(pointerTo('/components/schemas', name)) && isReached(schemaOf(root, name));
}

/** The places that operations and webhooks lead to through references. */
function usedPointers(root: JsonObject): Set<string> {
  const used = new Set<string>();
  const open: (Json | undefined)[] = [member(root, 'paths'), member(root, 'webhooks')];
  while (open.length > 0) {
    const value = open.pop();
    if (Array.isArray(value)) for (const item of value) open.push(item);
    if (!isObject(value)) continue;
    // What an extension refers to is no part of any operation; a property may have such a name.
    for (const [name, item] of Object.entries(value)) {
      if (maps.has(name) && isObject(item)) open.push(...Object.values(item));
      else if (!name.startsWith('x-')) open.push(item);
    }
    const reference = value['$ref'];
    const target = typeof reference === 'string' ? localPointer(reference) : undefined;
    if (target === undefined || used.has(target)) continue;
    used.add(target);
    open.push(valueAtPointer(root, target));
  }
  return used;
}

/** The servers as text, the values of their variables in any order. */
function serversText(root: JsonObject): string {
  const inOrder = JSON.stringify(root['servers'] ?? null, (name, value: unknown) =>
    name === 'enum' && Array.isArray(value) ? value.map(String).toSorted() : value,
  );
  return canonicalJson(JSON.parse(inOrder) as Json);
}

function text(root: JsonObject, name: string): string {
  return canonicalJson(member(root, name) ?? null);
}

function tagsOf(root: JsonObject): string {
  const list = member(root, 'tags') ?? null;
  if (!Array.isArray(list)) return canonicalJson(list);
  return canonicalJson(list.toSorted((one, other) => (canonicalJson(one) < canonicalJson(other) ? -1 : 1)));
}
