import type { FakeGatewayData } from './data.ts';

/** Fields of a chat that the gateway sees for the first time. */
export function newChat(chats: FakeGatewayData['chats'], jid: string) {
  const id = chats.reduce((highest, one) => Math.max(highest, one.id), 0) + 1;
  const type = jid.endsWith('@g.us') ? 'group' : jid.endsWith('@newsletter') ? 'newsletter' : 'dm';
  return { id, jid, type, archived: false, pinned: false, unreadCount: 0 } as const;
}
