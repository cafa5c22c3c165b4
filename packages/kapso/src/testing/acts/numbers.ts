import type { OwnActs } from '@wa-clients/core/testing';

import type { FakeKapsoData } from '../data.ts';
import { inner, type Members, refused } from './rows.ts';

const day = 86_400_000;

/** Actions of phone numbers, setup links and conversation assignments. */
export function numberActs({ assignees }: Pick<FakeKapsoData, 'assignees'>): OwnActs {
  return {
    'conversationAssignments.create': ({ request, rows, sent }) => {
      const { conversation_id: id = '' } = request.params;
      if (rows('conversationAssignments', id).some(({ active }) => active === true))
        return refused(422, 'The conversation already has an active assignment');
      assignees.set(id, String(sent['user_id']));
      return { row: { active: true } };
    },
    'conversationAssignments.update': ({ request, row, sent }) => {
      const { conversation_id: id = '' } = request.params;
      const isActive = sent['active'] ?? row?.['active'];
      if (isActive === true) assignees.set(id, String(sent['user_id'] ?? row?.['user_id']));
      else if (row?.['active'] === true) assignees.delete(id);
      return undefined;
    },
    // The previous link is revoked, and a new link expires after 30 days (docs).
    'setupLinks.create': ({ now, request, rows }) => {
      for (const link of rows('setupLinks', request.params['customer_id'] ?? ''))
        if (link['status'] === 'active') link['status'] = 'revoked';
      return { row: { expires_at: new Date(Date.parse(now) + 30 * day).toISOString() } };
    },
    // A phone number is identified by its Meta id.
    'phoneNumbers.create': ({ rows, sent: { phone_number_id: id } }) =>
      rows('phoneNumbers').some((one) => one['id'] === id)
        ? refused(409, 'The phone number is already connected')
        : { row: { id, phone_number_id: id } },
    'displayNameRequests.create': ({ request, row }) => ({
      row: {
        requested_display_name: inner(request.body as Members, 'display_name_request')['new_display_name'],
        previous_display_name: row?.['display_name'] ?? null,
      },
    }),
  };
}
