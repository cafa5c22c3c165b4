import type { FakeAct, FakeOutcome, OwnAct } from '@wa-clients/core/testing';

import type { GraphWorld } from './graph-state.ts';
import { whatsappRules } from './rules.ts';
import { userOf } from './user-of.ts';

/** The list of blocked users: only those who have written within the window can be blocked. */
export function blockActs({ blocked, log }: GraphWorld): Readonly<Record<'block' | 'unblock', OwnAct>> {
  const block = ({ request, sent }: FakeAct): FakeOutcome => {
    const number = request.params['phone_number_id'] ?? '';
    const rows = blocked(number);
    const isRecent = (input: string) => {
      const last = log.lastInbound(number, userOf(input));
      return last !== undefined && request.time - last < whatsappRules.windowMs;
    };
    const users = usersOf(sent);
    const [added, failed] = [users.filter(isRecent), users.filter((input) => !isRecent(input))];
    for (const input of added) {
      if (rows.some((row) => row['wa_id'] === userOf(input))) continue;
      rows.unshift({ messaging_product: 'whatsapp', wa_id: userOf(input) });
    }
    const block_users = { added_users: added.map(shown) };
    if (failed.length === 0) return { instead: { messaging_product: 'whatsapp', block_users } };
    const errors = [{ code: 131_047, message: 'Re-engagement message' }];
    const failed_users = failed.map((input) => ({ ...shown(input), errors }));
    const details = { messaging_product: 'whatsapp', block_users: { ...block_users, failed_users } };
    return { refused: { status: 400, message: '(#139100) Failed to block or unblock some users', details } };
  };
  const unblock = ({ request, sent }: FakeAct): FakeOutcome => {
    const rows = blocked(request.params['phone_number_id'] ?? '');
    const removed_users = usersOf(sent).flatMap((input) => {
      const index = rows.findIndex((row) => row['wa_id'] === userOf(input));
      if (index >= 0) rows.splice(index, 1);
      return index < 0 ? [] : [shown(input)];
    });
    return { instead: { messaging_product: 'whatsapp', block_users: { removed_users } } };
  };
  return { block, unblock };
}

function usersOf({ block_users: users }: FakeAct['sent']): string[] {
  return Array.isArray(users) ? (users as { readonly user?: unknown }[]).map(({ user }) => String(user)) : [];
}

function shown(input: string) {
  return { input, wa_id: userOf(input) };
}
