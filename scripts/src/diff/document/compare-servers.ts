import { canonicalJson } from '../../spec/canonical.ts';
import { isObject, type Json, type JsonObject, member } from '../../spec/document.ts';
import type { PlacedOperation } from './find-operations.ts';
import { report, type Scope } from './session.ts';

/**
 * Compares the servers that an operation has of its own. Clients are told the address of all others by hand, so one that
 * is called elsewhere is no longer where apps call it.
 */
export function compareServers(scope: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const old = ownServers(scope.session.before.root, before);
  const now = ownServers(scope.session.after.root, after);
  if (isSame(old, now) || isSame(serversOf(before), serversOf(after))) return;
  const pointers = { old: before.pointer, now: after.pointer };
  const [from, to] = [addressOf(old), addressOf(now)];
  if (from === to) report(scope, 'servers-changed', 'operation', pointers, 'servers of its own changed');
  else
    report(
      scope,
      'operation-server-changed',
      'operation',
      pointers,
      `was called at ${from ?? 'the address of all'}, is called at ${to ?? 'the address of all'} now`,
    );
}

function isSame(one: Json[] | undefined, other: Json[] | undefined): boolean {
  return canonicalJson(one ?? null) === canonicalJson(other ?? null);
}

/** The servers of an operation or of its path, unless they are those of the whole description. */
function ownServers(root: JsonObject, operation: PlacedOperation): Json[] | undefined {
  const list = serversOf(operation);
  const all = member(root, 'servers');
  return addressOf(list) === addressOf(Array.isArray(all) ? all : undefined) ? undefined : list;
}

function serversOf({ item, node }: PlacedOperation): Json[] | undefined {
  const lists = [member(node, 'servers'), member(item, 'servers')];
  return lists.find((list): list is Json[] => Array.isArray(list) && list.length > 0);
}

/** The address that is called: the first one, with its variables as they are by default. */
function addressOf(servers: Json[] | undefined): string | undefined {
  const [first] = servers ?? [];
  const url = member(first, 'url');
  if (typeof url !== 'string') return undefined;
  const variables = member(first, 'variables');
  const filled = url.replaceAll(/\{([^{}]+)\}/g, (whole, name: string) => {
    const value = member(isObject(variables) ? variables[name] : undefined, 'default');
    return value === undefined ? whole : String(value);
  });
  return filled.replace(/\/+$/, '');
}
