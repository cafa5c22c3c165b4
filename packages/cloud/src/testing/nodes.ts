import type { Route } from '@wa-clients/core/testing';

import { businessAccountId, phoneNumberId } from './ids.ts';
import type { FakeState } from './state.ts';

/** Collections by the name of the parameter that has the id of one of their rows, with the ids in their paths. */
const places: Readonly<Record<string, readonly [collection: string, ...parents: readonly string[]]>> = {
  template_id: ['templates', businessAccountId],
  phone_number_id: ['phoneNumbers', businessAccountId],
  flow_id: ['flows', businessAccountId],
  group_id: ['groups', phoneNumberId],
};

/** The node that an id is of, by the name of the parameter; undefined for an id that nothing has. */
export function nodeOf(state: FakeState, name: string, id: string): Record<string, unknown> | undefined {
  const [collection, ...parents] = places[name] ?? [];
  return collection === undefined ? undefined : state.rows(collection, ...parents).find((row) => row['id'] === id);
}

/** Whether an id is of the kind that a parameter names, as far as the state of the fake tells. */
function isOfKind(state: FakeState, name: string, id: string): boolean {
  if (name === 'media_id' ? state.media.hasHad(id) : nodeOf(state, name, id) !== undefined) return true;
  if (name === 'business_account_id' && id === businessAccountId) return true;
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
