import type { FakeAct, FakeOutcome, OwnAct, OwnActs } from '@wa-clients/core/testing';

import { fieldsOf } from './fields.ts';
import { type NodePlace, placeOf } from './nodes.ts';
import { missing, refused, success } from './refusals.ts';
import type { FakeState } from './state.ts';

/** Flows: drafts are changed, published and deleted; a published one is retired. */
export function flowActs(state: FakeState): OwnActs {
  const onFlow =
    (then: (row: Record<string, unknown>, act: FakeAct, place: NodePlace) => FakeOutcome): OwnAct =>
    (act) => {
      const place = placeOf(state, 'flow_id', act.request.params['flow_id'] ?? '');
      return place ? then(place.row, act, place) : missing;
    };
  const into = (status: string, from: string, code: number) =>
    onFlow((row, { request }, { parent: account }) => {
      const { id, status: old } = row;
      if (old !== from) return refused(code, `Flow in status ${String(old)} cannot become ${status}`);
      row['status'] = status;
      const value = { event: 'FLOW_STATUS_CHANGE', flow_id: id, old_status: old, new_status: status };
      state.changes.push({ at: request.time, account, field: 'flows', value });
      return success;
    });
  return {
    'flows.create': ({ add, request, sent }) => {
      const { categories, name, publish } = sent;
      const row = add(
        'flows',
        { name, categories, status: publish === true ? 'PUBLISHED' : 'DRAFT', validation_errors: [] },
        request.params['business_account_id'] ?? '',
      );
      return { instead: { id: row['id'], success: true, validation_errors: [] } };
    },
    'flows.get': onFlow((row, { request }) => ({ instead: fieldsOf(row, request.query.get('fields')) })),
    'flows.update': onFlow((row, { sent }) => {
      Object.assign(row, sent);
      return success;
    }),
    'flows.delete': onFlow((row, _, { rows: flows }) => {
      if (row['status'] !== 'DRAFT') return refused(139_004, 'Flow cannot be deleted: only a draft can');
      flows.splice(flows.indexOf(row), 1);
      return success;
    }),
    'flows.uploadAsset': onFlow((row) => {
      if (row['status'] !== 'DRAFT') return refused(139_001, 'Flow cannot be updated: only a draft can');
      return { row: { asset_type: 'FLOW_JSON' } };
    }),
    'flows.publish': into('PUBLISHED', 'DRAFT', 139_002),
    'flows.deprecate': into('DEPRECATED', 'PUBLISHED', 139_003),
  };
}
