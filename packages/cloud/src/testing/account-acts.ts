import type { OwnAct, OwnActs } from '@wa-clients/core/testing';
import { documentActs, success } from '@wa-clients/whatsapp/testing';

import { nodeOf } from './nodes.ts';
import type { FakeState } from './state.ts';

/** Settings that are listed as the one of a phone number: there is one row of each. */
export const settingsOfOne = ['businessProfiles', 'commerceSettings', 'compliance', 'encryptionKeys'] as const;

/** Settings of phone numbers, and who works with a business account. */
export function accountActs(state: FakeState): OwnActs {
  const document = documentActs((collection, phoneNumberId) => state.rows(collection, phoneNumberId));
  const handled =
    (outcome: 'approved_join_requests' | 'rejected_join_requests'): OwnAct =>
    ({ request, sent }) => {
      const rows = state.rows('joinRequests', request.params['group_id'] ?? '');
      const ids = (Array.isArray(sent['join_requests']) ? sent['join_requests'] : []) as readonly unknown[];
      const failed: object[] = [];
      const done = ids.filter((id) => {
        const index = rows.findIndex((row) => row['join_request_id'] === id);
        if (index >= 0) rows.splice(index, 1);
        else failed.push({ join_request_id: id, errors: [{ code: 131_204, message: 'Join request not found' }] });
        return index >= 0;
      });
      return {
        instead: {
          messaging_product: 'whatsapp',
          [outcome]: done,
          ...(failed.length > 0 && { failed_join_requests: failed }),
        },
      };
    };
  return {
    'businessProfiles.update': document('businessProfiles'),
    'commerceSettings.update': document('commerceSettings'),
    'compliance.set': document('compliance'),
    'encryptionKeys.set': document('encryptionKeys'),
    'conversationalAutomation.set': ({ request, sent }) => {
      const row = nodeOf(state, 'phone_number_id', request.params['phone_number_id'] ?? '');
      if (row) row['conversational_automation'] = { ...(Object(row['conversational_automation']) as object), ...sent };
      return success;
    },
    'assignedUsers.assign': ({ add, request, sent: { tasks, user } }) => {
      const account = request.params['business_account_id'] ?? '';
      const known = state.rows('assignedUsers', account).find((row) => row['id'] === user);
      const members = { id: user, tasks: Array.isArray(tasks) ? (tasks as unknown[]) : [tasks] };
      if (known) Object.assign(known, members);
      else add('assignedUsers', members, account);
      return success;
    },
    'assignedUsers.unassign': ({ request, sent: { user } }) => {
      const rows = state.rows('assignedUsers', request.params['business_account_id'] ?? '');
      const index = rows.findIndex((row) => row['id'] === user);
      if (index >= 0) rows.splice(index, 1);
      return success;
    },
    // It is the app that asks, of which the fake has one: the newest row.
    'subscribedApps.unsubscribe': ({ request }) => {
      state.rows('subscribedApps', request.params['business_account_id'] ?? '').shift();
      return success;
    },
    'groups.approveJoinRequests': handled('approved_join_requests'),
    'groups.rejectJoinRequests': handled('rejected_join_requests'),
  };
}
