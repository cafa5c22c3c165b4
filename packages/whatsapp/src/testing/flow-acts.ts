import type { FakeAct, FakeOutcome, OwnAct } from '@wa-clients/core/testing';

import { askedFields } from './asked-fields.ts';
import type { GraphState, GraphWorld, NodePlace } from './graph-state.ts';
import { missing, refused, success } from './refusals.ts';

/** Acts on flows; creating takes the id of the business account. */
interface FlowActs {
  readonly create: (act: FakeAct, account: string) => FakeOutcome;
  readonly get: OwnAct;
  readonly update: OwnAct;
  readonly remove: OwnAct;
  readonly uploadAsset: OwnAct;
  readonly publish: OwnAct;
  readonly deprecate: OwnAct;
}

/** Flows: drafts are changed, published and deleted; a published one is retired. */
export function flowActs({ names, placeOf }: GraphWorld, { changes }: GraphState): FlowActs {
  const onFlow =
    (then: (row: Record<string, unknown>, act: FakeAct, place: NodePlace) => FakeOutcome): OwnAct =>
    (act) => {
      const place = placeOf('flow', act.request.params['flow_id'] ?? '');
      return place ? then(place.row, act, place) : missing;
    };
  const into = (status: string, from: string, code: number) =>
    onFlow((row, { request }, { parent: account }) => {
      const { id, status: old } = row;
      if (old !== from) return refused(code, `Flow in status ${String(old)} cannot become ${status}`);
      row['status'] = status;
      const value = { event: 'FLOW_STATUS_CHANGE', flow_id: id, old_status: old, new_status: status };
      changes.push({ at: request.time, account, field: 'flows', value });
      return success;
    });
  return {
    create: ({ add, sent: { categories, endpoint_uri, name, publish } }, account) => {
      const status = publish === true ? 'PUBLISHED' : 'DRAFT';
      const members = {
        name,
        categories,
        status,
        validation_errors: [],
        ...(endpoint_uri !== undefined && { endpoint_uri }),
      };
      const row = add(names.flows, members, account);
      return { instead: { id: row['id'], success: true, validation_errors: [] } };
    },
    get: onFlow((row, { request }) => ({ instead: askedFields(row, request.query.get('fields')) })),
    update: onFlow((row, { sent }) => {
      Object.assign(row, sent);
      return success;
    }),
    remove: onFlow((row, _, { rows: flows }) => {
      if (row['status'] !== 'DRAFT') return refused(139_004, 'Flow cannot be deleted: only a draft can');
      flows.splice(flows.indexOf(row), 1);
      return success;
    }),
    uploadAsset: onFlow((row) => {
      if (row['status'] !== 'DRAFT') return refused(139_001, 'Flow cannot be updated: only a draft can');
      return { row: { asset_type: 'FLOW_JSON' }, answer: { success: true, validation_errors: [] } };
    }),
    publish: into('PUBLISHED', 'DRAFT', 139_002),
    deprecate: into('DEPRECATED', 'PUBLISHED', 139_003),
  };
}
