import type { FakeAct, FakeOutcome, OwnAct, OwnActs } from '@wa-clients/core/testing';

import { fieldsOf } from './fields.ts';
import { phoneNumberId } from './ids.ts';
import { nodeOf } from './nodes.ts';
import { missing, success } from './refusals.ts';
import type { FakeState } from './state.ts';

/** Groups, of which webhooks bring what came of a request. */
export function groupActs(state: FakeState): OwnActs {
  const onGroup =
    (then: (row: Record<string, unknown>, act: FakeAct) => FakeOutcome): OwnAct =>
    (act) => {
      const row = nodeOf(state, 'group_id', act.request.params['group_id'] ?? '');
      return row ? then(row, act) : missing;
    };
  const told = (field: string, { number, time }: FakeAct['request'], group: object): FakeOutcome => {
    const request_id = `request-${number}`;
    const value = { messaging_product: 'whatsapp', groups: [{ ...group, request_id }] };
    state.changes.push({ at: time, field, value });
    return { instead: { messaging_product: 'whatsapp', request_id } };
  };
  return {
    'groups.create': ({ add, request, sent }) => {
      const { description, join_approval_mode, subject } = sent;
      const members = {
        subject,
        description,
        join_approval_mode,
        created_at: String(Math.floor(request.time / 1_000)),
      };
      const row = add('groups', members, phoneNumberId);
      return told('group_lifecycle_update', request, { group_id: row['id'], type: 'group_create', subject });
    },
    // Without fields, a group shows nothing but its id.
    'groups.get': onGroup((row, { request }) => ({ instead: fieldsOf(row, request.query.get('fields') ?? 'id') })),
    'groups.update': onGroup((row, { request, sent }) => {
      const { description = row['description'], subject = row['subject'] } = sent;
      Object.assign(row, { description, subject });
      return told('group_settings_update', request, { group_id: row['id'], type: 'group_settings_update', subject });
    }),
    'groups.delete': onGroup((row) => {
      const groups = state.rows('groups', phoneNumberId);
      groups.splice(groups.indexOf(row), 1);
      return success;
    }),
    'groups.addParticipants': onGroup((row, { request, sent }) =>
      told('group_participants_update', request, {
        group_id: row['id'],
        type: 'group_participants_add',
        added_participants: sent['participants'],
      }),
    ),
    'groups.removeParticipants': onGroup((row, { request, sent }) =>
      told('group_participants_update', request, {
        group_id: row['id'],
        type: 'group_participants_remove',
        removed_participants: sent['participants'],
      }),
    ),
  };
}
