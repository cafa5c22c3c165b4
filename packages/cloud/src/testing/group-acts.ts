import type { FakeAct, FakeOutcome, OwnAct, OwnActs } from '@wa-clients/core/testing';
import { askedFields, missing, success } from '@wa-clients/whatsapp/testing';

import { businessAccountId } from './ids.ts';
import { type NodePlace, placeOf } from './nodes.ts';
import type { FakeState } from './state.ts';

/** Groups, of which webhooks bring what came of a request. */
export function groupActs(state: FakeState): OwnActs {
  const onGroup =
    (then: (row: Record<string, unknown>, act: FakeAct, place: NodePlace) => FakeOutcome): OwnAct =>
    (act) => {
      const place = placeOf(state, 'group_id', act.request.params['group_id'] ?? '');
      return place ? then(place.row, act, place) : missing;
    };
  const told = (
    field: string,
    { number, time }: FakeAct['request'],
    phoneNumber: string,
    group: object,
  ): FakeOutcome => {
    const request_id = `request-${number}`;
    const { parent: account = businessAccountId, row } = placeOf(state, 'phone_number_id', phoneNumber) ?? {};
    const metadata = { display_phone_number: row?.['display_phone_number'], phone_number_id: phoneNumber };
    const value = { messaging_product: 'whatsapp', metadata, groups: [{ ...group, request_id }] };
    state.changes.push({ at: time, account, field, value });
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
      const phoneNumber = request.params['phone_number_id'] ?? '';
      const row = add('groups', members, phoneNumber);
      state.numbersWithGroups.add(phoneNumber);
      return told('group_lifecycle_update', request, phoneNumber, {
        group_id: row['id'],
        type: 'group_create',
        subject,
      });
    },
    // Without fields, a group shows nothing but its id.
    'groups.get': onGroup((row, { request }) => ({ instead: askedFields(row, request.query.get('fields') ?? 'id') })),
    'groups.update': onGroup((row, { request, sent }, { parent }) => {
      const { description = row['description'], subject = row['subject'] } = sent;
      Object.assign(row, { description, subject });
      return told('group_settings_update', request, parent, {
        group_id: row['id'],
        type: 'group_settings_update',
        subject,
      });
    }),
    'groups.delete': onGroup((row, _, { rows: groups }) => {
      groups.splice(groups.indexOf(row), 1);
      return success;
    }),
    'groups.addParticipants': onGroup((row, { request, sent }, { parent }) =>
      told('group_participants_update', request, parent, {
        group_id: row['id'],
        type: 'group_participants_add',
        added_participants: sent['participants'],
      }),
    ),
    'groups.removeParticipants': onGroup((row, { request, sent }, { parent }) =>
      told('group_participants_update', request, parent, {
        group_id: row['id'],
        type: 'group_participants_remove',
        removed_participants: sent['participants'],
      }),
    ),
  };
}
