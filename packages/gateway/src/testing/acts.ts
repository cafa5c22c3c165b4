import type { FakeAct, FakeOutcome, OwnAct, OwnActs } from '@wa-clients/core/testing';

import type { FakeGatewayData } from './data.ts';
import { groupActs } from './group-acts.ts';

type Members = Readonly<Record<string, unknown>>;

/** Operations that are described but not implemented: every call returns 501 (docs). */
const notBuilt: readonly string[] = ['channels.create', 'channels.mute', 'channels.unfollow', 'groupMembers.approve'];

const refusal: OwnAct = () => ({ refused: { status: 501, message: 'not implemented' } });

/** Behavior of gateway operations that the OpenAPI description does not express. */
export function ownActs({ chats }: Pick<FakeGatewayData, 'chats'>): OwnActs {
  return {
    ...sessionActs,
    ...chatActs(chats),
    ...groupActs(),
    ...Object.fromEntries(notBuilt.map((name) => [name, refusal])),
  };
}

const sessionActs: OwnActs = {
  'sessions.create': ({ request }) => ({
    row: { status: (request.body as Members | undefined)?.['start'] === true ? 'scan_qr_code' : 'stopped' },
  }),
  'sessions.start': ({ row }) => started(row),
  'sessions.restart': ({ row }) => started(row),
  'sessions.stop': () => ({ row: { status: 'stopped' } }),
  // Connected exactly while it works; the ids are made of the session's phone (repo).
  'sessions.getMe': ({ request, row = {} }) => {
    const { phoneNumber, status, waLid } = row;
    const waJid = typeof phoneNumber === 'string' ? { waJid: `${phoneNumber}@s.whatsapp.net` } : {};
    const known = {
      ...(typeof phoneNumber === 'string' && { phoneNumber }),
      ...(typeof waLid === 'string' && { waLid }),
    };
    const { session: sessionId } = request.params;
    return { instead: { connected: status === 'working', sessionId, status, ...known, ...waJid } };
  },
  'contacts.check': ({ request }) => {
    const query = request.query.get('phone') ?? '';
    return { answer: { query, jid: `${query.replaceAll(/\D/g, '')}@s.whatsapp.net` } };
  },
  'sessions.logout': () => ({ row: { status: 'scan_qr_code', phoneNumber: null, waJid: null, waLid: null } }),
};

/** A session is working once it is paired with a phone; before that, a QR code must be scanned. */
function started(row: Members | undefined): FakeOutcome {
  return { row: { status: (row?.['phoneNumber'] ?? null) === null ? 'scan_qr_code' : 'working' } };
}

function chatActs(chats: FakeGatewayData['chats']): OwnActs {
  /** Adds a message of the session to a chat, which is created if it does not exist. */
  const put = ({ add, request }: FakeAct, to: string, members: Members): Record<string, unknown> => {
    const { session = '' } = request.params;
    const jid = to.includes('@') ? to : `${to.replaceAll(/\D/g, '')}@s.whatsapp.net`;
    const type = jid.endsWith('@g.us') ? 'group' : 'dm';
    const known = chats.find((one) => one.jid === jid);
    const id = Math.max(0, ...chats.map((one) => one.id)) + 1;
    const chat =
      known ?? add('chats', { id, jid, type, name: '', archived: false, pinned: false, mutedUntil: 0 }, session);
    Object.assign(chat, { lastMessageAt: request.time });
    const own = { direction: 'out', fromMe: true, deleted: false, edited: false, hasMedia: false };
    return add('messages', { ...own, ...members, chatJid: jid }, session, jid);
  };
  /** Updates the message of the path, in the chat of the body or in any chat; a queued message is in no chat. */
  const onMessage =
    (change: (message: Record<string, unknown>, act: FakeAct) => Members): OwnAct =>
    (act) => {
      const { request, rows } = act;
      const { mid, session = '' } = request.params;
      const { chat } = (request.body ?? {}) as Members;
      const places = typeof chat === 'string' && chat !== '' ? [chat] : chats.map(({ jid }) => jid);
      const found = places.flatMap((jid) => rows('messages', session, jid)).find(({ id }) => id === mid);
      return found && { answer: { waMessageId: mid, timestamp: request.time, ...change(found, act) } };
    };
  return {
    'chats.update': ({ sent }) => (sent['unmute'] === true ? { row: { mutedUntil: 0 } } : undefined),
    'chats.markRead': () => ({ row: { unreadCount: 0 } }),
    'messages.send': (act) => {
      const { request } = act;
      const body = request.body as Members;
      const { id } = put(act, String(body['to']), contentOf(body));
      const isQueued = request.query.get('async') === 'true';
      const sent = { waMessageId: id, timestamp: request.time, mode: isQueued ? 'async' : 'sync' };
      return isQueued ? { instead: { ...sent, outboxId: `out_${String(id)}` }, status: 202 } : { row: sent };
    },
    'messages.update': onMessage((message, { request }) => {
      Object.assign(message, { body: (request.body as Members)['text'], edited: true });
      return {};
    }),
    'messages.revoke': onMessage((message) => {
      Object.assign(message, { deleted: true });
      return {};
    }),
    'messages.react': onMessage(() => ({})),
    'messages.removeReaction': onMessage(() => ({})),
    'messages.vote': onMessage(() => ({})),
    'messages.forward': onMessage(({ body, hasMedia }, act) => {
      const to = String((act.request.body as Members)['to']);
      return { waMessageId: put(act, to, { body, hasMedia })['id'] };
    }),
  };
}

/** A sent message as it appears in its chat. */
function contentOf({ media, name, text }: Members): Members {
  const caption = (media as Members | undefined)?.['caption'];
  return { body: text ?? caption ?? name ?? '', hasMedia: media !== undefined };
}
