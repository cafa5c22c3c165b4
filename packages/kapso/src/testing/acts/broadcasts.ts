import { type FakeAct, type FakeOutcome, onlyFrom, type OwnActs } from '@wa-clients/core/testing';

import { inner, isMembers, refused } from './rows.ts';
import type { FakeKapsoData } from '../data.ts';

/** Actions of broadcasts: draft, optionally scheduled, then sending; cancel needs scheduled, stop needs sending. */
export function broadcastActs({ contacts }: Pick<FakeKapsoData, 'contacts'>): OwnActs {
  return {
    'broadcasts.send': onlyFrom(['draft', 'scheduled'], 422, ({ now }) => ({ row: { started_at: now } })),
    'broadcasts.schedule': onlyFrom(['draft'], 422, ({ now, sent }) =>
      Date.parse(String(sent['scheduled_at'])) > Date.parse(now)
        ? undefined
        : refused(422, 'scheduled_at must be in the future'),
    ),
    // The resulting status is undocumented: a cancelled broadcast is a draft again.
    'broadcasts.cancel': onlyFrom(['scheduled'], 422, () => ({ row: { status: 'draft', scheduled_at: null } })),
    'broadcasts.update': (act) =>
      act.sent['status'] === 'stopped' ? onlyFrom(['sending'], 422)(act) : onlyFrom(['copying', 'draft'], 422)(act),
    'broadcastRecipients.add': (act) => addRecipients(act, contacts),
    'broadcastRecipients.clear': ({ request, rows }) => {
      rows('broadcastRecipients', request.params['broadcast_id'] ?? '').length = 0;
      return { row: countsOf([]) };
    },
  };
}

/** Adds recipients that the broadcast does not contain yet. */
function addRecipients({ add, request, row, rows }: FakeAct, contacts: FakeKapsoData['contacts']): FakeOutcome {
  const id = request.params['broadcast_id'] ?? '';
  const list = rows('broadcastRecipients', id);
  const sent = inner(request.body as object as Record<string, unknown>, 'whatsapp_broadcast')['recipients'];
  const errors: string[] = [];
  let added = 0;
  let duplicates = 0;
  for (const [index, one] of (Array.isArray(sent) ? (sent as unknown[]) : []).entries()) {
    if (!isMembers(one)) {
      errors.push(`recipients.${index} is no object`);
      continue;
    }
    const contact = contacts.find(({ id: own }) => own === one['whatsapp_contact_id']);
    const phone = String(one['phone_number'] ?? contact?.wa_id ?? '').replace(/^\+/, '');
    if (phone === '') errors.push(`Contact ${String(one['whatsapp_contact_id'])} does not exist`);
    else if (list.some(({ phone_number: known }) => known === phone)) duplicates += 1;
    else {
      add('broadcastRecipients', { phone_number: phone, template_components: one['components'] ?? [] }, id);
      added += 1;
    }
  }
  Object.assign(row ?? {}, countsOf(list));
  return { answer: { added, duplicates, errors } };
}

/** Returns the recipient counters of a broadcast. */
function countsOf(recipients: readonly Readonly<Record<string, unknown>>[]): Record<string, number> {
  const inState = (state: string) => recipients.filter(({ status }) => status === state).length;
  return {
    total_recipients: recipients.length,
    pending_count: inState('pending'),
    sent_count: inState('sent'),
    failed_count: inState('failed'),
    suppressed_count: inState('suppressed'),
  };
}
