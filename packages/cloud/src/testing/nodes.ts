import type { DescribedRoutes, Route } from '@wa-clients/core/testing';

import type { FakeState } from './state.ts';

/** Where a node is. */
export interface NodePlace {
  readonly row: Record<string, unknown>;
  /** Rows that it is one of. */
  readonly rows: ReturnType<DescribedRoutes['collection']>;
  /** Id of the business account, or of the phone number, that it belongs to. */
  readonly parent: string;
}

/** Collections by the name of the parameter that has the id of one of their rows, with whose rows they are. */
const collections: Readonly<Record<string, readonly [name: string, of: 'accounts' | 'numbersWithGroups']>> = {
  template_id: ['templates', 'accounts'],
  phone_number_id: ['phoneNumbers', 'accounts'],
  flow_id: ['flows', 'accounts'],
  group_id: ['groups', 'numbersWithGroups'],
};

/** Where the node of an id is, by the name of the parameter; undefined for an id that nothing has. */
export function placeOf(state: FakeState, name: string, id: string): NodePlace | undefined {
  const [collection, of] = collections[name] ?? [];
  if (collection === undefined || of === undefined) return undefined;
  for (const parent of state[of]) {
    const rows = state.rows(collection, parent);
    const row = rows.find((one) => one['id'] === id);
    if (row) return { row, rows, parent };
  }
  return undefined;
}

/** The node that an id is of, by the name of the parameter; undefined for an id that nothing has. */
export function nodeOf(state: FakeState, name: string, id: string): Record<string, unknown> | undefined {
  return placeOf(state, name, id)?.row;
}

/** Whether an id is of the kind that a parameter names, as far as the state of the fake tells. */
function isOfKind(state: FakeState, name: string, id: string): boolean {
  if (name === 'upload_id') return id.startsWith('upload:');
  if (name === 'media_id' ? state.media.hasHad(id) : nodeOf(state, name, id) !== undefined) return true;
  if (name === 'business_account_id' && state.accounts.has(id)) return true;
  // Of what the fake has no list, the id tells the kind.
  return id.startsWith(`${name.replace(/_id$/, '').replaceAll('_', '-')}-`);
}

/**
 * Tells apart what has the same address: of operations at `/{id}`, and at paths below it that two kinds of nodes have, the
 * state of the fake says which kind the id is of.
 */
export function toldApart(route: Route, state: FakeState): Route {
  const [, name] = /^\/\{(\w+)\}(?:\/(?:request_code|verify_code))?$/.exec(route.path) ?? [];
  if (name === undefined) return route;
  return { ...route, accepts: (params) => isOfKind(state, name, params[name] ?? '') };
}
