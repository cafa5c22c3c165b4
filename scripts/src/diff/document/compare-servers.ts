import {
  isNamedOrigin,
  ownAddress,
  readOwnServers,
  readServersOf,
  type ServerContract,
} from '../../contract/read-servers.ts';
import type { PlacedOperation } from './find-operations.ts';
import { report, type Scope } from './session.ts';

/**
 * Compares the servers that an operation has of its own. Clients are told the address of all others by hand, so one that
 * is called elsewhere is no longer where apps call it.
 */
export function compareServers(scope: Scope, before: PlacedOperation, after: PlacedOperation): void {
  const [one, other] = [before, after].map(({ item, node }) => ({ node, pathItem: item })) as [Placed, Placed];
  const old = readOwnServers(scope.session.before.root, one);
  const now = readOwnServers(scope.session.after.root, other);
  const pointers = { old: before.pointer, now: after.pointer };
  const isWrittenAlike = isSame(readServersOf(one), readServersOf(other));
  // The same list is another place where the address of all became that one, or is it no longer.
  const isAlike = isWrittenAlike && ownAddress(old) === ownAddress(now);
  if (isSame(old, now) || isAlike) {
    const [was, is] = [isNamedOrigin(scope.session.before.root, old), isNamedOrigin(scope.session.after.root, now)];
    const text = `is called there ${is ? 'with' : 'without'} the credentials of the client now`;
    if (was !== is) report(scope, 'operation-server-changed', 'operation', pointers, text);
    return;
  }
  const [from, to] = [old[0]?.filled ?? old[0]?.template, now[0]?.filled ?? now[0]?.template];
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

type Placed = Parameters<typeof readServersOf>[0];

function isSame(one: readonly ServerContract[], other: readonly ServerContract[]): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
